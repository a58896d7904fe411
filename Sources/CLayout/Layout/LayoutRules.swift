/// What C's attributes and the target change about the layout of a struct, and whether it is a union.
public struct LayoutRules: Equatable, Sendable {
    /// The largest alignment that a field has, in bytes, a power of two: that of `#pragma pack`, 1 for `packed`.
    public let packing: Int
    /// The smallest alignment of the struct, in bytes, a power of two: that of `aligned`.
    public let alignment: Int
    /// Whether all members are at the start: the rules of a union.
    public let isUnion: Bool
    /// Where bit-fields go.
    public let bitFields: BitFieldRules

    /// The rules of a struct without attributes.
    @inlinable @inline(__always)
    public static var natural: LayoutRules { LayoutRules() }

    /// The packing of a struct that is not packed at all: above every alignment that compilers accept.
    @inlinable @inline(__always)
    public static var unlimitedPacking: Int { 1 &<< 30 }

    /// Describes how a struct is packed and aligned.
    ///
    /// - Parameters:
    ///   - packing: The largest alignment of a field. Bit-fields are not moved to storage units of their own in a struct
    ///     with any packing, as `#pragma pack` has it.
    ///   - alignment: The smallest alignment of the struct.
    ///   - isUnion: Whether all members are at the start.
    ///   - bitFields: Where bit-fields go; by default where the compilers of the host put them.
    /// - Precondition: Both numbers are powers of two.
    @inlinable @inline(__always)
    public init(
        packing: Int = unlimitedPacking, alignment: Int = 1, isUnion: Bool = false,
        bitFields: BitFieldRules = .native
    ) {
        self.packing = packing
        self.alignment = alignment
        self.isUnion = isUnion
        self.bitFields = bitFields
    }
}

/// Where an ABI puts bit-fields.
public enum BitFieldRules: UInt8, Sendable {
    /// Behind the last bit, or in the next unit of the declared type where it would cross the end of one; unnamed
    /// bit-fields do not count for the alignment of the struct.
    case systemV
    /// As ``systemV``, but unnamed bit-fields count for the alignment too (AAPCS, "Bit-fields subdivision").
    case aapcs
    /// Each run of bit-fields of one size shares storage units of that size, as Microsoft's compiler does it.
    case microsoft

    /// The rules of the host.
    @inlinable @inline(__always)
    public static var native: BitFieldRules {
        #if os(Windows)
        .microsoft
        #elseif arch(arm64) || arch(arm)
        .aapcs
        #else
        .systemV
        #endif
    }
}
