import CLayoutTrampolines

/// How a call is performed: folded into the caller with optimization, by a plan without.
#if DEBUG && arch(x86_64) && !hasFeature(Embedded)
@usableFromInline typealias Call = PlannedCall
#else
@usableFromInline typealias Call = FoldedCall
#endif

// Several arguments at once, so that the methods of `CFunction` stay short. In this file, because without optimization what
// is transparent is inlined within its file only, and each function costs.
extension Call {
    @inlinable @inline(__always)
    mutating func pass<A: CArgument, B: CArgument>(_ a: A, _ b: B, _ layout: Layout, at index: Int) {
        pass(a, layout, at: index)
        pass(b, layout, at: index &+ 1)
    }

    @inlinable @inline(__always)
    mutating func pass<A: CArgument, B: CArgument, C: CArgument>(
        _ a: A, _ b: B, _ c: C, _ layout: Layout, at index: Int
    ) {
        pass(a, layout, at: index)
        pass(b, layout, at: index &+ 1)
        pass(c, layout, at: index &+ 2)
    }

    @inlinable @inline(__always)
    mutating func pass<A: CArgument, B: CArgument, C: CArgument, D: CArgument>(
        _ a: A, _ b: B, _ c: C, _ d: D, _ layout: Layout, at index: Int
    ) {
        pass(a, layout, at: index)
        pass(b, layout, at: index &+ 1)
        pass(c, layout, at: index &+ 2)
        pass(d, layout, at: index &+ 3)
    }
}

#if DEBUG && arch(x86_64) && !hasFeature(Embedded)
/// One call in a build without optimization: the plan's moves fill a register image.
///
/// Generic Swift code is slow in such a build, so what can be is done by the plan, in C.
@usableFromInline
@safe
struct PlannedCall {
    @usableFromInline let plan: UnsafePointer<clayout_plan>
    /// The image, the stack arguments and the result, where the plan says.
    @usableFromInline let block: UnsafeMutableRawPointer
    /// The state of the thread's arena before the first argument that needed it.
    @usableFromInline var mark: Arena.Mark?

    /// Nothing: the plan has all that matters.
    @usableFromInline
    struct Layout {
        @_transparent @usableFromInline
        init() {}
    }

    /// Does not work out the layout that a folded call takes.
    @_transparent @usableFromInline
    static func layout(_ layout: @autoclosure () -> FrameLayout) -> Layout { Layout() }

    /// Starts a call.
    @usableFromInline
    init(_ target: CallTarget, _ layout: Layout) {
        unsafe plan = target.plan
        mark = nil
        unsafe block = clayout_plan_enter(plan)
    }

    /// Does nothing: the plan knows.
    @_transparent @usableFromInline
    func reserveResult<Result: CValue>(_ type: Result.Type, _ layout: Layout) {}

    /// Moves an argument into the block.
    ///
    /// Transparent, because that is all that is inlined without optimization, and most of the price of a call is functions.
    @_transparent @usableFromInline
    mutating func pass<Argument: CArgument>(_ argument: Argument, _ layout: Layout, at index: Int) {
        // SAFETY: the plan was made for this signature, so the moves read within the value and write within the block.
        var copy = argument
        if unsafe !move(&copy, index) { convert(argument, index) }
    }

    /// Moves an argument that needs no conversion; a function of its own for the typed pointer, which closures would cost.
    @_transparent @usableFromInline
    func move<Argument: CArgument>(_ argument: UnsafePointer<Argument>, _ index: Int) -> Bool {
        unsafe clayout_plan_pass(plan, block, index, argument)
    }

    /// Converts an argument to C bytes in the block, and moves those.
    @usableFromInline
    mutating func convert<Argument: CArgument>(_ argument: Argument, _ index: Int) {
        if Argument.needsArena, mark == nil { mark = Arena.thread.mark() }
        // SAFETY: as in `pass`; the block has room for the bytes.
        unsafe argument.pass(to: block + Int(plan.pointee.conversion_offset))
        unsafe clayout_plan_pass_converted(plan, block, index)
    }

    /// Performs a call without a result.
    @usableFromInline
    mutating func perform(_ target: CallTarget, _ layout: Layout) {
        // SAFETY: the address is that of a function of this signature, as whoever bound it vouched for.
        unsafe clayout_plan_call(plan, block, target.address)
        finish()
    }

    /// Performs a call with a result.
    @usableFromInline
    mutating func perform<Result: CValue>(_ target: CallTarget, _ layout: Layout, returning type: Result.Type)
        -> Result
    {
        // SAFETY: as above; the plan has room for the result, as C bytes or as Swift's value.
        unsafe clayout_plan_call(plan, block, target.address)
        let bytes = unsafe block + Int(plan.pointee.result_offset)
        unsafe clayout_plan_return(plan, block, bytes)
        let result =
            unsafe plan.pointee.result.is_converted
            ? Result.returned(from: bytes) : bytes.assumingMemoryBound(to: Result.self).pointee
        finish()
        return result
    }

    @_transparent @usableFromInline
    mutating func finish() {
        if let mark { Arena.thread.release(to: mark) }
        unsafe clayout_plan_leave(plan, block)
    }
}
#endif
