// The layouts of calls with 9 to 16 arguments; see FrameLayout+UpTo8.swift.

extension FrameLayout {
    @inlinable
    static func of<
        Result: CArgument, A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument,
        G: CArgument, H: CArgument, I: CArgument
    >(
        _ result: Result.Type, _ a: A.Type, _ b: B.Type, _ c: C.Type, _ d: D.Type, _ e: E.Type, _ f: F.Type,
        _ g: G.Type, _ h: H.Type, _ i: I.Type
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
        builder.add(i, at: 8)
        return FrameLayout(builder)
    }

    @inlinable
    static func of<
        Result: CArgument, A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument,
        G: CArgument, H: CArgument, I: CArgument, J: CArgument
    >(
        _ result: Result.Type, _ a: A.Type, _ b: B.Type, _ c: C.Type, _ d: D.Type, _ e: E.Type, _ f: F.Type,
        _ g: G.Type, _ h: H.Type, _ i: I.Type, _ j: J.Type
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
        builder.add(i, at: 8)
        builder.add(j, at: 9)
        return FrameLayout(builder)
    }

    @inlinable
    static func of<
        Result: CArgument, A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument,
        G: CArgument, H: CArgument, I: CArgument, J: CArgument, K: CArgument
    >(
        _ result: Result.Type, _ a: A.Type, _ b: B.Type, _ c: C.Type, _ d: D.Type, _ e: E.Type, _ f: F.Type,
        _ g: G.Type, _ h: H.Type, _ i: I.Type, _ j: J.Type, _ k: K.Type
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
        builder.add(i, at: 8)
        builder.add(j, at: 9)
        builder.add(k, at: 10)
        return FrameLayout(builder)
    }

    @inlinable
    static func of<
        Result: CArgument, A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument,
        G: CArgument, H: CArgument, I: CArgument, J: CArgument, K: CArgument, L: CArgument
    >(
        _ result: Result.Type, _ a: A.Type, _ b: B.Type, _ c: C.Type, _ d: D.Type, _ e: E.Type, _ f: F.Type,
        _ g: G.Type, _ h: H.Type, _ i: I.Type, _ j: J.Type, _ k: K.Type, _ l: L.Type
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
        builder.add(i, at: 8)
        builder.add(j, at: 9)
        builder.add(k, at: 10)
        builder.add(l, at: 11)
        return FrameLayout(builder)
    }

    @inlinable
    static func of<
        Result: CArgument, A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument,
        G: CArgument, H: CArgument, I: CArgument, J: CArgument, K: CArgument, L: CArgument, M: CArgument
    >(
        _ result: Result.Type, _ a: A.Type, _ b: B.Type, _ c: C.Type, _ d: D.Type, _ e: E.Type, _ f: F.Type,
        _ g: G.Type, _ h: H.Type, _ i: I.Type, _ j: J.Type, _ k: K.Type, _ l: L.Type, _ m: M.Type
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
        builder.add(i, at: 8)
        builder.add(j, at: 9)
        builder.add(k, at: 10)
        builder.add(l, at: 11)
        builder.add(m, at: 12)
        return FrameLayout(builder)
    }

    @inlinable
    static func of<
        Result: CArgument, A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument,
        G: CArgument, H: CArgument, I: CArgument, J: CArgument, K: CArgument, L: CArgument, M: CArgument, N: CArgument
    >(
        _ result: Result.Type, _ a: A.Type, _ b: B.Type, _ c: C.Type, _ d: D.Type, _ e: E.Type, _ f: F.Type,
        _ g: G.Type, _ h: H.Type, _ i: I.Type, _ j: J.Type, _ k: K.Type, _ l: L.Type, _ m: M.Type, _ n: N.Type
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
        builder.add(i, at: 8)
        builder.add(j, at: 9)
        builder.add(k, at: 10)
        builder.add(l, at: 11)
        builder.add(m, at: 12)
        builder.add(n, at: 13)
        return FrameLayout(builder)
    }

    @inlinable
    static func of<
        Result: CArgument, A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument,
        G: CArgument, H: CArgument, I: CArgument, J: CArgument, K: CArgument, L: CArgument, M: CArgument, N: CArgument,
        O: CArgument
    >(
        _ result: Result.Type, _ a: A.Type, _ b: B.Type, _ c: C.Type, _ d: D.Type, _ e: E.Type, _ f: F.Type,
        _ g: G.Type, _ h: H.Type, _ i: I.Type, _ j: J.Type, _ k: K.Type, _ l: L.Type, _ m: M.Type, _ n: N.Type,
        _ o: O.Type
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
        builder.add(i, at: 8)
        builder.add(j, at: 9)
        builder.add(k, at: 10)
        builder.add(l, at: 11)
        builder.add(m, at: 12)
        builder.add(n, at: 13)
        builder.add(o, at: 14)
        return FrameLayout(builder)
    }

    @inlinable
    static func of<
        Result: CArgument, A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument,
        G: CArgument, H: CArgument, I: CArgument, J: CArgument, K: CArgument, L: CArgument, M: CArgument, N: CArgument,
        O: CArgument, P: CArgument
    >(
        _ result: Result.Type, _ a: A.Type, _ b: B.Type, _ c: C.Type, _ d: D.Type, _ e: E.Type, _ f: F.Type,
        _ g: G.Type, _ h: H.Type, _ i: I.Type, _ j: J.Type, _ k: K.Type, _ l: L.Type, _ m: M.Type, _ n: N.Type,
        _ o: O.Type, _ p: P.Type
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
        builder.add(i, at: 8)
        builder.add(j, at: 9)
        builder.add(k, at: 10)
        builder.add(l, at: 11)
        builder.add(m, at: 12)
        builder.add(n, at: 13)
        builder.add(o, at: 14)
        builder.add(p, at: 15)
        return FrameLayout(builder)
    }
}
