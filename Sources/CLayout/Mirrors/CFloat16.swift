#if !(os(macOS) && arch(x86_64))
/// Mirrors C's `_Float16` where Swift 6.3 mistakes a `Float16`: a mirror that keeps the bits.
///
/// On x86-64, Swift 6.3 passes and returns some structs wrongly between Swift functions: those with a `Float16` at a multiple of
/// 8 bytes that is followed by integers which reach beyond the next 2 bytes, as in `{ Float16; UInt8; UInt16 }`. Their
/// integers become garbage, whether or not CLayout sees them. With `CFloat16` in place of `Float16` such a struct is right. In C
/// it is the same: same size, alignment and way through calls.
public struct CFloat16: CScalar, Hashable, Sendable {
    /// The bits of the number.
    public var bitPattern: UInt16

    /// Keeps the bits of `value`.
    @inlinable @inline(__always)
    public init(_ value: Float16) {
        bitPattern = value.bitPattern
    }

    /// The number.
    @inlinable @inline(__always)
    public var value: Float16 {
        get { Float16(bitPattern: bitPattern) }
        set { bitPattern = newValue.bitPattern }
    }

    public static var cType: CType { Float16.cType }

    @inlinable @inline(__always)
    public static var scalarKind: ScalarKind { .float }

    public static var scalarMoves: [ScalarMove]? { Float16.scalarMoves }

    @inlinable @inline(__always)
    public func pass(to destination: UnsafeMutableRawPointer) {
        unsafe value.pass(to: destination)
    }

    @unsafe
    public static func numberText(at source: UnsafeRawPointer) -> String {
        unsafe Float16.numberText(at: source)
    }
}

extension CFloat16: ExpressibleByFloatLiteral {
    /// Keeps the bits of the number of the literal.
    @inlinable @inline(__always)
    public init(floatLiteral value: Float16) { self.init(value) }
}
#endif
