/// How a call is performed: folded into the caller with optimization, by a plan without.
#if DEBUG && arch(x86_64) && !hasFeature(Embedded)
@usableFromInline typealias Call = PlannedCall
#else
@usableFromInline typealias Call = FoldedCall
#endif

// Several arguments at once, so that the methods of `CFunction` stay short. Flat: in a debug build each function costs.
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
