#if !hasFeature(Embedded)
/// Binds many functions and variables of a library, and says at the end which of them the library does not have.
///
/// ```swift
/// init(library: CLibrary) throws(CLibraryError) {
///     var binder = CSymbolBinder(library)
///     drawCircle = binder.function("DrawCircleV")
///     setVibration = binder.functionIfPresent("SetGamepadVibration")
///     standardOutput = binder.variable("stdout")
///     try binder.finish()
/// }
/// ```
///
/// All methods are mutating, so that a binder is a `var` whatever it binds. What is missing is bound to a placeholder until ``finish()`` throws, so that one error can name everything.
public struct CSymbolBinder: ~Copyable {
    @usableFromInline let library: CLibrary
    private var missingSymbols: [String] = []

    /// Starts to bind symbols of `library`.
    public init(_ library: CLibrary) {
        self.library = library
    }

    /// Binds a function that has no result, as ``CLibrary`` does.
    ///
    /// - Parameter symbol: Its name in C. It has to be a function of this signature, which C libraries do not say: a
    ///   wrong signature is undefined behavior, as a wrong declaration is in C.
    /// - Returns: The function. If the library has none of that name, one that must not be called: ``finish()`` throws.
    @inlinable @inline(__always)
    public mutating func function<each Argument: CArgument>(
        _ symbol: String
    ) -> CFunction<(repeat each Argument) -> Void> {
        // SAFETY: the caller vouches for the signature; the placeholder stops the program if it is called.
        unsafe CFunction(address: address(of: symbol))
    }

    /// Binds a function that has a result; see the overload without.
    @inlinable @inline(__always)
    public mutating func function<each Argument: CArgument, Result: CValue>(
        _ symbol: String
    ) -> CFunction<(repeat each Argument) -> Result> {
        // SAFETY: as above.
        unsafe CFunction(address: address(of: symbol))
    }

    /// Binds a function that has no result, or returns nil if the library has none of that name, which is no error.
    @inlinable @inline(__always)
    public mutating func functionIfPresent<each Argument: CArgument>(
        _ symbol: String
    ) -> CFunction<(repeat each Argument) -> Void>? {
        library.functionIfPresent(symbol)
    }

    /// Binds a function that has a result, or returns nil if the library has none of that name, which is no error.
    @inlinable @inline(__always)
    public mutating func functionIfPresent<each Argument: CArgument, Result: CValue>(
        _ symbol: String
    ) -> CFunction<(repeat each Argument) -> Result>? {
        library.functionIfPresent(symbol)
    }

    /// Binds a variable; see ``CLibrary/variable(_:)``.
    ///
    /// - Parameter symbol: Its name in C. It has to be a variable of this type, which C libraries do not say: with a
    ///   wrong type other memory is read and written.
    /// - Returns: The variable. If the library has none of that name, one that must not be used: ``finish()`` throws.
    public mutating func variable<Value: CValue>(_ symbol: String) -> CVariable<Value> {
        // SAFETY: the caller vouches for the type.
        unsafe CVariable(address: address(of: symbol))
    }

    /// Binds a variable, or returns nil if the library has none of that name, which is no error.
    public mutating func variableIfPresent<Value: CValue>(_ symbol: String) -> CVariable<Value>? {
        library.variableIfPresent(symbol)
    }

    /// Ends the binding.
    ///
    /// - Throws: ``CLibraryError/symbolsNotFound(symbols:library:)`` with everything that was asked for and is missing, in the
    ///   order in which it was asked for, each once.
    public consuming func finish() throws(CLibraryError) {
        if !missingSymbols.isEmpty { throw .symbolsNotFound(symbols: missingSymbols, library: library.name) }
    }

    /// Stops the program, because a function was called that was bound with `functionIfPresent` and is missing.
    ///
    /// - Parameters:
    ///   - symbol: The name of the function in C.
    ///   - library: The library that does not have it.
    @inline(never)
    public static func missing(_ symbol: String, in library: CLibrary) -> Never {
        trap(
            "the library '\(library.name)' has no function '\(symbol)', and it was called: ask whether it is there "
                + "before")
    }

    /// The address of a symbol, or that of the placeholder.
    @inline(never) @usableFromInline
    mutating func address(of symbol: String) -> UnsafeMutableRawPointer {
        if let address = unsafe library.addressIfPresent(of: symbol) { return unsafe address }
        if !missingSymbols.contains(symbol) { missingSymbols.append(symbol) }
        return unsafe Self.placeholder
    }

    /// The address of a function that says what was forgotten. It takes no arguments, which any caller's may be.
    private static var placeholder: UnsafeMutableRawPointer {
        let function: @convention(c) () -> Void = {
            trap("a function was called that its library does not have: call `finish()` after all have been bound")
        }
        // SAFETY: a `@convention(c)` function is its address.
        return unsafe unsafeBitCast(function, to: UnsafeMutableRawPointer.self)
    }
}
#endif
