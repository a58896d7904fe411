// Calls without a result, one method for each number of arguments: parameter packs are not specialized on this path.
//
// Each method is inlined by Swift's optimizer, so that the call does not depend on LLVM finding it worth the while; all that
// can be worked out once for a signature is in `FrameLayout.of`, so that not much is inlined.

extension CFunction {
    /// Calls the function. Costs what the same call costs in C, in a release build.
    @inlinable @inline(__always)
    public func callAsFunction()
    where Signature == () -> Void {
        var call = Call(target, layout: .of(NoResult.self))
        call.perform(target)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @inlinable @inline(__always)
    public func callAsFunction<A: CArgument>(_ a: A)
    where Signature == (A) -> Void {
        var call = Call(target, layout: .of(NoResult.self, A.self))
        call.pass(a, at: 0)
        call.perform(target)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @inlinable @inline(__always)
    public func callAsFunction<A: CArgument, B: CArgument>(_ a: A, _ b: B)
    where Signature == (A, B) -> Void {
        var call = Call(target, layout: .of(NoResult.self, A.self, B.self))
        call.pass(a, b, at: 0)
        call.perform(target)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @inlinable @inline(__always)
    public func callAsFunction<A: CArgument, B: CArgument, C: CArgument>(_ a: A, _ b: B, _ c: C)
    where Signature == (A, B, C) -> Void {
        var call = Call(target, layout: .of(NoResult.self, A.self, B.self, C.self))
        call.pass(a, b, c, at: 0)
        call.perform(target)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @inlinable @inline(__always)
    public func callAsFunction<A: CArgument, B: CArgument, C: CArgument, D: CArgument>(_ a: A, _ b: B, _ c: C, _ d: D)
    where Signature == (A, B, C, D) -> Void {
        var call = Call(target, layout: .of(NoResult.self, A.self, B.self, C.self, D.self))
        call.pass(a, b, c, d, at: 0)
        call.perform(target)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @inlinable @inline(__always)
    public func callAsFunction<A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument>(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E
    ) where Signature == (A, B, C, D, E) -> Void {
        var call = Call(target, layout: .of(NoResult.self, A.self, B.self, C.self, D.self, E.self))
        call.pass(a, b, c, d, at: 0)
        call.pass(e, at: 4)
        call.perform(target)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @inlinable @inline(__always)
    public func callAsFunction<A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument>(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F
    ) where Signature == (A, B, C, D, E, F) -> Void {
        var call = Call(target, layout: .of(NoResult.self, A.self, B.self, C.self, D.self, E.self, F.self))
        call.pass(a, b, c, d, at: 0)
        call.pass(e, f, at: 4)
        call.perform(target)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @inlinable @inline(__always)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G
    ) where Signature == (A, B, C, D, E, F, G) -> Void {
        var call = Call(target, layout: .of(NoResult.self, A.self, B.self, C.self, D.self, E.self, F.self, G.self))
        call.pass(a, b, c, d, at: 0)
        call.pass(e, f, g, at: 4)
        call.perform(target)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @inlinable @inline(__always)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument, H: CArgument
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H
    ) where Signature == (A, B, C, D, E, F, G, H) -> Void {
        var call = Call(
            target,
            layout: .of(NoResult.self, A.self, B.self, C.self, D.self, E.self, F.self, G.self, H.self))
        call.pass(a, b, c, d, at: 0)
        call.pass(e, f, g, h, at: 4)
        call.perform(target)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @inlinable @inline(__always)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument, H: CArgument,
        I: CArgument
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H, _ i: I
    ) where Signature == (A, B, C, D, E, F, G, H, I) -> Void {
        var call = Call(
            target,
            layout: .of(NoResult.self, A.self, B.self, C.self, D.self, E.self, F.self, G.self, H.self, I.self))
        call.pass(a, b, c, d, at: 0)
        call.pass(e, f, g, h, at: 4)
        call.pass(i, at: 8)
        call.perform(target)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @inlinable @inline(__always)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument, H: CArgument,
        I: CArgument, J: CArgument
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H, _ i: I, _ j: J
    ) where Signature == (A, B, C, D, E, F, G, H, I, J) -> Void {
        var call = Call(
            target,
            layout: .of(NoResult.self, A.self, B.self, C.self, D.self, E.self, F.self, G.self, H.self, I.self, J.self))
        call.pass(a, b, c, d, at: 0)
        call.pass(e, f, g, h, at: 4)
        call.pass(i, j, at: 8)
        call.perform(target)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @inlinable @inline(__always)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument, H: CArgument,
        I: CArgument, J: CArgument, K: CArgument
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H, _ i: I, _ j: J, _ k: K
    ) where Signature == (A, B, C, D, E, F, G, H, I, J, K) -> Void {
        var call = Call(
            target,
            layout: .of(
                NoResult.self, A.self, B.self, C.self, D.self, E.self, F.self, G.self, H.self, I.self, J.self, K.self))
        call.pass(a, b, c, d, at: 0)
        call.pass(e, f, g, h, at: 4)
        call.pass(i, j, k, at: 8)
        call.perform(target)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @inlinable @inline(__always)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument, H: CArgument,
        I: CArgument, J: CArgument, K: CArgument, L: CArgument
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H, _ i: I, _ j: J, _ k: K, _ l: L
    ) where Signature == (A, B, C, D, E, F, G, H, I, J, K, L) -> Void {
        var call = Call(
            target,
            layout: .of(
                NoResult.self, A.self, B.self, C.self, D.self, E.self, F.self, G.self, H.self, I.self, J.self, K.self,
                L.self))
        call.pass(a, b, c, d, at: 0)
        call.pass(e, f, g, h, at: 4)
        call.pass(i, j, k, l, at: 8)
        call.perform(target)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @inlinable @inline(__always)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument, H: CArgument,
        I: CArgument, J: CArgument, K: CArgument, L: CArgument, M: CArgument
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H, _ i: I, _ j: J, _ k: K, _ l: L, _ m: M
    ) where Signature == (A, B, C, D, E, F, G, H, I, J, K, L, M) -> Void {
        var call = Call(
            target,
            layout: .of(
                NoResult.self, A.self, B.self, C.self, D.self, E.self, F.self, G.self, H.self, I.self, J.self, K.self,
                L.self, M.self))
        call.pass(a, b, c, d, at: 0)
        call.pass(e, f, g, h, at: 4)
        call.pass(i, j, k, l, at: 8)
        call.pass(m, at: 12)
        call.perform(target)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @inlinable @inline(__always)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument, H: CArgument,
        I: CArgument, J: CArgument, K: CArgument, L: CArgument, M: CArgument, N: CArgument
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H, _ i: I, _ j: J, _ k: K, _ l: L, _ m: M, _ n: N
    ) where Signature == (A, B, C, D, E, F, G, H, I, J, K, L, M, N) -> Void {
        var call = Call(
            target,
            layout: .of(
                NoResult.self, A.self, B.self, C.self, D.self, E.self, F.self, G.self, H.self, I.self, J.self, K.self,
                L.self, M.self, N.self))
        call.pass(a, b, c, d, at: 0)
        call.pass(e, f, g, h, at: 4)
        call.pass(i, j, k, l, at: 8)
        call.pass(m, n, at: 12)
        call.perform(target)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @inlinable @inline(__always)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument, H: CArgument,
        I: CArgument, J: CArgument, K: CArgument, L: CArgument, M: CArgument, N: CArgument, O: CArgument
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H, _ i: I, _ j: J, _ k: K, _ l: L, _ m: M, _ n: N,
        _ o: O
    ) where Signature == (A, B, C, D, E, F, G, H, I, J, K, L, M, N, O) -> Void {
        var call = Call(
            target,
            layout: .of(
                NoResult.self, A.self, B.self, C.self, D.self, E.self, F.self, G.self, H.self, I.self, J.self, K.self,
                L.self, M.self, N.self, O.self))
        call.pass(a, b, c, d, at: 0)
        call.pass(e, f, g, h, at: 4)
        call.pass(i, j, k, l, at: 8)
        call.pass(m, n, o, at: 12)
        call.perform(target)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @inlinable @inline(__always)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument, H: CArgument,
        I: CArgument, J: CArgument, K: CArgument, L: CArgument, M: CArgument, N: CArgument, O: CArgument, P: CArgument
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H, _ i: I, _ j: J, _ k: K, _ l: L, _ m: M, _ n: N,
        _ o: O, _ p: P
    ) where Signature == (A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P) -> Void {
        var call = Call(
            target,
            layout: .of(
                NoResult.self, A.self, B.self, C.self, D.self, E.self, F.self, G.self, H.self, I.self, J.self, K.self,
                L.self, M.self, N.self, O.self, P.self))
        call.pass(a, b, c, d, at: 0)
        call.pass(e, f, g, h, at: 4)
        call.pass(i, j, k, l, at: 8)
        call.pass(m, n, o, p, at: 12)
        call.perform(target)
    }
}
