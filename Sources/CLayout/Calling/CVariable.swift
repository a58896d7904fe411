/// A global variable of a C library, found at run time.
///
/// ```swift
/// let standardOutput: CVariable<UnsafeMutableRawPointer?> = try CLibrary.process.variable("stdout")
/// ```
///
/// Reading and writing copy a value, as with any memory that C lays out. Nothing keeps other threads from doing the same at
/// once: that is a data race, as it is in C.
@safe
public struct CVariable<Value: CValue>: Sendable {
    @usableFromInline nonisolated(unsafe) let address: UnsafeMutableRawPointer

    /// Refers to the variable at `address`.
    ///
    /// - Parameter address: The address of a C variable of this type, which has to stay valid as long as this is used. Any
    ///   alignment will do.
    @inlinable @inline(__always)
    @unsafe
    public init(address: UnsafeMutableRawPointer) {
        unsafe self.address = unsafe address
    }

    /// The value of the variable.
    ///
    /// Padding is written as zero. Costs the loads or stores of the fields.
    ///
    /// - Precondition: When read, the bytes are a value of the type: see ``read()``.
    @inlinable
    public var value: Value {
        @inline(__always)
        get {
            // SAFETY: whoever bound the variable vouched for its type.
            unsafe Value.loadOrTrap(from: address, advice: "read() throws instead")
        }
        @inline(__always)
        nonmutating set {
            // SAFETY: whoever bound the variable vouched for its type.
            unsafe newValue.storeScalars(to: address)
        }
    }

    /// Reads a variable that C may have left in any state.
    ///
    /// - Throws: ``SerializationError/invalidValue(type:field:offset:value:)`` if the bytes are not a value of the type: an
    ///   enum without a case for them, or `NULL` for a pointer that is not optional.
    @inlinable
    public func read() throws(SerializationError) -> Value {
        // SAFETY: whoever bound the variable vouched for its type.
        try unsafe Value.loadOne(from: address, at: 0)
    }

    /// The address of the variable, for a C function.
    @inlinable
    @unsafe
    public var unsafeAddress: UnsafeMutableRawPointer { unsafe address }
}
