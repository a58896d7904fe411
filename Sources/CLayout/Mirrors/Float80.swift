#if arch(x86_64) && !os(Windows)
/// Mirrors C's `long double` on x86-64: 10 bytes of number and 6 of padding. Other targets have another `long double`, and
/// no `Float80`.
extension Float80: CScalar {
    public static var cType: CType { .scalar("long double", .float) }

    /// The padding is zero in C's bytes, and anything in Swift's.
    @inlinable @inline(__always)
    public static var representation: CRepresentation { .converted }

    public static var scalarMoves: [ScalarMove]? { nil }

    @inlinable @inline(__always)
    public func store(to destination: UnsafeMutableRawPointer) {
        var copy = self
        // SAFETY: the caller vouches for 16 bytes; a number has 10.
        unsafe _withUnprotectedUnsafeMutablePointer(to: &copy) { number in
            let bytes = UnsafeRawPointer(number)
            unsafe bytes.loadUnaligned(as: UInt64.self).store(to: destination)
            let rest = unsafe UInt64(bytes.loadUnaligned(fromByteOffset: 8, as: UInt16.self))
            unsafe rest.store(to: destination + 8)
        }
    }
}
#endif
