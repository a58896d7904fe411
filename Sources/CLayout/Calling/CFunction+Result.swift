// Calls with a result, one method for each number of arguments; see CFunction+Void.swift.

extension CFunction {
    /// Calls the function. Costs what the same call costs in C, in a release build.
    @inlinable @inline(__always)
    public func callAsFunction<R: CValue>() -> R
    where Signature == () -> R {
        var call = Call(target, layout: .of(R.self))
        return call.perform(target, returning: R.self)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @inlinable @inline(__always)
    public func callAsFunction<A: CArgument, R: CValue>(_ a: A) -> R
    where Signature == (A) -> R {
        var call = Call(target, layout: .of(R.self, A.self))
        call.pass(a, at: 0)
        return call.perform(target, returning: R.self)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @inlinable @inline(__always)
    public func callAsFunction<A: CArgument, B: CArgument, R: CValue>(_ a: A, _ b: B) -> R
    where Signature == (A, B) -> R {
        var call = Call(target, layout: .of(R.self, A.self, B.self))
        call.pass(a, b, at: 0)
        return call.perform(target, returning: R.self)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @inlinable @inline(__always)
    public func callAsFunction<A: CArgument, B: CArgument, C: CArgument, R: CValue>(_ a: A, _ b: B, _ c: C) -> R
    where Signature == (A, B, C) -> R {
        var call = Call(target, layout: .of(R.self, A.self, B.self, C.self))
        call.pass(a, b, c, at: 0)
        return call.perform(target, returning: R.self)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @inlinable @inline(__always)
    public func callAsFunction<A: CArgument, B: CArgument, C: CArgument, D: CArgument, R: CValue>(
        _ a: A, _ b: B, _ c: C, _ d: D
    ) -> R where Signature == (A, B, C, D) -> R {
        var call = Call(target, layout: .of(R.self, A.self, B.self, C.self, D.self))
        call.pass(a, b, c, d, at: 0)
        return call.perform(target, returning: R.self)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @inlinable @inline(__always)
    public func callAsFunction<A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, R: CValue>(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E
    ) -> R where Signature == (A, B, C, D, E) -> R {
        var call = Call(target, layout: .of(R.self, A.self, B.self, C.self, D.self, E.self))
        call.pass(a, b, c, d, at: 0)
        call.pass(e, at: 4)
        return call.perform(target, returning: R.self)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @inlinable @inline(__always)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, R: CValue
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F
    ) -> R where Signature == (A, B, C, D, E, F) -> R {
        var call = Call(target, layout: .of(R.self, A.self, B.self, C.self, D.self, E.self, F.self))
        call.pass(a, b, c, d, at: 0)
        call.pass(e, f, at: 4)
        return call.perform(target, returning: R.self)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @inlinable @inline(__always)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument, R: CValue
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G
    ) -> R where Signature == (A, B, C, D, E, F, G) -> R {
        var call = Call(target, layout: .of(R.self, A.self, B.self, C.self, D.self, E.self, F.self, G.self))
        call.pass(a, b, c, d, at: 0)
        call.pass(e, f, g, at: 4)
        return call.perform(target, returning: R.self)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @inlinable @inline(__always)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument, H: CArgument,
        R: CValue
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H
    ) -> R where Signature == (A, B, C, D, E, F, G, H) -> R {
        var call = Call(target, layout: .of(R.self, A.self, B.self, C.self, D.self, E.self, F.self, G.self, H.self))
        call.pass(a, b, c, d, at: 0)
        call.pass(e, f, g, h, at: 4)
        return call.perform(target, returning: R.self)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @inlinable @inline(__always)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument, H: CArgument,
        I: CArgument, R: CValue
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H, _ i: I
    ) -> R where Signature == (A, B, C, D, E, F, G, H, I) -> R {
        var call = Call(
            target,
            layout: .of(R.self, A.self, B.self, C.self, D.self, E.self, F.self, G.self, H.self, I.self))
        call.pass(a, b, c, d, at: 0)
        call.pass(e, f, g, h, at: 4)
        call.pass(i, at: 8)
        return call.perform(target, returning: R.self)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @inlinable @inline(__always)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument, H: CArgument,
        I: CArgument, J: CArgument, R: CValue
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H, _ i: I, _ j: J
    ) -> R where Signature == (A, B, C, D, E, F, G, H, I, J) -> R {
        var call = Call(
            target,
            layout: .of(R.self, A.self, B.self, C.self, D.self, E.self, F.self, G.self, H.self, I.self, J.self))
        call.pass(a, b, c, d, at: 0)
        call.pass(e, f, g, h, at: 4)
        call.pass(i, j, at: 8)
        return call.perform(target, returning: R.self)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @inlinable @inline(__always)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument, H: CArgument,
        I: CArgument, J: CArgument, K: CArgument, R: CValue
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H, _ i: I, _ j: J, _ k: K
    ) -> R where Signature == (A, B, C, D, E, F, G, H, I, J, K) -> R {
        var call = Call(
            target,
            layout: .of(R.self, A.self, B.self, C.self, D.self, E.self, F.self, G.self, H.self, I.self, J.self, K.self))
        call.pass(a, b, c, d, at: 0)
        call.pass(e, f, g, h, at: 4)
        call.pass(i, j, k, at: 8)
        return call.perform(target, returning: R.self)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @inlinable @inline(__always)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument, H: CArgument,
        I: CArgument, J: CArgument, K: CArgument, L: CArgument, R: CValue
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H, _ i: I, _ j: J, _ k: K, _ l: L
    ) -> R where Signature == (A, B, C, D, E, F, G, H, I, J, K, L) -> R {
        var call = Call(
            target,
            layout: .of(
                R.self, A.self, B.self, C.self, D.self, E.self, F.self, G.self, H.self, I.self, J.self, K.self, L.self))
        call.pass(a, b, c, d, at: 0)
        call.pass(e, f, g, h, at: 4)
        call.pass(i, j, k, l, at: 8)
        return call.perform(target, returning: R.self)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @inlinable @inline(__always)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument, H: CArgument,
        I: CArgument, J: CArgument, K: CArgument, L: CArgument, M: CArgument, R: CValue
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H, _ i: I, _ j: J, _ k: K, _ l: L, _ m: M
    ) -> R where Signature == (A, B, C, D, E, F, G, H, I, J, K, L, M) -> R {
        var call = Call(
            target,
            layout: .of(
                R.self, A.self, B.self, C.self, D.self, E.self, F.self, G.self, H.self, I.self, J.self, K.self, L.self,
                M.self))
        call.pass(a, b, c, d, at: 0)
        call.pass(e, f, g, h, at: 4)
        call.pass(i, j, k, l, at: 8)
        call.pass(m, at: 12)
        return call.perform(target, returning: R.self)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @inlinable @inline(__always)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument, H: CArgument,
        I: CArgument, J: CArgument, K: CArgument, L: CArgument, M: CArgument, N: CArgument, R: CValue
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H, _ i: I, _ j: J, _ k: K, _ l: L, _ m: M, _ n: N
    ) -> R where Signature == (A, B, C, D, E, F, G, H, I, J, K, L, M, N) -> R {
        var call = Call(
            target,
            layout: .of(
                R.self, A.self, B.self, C.self, D.self, E.self, F.self, G.self, H.self, I.self, J.self, K.self, L.self,
                M.self, N.self))
        call.pass(a, b, c, d, at: 0)
        call.pass(e, f, g, h, at: 4)
        call.pass(i, j, k, l, at: 8)
        call.pass(m, n, at: 12)
        return call.perform(target, returning: R.self)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @inlinable @inline(__always)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument, H: CArgument,
        I: CArgument, J: CArgument, K: CArgument, L: CArgument, M: CArgument, N: CArgument, O: CArgument, R: CValue
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H, _ i: I, _ j: J, _ k: K, _ l: L, _ m: M, _ n: N,
        _ o: O
    ) -> R where Signature == (A, B, C, D, E, F, G, H, I, J, K, L, M, N, O) -> R {
        var call = Call(
            target,
            layout: .of(
                R.self, A.self, B.self, C.self, D.self, E.self, F.self, G.self, H.self, I.self, J.self, K.self, L.self,
                M.self, N.self, O.self))
        call.pass(a, b, c, d, at: 0)
        call.pass(e, f, g, h, at: 4)
        call.pass(i, j, k, l, at: 8)
        call.pass(m, n, o, at: 12)
        return call.perform(target, returning: R.self)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @inlinable @inline(__always)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument, H: CArgument,
        I: CArgument, J: CArgument, K: CArgument, L: CArgument, M: CArgument, N: CArgument, O: CArgument, P: CArgument,
        R: CValue
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H, _ i: I, _ j: J, _ k: K, _ l: L, _ m: M, _ n: N,
        _ o: O, _ p: P
    ) -> R where Signature == (A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P) -> R {
        var call = Call(
            target,
            layout: .of(
                R.self, A.self, B.self, C.self, D.self, E.self, F.self, G.self, H.self, I.self, J.self, K.self, L.self,
                M.self, N.self, O.self, P.self))
        call.pass(a, b, c, d, at: 0)
        call.pass(e, f, g, h, at: 4)
        call.pass(i, j, k, l, at: 8)
        call.pass(m, n, o, p, at: 12)
        return call.perform(target, returning: R.self)
    }
}
