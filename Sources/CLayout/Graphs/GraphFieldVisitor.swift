/// A visitor of a graph's fields that leaves the plain ones to a visitor of scalars.
@usableFromInline
protocol GraphFieldVisitor: FieldVisitor {
    associatedtype Scalars: ScalarVisitor

    var fields: FlattenVisitor<Scalars> { get set }
}

extension GraphFieldVisitor {
    @inlinable @inline(__always)
    mutating func field<Value: CValue>(_ name: StaticString, _ value: inout Value, _ rules: MemberRules) {
        fields.field(name, &value, rules)
    }

    @inlinable @inline(__always)
    mutating func elements<Value: CValue>(
        _ name: StaticString, _ first: UnsafeMutablePointer<Value>, count: Int, _ rules: MemberRules
    ) {
        unsafe fields.elements(name, first, count: count, rules)
    }

    @inlinable @inline(__always)
    mutating func bits<Value: CBitField>(
        _ name: StaticString, _ value: inout Value, width: Int, _ rules: MemberRules
    ) {
        fields.bits(name, &value, width: width, rules)
    }

    @inlinable @inline(__always)
    mutating func unnamedBits<Unit: CBitField>(_ unit: Unit.Type, width: Int, _ rules: MemberRules) {
        fields.unnamedBits(unit, width: width, rules)
    }

    @inlinable @inline(__always)
    mutating func anonymous<Value: CStructLayout>(_ value: inout Value, _ rules: MemberRules) {
        fields.anonymous(&value, rules)
    }

    @inlinable @inline(__always)
    mutating func flexibleArray<Element: CValue>(_ name: StaticString, of type: Element.Type) {
        fields.flexibleArray(name, of: type)
    }
}

/// Shows the plain members of a graph to a visitor of scalars, and nothing behind its pointers.
@usableFromInline
struct PlainFieldVisitor<Scalars: ScalarVisitor>: GraphFieldVisitor {
    @usableFromInline var fields: FlattenVisitor<Scalars>

    @inlinable @inline(__always)
    init(_ scalars: Scalars, rules: LayoutRules) {
        fields = FlattenVisitor(visitor: scalars, base: 0, rules: rules)
    }

    @inlinable @inline(__always)
    mutating func slot<Slot: CGraphSlot>(
        _ name: StaticString, _ value: inout Slot.Value, _ slot: Slot
    ) {
        _ = fields.cursor.place(Slot.layout)
    }
}
