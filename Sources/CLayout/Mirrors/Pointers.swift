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
    public static var representation: CRepresentation { .restricted }

    @inlinable @inline(__always)
    public mutating func load(from source: UnsafeRawPointer) -> Bool {
        // SAFETY: the caller vouches for the bytes.
        guard let pointer = unsafe Self(bitPattern: source.loadUnaligned(as: UInt.self)) else { return false }
        self = pointer
        return true
    }
}

extension UnsafeRawPointer: @unsafe CPointer, @unsafe CScalar, @unsafe CValue, @unsafe CNullableArgument,
    @unsafe CArgument
{
    /// C's `const void *`.
    public static var cType: CType { .scalar("const void *", .pointer) }
}

/// Mirrors C's `void *`.
extension UnsafeMutableRawPointer: @unsafe CPointer, @unsafe CScalar, @unsafe CValue, @unsafe CNullableArgument,
    @unsafe CArgument
{}

extension UnsafePointer: @unsafe CPointer, @unsafe CScalar, @unsafe CValue, @unsafe CNullableArgument, @unsafe CArgument
where Pointee: ~Copyable {
    /// C's `const T *`, or `const void *` where `Pointee` mirrors no C type.
    public static var cType: CType { .scalar("const " + pointerSpelling(to: Pointee.self), .pointer) }
}

extension UnsafeMutablePointer: @unsafe CPointer, @unsafe CScalar, @unsafe CValue, @unsafe CNullableArgument,
    @unsafe CArgument
where Pointee: ~Copyable {
    /// C's `T *`, or `void *` where `Pointee` mirrors no C type.
    public static var cType: CType { .scalar(pointerSpelling(to: Pointee.self), .pointer) }
}

/// Mirrors a pointer to a C type that has no mirror, such as an opaque struct.
extension OpaquePointer: @unsafe CPointer, @unsafe CScalar, @unsafe CValue, @unsafe CNullableArgument, @unsafe CArgument
{}

/// Mirrors a pointer that may be `NULL`, which is `nil`.
extension Optional: CScalar, CLeaf, CValue where Wrapped: CPointer {
    public static var cType: CType { Wrapped.cType }

    @inlinable @inline(__always)
    public static var scalarKind: ScalarKind { .pointer }
}

/// The spelling of a pointer to `type` in C. Only for declarations that people read: to Embedded Swift, which cannot ask
/// a type for its conformances, all are `void *`.
private func pointerSpelling<Pointee: ~Copyable>(to type: Pointee.Type) -> String {
    #if !hasFeature(Embedded)
    // SAFETY: both are a pointer to the type's metadata, and a type that cannot be copied has no such conformance. The
    // direct cast works too, with a warning that it always fails (Swift 6.3).
    let anyType = unsafe unsafeBitCast(type, to: Any.Type.self)
    if let value = anyType as? any CValue.Type {
        switch value.cType {
        case .scalar(let spelling, _): return spelling.hasSuffix("*") ? spelling + "*" : spelling + " *"
        case .structure(let name): return "struct " + name + " *"
        case .union(let name): return "union " + name + " *"
        case .functionPointer, .array: break
        }
    }
    #endif
    return "void *"
}
