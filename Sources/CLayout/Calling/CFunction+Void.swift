// Calls without a result and with up to 8 arguments, one method for each number: parameter packs are not specialized on this path.
//
// Each method is inlined by Swift's optimizer, so that a call does not depend on LLVM finding it worth the while (it often does
// not, and cannot across the files of a module). Inlined late: by then the method was folded once for its signature, and not
// much is left to inline.

extension CFunction {
    /// Calls the function. Costs what the same call costs in C, in a release build.
    @_semantics("inline_late")
    @inlinable @inline(__always)
    public func callAsFunction()
    where Signature == () -> Void {
        let layout = Call.layout(.of(NoResult.self))
        var call = Call(target, layout)
        call.perform(target, layout)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @_semantics("inline_late")
    @inlinable @inline(__always)
    public func callAsFunction<A: CArgument>(_ a: A)
    where Signature == (A) -> Void {
        let layout = Call.layout(.of(NoResult.self, A.self))
        var call = Call(target, layout)
        call.pass(a, layout, at: 0)
        call.perform(target, layout)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @_semantics("inline_late")
    @inlinable @inline(__always)
    public func callAsFunction<A: CArgument, B: CArgument>(_ a: A, _ b: B)
    where Signature == (A, B) -> Void {
        let layout = Call.layout(.of(NoResult.self, A.self, B.self))
        var call = Call(target, layout)
        call.pass(a, b, layout, at: 0)
        call.perform(target, layout)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @_semantics("inline_late")
    @inlinable @inline(__always)
    public func callAsFunction<A: CArgument, B: CArgument, C: CArgument>(_ a: A, _ b: B, _ c: C)
    where Signature == (A, B, C) -> Void {
        let layout = Call.layout(.of(NoResult.self, A.self, B.self, C.self))
        var call = Call(target, layout)
        call.pass(a, b, c, layout, at: 0)
        call.perform(target, layout)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @_semantics("inline_late")
    @inlinable @inline(__always)
    public func callAsFunction<A: CArgument, B: CArgument, C: CArgument, D: CArgument>(_ a: A, _ b: B, _ c: C, _ d: D)
    where Signature == (A, B, C, D) -> Void {
        let layout = Call.layout(.of(NoResult.self, A.self, B.self, C.self, D.self))
        var call = Call(target, layout)
        call.pass(a, b, c, d, layout, at: 0)
        call.perform(target, layout)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @_semantics("inline_late")
    @inlinable @inline(__always)
    public func callAsFunction<A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument>(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E
    ) where Signature == (A, B, C, D, E) -> Void {
        let layout = Call.layout(.of(NoResult.self, A.self, B.self, C.self, D.self, E.self))
        var call = Call(target, layout)
        call.pass(a, b, c, d, layout, at: 0)
        call.pass(e, layout, at: 4)
        call.perform(target, layout)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @_semantics("inline_late")
    @inlinable @inline(__always)
    public func callAsFunction<A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument>(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F
    ) where Signature == (A, B, C, D, E, F) -> Void {
        let layout = Call.layout(.of(NoResult.self, A.self, B.self, C.self, D.self, E.self, F.self))
        var call = Call(target, layout)
        call.pass(a, b, c, d, layout, at: 0)
        call.pass(e, f, layout, at: 4)
        call.perform(target, layout)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @_semantics("inline_late")
    @inlinable @inline(__always)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G
    ) where Signature == (A, B, C, D, E, F, G) -> Void {
        let layout = Call.layout(.of(NoResult.self, A.self, B.self, C.self, D.self, E.self, F.self, G.self))
        var call = Call(target, layout)
        call.pass(a, b, c, d, layout, at: 0)
        call.pass(e, f, g, layout, at: 4)
        call.perform(target, layout)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @_semantics("inline_late")
    @inlinable @inline(__always)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument, H: CArgument
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H
    ) where Signature == (A, B, C, D, E, F, G, H) -> Void {
        let layout = Call.layout(.of(NoResult.self, A.self, B.self, C.self, D.self, E.self, F.self, G.self, H.self))
        var call = Call(target, layout)
        call.pass(a, b, c, d, layout, at: 0)
        call.pass(e, f, g, h, layout, at: 4)
        call.perform(target, layout)
    }
}
