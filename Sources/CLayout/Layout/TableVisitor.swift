/// What is only needed to describe a mirror, and not to use one.
@usableFromInline
struct FieldListing {
    @usableFromInline let name: String
    @usableFromInline let isUnion: Bool
    @usableFromInline let fields: [FieldLayout]
}

extension CFieldLayout {
    /// The name and fields, from the same traversal as everything else.
    @usableFromInline
    static var fieldListing: FieldListing {
        var visitor = TableVisitor(cursor: LayoutCursor(layoutRules), base: 0)
        visitTypeFields(&visitor)
        return FieldListing(name: typeName(Self.self), isUnion: layoutRules.isUnion, fields: visitor.fields)
    }
}

/// Collects the fields with their offsets.
struct TableVisitor: FieldVisitor {
    var cursor: LayoutCursor
    /// The offset of the struct in the whole, in bytes: not 0 for one without a name.
    let base: Int
    var fields: [FieldLayout] = []

    mutating func field<Value: CValue>(_ name: StaticString, _ value: inout Value, _ rules: MemberRules) {
        add(name, Value.cLayout, Value.cType, rules)
    }

    mutating func elements<Value: CValue>(
        _ name: StaticString, _ first: UnsafeMutablePointer<Value>, count: Int, _ rules: MemberRules
    ) {
        add(name, Value.cLayout.repeated(count), .array(of: Value.cType, count: count), rules)
    }

    mutating func bits<Value: CBitField>(
        _ name: StaticString, _ value: inout Value, width: Int, _ rules: MemberRules
    ) {
        let layout = Value.cLayout
        let bit = base * 8 + cursor.placeBits(width: width, unit: layout, isNamed: true, rules)
        fields.append(
            FieldLayout(
                name: name.description, offset: bit / 8, size: layout.size, alignment: layout.alignment,
                type: Value.cType, bits: bit..<bit + width))
    }

    mutating func unnamedBits<Unit: CBitField>(_ unit: Unit.Type, width: Int, _ rules: MemberRules) {
        _ = cursor.placeBits(width: width, unit: Unit.cLayout, isNamed: false, rules)
    }

    mutating func anonymous<Value: CStructLayout>(_ value: inout Value, _ rules: MemberRules) {
        let offset = base + cursor.place(Value.cLayout, rules)
        var inner = TableVisitor(cursor: LayoutCursor(Value.layoutRules), base: offset)
        Value.visitPrototype(&inner)
        fields += inner.fields
    }

    mutating func flexibleArray<Element: CValue>(_ name: StaticString, of type: Element.Type) {
        add(name, Element.cLayout.repeated(0), .array(of: Element.cType, count: 0), .natural)
    }

    mutating func slot<Slot: CGraphSlot>(_ name: StaticString, _ value: inout Slot.Value, _ slot: Slot) {
        add(name, Slot.layout, Slot.cType, .natural)
    }

    private mutating func add(_ name: StaticString, _ layout: ValueLayout, _ type: CType, _ rules: MemberRules) {
        fields.append(
            FieldLayout(
                name: name.description, offset: base + cursor.place(layout, rules), size: layout.size,
                alignment: layout.alignment, type: type, bits: nil))
    }
}
