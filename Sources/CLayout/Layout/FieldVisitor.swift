/// What walks the fields of a mirror: measuring, flattening and describing are each a visitor.
///
/// A mirror calls one of the methods for each member, in the order of the C declaration.
public protocol FieldVisitor {
    /// Visits one field.
    ///
    /// - Parameters:
    ///   - name: The name of the C field.
    ///   - value: The stored property that mirrors it.
    ///   - rules: The attributes of the field itself.
    mutating func field<Value: CValue>(_ name: StaticString, _ value: inout Value, _ rules: MemberRules)

    /// Visits one field that is an array of `count` values, C's `Value name[count]`.
    ///
    /// Mirrors do not call this: `field` does, for properties that are homogeneous tuples.
    ///
    /// - Parameters:
    ///   - name: The name of the C field.
    ///   - first: The first element; the others follow it, each one Swift stride of `Value` further.
    ///   - count: The number of elements, at least 1.
    ///   - rules: The attributes of the field itself.
    @unsafe
    mutating func elements<Value: CValue>(
        _ name: StaticString, _ first: UnsafeMutablePointer<Value>, count: Int, _ rules: MemberRules)

    /// Visits a bit-field, C's `unsigned int name : width`.
    ///
    /// - Parameters:
    ///   - name: The name of the C field.
    ///   - value: The stored property that mirrors it, of the type that C declares.
    ///   - width: The width in bits.
    ///   - rules: The attributes of the bit-field itself.
    /// - Precondition: `width` is at least 1 and at most the width of the type.
    mutating func bits<Value: CBitField>(
        _ name: StaticString, _ value: inout Value, width: Int, _ rules: MemberRules)

    /// Visits a bit-field without a name, C's `unsigned int : width`, for which a mirror stores nothing.
    ///
    /// - Parameters:
    ///   - unit: The type that C declares.
    ///   - width: The width in bits; 0 moves the next bit-field to a unit of its own.
    ///   - rules: The attributes of the bit-field itself.
    /// - Precondition: `width` is at most the width of the type.
    mutating func unnamedBits<Unit: CBitField>(_ unit: Unit.Type, width: Int, _ rules: MemberRules)

    /// Visits a struct or union without a name, whose members C treats as those of the struct around it.
    ///
    /// - Parameters:
    ///   - value: The stored property that mirrors it.
    ///   - rules: The attributes of the member itself.
    /// - Precondition: The member itself is not packed, which C cannot say: an attribute behind its brace is one of its type.
    mutating func anonymous<Value: CStructLayout>(_ value: inout Value, _ rules: MemberRules)

    /// Visits a flexible array, C's `Element name[]`, for which a mirror stores nothing; see ``CFlexibleLayout``.
    ///
    /// - Parameters:
    ///   - name: The name of the C field.
    ///   - type: The type of its elements.
    /// - Precondition: No member follows.
    mutating func flexibleArray<Element: CValue>(_ name: StaticString, of type: Element.Type)

    /// Visits a member of a ``CGraphLayout`` that leads to more memory.
    ///
    /// Mirrors call one of the methods that are named for what C has, such as ``string(_:_:)-(_,String)``.
    ///
    /// - Parameters:
    ///   - name: The name of the C field.
    ///   - value: The stored property.
    ///   - slot: How C has it.
    mutating func slot<Slot: CGraphSlot>(_ name: StaticString, _ value: inout Slot.Value, _ slot: Slot)

    /// Visits a number of a ``CGraphLayout`` that is the count of arrays: it is computed when a graph is encoded.
    ///
    /// - Parameters:
    ///   - name: The name of the C field, which the arrays name too.
    ///   - number: The stored property; it is assigned when a graph is decoded, and otherwise ignored.
    ///   - counts: Gives the number of elements, and that of another array with this count, which must be the same; the same
    ///     number twice if there is none. Not called where there is no value.
    mutating func count<Number: CValue & FixedWidthInteger>(
        _ name: StaticString, _ number: inout Number, of counts: () -> (Int, Int))
}

extension FieldVisitor {
    // What walks the bytes of a struct cannot follow pointers.
    @inlinable @inline(__always)
    public mutating func slot<Slot: CGraphSlot>(_ name: StaticString, _ value: inout Slot.Value, _ slot: Slot) {
        trapGraph(name)
    }

    @inlinable @inline(__always)
    public mutating func count<Number: CValue & FixedWidthInteger>(
        _ name: StaticString, _ number: inout Number, of counts: () -> (Int, Int)
    ) {
        field(name, &number, .natural)
    }
}

// Members without attributes.
extension FieldVisitor {
    /// Visits one field.
    ///
    /// - Parameters:
    ///   - name: The name of the C field.
    ///   - value: The stored property that mirrors it.
    @inlinable @inline(__always)
    public mutating func field<Value: CValue>(_ name: StaticString, _ value: inout Value) {
        field(name, &value, .natural)
    }

    /// Visits a bit-field, C's `unsigned int name : width`.
    ///
    /// - Parameters:
    ///   - name: The name of the C field.
    ///   - value: The stored property that mirrors it, of the type that C declares.
    ///   - width: The width in bits.
    /// - Precondition: `width` is at least 1 and at most the width of the type.
    @inlinable @inline(__always)
    public mutating func bits<Value: CBitField>(_ name: StaticString, _ value: inout Value, width: Int) {
        bits(name, &value, width: width, .natural)
    }

    /// Visits a bit-field without a name, C's `unsigned int : width`, for which a mirror stores nothing.
    ///
    /// - Parameters:
    ///   - unit: The type that C declares.
    ///   - width: The width in bits; 0 moves the next bit-field to a unit of its own.
    /// - Precondition: `width` is at most the width of the type.
    @inlinable @inline(__always)
    public mutating func unnamedBits<Unit: CBitField>(_ unit: Unit.Type, width: Int) {
        unnamedBits(unit, width: width, .natural)
    }

    /// Visits a struct or union without a name, whose members C treats as those of the struct around it.
    ///
    /// - Parameter value: The stored property that mirrors it.
    @inlinable @inline(__always)
    public mutating func anonymous<Value: CStructLayout>(_ value: inout Value) {
        anonymous(&value, .natural)
    }
}

/// Ends the program: only graphs have members with something behind them.
@usableFromInline @inline(never)
func trapGraph(_ name: StaticString) -> Never {
    trap("member '\(name)' is more than bytes: conform its struct to CGraphLayout instead of CStructLayout")
}
