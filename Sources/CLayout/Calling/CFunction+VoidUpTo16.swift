// Calls without a result and with 9 to 16 arguments; see CFunction+Void.swift.

extension CFunction {
    /// Calls the function. Costs what the same call costs in C, in a release build.
    @_semantics("inline_late")
    @inlinable @inline(__always)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument, H: CArgument,
        I: CArgument
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H, _ i: I
    ) where Signature == (A, B, C, D, E, F, G, H, I) -> Void {
        let layout = Call.layout(
            .of(NoResult.self, A.self, B.self, C.self, D.self, E.self, F.self, G.self, H.self, I.self))
        var call = Call(target, layout)
        call.pass(a, b, c, d, layout, at: 0)
        call.pass(e, f, g, h, layout, at: 4)
        call.pass(i, layout, at: 8)
        call.perform(target, layout)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @_semantics("inline_late")
    @inlinable @inline(__always)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument, H: CArgument,
        I: CArgument, J: CArgument
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H, _ i: I, _ j: J
    ) where Signature == (A, B, C, D, E, F, G, H, I, J) -> Void {
        let layout = Call.layout(
            .of(NoResult.self, A.self, B.self, C.self, D.self, E.self, F.self, G.self, H.self, I.self, J.self))
        var call = Call(target, layout)
        call.pass(a, b, c, d, layout, at: 0)
        call.pass(e, f, g, h, layout, at: 4)
        call.pass(i, j, layout, at: 8)
        call.perform(target, layout)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @_semantics("inline_late")
    @inlinable @inline(__always)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument, H: CArgument,
        I: CArgument, J: CArgument, K: CArgument
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H, _ i: I, _ j: J, _ k: K
    ) where Signature == (A, B, C, D, E, F, G, H, I, J, K) -> Void {
        let layout = Call.layout(
            .of(NoResult.self, A.self, B.self, C.self, D.self, E.self, F.self, G.self, H.self, I.self, J.self, K.self))
        var call = Call(target, layout)
        call.pass(a, b, c, d, layout, at: 0)
        call.pass(e, f, g, h, layout, at: 4)
        call.pass(i, j, k, layout, at: 8)
        call.perform(target, layout)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @_semantics("inline_late")
    @inlinable @inline(__always)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument, H: CArgument,
        I: CArgument, J: CArgument, K: CArgument, L: CArgument
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H, _ i: I, _ j: J, _ k: K, _ l: L
    ) where Signature == (A, B, C, D, E, F, G, H, I, J, K, L) -> Void {
        let layout = Call.layout(
            .of(
                NoResult.self, A.self, B.self, C.self, D.self, E.self, F.self, G.self, H.self, I.self, J.self, K.self,
                L.self))
        var call = Call(target, layout)
        call.pass(a, b, c, d, layout, at: 0)
        call.pass(e, f, g, h, layout, at: 4)
        call.pass(i, j, k, l, layout, at: 8)
        call.perform(target, layout)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @_semantics("inline_late")
    @inlinable @inline(__always)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument, H: CArgument,
        I: CArgument, J: CArgument, K: CArgument, L: CArgument, M: CArgument
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H, _ i: I, _ j: J, _ k: K, _ l: L, _ m: M
    ) where Signature == (A, B, C, D, E, F, G, H, I, J, K, L, M) -> Void {
        let layout = Call.layout(
            .of(
                NoResult.self, A.self, B.self, C.self, D.self, E.self, F.self, G.self, H.self, I.self, J.self, K.self,
                L.self, M.self))
        var call = Call(target, layout)
        call.pass(a, b, c, d, layout, at: 0)
        call.pass(e, f, g, h, layout, at: 4)
        call.pass(i, j, k, l, layout, at: 8)
        call.pass(m, layout, at: 12)
        call.perform(target, layout)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @_semantics("inline_late")
    @inlinable @inline(__always)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument, H: CArgument,
        I: CArgument, J: CArgument, K: CArgument, L: CArgument, M: CArgument, N: CArgument
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H, _ i: I, _ j: J, _ k: K, _ l: L, _ m: M, _ n: N
    ) where Signature == (A, B, C, D, E, F, G, H, I, J, K, L, M, N) -> Void {
        let layout = Call.layout(
            .of(
                NoResult.self, A.self, B.self, C.self, D.self, E.self, F.self, G.self, H.self, I.self, J.self, K.self,
                L.self, M.self, N.self))
        var call = Call(target, layout)
        call.pass(a, b, c, d, layout, at: 0)
        call.pass(e, f, g, h, layout, at: 4)
        call.pass(i, j, k, l, layout, at: 8)
        call.pass(m, n, layout, at: 12)
        call.perform(target, layout)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @_semantics("inline_late")
    @inlinable @inline(__always)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument, H: CArgument,
        I: CArgument, J: CArgument, K: CArgument, L: CArgument, M: CArgument, N: CArgument, O: CArgument
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H, _ i: I, _ j: J, _ k: K, _ l: L, _ m: M, _ n: N,
        _ o: O
    ) where Signature == (A, B, C, D, E, F, G, H, I, J, K, L, M, N, O) -> Void {
        let layout = Call.layout(
            .of(
                NoResult.self, A.self, B.self, C.self, D.self, E.self, F.self, G.self, H.self, I.self, J.self, K.self,
                L.self, M.self, N.self, O.self))
        var call = Call(target, layout)
        call.pass(a, b, c, d, layout, at: 0)
        call.pass(e, f, g, h, layout, at: 4)
        call.pass(i, j, k, l, layout, at: 8)
        call.pass(m, n, o, layout, at: 12)
        call.perform(target, layout)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @_semantics("inline_late")
    @inlinable @inline(__always)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument, H: CArgument,
        I: CArgument, J: CArgument, K: CArgument, L: CArgument, M: CArgument, N: CArgument, O: CArgument, P: CArgument
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H, _ i: I, _ j: J, _ k: K, _ l: L, _ m: M, _ n: N,
        _ o: O, _ p: P
    ) where Signature == (A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P) -> Void {
        let layout = Call.layout(
            .of(
                NoResult.self, A.self, B.self, C.self, D.self, E.self, F.self, G.self, H.self, I.self, J.self, K.self,
                L.self, M.self, N.self, O.self, P.self))
        var call = Call(target, layout)
        call.pass(a, b, c, d, layout, at: 0)
        call.pass(e, f, g, h, layout, at: 4)
        call.pass(i, j, k, l, layout, at: 8)
        call.pass(m, n, o, p, layout, at: 12)
        call.perform(target, layout)
    }
}
