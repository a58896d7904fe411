/// Mirrors C's `wchar_t` and `char32_t`, as Swift's `CWideChar` and `CChar32`. (`char16_t` is `CChar16`, which is `UInt16`.)
///
/// Reading a number that is no Unicode scalar value is an error, as for an enum; C allows any: declare a field that may hold one
/// as `CInt` or `UInt32`.
extension Unicode.Scalar: CScalar {
    public static var cType: CType { .scalar("wchar_t", .character) }

    @inlinable @inline(__always)
    public static var scalarKind: ScalarKind { .character }

    @inlinable @inline(__always)
    public static var representation: CRepresentation { .restricted }

    @inlinable @inline(__always)
    public mutating func load(from source: UnsafeRawPointer) -> Bool {
        // SAFETY: the caller vouches for the bytes.
        guard let scalar = Unicode.Scalar(unsafe source.loadUnaligned(as: UInt32.self)) else { return false }
        self = scalar
        return true
    }
}
