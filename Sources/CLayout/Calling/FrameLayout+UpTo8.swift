// The layout of each number of arguments. Not always inlined: the optimizer folds each signature once, to a constant.

extension FrameLayout {
    @inlinable
    static func of<Result: CArgument>(_ result: Result.Type) -> FrameLayout {
        FrameLayout(FrameBuilder(returning: result))
    }

    @inlinable
    static func of<Result: CArgument, A: CArgument>(_ result: Result.Type, _ a: A.Type) -> FrameLayout {
        var builder = FrameBuilder(returning: result)
        builder.add(a)
        return FrameLayout(builder)
    }

    @inlinable
    static func of<Result: CArgument, A: CArgument, B: CArgument>(
        _ result: Result.Type, _ a: A.Type, _ b: B.Type
    ) -> FrameLayout {
        var builder = FrameBuilder(returning: result)
        builder.add(a)
        builder.add(b)
        return FrameLayout(builder)
    }

    @inlinable
    static func of<Result: CArgument, A: CArgument, B: CArgument, C: CArgument>(
        _ result: Result.Type, _ a: A.Type, _ b: B.Type, _ c: C.Type
    ) -> FrameLayout {
        var builder = FrameBuilder(returning: result)
        builder.add(a)
        builder.add(b)
        builder.add(c)
        return FrameLayout(builder)
    }

    @inlinable
    static func of<Result: CArgument, A: CArgument, B: CArgument, C: CArgument, D: CArgument>(
        _ result: Result.Type, _ a: A.Type, _ b: B.Type, _ c: C.Type, _ d: D.Type
    ) -> FrameLayout {
        var builder = FrameBuilder(returning: result)
        builder.add(a)
        builder.add(b)
        builder.add(c)
        builder.add(d)
        return FrameLayout(builder)
    }

    @inlinable
    static func of<Result: CArgument, A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument>(
        _ result: Result.Type, _ a: A.Type, _ b: B.Type, _ c: C.Type, _ d: D.Type, _ e: E.Type
    ) -> FrameLayout {
        var builder = FrameBuilder(returning: result)
        builder.add(a)
        builder.add(b)
        builder.add(c)
        builder.add(d)
        builder.add(e)
        return FrameLayout(builder)
    }

    @inlinable
    static func of<
        Result: CArgument, A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument
    >(
        _ result: Result.Type, _ a: A.Type, _ b: B.Type, _ c: C.Type, _ d: D.Type, _ e: E.Type, _ f: F.Type
    ) -> FrameLayout {
        var builder = FrameBuilder(returning: result)
        builder.add(a)
        builder.add(b)
        builder.add(c)
        builder.add(d)
        builder.add(e)
        builder.add(f)
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
        builder.add(a)
        builder.add(b)
        builder.add(c)
        builder.add(d)
        builder.add(e)
        builder.add(f)
        builder.add(g)
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
        builder.add(a)
        builder.add(b)
        builder.add(c)
        builder.add(d)
        builder.add(e)
        builder.add(f)
        builder.add(g)
        builder.add(h)
        return FrameLayout(builder)
    }
}
