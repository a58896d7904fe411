/// A Swift type whose values can be passed to a C function: every ``CValue``, and `String` as `const char *`.
public protocol CArgument {
    /// How the C value travels.
    static var argumentClass: ArgumentClass { get }

    /// Whether passing a value takes memory of the thread's arena until the call returns.
    static var needsArena: Bool { get }

    /// The moves that copy a value from where Swift has it to where C wants it; nil if `pass` has to convert it.
    static var scalarMoves: [ScalarMove]? { get }

    /// Writes the C value, widened as the ABI demands; padding is left as it is.
    ///
    /// - Parameter destination: Writable bytes for the size of the C type, rounded up to a multiple of 8.
    @unsafe
    func pass(to destination: UnsafeMutableRawPointer)
}

extension CArgument {
    @inlinable @inline(__always)
    public static var needsArena: Bool { false }

    public static var scalarMoves: [ScalarMove]? { nil }
}

extension CValue {
    // Not always inlined, like the layout: folded once per type.
    @inlinable
    public static var argumentClass: ArgumentClass { NativeCallingConvention.argumentClass(of: Self.self) }

    @inlinable
    public func pass(to destination: UnsafeMutableRawPointer) {
        unsafe storeScalars(to: destination, zeroingPadding: false)
    }
}
