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
        builder.add(a)
        builder.add(b)
        builder.add(c)
        builder.add(d)
        builder.add(e)
        builder.add(f)
        builder.add(g)
        builder.add(h)
        builder.addLate(i)
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
        builder.add(a)
        builder.add(b)
        builder.add(c)
        builder.add(d)
        builder.add(e)
        builder.add(f)
        builder.add(g)
        builder.add(h)
        builder.addLate(i)
        builder.addLate(j)
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
        builder.add(a)
        builder.add(b)
        builder.add(c)
        builder.add(d)
        builder.add(e)
        builder.add(f)
        builder.add(g)
        builder.add(h)
        builder.addLate(i)
        builder.addLate(j)
        builder.addLate(k)
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
        builder.add(a)
        builder.add(b)
        builder.add(c)
        builder.add(d)
        builder.add(e)
        builder.add(f)
        builder.add(g)
        builder.add(h)
        builder.addLate(i)
        builder.addLate(j)
        builder.addLate(k)
        builder.addLate(l)
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
        builder.add(a)
        builder.add(b)
        builder.add(c)
        builder.add(d)
        builder.add(e)
        builder.add(f)
        builder.add(g)
        builder.add(h)
        builder.addLate(i)
        builder.addLate(j)
        builder.addLate(k)
        builder.addLate(l)
        builder.addLate(m)
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
        builder.add(a)
        builder.add(b)
        builder.add(c)
        builder.add(d)
        builder.add(e)
        builder.add(f)
        builder.add(g)
        builder.add(h)
        builder.addLate(i)
        builder.addLate(j)
        builder.addLate(k)
        builder.addLate(l)
        builder.addLate(m)
        builder.addLate(n)
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
        builder.add(a)
        builder.add(b)
        builder.add(c)
        builder.add(d)
        builder.add(e)
        builder.add(f)
        builder.add(g)
        builder.add(h)
        builder.addLate(i)
        builder.addLate(j)
        builder.addLate(k)
        builder.addLate(l)
        builder.addLate(m)
        builder.addLate(n)
        builder.addLate(o)
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
        builder.add(a)
        builder.add(b)
        builder.add(c)
        builder.add(d)
        builder.add(e)
        builder.add(f)
        builder.add(g)
        builder.add(h)
        builder.addLate(i)
        builder.addLate(j)
        builder.addLate(k)
        builder.addLate(l)
        builder.addLate(m)
        builder.addLate(n)
        builder.addLate(o)
        builder.addLate(p)
        return FrameLayout(builder)
    }
}
