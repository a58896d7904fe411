/// Finds out whether all scalars are floating-point numbers of one size.
@usableFromInline
struct HomogeneousClassifier: ScalarVisitor {
    /// The size in bytes of the floating-point numbers seen; 0 before the first.
    @usableFromInline var size = 0
    @usableFromInline var count = 0
    @usableFromInline var hasOther = false

    @inlinable @inline(__always)
    init() {}

    @inlinable @inline(__always)
    mutating func scalar<Scalar: CScalar>(_ value: inout Scalar, at offset: Int) {
        add(Scalar.scalarKind, Scalar.cLayout.size, count: 1)
    }

    @inlinable @inline(__always)
    mutating func scalars<Scalar: CScalar>(_ first: UnsafeMutablePointer<Scalar>, count: Int, at offset: Int) {
        add(Scalar.scalarKind, Scalar.cLayout.size, count: count)
    }

    // Any bit-field makes it no HFA, but for one of width 0.
    @inlinable @inline(__always)
    mutating func bits<Value: CBitField>(_ value: inout Value, atBit bit: Int, width: Int) {
        hasOther = true
    }

    @inlinable @inline(__always)
    mutating func unnamedBits(width: Int) {
        if width != 0 { hasOther = true }
    }

    @inlinable @inline(__always)
    mutating func flexibleArray() {
        hasOther = true
    }

    /// A union counts as its largest member, if all are homogeneous by themselves.
    @inlinable @inline(__always)
    mutating func union<Union: CUnionLayout>(_ value: inout Union, at offset: Int) {
        var members = HomogeneousMembers()
        Union.visitTypeFields(&members)
        if members.hasOther || (size != 0 && members.count != 0 && size != members.size) { hasOther = true }
        if members.count != 0 { size = members.size }
        count &+= members.count
    }

    @inlinable @inline(__always)
    mutating func add(_ kind: ScalarKind, _ scalarSize: Int, count scalarCount: Int) {
        if !kind.isFloat || (size != 0 && size != scalarSize) { hasOther = true }
        size = scalarSize
        count &+= scalarCount
    }

    /// Whether the type is an HFA: one to four members without padding.
    @inlinable @inline(__always)
    func isHomogeneous(in layout: ValueLayout) -> Bool {
        !hasOther && count >= 1 && count <= 4 && layout.size == count &* size
    }
}

/// Classifies each member of a union by itself.
@usableFromInline
struct HomogeneousMembers: FieldVisitor {
    /// The size in bytes of the floating-point numbers seen; 0 before the first.
    @usableFromInline var size = 0
    /// The number of them in the member that has most.
    @usableFromInline var count = 0
    @usableFromInline var hasOther = false

    @inlinable @inline(__always)
    init() {}

    @inlinable @inline(__always)
    mutating func add<Value: CValue>(_ type: Value.Type, count elementCount: Int) {
        var classifier = HomogeneousClassifier()
        Value.visitTypeScalars(&classifier)
        let layout = Value.cLayout
        // What has no bytes, such as an empty struct, is not counted.
        if layout.size == 0 { return }
        if !classifier.isHomogeneous(in: layout) || (size != 0 && size != classifier.size) { hasOther = true }
        size = classifier.size
        let total = classifier.count &* elementCount
        if total > count { count = total }
    }

    @inlinable @inline(__always)
    mutating func field<Value: CValue>(_ name: StaticString, _ value: inout Value, _ rules: MemberRules) {
        add(Value.self, count: 1)
    }

    @inlinable @inline(__always)
    mutating func elements<Value: CValue>(
        _ name: StaticString, _ first: UnsafeMutablePointer<Value>, count: Int, _ rules: MemberRules
    ) {
        add(Value.self, count: count)
    }

    @inlinable @inline(__always)
    mutating func bits<Value: CBitField>(
        _ name: StaticString, _ value: inout Value, width: Int, _ rules: MemberRules
    ) {
        hasOther = true
    }

    @inlinable @inline(__always)
    mutating func unnamedBits<Unit: CBitField>(_ unit: Unit.Type, width: Int, _ rules: MemberRules) {
        if width != 0 { hasOther = true }
    }

    @inlinable @inline(__always)
    mutating func anonymous<Value: CStructLayout>(_ value: inout Value, _ rules: MemberRules) {
        add(Value.self, count: 1)
    }

    @inlinable @inline(__always)
    mutating func flexibleArray<Element: CValue>(_ name: StaticString, of type: Element.Type) {
        hasOther = true
    }
}
