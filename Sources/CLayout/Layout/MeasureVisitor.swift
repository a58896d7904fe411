/// Lays out the fields and keeps nothing but the cursor.
///
/// Of more than six words on purpose. Swift's optimizer takes a smaller struct to pieces, and then notes for debuggers what each
/// field of a mirror did to each piece: most of the instructions of a call, which every pass over a caller visits.
@usableFromInline
struct MeasureVisitor: FieldVisitor {
    @usableFromInline var cursor: LayoutCursor
    /// The offset of a flexible array in bytes; -1 for none.
    @usableFromInline var flexibleArrayOffset: Int
    /// The layout of an element of a flexible array; of no size for none.
    @usableFromInline var flexibleElement: ValueLayout

    @inlinable @inline(__always)
    init(_ rules: LayoutRules) {
        cursor = LayoutCursor(rules)
        flexibleArrayOffset = -1
        flexibleElement = ValueLayout(size: 0, alignment: 1)
    }

    @inlinable @inline(__always)
    mutating func field<Value: CValue>(_ name: StaticString, _ value: inout Value, _ rules: MemberRules) {
        _ = cursor.place(Value.cLayout, rules)
    }

    @inlinable @inline(__always)
    mutating func elements<Value: CValue>(
        _ name: StaticString, _ first: UnsafeMutablePointer<Value>, count: Int, _ rules: MemberRules
    ) {
        _ = cursor.place(Value.cLayout.repeated(count), rules)
    }

    @inlinable @inline(__always)
    mutating func bits<Value: CBitField>(
        _ name: StaticString, _ value: inout Value, width: Int, _ rules: MemberRules
    ) {
        if width < 1 || width > Value.largestWidth { Value.trapWidth(width, name) }
        if rules.isAmbiguousForBits(unit: Value.cLayout.alignment, packing: cursor.packing) {
            Value.trapAmbiguity(name)
        }
        _ = cursor.placeBits(width: width, unit: Value.cLayout, isNamed: true, rules)
    }

    @inlinable @inline(__always)
    mutating func unnamedBits<Unit: CBitField>(_ unit: Unit.Type, width: Int, _ rules: MemberRules) {
        if width < 0 || width > Unit.largestWidth { Unit.trapWidth(width, "(unnamed)") }
        if rules.isAmbiguousForBits(unit: Unit.cLayout.alignment, packing: cursor.packing) {
            Unit.trapAmbiguity("(unnamed)")
        }
        _ = cursor.placeBits(width: width, unit: Unit.cLayout, isNamed: false, rules)
    }

    @inlinable @inline(__always)
    mutating func anonymous<Value: CStructLayout>(_ value: inout Value, _ rules: MemberRules) {
        if rules.isPacked { Value.trapPackedAnonymous() }
        _ = cursor.place(Value.cLayout, rules)
    }

    @inlinable @inline(__always)
    mutating func flexibleArray<Element: CValue>(_ name: StaticString, of type: Element.Type) {
        flexibleElement = Element.cLayout
        flexibleArrayOffset = cursor.place(Element.cLayout.repeated(0))
    }

    @inlinable @inline(__always)
    mutating func slot<Slot: CGraphSlot>(_ name: StaticString, _ value: inout Slot.Value, _ slot: Slot) {
        _ = cursor.place(Slot.layout)
    }

    /// The size and alignment of the `Mirror` whose fields were visited.
    @inlinable @inline(__always)
    func layout<Mirror: CFieldLayout>(of type: Mirror.Type) -> ValueLayout {
        if flexibleArrayOffset >= 0 && flexibleArrayOffset != cursor.end { Mirror.trapFlexibleArray() }
        return cursor.layout
    }
}

extension CBitField {
    /// Ends the program: C does not compile such a bit-field.
    @usableFromInline @inline(never)
    static func trapWidth(_ width: Int, _ name: StaticString) -> Never {
        if largestWidth == 0 {
            trap(
                "bit-field '\(name)' has the type \(typeName(Self.self)), whose bytes are in an order of their own, and C has "
                    + "no bit-fields of those: give it an integer, or an enum of integers")
        }
        trap(
            "bit-field '\(name)' has a width of \(width) bits, and its type \(typeName(Self.self)) allows 1 to "
                + "\(largestWidth): give it the width and the type that the C header declares")
    }
}

extension CBitField {
    /// Ends the program: there is no layout that all C compilers agree on.
    @usableFromInline @inline(never)
    static func trapAmbiguity(_ name: StaticString) -> Never {
        trap(
            "bit-field '\(name)' is aligned to less than its type \(typeName(Self.self)), or to more than the struct is "
                + "packed to: gcc and clang put it into different places, so align it in C in another way")
    }
}

extension CStructLayout {
    /// Ends the program: C has no attribute for a member without a name, only for its type.
    @usableFromInline @inline(never)
    static func trapPackedAnonymous() -> Never {
        trap(
            "a member of type \(typeName(Self.self)) without a name is packed, which C cannot say: pack the type itself, or the "
                + "struct around it")
    }

}

extension CFieldLayout {
    /// Ends the program: C does not compile such a struct.
    @usableFromInline @inline(never)
    static func trapFlexibleArray() -> Never {
        trap(
            "\(typeName(Self.self)) has a member behind its flexible array: visit the flexible array last, and only once"
        )
    }
}
