// The layout of each number of arguments. Not always inlined: the optimizer folds each signature once, to a constant.

extension FrameLayout {
    @inlinable
    static func of<Result: CArgument>(_ result: Result.Type) -> FrameLayout {
        FrameLayout(FrameBuilder(returning: result))
    }

    @inlinable
    static func of<Result: CArgument, A: CArgument>(_ result: Result.Type, _ a: A.Type) -> FrameLayout {
        var builder = FrameBuilder(returning: result)
        builder.add(a, at: 0)
        return FrameLayout(builder)
    }

    @inlinable
    static func of<Result: CArgument, A: CArgument, B: CArgument>(
        _ result: Result.Type, _ a: A.Type, _ b: B.Type
    ) -> FrameLayout {
        var builder = FrameBuilder(returning: result)
        builder.add(a, at: 0)
        builder.add(b, at: 1)
        return FrameLayout(builder)
    }

    @inlinable
    static func of<Result: CArgument, A: CArgument, B: CArgument, C: CArgument>(
        _ result: Result.Type, _ a: A.Type, _ b: B.Type, _ c: C.Type
    ) -> FrameLayout {
        var builder = FrameBuilder(returning: result)
        builder.add(a, at: 0)
        builder.add(b, at: 1)
        builder.add(c, at: 2)
        return FrameLayout(builder)
    }

    @inlinable
    static func of<Result: CArgument, A: CArgument, B: CArgument, C: CArgument, D: CArgument>(
        _ result: Result.Type, _ a: A.Type, _ b: B.Type, _ c: C.Type, _ d: D.Type
    ) -> FrameLayout {
        var builder = FrameBuilder(returning: result)
        builder.add(a, at: 0)
        builder.add(b, at: 1)
        builder.add(c, at: 2)
        builder.add(d, at: 3)
        return FrameLayout(builder)
    }

    @inlinable
    static func of<Result: CArgument, A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument>(
        _ result: Result.Type, _ a: A.Type, _ b: B.Type, _ c: C.Type, _ d: D.Type, _ e: E.Type
    ) -> FrameLayout {
        var builder = FrameBuilder(returning: result)
        builder.add(a, at: 0)
        builder.add(b, at: 1)
        builder.add(c, at: 2)
        builder.add(d, at: 3)
        builder.add(e, at: 4)
        return FrameLayout(builder)
    }

    @inlinable
    static func of<
        Result: CArgument, A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument
    >(
        _ result: Result.Type, _ a: A.Type, _ b: B.Type, _ c: C.Type, _ d: D.Type, _ e: E.Type, _ f: F.Type
    ) -> FrameLayout {
        var builder = FrameBuilder(returning: result)
        builder.add(a, at: 0)
        builder.add(b, at: 1)
        builder.add(c, at: 2)
        builder.add(d, at: 3)
        builder.add(e, at: 4)
        builder.add(f, at: 5)
        return FrameLayout(builder)
    }

    @inlinable
    static func of<
        Result: CArgument, A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument,
        G: CArgument
    >(
        _ result: Result.Type, _ a: A.Type, _ b: B.Type, _ c: C.Type, _ d: D.Type, _ e: E.Type, _ f: F.Type, _ g: G.Type
    ) -> FrameLayout {
        var builder = FrameBuilder(returning: result)
        builder.add(a, at: 0)
        builder.add(b, at: 1)
        builder.add(c, at: 2)
        builder.add(d, at: 3)
        builder.add(e, at: 4)
        builder.add(f, at: 5)
        builder.add(g, at: 6)
        return FrameLayout(builder)
    }

    @inlinable
    static func of<
        Result: CArgument, A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument,
        G: CArgument, H: CArgument
    >(
        _ result: Result.Type, _ a: A.Type, _ b: B.Type, _ c: C.Type, _ d: D.Type, _ e: E.Type, _ f: F.Type,
        _ g: G.Type, _ h: H.Type
    ) -> FrameLayout {
        var builder = FrameBuilder(returning: result)
        builder.add(a, at: 0)
        builder.add(b, at: 1)
        builder.add(c, at: 2)
        builder.add(d, at: 3)
        builder.add(e, at: 4)
        builder.add(f, at: 5)
        builder.add(g, at: 6)
        builder.add(h, at: 7)
        return FrameLayout(builder)
    }
}
