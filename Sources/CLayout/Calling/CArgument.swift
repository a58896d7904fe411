import CLayoutTrampolines

/// A Swift type whose values can be passed to a C function: every ``CValue``, `String` as `const char *`, and arrays
/// as pointers to their elements.
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
    // Neither is always inlined: the optimizer folds them once per type, and every call uses the result.
    @inlinable
    public static var argumentClass: ArgumentClass { NativeCallingConvention.argumentClass(of: Self.self) }

    @inlinable
    public func pass(to destination: UnsafeMutableRawPointer) {
        unsafe Self.forgetRest(inRegisters: destination)
        if case .converted = Self.representation {
            unsafe storeScalars(to: destination, padding: UntouchedPadding.self)
        } else {
            // The same machine code, of fewer instructions for Swift's optimizer.
            unsafe destination.storeBytes(of: self, as: Self.self)
        }
    }

    public static var scalarMoves: [ScalarMove]? { ScalarMove.moves(of: Self.self) }
}

// Calls load whole words of the stack, and for registers whatever does not end with a word or four bytes. Without this LLVM carries
// the rest of such a word around a loop, from one call to the next.
extension CArgument {
    // Not always inlined: the optimizer folds it once per type.
    /// Puts nothing in particular into the last word of a value on the stack that does not fill it. Costs nothing.
    @inlinable
    @unsafe
    static func forgetRest(onStack destination: UnsafeMutableRawPointer) {
        let argumentClass = Self.argumentClass
        if argumentClass.fillsRegisters { unsafe destination.forgetRest(ofSize: argumentClass.layout.size) }
    }

    /// Puts nothing in particular into the last word of a value of which a call loads more into registers than there is. Costs
    /// nothing.
    @inlinable @inline(__always)
    @unsafe
    static func forgetRest(inRegisters destination: UnsafeMutableRawPointer) {
        let argumentClass = Self.argumentClass
        if !argumentClass.fillsRegisters { unsafe destination.forgetRest(ofSize: argumentClass.layout.size) }
    }
}

extension UnsafeMutableRawPointer {
    /// Puts nothing in particular into the last word of a value of this size in bytes.
    @inlinable @inline(__always)
    @unsafe
    func forgetRest(ofSize size: Int) {
        // SAFETY: the memory has room for whole words.
        if size & 7 != 0 { unsafe clayout_nothing_in_particular().store(to: self + (size & ~7)) }
    }
}

/// What has a `NULL`: pointers, and strings. An optional of it can be passed too.
public protocol CNullableArgument: CArgument {}

extension Optional: CArgument where Wrapped: CNullableArgument {
    @inlinable
    public static var argumentClass: ArgumentClass { UInt.argumentClass }

    @inlinable @inline(__always)
    public static var needsArena: Bool { Wrapped.needsArena }

    public static var scalarMoves: [ScalarMove]? { Wrapped.scalarMoves }

    @inlinable @inline(__always)
    public func pass(to destination: UnsafeMutableRawPointer) {
        if let self {
            unsafe self.pass(to: destination)
        } else {
            unsafe (0 as UInt).store(to: destination)
        }
    }
}

/// Passes a string as C's `const char *`: a copy in UTF-8 with a terminating zero, which lives until the call returns.
///
/// C sees the string up to its first U+0000. Costs a copy of the string; allocates nothing once the thread's arena has grown
/// to its needs.
extension String: CNullableArgument {
    @inlinable
    public static var argumentClass: ArgumentClass { UInt.argumentClass }

    @inlinable @inline(__always)
    public static var needsArena: Bool { true }

    @inlinable @inline(__always)
    public func pass(to destination: UnsafeMutableRawPointer) {
        // SAFETY: the call releases the thread's arena after it returned.
        let address = unsafe UInt(bitPattern: Arena.thread.writeCString(self))
        unsafe address.store(to: destination)
    }
}

/// Passes an array as C's `const T *`: a copy of the elements in C's layout, which lives until the call returns.
///
/// An empty array is a pointer to no elements, which is not `NULL`; `nil` is. What C writes there is lost: see ``CInOut`` for
/// arrays that C changes. Costs one memcpy if Swift's layout is C's, otherwise the stores of the fields; allocates nothing
/// once the thread's arena has grown to its needs.
extension Array: CArgument, CNullableArgument where Element: CValue {
    @inlinable
    public static var argumentClass: ArgumentClass { UInt.argumentClass }

    @inlinable @inline(__always)
    public static var needsArena: Bool { true }

    @inlinable @inline(__always)
    public func pass(to destination: UnsafeMutableRawPointer) {
        // SAFETY: the call releases the thread's arena after it returned.
        let address = unsafe UInt(bitPattern: Arena.thread.write(contentsOf: self))
        unsafe address.store(to: destination)
    }
}
