/// Where the next field of a C struct goes: the only place in CLayout that computes an offset.
///
/// Mirrors the layout rules of C as the System V and AAPCS64 ABI documents give them ("Aggregates and Unions"): each
/// field at the next multiple of its alignment, the whole rounded up to the largest alignment. A packed or aligned struct
/// changes both by its ``LayoutRules``.
public struct LayoutCursor: Sendable {
    /// The offset in bytes just behind the last field placed.
    public var end: Int = 0
    /// The largest alignment in bytes of the fields placed, and not below that of the rules; 1 for none.
    public var alignment: Int
    @usableFromInline let packing: Int

    /// Starts an empty struct.
    ///
    /// - Parameter rules: How the struct is packed and aligned.
    @inlinable @inline(__always)
    public init(_ rules: LayoutRules = .natural) {
        alignment = rules.alignment
        packing = rules.packing
    }

    /// Places a field and returns its offset in bytes.
    ///
    /// - Parameter layout: The size and alignment of the field's type.
    @inlinable @inline(__always)
    public mutating func place(_ layout: ValueLayout) -> Int {
        let fieldAlignment = layout.alignment < packing ? layout.alignment : packing
        let offset = end.roundedUp(toMultipleOf: fieldAlignment)
        end = offset &+ layout.size
        if fieldAlignment > alignment { alignment = fieldAlignment }
        return offset
    }

    /// The size and alignment of the struct that ends after the last field placed.
    @inlinable @inline(__always)
    public var layout: ValueLayout {
        ValueLayout(size: end.roundedUp(toMultipleOf: alignment), alignment: alignment)
    }
}

extension Int {
    /// The smallest multiple of `alignment`, a power of two, that is not below this number.
    @inlinable @inline(__always)
    func roundedUp(toMultipleOf alignment: Int) -> Int {
        (self &+ alignment &- 1) & ~(alignment &- 1)
    }
}
