#if !hasFeature(Embedded)
/// Finds the C offset of the field that a stored property mirrors, by the address of the property.
@usableFromInline
struct PlaceVisitor: FieldVisitor {
    // Six stored properties with those of the cursor: the optimizer takes no larger struct to pieces.
    @usableFromInline var cursor: LayoutCursor
    /// The address of the mirror that is visited.
    @usableFromInline let base: UInt
    /// The offset of the property in Swift, and when it is found, -1 minus that of the field in C; in bytes.
    @usableFromInline var offset: Int

    @inlinable @inline(__always)
    init(base: UInt, swiftOffset: Int, rules: LayoutRules) {
        cursor = LayoutCursor(rules)
        self.base = base
        offset = swiftOffset
    }

    /// The offset of the field in C, in bytes; negative if no field was found.
    @inlinable @inline(__always)
    var place: Int { -1 &- offset }

    @inlinable @inline(__always)
    mutating func compare<Value>(_ value: inout Value, placedAt place: Int) {
        // What has no bytes shares its address with the next property.
        if MemoryLayout<Value>.size == 0 { return }
        // SAFETY: only the address is used.
        unsafe _withUnprotectedUnsafeMutablePointer(to: &value) { unsafe compare($0, placedAt: place) }
    }

    @inlinable @inline(__always)
    mutating func compare(_ property: UnsafeMutableRawPointer, placedAt place: Int) {
        // The difference first: LLVM knows that of two addresses in one variable, and compares addresses too late.
        if Int(bitPattern: UInt(bitPattern: property) &- base) == offset { offset = -1 &- place }
    }

    @inlinable @inline(__always)
    mutating func field<Value: CValue>(_ name: StaticString, _ value: inout Value, _ rules: MemberRules) {
        compare(&value, placedAt: cursor.place(Value.cLayout, rules))
    }

    @inlinable @inline(__always)
    mutating func elements<Value: CValue>(
        _ name: StaticString, _ first: UnsafeMutablePointer<Value>, count: Int, _ rules: MemberRules
    ) {
        let place = cursor.place(Value.cLayout.repeated(count), rules)
        if MemoryLayout<Value>.size > 0 { unsafe compare(first, placedAt: place) }
    }

    @inlinable @inline(__always)
    mutating func bits<Value: CBitField>(
        _ name: StaticString, _ value: inout Value, width: Int, _ rules: MemberRules
    ) {
        _ = cursor.placeBits(width: width, unit: Value.cLayout, isNamed: true, rules)
    }

    @inlinable @inline(__always)
    mutating func unnamedBits<Unit: CBitField>(_ unit: Unit.Type, width: Int, _ rules: MemberRules) {
        _ = cursor.placeBits(width: width, unit: Unit.cLayout, isNamed: false, rules)
    }

    @inlinable @inline(__always)
    mutating func anonymous<Value: CStructLayout>(_ value: inout Value, _ rules: MemberRules) {
        compare(&value, placedAt: cursor.place(Value.cLayout, rules))
    }

    @inlinable @inline(__always)
    mutating func flexibleArray<Element: CValue>(_ name: StaticString, of type: Element.Type) {}
}
#endif
