/// What C's attributes `packed` and `aligned` change about the layout of a struct.
public struct LayoutRules: Equatable, Sendable {
    /// The largest alignment that a field has, in bytes, a power of two: that of `#pragma pack`, 1 for `packed`.
    public let packing: Int
    /// The smallest alignment of the struct, in bytes, a power of two: that of `aligned`.
    public let alignment: Int

    /// The rules of a struct without attributes.
    @inlinable @inline(__always)
    public static var natural: LayoutRules { LayoutRules() }

    /// Describes how a struct is packed and aligned.
    ///
    /// - Precondition: Both are powers of two.
    @inlinable @inline(__always)
    public init(packing: Int = 1 &<< 30, alignment: Int = 1) {
        self.packing = packing
        self.alignment = alignment
    }
}
