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
/// One call in a build without optimization: the arguments are written where the plan says, in a block of memory.
///
/// Generic Swift code is slow in such a build, so what can be is done by the plan, in C. The methods are transparent: that is
/// all that is inlined without optimization, most of the price of a call is functions, and others also clear and fill a copy
/// of each variable for the debugger.
@usableFromInline
@safe
struct PlannedCall {
    @usableFromInline let plan: UnsafePointer<clayout_plan>
    /// The image, the arguments and the result, where the plan says.
    @usableFromInline let block: UnsafeMutableRawPointer

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
    @_transparent @usableFromInline
    init(_ target: CallTarget, _ layout: Layout) {
        // SAFETY: the block has room for the mark where the plan says.
        unsafe plan = target.plan
        unsafe block = clayout_plan_enter(plan)
        if let mark = unsafe mark { unsafe mark.initialize(to: Arena.thread.mark()) }
    }

    /// The state of the thread's arena before the call, if an argument needs the arena.
    @_transparent @usableFromInline
    var mark: UnsafeMutablePointer<Arena.Mark>? {
        let offset = unsafe plan.pointee.mark_offset
        if offset == .max { return nil }
        return unsafe (block + Int(offset)).assumingMemoryBound(to: Arena.Mark.self)
    }

    /// Does nothing: the plan knows.
    @_transparent @usableFromInline
    func reserveResult<Result: CValue>(_ type: Result.Type, _ layout: Layout) {}

    /// Writes an argument to its place in the block, as Swift's value or as C bytes.
    @_transparent @usableFromInline
    mutating func pass<Argument: CArgument>(_ argument: Argument, _ layout: Layout, at index: Int) {
        // SAFETY: the plan was made for this signature, so the place has room. What is assigned there has no references, so
        // that there is nothing to release before or after.
        let place = unsafe plan.pointee.arguments[index]
        let address = unsafe block + place.offset
        if place.is_converted {
            unsafe argument.pass(to: address)
        } else {
            unsafe address.assumingMemoryBound(to: Argument.self).pointee = argument
        }
    }

    /// Performs a call without a result.
    @_transparent @usableFromInline
    mutating func perform(_ target: CallTarget, _ layout: Layout) {
        // SAFETY: the address is that of a function of this signature, as whoever bound it vouched for.
        unsafe clayout_plan_call(plan, block, target.address)
        finish()
    }

    /// Performs a call with a result.
    @_transparent @usableFromInline
    mutating func perform<Result: CValue>(_ target: CallTarget, _ layout: Layout, returning type: Result.Type)
        -> Result
    {
        // SAFETY: as above; the plan has room for the result, as C bytes or as Swift's value.
        unsafe clayout_plan_call(plan, block, target.address)
        let place = unsafe plan.pointee.result
        let address = unsafe block + place.offset
        let result =
            unsafe place.is_converted
            ? Result.returned(from: address) : address.assumingMemoryBound(to: Result.self).pointee
        finish()
        return result
    }

    @_transparent @usableFromInline
    func finish() {
        if let mark = unsafe mark { unsafe Arena.thread.release(to: mark.pointee) }
        unsafe clayout_plan_leave(plan, block)
    }
}
#endif
