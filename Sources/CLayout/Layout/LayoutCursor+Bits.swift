extension LayoutCursor {
    /// Places a bit-field and returns its offset from the start of the struct, in bits.
    ///
    /// The offset counts from the lowest bit of the first byte, as little-endian targets number them.
    ///
    /// - Parameters:
    ///   - width: The width in bits, at most that of the unit; 0 ends the storage unit.
    ///   - unit: The size and alignment of the declared type.
    ///   - isNamed: Whether the bit-field has a name.
    ///   - rules: How the bit-field itself is packed and aligned.
    @inlinable @inline(__always)
    public mutating func placeBits(
        width: Int, unit: ValueLayout, isNamed: Bool, _ rules: MemberRules = .natural
    ) -> Int {
        if isMicrosoft { return placeMicrosoftBits(width: width, unit: unit, rules) }
        let alignmentInBits = unit.alignment &<< 3
        // Packing of any kind lets bit-fields cross the ends of units, but a width of 0 still ends one.
        let mayCrossUnits = rules.isPacked || packing != LayoutRules.unlimitedPacking
        var bit = isUnion ? 0 : endBit
        if width == 0 || !mayCrossUnits && (bit & (alignmentInBits &- 1)) &+ width > unit.size &<< 3 {
            bit = bit.roundedUp(toMultipleOf: alignmentInBits)
        }
        if rules.alignment > 1 {
            bit = bit.roundedUp(toMultipleOf: effectiveAlignment(1, rules) &<< 3)
        }
        extend(toBit: bit &+ width)
        if isNamed || countsUnnamedBits {
            let fieldAlignment =
                width == 0 ? max(unit.alignment, rules.alignment) : bitFieldAlignment(unit.alignment, rules)
            if fieldAlignment > alignment { alignment = fieldAlignment }
        }
        return bit
    }

    /// What a bit-field counts for the alignment of the struct: `#pragma pack` overrides a `packed` of its own.
    @inlinable @inline(__always)
    func bitFieldAlignment(_ natural: Int, _ rules: MemberRules) -> Int {
        let hasPragma = packing > 1 && packing != LayoutRules.unlimitedPacking
        return effectiveAlignment(natural, hasPragma ? MemberRules(alignment: rules.alignment) : rules)
    }

    @inlinable @inline(__always)
    var countsUnnamedBits: Bool { (traits &>> 1) & 3 == Int(BitFieldRules.aapcs.rawValue) }

    @inlinable @inline(__always)
    var isMicrosoft: Bool { (traits &>> 1) & 3 == Int(BitFieldRules.microsoft.rawValue) }

    /// Microsoft's rules: a bit-field shares the last unit if that is of the same size and has the bits left, and starts
    /// a unit otherwise; in a union it does not count for the alignment.
    @usableFromInline
    mutating func placeMicrosoftBits(width: Int, unit: ValueLayout, _ rules: MemberRules) -> Int {
        let fieldAlignment = effectiveAlignment(unit.alignment, rules)
        let bitsLeft = sharedUnit & 0xff
        if width == 0 {
            // Ignored unless it ends a unit.
            guard sharedUnit != 0 else { return isUnion ? 0 : endBit }
        } else if !isUnion, sharedUnit &>> 8 == unit.size, width <= bitsLeft {
            sharedUnit &-= width
            return endBit &- bitsLeft
        }
        let offset = isUnion ? 0 : end.roundedUp(toMultipleOf: fieldAlignment)
        extend(toBit: (offset &+ (width == 0 && !isUnion ? 0 : unit.size)) &<< 3)
        sharedUnit = width == 0 ? 0 : unit.size &<< 8 | (unit.size &* 8 &- width)
        if !isUnion, fieldAlignment > alignment { alignment = fieldAlignment }
        return offset &<< 3
    }
}
