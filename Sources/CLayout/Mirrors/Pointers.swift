/// A Swift pointer type: C's object and function pointers.
///
/// Declare a field as an optional pointer unless C promises that it is never `NULL`: reading `NULL` into a pointer that
/// is not optional is an error.
public protocol CPointer: CScalar, CNullableArgument {
    /// The pointer with the address `bitPattern`, or nil for `NULL`.
    init?(bitPattern: UInt)
}

extension CPointer {
    public static var cType: CType { .scalar("void *", .pointer) }

    @inlinable @inline(__always)
    public static var scalarKind: ScalarKind { .pointer }

    @inlinable @inline(__always)
    public static var representation: ScalarRepresentation { .restricted }

    @inlinable @inline(__always)
    public mutating func load(from source: UnsafeRawPointer) -> Bool {
        // SAFETY: the caller vouches for the bytes.
        guard let pointer = unsafe Self(bitPattern: source.loadUnaligned(as: UInt.self)) else { return false }
        self = pointer
        return true
    }
}

extension UnsafeRawPointer: @unsafe CPointer, @unsafe CScalar, @unsafe CValue, @unsafe CNullableArgument, @unsafe CArgument {}
extension UnsafeMutableRawPointer: @unsafe CPointer, @unsafe CScalar, @unsafe CValue, @unsafe CNullableArgument, @unsafe CArgument {}
extension UnsafePointer: @unsafe CPointer, @unsafe CScalar, @unsafe CValue, @unsafe CNullableArgument, @unsafe CArgument where Pointee: ~Copyable {}
extension UnsafeMutablePointer: @unsafe CPointer, @unsafe CScalar, @unsafe CValue, @unsafe CNullableArgument, @unsafe CArgument where Pointee: ~Copyable {}
extension OpaquePointer: @unsafe CPointer, @unsafe CScalar, @unsafe CValue, @unsafe CNullableArgument, @unsafe CArgument {}

/// Mirrors a pointer that may be `NULL`, which is `nil`.
extension Optional: CScalar, CValue where Wrapped: CPointer {
    public static var cType: CType { Wrapped.cType }

    @inlinable @inline(__always)
    public static var scalarKind: ScalarKind { .pointer }
}
