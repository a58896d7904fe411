/// Passes the scalars of each field on to a scalar visitor, with their offsets in the whole.
@usableFromInline
struct FlattenVisitor<Visitor: ScalarVisitor>: FieldVisitor {
    @usableFromInline var cursor: LayoutCursor
    @usableFromInline var visitor: Visitor
    /// The offset of the struct in the whole, in bytes.
    @usableFromInline let base: Int

    @inlinable @inline(__always)
    init(visitor: Visitor, base: Int, rules: LayoutRules) {
        cursor = LayoutCursor(rules)
        self.visitor = visitor
        self.base = base
    }

    @inlinable @inline(__always)
    mutating func field<Value: CValue>(_ name: StaticString, _ value: inout Value, _ rules: MemberRules) {
        visitor.enter(field: name)
        value.visitScalars(&visitor, at: base &+ cursor.place(Value.cLayout, rules))
        visitor.leave()
    }

    @inlinable @inline(__always)
    mutating func elements<Value: CValue>(
        _ name: StaticString, _ first: UnsafeMutablePointer<Value>, count: Int, _ rules: MemberRules
    ) {
        let offset = base &+ cursor.place(Value.cLayout.repeated(count), rules)
        visitor.enter(field: name)
        // SAFETY: `first` has `count` elements, as `elements` demands.
        unsafe Value.visitScalars(ofElements: first, count: count, &visitor, at: offset)
        visitor.leave()
    }

    @inlinable @inline(__always)
    mutating func bits<Value: CBitField>(
        _ name: StaticString, _ value: inout Value, width: Int, _ rules: MemberRules
    ) {
        let bit = cursor.placeBits(width: width, unit: Value.cLayout, isNamed: true, rules)
        visitor.enter(field: name)
        visitor.bits(&value, atBit: base &<< 3 &+ bit, width: width)
        visitor.leave()
    }

    @inlinable @inline(__always)
    mutating func unnamedBits<Unit: CBitField>(_ unit: Unit.Type, width: Int, _ rules: MemberRules) {
        _ = cursor.placeBits(width: width, unit: Unit.cLayout, isNamed: false, rules)
        visitor.unnamedBits(width: width)
    }

    @inlinable @inline(__always)
    mutating func anonymous<Value: CStructLayout>(_ value: inout Value, _ rules: MemberRules) {
        value.visitScalars(&visitor, at: base &+ cursor.place(Value.cLayout, rules))
    }

    @inlinable @inline(__always)
    mutating func flexibleArray<Element: CValue>(_ name: StaticString, of type: Element.Type) {
        visitor.flexibleArray()
    }
}
