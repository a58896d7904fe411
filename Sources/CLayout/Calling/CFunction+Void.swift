// Calls without a result, one method for each number of arguments: parameter packs are not specialized on this path.
//
// Each method folds once for each signature in the client's module, and LLVM inlines the few instructions that remain.

extension CFunction {
    /// Calls the function. Costs what the same call costs in C, in a release build.
    @export(implementation)
    public func callAsFunction()
    where Signature == () -> Void {
        var call = Call(target)
        call.perform(target)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @export(implementation)
    public func callAsFunction<A: CArgument>(_ a: A)
    where Signature == (A) -> Void {
        var call = Call(target)
        call.pass(a)
        call.perform(target)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @export(implementation)
    public func callAsFunction<A: CArgument, B: CArgument>(_ a: A, _ b: B)
    where Signature == (A, B) -> Void {
        var call = Call(target)
        call.pass(a, b)
        call.perform(target)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @export(implementation)
    public func callAsFunction<A: CArgument, B: CArgument, C: CArgument>(_ a: A, _ b: B, _ c: C)
    where Signature == (A, B, C) -> Void {
        var call = Call(target)
        call.pass(a, b, c)
        call.perform(target)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @export(implementation)
    public func callAsFunction<A: CArgument, B: CArgument, C: CArgument, D: CArgument>(_ a: A, _ b: B, _ c: C, _ d: D)
    where Signature == (A, B, C, D) -> Void {
        var call = Call(target)
        call.pass(a, b, c, d)
        call.perform(target)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @export(implementation)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E
    ) where Signature == (A, B, C, D, E) -> Void {
        var call = Call(target)
        call.pass(a, b, c, d)
        call.pass(e)
        call.perform(target)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @export(implementation)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F
    ) where Signature == (A, B, C, D, E, F) -> Void {
        var call = Call(target)
        call.pass(a, b, c, d)
        call.pass(e, f)
        call.perform(target)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @export(implementation)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G
    ) where Signature == (A, B, C, D, E, F, G) -> Void {
        var call = Call(target)
        call.pass(a, b, c, d)
        call.pass(e, f, g)
        call.perform(target)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @export(implementation)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument, H: CArgument
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H
    ) where Signature == (A, B, C, D, E, F, G, H) -> Void {
        var call = Call(target)
        call.pass(a, b, c, d)
        call.pass(e, f, g, h)
        call.perform(target)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @export(implementation)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument, H: CArgument,
        I: CArgument
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H, _ i: I
    ) where Signature == (A, B, C, D, E, F, G, H, I) -> Void {
        var call = Call(target)
        call.pass(a, b, c, d)
        call.pass(e, f, g, h)
        call.pass(i)
        call.perform(target)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @export(implementation)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument, H: CArgument,
        I: CArgument, J: CArgument
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H, _ i: I, _ j: J
    ) where Signature == (A, B, C, D, E, F, G, H, I, J) -> Void {
        var call = Call(target)
        call.pass(a, b, c, d)
        call.pass(e, f, g, h)
        call.pass(i, j)
        call.perform(target)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @export(implementation)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument, H: CArgument,
        I: CArgument, J: CArgument, K: CArgument
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H, _ i: I, _ j: J, _ k: K
    ) where Signature == (A, B, C, D, E, F, G, H, I, J, K) -> Void {
        var call = Call(target)
        call.pass(a, b, c, d)
        call.pass(e, f, g, h)
        call.pass(i, j, k)
        call.perform(target)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @export(implementation)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument, H: CArgument,
        I: CArgument, J: CArgument, K: CArgument, L: CArgument
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H, _ i: I, _ j: J, _ k: K, _ l: L
    ) where Signature == (A, B, C, D, E, F, G, H, I, J, K, L) -> Void {
        var call = Call(target)
        call.pass(a, b, c, d)
        call.pass(e, f, g, h)
        call.pass(i, j, k, l)
        call.perform(target)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @export(implementation)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument, H: CArgument,
        I: CArgument, J: CArgument, K: CArgument, L: CArgument, M: CArgument
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H, _ i: I, _ j: J, _ k: K, _ l: L, _ m: M
    ) where Signature == (A, B, C, D, E, F, G, H, I, J, K, L, M) -> Void {
        var call = Call(target)
        call.pass(a, b, c, d)
        call.pass(e, f, g, h)
        call.pass(i, j, k, l)
        call.pass(m)
        call.perform(target)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @export(implementation)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument, H: CArgument,
        I: CArgument, J: CArgument, K: CArgument, L: CArgument, M: CArgument, N: CArgument
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H, _ i: I, _ j: J, _ k: K, _ l: L, _ m: M, _ n: N
    ) where Signature == (A, B, C, D, E, F, G, H, I, J, K, L, M, N) -> Void {
        var call = Call(target)
        call.pass(a, b, c, d)
        call.pass(e, f, g, h)
        call.pass(i, j, k, l)
        call.pass(m, n)
        call.perform(target)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @export(implementation)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument, H: CArgument,
        I: CArgument, J: CArgument, K: CArgument, L: CArgument, M: CArgument, N: CArgument, O: CArgument
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H, _ i: I, _ j: J, _ k: K, _ l: L, _ m: M, _ n: N,
        _ o: O
    ) where Signature == (A, B, C, D, E, F, G, H, I, J, K, L, M, N, O) -> Void {
        var call = Call(target)
        call.pass(a, b, c, d)
        call.pass(e, f, g, h)
        call.pass(i, j, k, l)
        call.pass(m, n, o)
        call.perform(target)
    }

    /// Calls the function. Costs what the same call costs in C, in a release build.
    @export(implementation)
    public func callAsFunction<
        A: CArgument, B: CArgument, C: CArgument, D: CArgument, E: CArgument, F: CArgument, G: CArgument, H: CArgument,
        I: CArgument, J: CArgument, K: CArgument, L: CArgument, M: CArgument, N: CArgument, O: CArgument, P: CArgument
    >(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G, _ h: H, _ i: I, _ j: J, _ k: K, _ l: L, _ m: M, _ n: N,
        _ o: O, _ p: P
    ) where Signature == (A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P) -> Void {
        var call = Call(target)
        call.pass(a, b, c, d)
        call.pass(e, f, g, h)
        call.pass(i, j, k, l)
        call.pass(m, n, o, p)
        call.perform(target)
    }
}
