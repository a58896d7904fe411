/// Where the next field of a C struct goes: the only place in CLayout that computes an offset.
///
/// Mirrors the layout rules of C as the System V and AAPCS64 ABI documents give them ("Aggregates and Unions"): each
/// field at the next multiple of its alignment, the whole rounded up to the largest alignment. A packed or aligned struct,
/// a union and other targets change that by their ``LayoutRules``.
public struct LayoutCursor: Sendable {
    // Few stored properties, and few stores to them: each costs compile time in every client.

    /// The offset in bits just behind the last field placed.
    @usableFromInline var endBit = 0
    /// The largest alignment in bytes of the fields placed, and not below that of the rules; 1 for none.
    public var alignment: Int
    /// The packing, the kind of bit-fields and whether this is a union: they never change, so they are one word.
    @usableFromInline let traits: Int
    /// The storage unit that Microsoft's next bit-field may share, or 0: its end in bytes, its size in bytes and the bits
    /// left in it, in one word.
    @usableFromInline var sharedUnit = 0

    /// Starts an empty struct.
    ///
    /// - Parameter rules: How the struct is packed and aligned.
    @inlinable @inline(__always)
    public init(_ rules: LayoutRules = .natural) {
        alignment = rules.alignment
        traits = rules.packing &<< 3 | Int(rules.bitFields.rawValue) &<< 1 | (rules.isUnion ? 1 : 0)
    }

    /// The offset in bytes just behind the last field placed.
    @inlinable @inline(__always)
    public var end: Int { (endBit &+ 7) &>> 3 }

    /// Places a field and returns its offset in bytes.
    ///
    /// - Parameters:
    ///   - layout: The size and alignment of the field's type.
    ///   - rules: How the field itself is packed and aligned.
    @inlinable @inline(__always)
    public mutating func place(_ layout: ValueLayout, _ rules: MemberRules = .natural) -> Int {
        let fieldAlignment = effectiveAlignment(layout.alignment, rules)
        let offset = isUnion ? 0 : end.roundedUp(toMultipleOf: fieldAlignment)
        extend(toBit: (offset &+ layout.size) &<< 3)
        // In a struct, the end tells that the unit is not the last.
        if isUnion { sharedUnit = 0 }
        if fieldAlignment > alignment { alignment = fieldAlignment }
        return offset
    }

    /// The size and alignment of the struct that ends after the last field placed.
    @inlinable @inline(__always)
    public var layout: ValueLayout {
        ValueLayout(size: end.roundedUp(toMultipleOf: alignment), alignment: alignment)
    }

    @inlinable @inline(__always)
    var packing: Int { traits &>> 3 }

    @inlinable @inline(__always)
    var isUnion: Bool { traits & 1 != 0 }

    /// The alignment of a member whose type has the alignment `natural`.
    ///
    /// The attribute `packed` of a struct spares members with an alignment of their own; `#pragma pack` does so only for
    /// Microsoft.
    @inlinable @inline(__always)
    func effectiveAlignment(_ natural: Int, _ rules: MemberRules) -> Int {
        let packed = rules.isPacked ? 1 : natural < packing ? natural : packing
        let own = packing == 1 || isMicrosoft || rules.alignment < packing ? rules.alignment : packing
        return packed > own ? packed : own
    }

    @inlinable @inline(__always)
    mutating func extend(toBit bit: Int) {
        endBit = isUnion && endBit > bit ? endBit : bit
    }
}

extension Int {
    /// The smallest multiple of `alignment`, a power of two, that is not below this number.
    @inlinable @inline(__always)
    func roundedUp(toMultipleOf alignment: Int) -> Int {
        (self &+ alignment &- 1) & ~(alignment &- 1)
    }
}
