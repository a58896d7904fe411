/// What C's attributes `packed` and `aligned` on a single member change about its place.
public struct MemberRules: Equatable, Sendable {
    /// Whether the member has the attribute `packed`: its type's alignment does not count.
    public let isPacked: Bool
    /// The member's alignment in bytes, a power of two, where that is above its type's: that of `aligned` or `_Alignas`.
    public let alignment: Int

    /// The rules of a member without attributes.
    @inlinable @inline(__always)
    public static var natural: MemberRules { MemberRules() }

    /// The rules of a member with the attribute `packed`.
    @inlinable @inline(__always)
    public static var packed: MemberRules { MemberRules(isPacked: true) }

    /// The rules of a member with the attribute `aligned(alignment)`.
    ///
    /// - Precondition: `alignment` is a power of two.
    @inlinable @inline(__always)
    public static func aligned(_ alignment: Int) -> MemberRules { MemberRules(alignment: alignment) }

    /// Describes how a member is packed and aligned.
    ///
    /// - Precondition: `alignment` is a power of two.
    @inlinable @inline(__always)
    public init(isPacked: Bool = false, alignment: Int = 1) {
        self.isPacked = isPacked
        self.alignment = alignment
    }
}

extension MemberRules {
    /// Whether gcc and clang put a bit-field with these rules into different places: it is aligned to more than
    /// `#pragma pack` allows, or to less than its type in a struct that is not packed.
    ///
    /// - Parameters:
    ///   - unit: The alignment of its type in bytes.
    ///   - packing: That of the struct.
    @inlinable @inline(__always)
    func isAmbiguousForBits(unit: Int, packing: Int) -> Bool {
        if alignment == 1 || packing == 1 { return false }
        if packing != LayoutRules.unlimitedPacking { return alignment > packing }
        return !isPacked && alignment < unit
    }
}
