// Calls with a result and with up to 8 arguments, one method for each number; see CFunction+Void.swift.
//
// Disfavored, although there is nothing to choose: the compiler would compare the two methods at each call otherwise.

extension CFunction {
    /// Calls the function. Costs what the same call costs in C, in a release build.
    @_semantics("inline_late")
    @_disfavoredOverload
    @inlinable @inline(__always)
    public func callAsFunction<R: CValue>() -> R
    where Signature == () -> R {
        let layout = Call.layout(.of(R.self))
        var call = Call(target, layout)
        call.reserveResult(R.self, layout)
        return call.perform(target, layout, returning: R.self)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @_semantics("inline_late")
    @_disfavoredOverload
    @inlinable @inline(__always)
    public func callAsFunction<A: CArgument, R: CValue>(_ a: A) -> R
    where Signature == (A) -> R {
        let layout = Call.layout(.of(R.self, A.self))
        var call = Call(target, layout)
        call.reserveResult(R.self, layout)
        call.pass(a, layout, at: 0)
        return call.perform(target, layout, returning: R.self)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @_semantics("inline_late")
    @_disfavoredOverload
    @inlinable @inline(__always)
    public func callAsFunction<A: CArgument, B: CArgument, R: CValue>(_ a: A, _ b: B) -> R
    where Signature == (A, B) -> R {
        let layout = Call.layout(.of(R.self, A.self, B.self))
        var call = Call(target, layout)
        call.reserveResult(R.self, layout)
        call.pass(a, b, layout, at: 0)
        return call.perform(target, layout, returning: R.self)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @_semantics("inline_late")
    @_disfavoredOverload
    @inlinable @inline(__always)
    public func callAsFunction<A: CArgument, B: CArgument, C: CArgument, R: CValue>(_ a: A, _ b: B, _ c: C) -> R
    where Signature == (A, B, C) -> R {
        let layout = Call.layout(.of(R.self, A.self, B.self, C.self))
        var call = Call(target, layout)
        call.reserveResult(R.self, layout)
        call.pass(a, b, c, layout, at: 0)
        return call.perform(target, layout, returning: R.self)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @_semantics("inline_late")
    @_disfavoredOverload
    @inlinable @inline(__always)
    public func callAsFunction<A: CArgument, B: CArgument, C: CArgument, D: CArgument, R: CValue>(
        _ a: A, _ b: B, _ c: C, _ d: D
    ) -> R where Signature == (A, B, C, D) -> R {
        let layout = Call.layout(.of(R.self, A.self, B.self, C.self, D.self))
        var call = Call(target, layout)
        call.reserveResult(R.self, layout)
        call.pass(a, b, c, d, layout, at: 0)
        return call.perform(target, layout, returning: R.self)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @_semantics("inline_late")
    @_disfavoredOverload
    @inlinable @inline(__always)
    public func callAsFunction<A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, R: CValue>(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E
    ) -> R where Signature == (A, B, C, D, E) -> R {
        let layout = Call.layout(.of(R.self, A.self, B.self, C.self, D.self, E.self))
        var call = Call(target, layout)
        call.reserveResult(R.self, layout)
        call.pass(a, b, c, d, layout, at: 0)
        call.pass(e, layout, at: 4)
        return call.perform(target, layout, returning: R.self)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @_semantics("inline_late")
    @_disfavoredOverload
    @inlinable @inline(__always)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, R: CValue
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F
    ) -> R where Signature == (A, B, C, D, E, F) -> R {
        let layout = Call.layout(.of(R.self, A.self, B.self, C.self, D.self, E.self, F.self))
        var call = Call(target, layout)
        call.reserveResult(R.self, layout)
        call.pass(a, b, c, d, layout, at: 0)
        call.pass(e, f, layout, at: 4)
        return call.perform(target, layout, returning: R.self)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @_semantics("inline_late")
    @_disfavoredOverload
    @inlinable @inline(__always)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument, R: CValue
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G
    ) -> R where Signature == (A, B, C, D, E, F, G) -> R {
        let layout = Call.layout(.of(R.self, A.self, B.self, C.self, D.self, E.self, F.self, G.self))
        var call = Call(target, layout)
        call.reserveResult(R.self, layout)
        call.pass(a, b, c, d, layout, at: 0)
        call.pass(e, f, g, layout, at: 4)
        return call.perform(target, layout, returning: R.self)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @_semantics("inline_late")
    @_disfavoredOverload
    @inlinable @inline(__always)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument, H: CArgument,
        R: CValue
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H
    ) -> R where Signature == (A, B, C, D, E, F, G, H) -> R {
        let layout = Call.layout(.of(R.self, A.self, B.self, C.self, D.self, E.self, F.self, G.self, H.self))
        var call = Call(target, layout)
        call.reserveResult(R.self, layout)
        call.pass(a, b, c, d, layout, at: 0)
        call.pass(e, f, g, h, layout, at: 4)
        return call.perform(target, layout, returning: R.self)
    }
}
