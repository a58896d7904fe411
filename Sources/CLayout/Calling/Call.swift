/// How a call is performed: folded into the caller with optimization, by a plan without.
#if DEBUG && arch(x86_64) && !hasFeature(Embedded)
@usableFromInline typealias Call = PlannedCall
#else
@usableFromInline typealias Call = FoldedCall
#endif

// Several arguments at once, so that the methods of `CFunction` stay short.
extension Call {
    @inlinable @inline(__always)
    mutating func pass<A: CArgument, B: CArgument>(_ a: A, _ b: B, _ layout: FrameLayout, at index: Int) {
        pass(a, layout, at: index)
        pass(b, layout, at: index &+ 1)
    }

    @inlinable @inline(__always)
    mutating func pass<A: CArgument, B: CArgument, C: CArgument>(
        _ a: A, _ b: B, _ c: C, _ layout: FrameLayout, at index: Int
    ) {
        pass(a, b, layout, at: index)
        pass(c, layout, at: index &+ 2)
    }

    @inlinable @inline(__always)
    mutating func pass<A: CArgument, B: CArgument, C: CArgument, D: CArgument>(
        _ a: A, _ b: B, _ c: C, _ d: D, _ layout: FrameLayout, at index: Int
    ) {
        pass(a, b, layout, at: index)
        pass(c, d, layout, at: index &+ 2)
    }
}
