// Calls with a result and with 9 to 16 arguments; see CFunction+Result.swift.

extension CFunction {
    /// Calls the function. Costs what the same call costs in C, in a release build.
    @_semantics("inline_late")
    @_disfavoredOverload
    @inlinable @inline(__always)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument, H: CArgument,
        I: CArgument, R: CValue
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H, _ i: I
    ) -> R where Signature == (A, B, C, D, E, F, G, H, I) -> R {
        let layout = Call.layout(.of(R.self, A.self, B.self, C.self, D.self, E.self, F.self, G.self, H.self, I.self))
        var call = Call(target, layout)
        call.reserveResult(R.self, layout)
        call.pass(a, b, c, d, layout, at: 0)
        call.pass(e, f, g, h, layout, at: 4)
        call.pass(i, layout, at: 8)
        return call.perform(target, layout, returning: R.self)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @_semantics("inline_late")
    @_disfavoredOverload
    @inlinable @inline(__always)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument, H: CArgument,
        I: CArgument, J: CArgument, R: CValue
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H, _ i: I, _ j: J
    ) -> R where Signature == (A, B, C, D, E, F, G, H, I, J) -> R {
        let layout = Call.layout(
            .of(R.self, A.self, B.self, C.self, D.self, E.self, F.self, G.self, H.self, I.self, J.self))
        var call = Call(target, layout)
        call.reserveResult(R.self, layout)
        call.pass(a, b, c, d, layout, at: 0)
        call.pass(e, f, g, h, layout, at: 4)
        call.pass(i, j, layout, at: 8)
        return call.perform(target, layout, returning: R.self)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @_semantics("inline_late")
    @_disfavoredOverload
    @inlinable @inline(__always)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument, H: CArgument,
        I: CArgument, J: CArgument, K: CArgument, R: CValue
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H, _ i: I, _ j: J, _ k: K
    ) -> R where Signature == (A, B, C, D, E, F, G, H, I, J, K) -> R {
        let layout = Call.layout(
            .of(R.self, A.self, B.self, C.self, D.self, E.self, F.self, G.self, H.self, I.self, J.self, K.self))
        var call = Call(target, layout)
        call.reserveResult(R.self, layout)
        call.pass(a, b, c, d, layout, at: 0)
        call.pass(e, f, g, h, layout, at: 4)
        call.pass(i, j, k, layout, at: 8)
        return call.perform(target, layout, returning: R.self)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @_semantics("inline_late")
    @_disfavoredOverload
    @inlinable @inline(__always)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument, H: CArgument,
        I: CArgument, J: CArgument, K: CArgument, L: CArgument, R: CValue
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H, _ i: I, _ j: J, _ k: K, _ l: L
    ) -> R where Signature == (A, B, C, D, E, F, G, H, I, J, K, L) -> R {
        let layout = Call.layout(
            .of(R.self, A.self, B.self, C.self, D.self, E.self, F.self, G.self, H.self, I.self, J.self, K.self, L.self))
        var call = Call(target, layout)
        call.reserveResult(R.self, layout)
        call.pass(a, b, c, d, layout, at: 0)
        call.pass(e, f, g, h, layout, at: 4)
        call.pass(i, j, k, l, layout, at: 8)
        return call.perform(target, layout, returning: R.self)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @_semantics("inline_late")
    @_disfavoredOverload
    @inlinable @inline(__always)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument, H: CArgument,
        I: CArgument, J: CArgument, K: CArgument, L: CArgument, M: CArgument, R: CValue
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H, _ i: I, _ j: J, _ k: K, _ l: L, _ m: M
    ) -> R where Signature == (A, B, C, D, E, F, G, H, I, J, K, L, M) -> R {
        let layout = Call.layout(
            .of(
                R.self, A.self, B.self, C.self, D.self, E.self, F.self, G.self, H.self, I.self, J.self, K.self, L.self,
                M.self))
        var call = Call(target, layout)
        call.reserveResult(R.self, layout)
        call.pass(a, b, c, d, layout, at: 0)
        call.pass(e, f, g, h, layout, at: 4)
        call.pass(i, j, k, l, layout, at: 8)
        call.pass(m, layout, at: 12)
        return call.perform(target, layout, returning: R.self)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @_semantics("inline_late")
    @_disfavoredOverload
    @inlinable @inline(__always)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument, H: CArgument,
        I: CArgument, J: CArgument, K: CArgument, L: CArgument, M: CArgument, N: CArgument, R: CValue
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H, _ i: I, _ j: J, _ k: K, _ l: L, _ m: M, _ n: N
    ) -> R where Signature == (A, B, C, D, E, F, G, H, I, J, K, L, M, N) -> R {
        let layout = Call.layout(
            .of(
                R.self, A.self, B.self, C.self, D.self, E.self, F.self, G.self, H.self, I.self, J.self, K.self, L.self,
                M.self, N.self))
        var call = Call(target, layout)
        call.reserveResult(R.self, layout)
        call.pass(a, b, c, d, layout, at: 0)
        call.pass(e, f, g, h, layout, at: 4)
        call.pass(i, j, k, l, layout, at: 8)
        call.pass(m, n, layout, at: 12)
        return call.perform(target, layout, returning: R.self)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @_semantics("inline_late")
    @_disfavoredOverload
    @inlinable @inline(__always)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument, H: CArgument,
        I: CArgument, J: CArgument, K: CArgument, L: CArgument, M: CArgument, N: CArgument, O: CArgument, R: CValue
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H, _ i: I, _ j: J, _ k: K, _ l: L, _ m: M, _ n: N,
        _ o: O
    ) -> R where Signature == (A, B, C, D, E, F, G, H, I, J, K, L, M, N, O) -> R {
        let layout = Call.layout(
            .of(
                R.self, A.self, B.self, C.self, D.self, E.self, F.self, G.self, H.self, I.self, J.self, K.self, L.self,
                M.self, N.self, O.self))
        var call = Call(target, layout)
        call.reserveResult(R.self, layout)
        call.pass(a, b, c, d, layout, at: 0)
        call.pass(e, f, g, h, layout, at: 4)
        call.pass(i, j, k, l, layout, at: 8)
        call.pass(m, n, o, layout, at: 12)
        return call.perform(target, layout, returning: R.self)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @_semantics("inline_late")
    @_disfavoredOverload
    @inlinable @inline(__always)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument, H: CArgument,
        I: CArgument, J: CArgument, K: CArgument, L: CArgument, M: CArgument, N: CArgument, O: CArgument, P: CArgument,
        R: CValue
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H, _ i: I, _ j: J, _ k: K, _ l: L, _ m: M, _ n: N,
        _ o: O, _ p: P
    ) -> R where Signature == (A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P) -> R {
        let layout = Call.layout(
            .of(
                R.self, A.self, B.self, C.self, D.self, E.self, F.self, G.self, H.self, I.self, J.self, K.self, L.self,
                M.self, N.self, O.self, P.self))
        var call = Call(target, layout)
        call.reserveResult(R.self, layout)
        call.pass(a, b, c, d, layout, at: 0)
        call.pass(e, f, g, h, layout, at: 4)
        call.pass(i, j, k, l, layout, at: 8)
        call.pass(m, n, o, p, layout, at: 12)
        return call.perform(target, layout, returning: R.self)
    }
}
