// Calls with a result, one method for each number of arguments; see CFunction+Void.swift.

extension CFunction {
    /// Calls the function. Costs what the same call costs in C, in a release build.
    @export(implementation)
    public func callAsFunction<R: CValue>() -> R
    where Signature == () -> R {
        var call = Call(target)
        call.reserveResult(R.self)
        return call.perform(target, returning: R.self)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @export(implementation)
    public func callAsFunction<A: CArgument, R: CValue>(_ a: A) -> R
    where Signature == (A) -> R {
        var call = Call(target)
        call.reserveResult(R.self)
        call.pass(a)
        return call.perform(target, returning: R.self)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @export(implementation)
    public func callAsFunction<A: CArgument, B: CArgument, R: CValue>(_ a: A, _ b: B) -> R
    where Signature == (A, B) -> R {
        var call = Call(target)
        call.reserveResult(R.self)
        call.pass(a, b)
        return call.perform(target, returning: R.self)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @export(implementation)
    public func callAsFunction<A: CArgument, B: CArgument, C: CArgument, R: CValue>(_ a: A, _ b: B, _ c: C) -> R
    where Signature == (A, B, C) -> R {
        var call = Call(target)
        call.reserveResult(R.self)
        call.pass(a, b, c)
        return call.perform(target, returning: R.self)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @export(implementation)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, R: CValue
    >(
        _ a: A, _ b: B, _ c: C, _ d: D
    ) -> R where Signature == (A, B, C, D) -> R {
        var call = Call(target)
        call.reserveResult(R.self)
        call.pass(a, b, c, d)
        return call.perform(target, returning: R.self)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @export(implementation)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, R: CValue
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E
    ) -> R where Signature == (A, B, C, D, E) -> R {
        var call = Call(target)
        call.reserveResult(R.self)
        call.pass(a, b, c, d)
        call.pass(e)
        return call.perform(target, returning: R.self)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @export(implementation)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, R: CValue
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F
    ) -> R where Signature == (A, B, C, D, E, F) -> R {
        var call = Call(target)
        call.reserveResult(R.self)
        call.pass(a, b, c, d)
        call.pass(e, f)
        return call.perform(target, returning: R.self)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @export(implementation)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument, R: CValue
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G
    ) -> R where Signature == (A, B, C, D, E, F, G) -> R {
        var call = Call(target)
        call.reserveResult(R.self)
        call.pass(a, b, c, d)
        call.pass(e, f, g)
        return call.perform(target, returning: R.self)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @export(implementation)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument, H: CArgument,
        R: CValue
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H
    ) -> R where Signature == (A, B, C, D, E, F, G, H) -> R {
        var call = Call(target)
        call.reserveResult(R.self)
        call.pass(a, b, c, d)
        call.pass(e, f, g, h)
        return call.perform(target, returning: R.self)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @export(implementation)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument, H: CArgument,
        I: CArgument, R: CValue
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H, _ i: I
    ) -> R where Signature == (A, B, C, D, E, F, G, H, I) -> R {
        var call = Call(target)
        call.reserveResult(R.self)
        call.pass(a, b, c, d)
        call.pass(e, f, g, h)
        call.pass(i)
        return call.perform(target, returning: R.self)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @export(implementation)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument, H: CArgument,
        I: CArgument, J: CArgument, R: CValue
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H, _ i: I, _ j: J
    ) -> R where Signature == (A, B, C, D, E, F, G, H, I, J) -> R {
        var call = Call(target)
        call.reserveResult(R.self)
        call.pass(a, b, c, d)
        call.pass(e, f, g, h)
        call.pass(i, j)
        return call.perform(target, returning: R.self)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @export(implementation)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument, H: CArgument,
        I: CArgument, J: CArgument, K: CArgument, R: CValue
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H, _ i: I, _ j: J, _ k: K
    ) -> R where Signature == (A, B, C, D, E, F, G, H, I, J, K) -> R {
        var call = Call(target)
        call.reserveResult(R.self)
        call.pass(a, b, c, d)
        call.pass(e, f, g, h)
        call.pass(i, j, k)
        return call.perform(target, returning: R.self)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @export(implementation)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument, H: CArgument,
        I: CArgument, J: CArgument, K: CArgument, L: CArgument, R: CValue
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H, _ i: I, _ j: J, _ k: K, _ l: L
    ) -> R where Signature == (A, B, C, D, E, F, G, H, I, J, K, L) -> R {
        var call = Call(target)
        call.reserveResult(R.self)
        call.pass(a, b, c, d)
        call.pass(e, f, g, h)
        call.pass(i, j, k, l)
        return call.perform(target, returning: R.self)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @export(implementation)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument, H: CArgument,
        I: CArgument, J: CArgument, K: CArgument, L: CArgument, M: CArgument, R: CValue
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H, _ i: I, _ j: J, _ k: K, _ l: L, _ m: M
    ) -> R where Signature == (A, B, C, D, E, F, G, H, I, J, K, L, M) -> R {
        var call = Call(target)
        call.reserveResult(R.self)
        call.pass(a, b, c, d)
        call.pass(e, f, g, h)
        call.pass(i, j, k, l)
        call.pass(m)
        return call.perform(target, returning: R.self)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @export(implementation)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument, H: CArgument,
        I: CArgument, J: CArgument, K: CArgument, L: CArgument, M: CArgument, N: CArgument, R: CValue
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H, _ i: I, _ j: J, _ k: K, _ l: L, _ m: M, _ n: N
    ) -> R where Signature == (A, B, C, D, E, F, G, H, I, J, K, L, M, N) -> R {
        var call = Call(target)
        call.reserveResult(R.self)
        call.pass(a, b, c, d)
        call.pass(e, f, g, h)
        call.pass(i, j, k, l)
        call.pass(m, n)
        return call.perform(target, returning: R.self)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @export(implementation)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument, H: CArgument,
        I: CArgument, J: CArgument, K: CArgument, L: CArgument, M: CArgument, N: CArgument, O: CArgument, R: CValue
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H, _ i: I, _ j: J, _ k: K, _ l: L, _ m: M, _ n: N,
        _ o: O
    ) -> R where Signature == (A, B, C, D, E, F, G, H, I, J, K, L, M, N, O) -> R {
        var call = Call(target)
        call.reserveResult(R.self)
        call.pass(a, b, c, d)
        call.pass(e, f, g, h)
        call.pass(i, j, k, l)
        call.pass(m, n, o)
        return call.perform(target, returning: R.self)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @export(implementation)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument, H: CArgument,
        I: CArgument, J: CArgument, K: CArgument, L: CArgument, M: CArgument, N: CArgument, O: CArgument, P: CArgument,
        R: CValue
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H, _ i: I, _ j: J, _ k: K, _ l: L, _ m: M, _ n: N,
        _ o: O, _ p: P
    ) -> R where Signature == (A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P) -> R {
        var call = Call(target)
        call.reserveResult(R.self)
        call.pass(a, b, c, d)
        call.pass(e, f, g, h)
        call.pass(i, j, k, l)
        call.pass(m, n, o, p)
        return call.perform(target, returning: R.self)
    }
}
