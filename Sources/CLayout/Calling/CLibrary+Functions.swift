#if !hasFeature(Embedded)
// All that knows the types of a function is inlined where it is bound, to nothing: each list of types that is passed on costs
// the compiler a place in the caller's frame, and programs bind hundreds of functions in one.

extension CLibrary {
    /// Binds a function that has no result.
    ///
    /// ```swift
    /// let drawCircle: CFunction<(Vector2, Float, Color) -> Void> = try library.function("DrawCircleV")
    /// ```
    ///
    /// - Parameter symbol: Its name in C. It has to be a function of this signature, which C libraries do not say: a
    ///   wrong signature is undefined behavior, as a wrong declaration is in C.
    /// - Throws: ``CLibraryError/symbolNotFound(symbol:library:message:)``; ``CLibraryError/unsupportedType(type:symbol:)`` for
    ///   a struct that clang and gcc pass in different ways.
    @inlinable @inline(__always)
    public func function<each Argument: CArgument>(
        _ symbol: String
    ) throws(CLibraryError) -> CFunction<(repeat each Argument) -> Void> {
        // SAFETY: the caller vouches for the signature.
        unsafe CFunction(
            address: try addressOfFunction(symbol) { UnsupportedType<(repeat each Argument) -> Void>().name })
    }

    /// Binds a function that has a result; see the overload without.
    @inlinable @inline(__always)
    public func function<each Argument: CArgument, Result: CValue>(
        _ symbol: String
    ) throws(CLibraryError) -> CFunction<(repeat each Argument) -> Result> {
        // SAFETY: the caller vouches for the signature.
        unsafe CFunction(
            address: try addressOfFunction(symbol) { UnsupportedType<(repeat each Argument) -> Result>().name })
    }

    /// Binds a function that has no result, or returns nil if the library has none of that name.
    @inlinable @inline(__always)
    public func functionIfPresent<each Argument: CArgument>(
        _ symbol: String
    ) -> CFunction<(repeat each Argument) -> Void>? {
        // SAFETY: the caller vouches for the signature.
        unsafe addressIfPresent(of: symbol).map { unsafe CFunction(address: $0) }
    }

    /// Binds a function that has a result, or returns nil if the library has none of that name.
    @inlinable @inline(__always)
    public func functionIfPresent<each Argument: CArgument, Result: CValue>(
        _ symbol: String
    ) -> CFunction<(repeat each Argument) -> Result>? {
        // SAFETY: the caller vouches for the signature.
        unsafe addressIfPresent(of: symbol).map { unsafe CFunction(address: $0) }
    }

    /// The address of a function.
    ///
    /// Not for the optimizer to look into: it would make a copy for each signature, and another of what the copy is made in.
    ///
    /// - Parameter unsupportedType: The name of a type of its signature that cannot be passed or returned.
    @_semantics("optimize.no.crossmodule")
    @inline(never)
    @usableFromInline
    func addressOfFunction(
        _ symbol: String, unsupportedType: () -> String?
    ) throws(CLibraryError) -> UnsafeMutableRawPointer {
        if let type = unsupportedType() { throw .unsupportedType(type: type, symbol: symbol) }
        return unsafe try address(of: symbol)
    }
}
#endif
