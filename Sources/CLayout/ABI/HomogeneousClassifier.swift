/// Finds out whether all scalars are floating-point numbers of one size, or vectors of one size.
@usableFromInline
struct HomogeneousClassifier: ScalarVisitor {
    /// The size in bytes of the numbers or vectors seen; 0 before the first.
    @usableFromInline var size = 0
    @usableFromInline var areVectors = false
    @usableFromInline var count = 0
    @usableFromInline var hasOther = false
    @usableFromInline var hasAtomic = false

    @inlinable @inline(__always)
    init() {}

    @inlinable @inline(__always)
    mutating func scalar<Scalar: CScalar>(_ value: inout Scalar, at offset: Int) {
        add(Scalar.scalarKind, Scalar.cLayout.size, count: 1)
        if Scalar.isAtomic { hasAtomic = true }
    }

    @inlinable @inline(__always)
    mutating func scalars<Scalar: CScalar>(_ first: UnsafeMutablePointer<Scalar>, count: Int, at offset: Int) {
        add(Scalar.scalarKind, Scalar.cLayout.size, count: count)
        if Scalar.isAtomic { hasAtomic = true }
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
        Union.visitPrototype(&members)
        if members.hasOther || (members.count != 0 && differs(members.size, members.areVectors)) { hasOther = true }
        if members.hasAtomic { hasAtomic = true }
        if members.count != 0 {
            size = members.size
            areVectors = members.areVectors
        }
        count &+= members.count
    }

    @inlinable @inline(__always)
    mutating func add(_ kind: ScalarKind, _ scalarSize: Int, count scalarCount: Int) {
        if (!kind.isFloat && !kind.isVector) || differs(scalarSize, kind.isVector) { hasOther = true }
        size = scalarSize
        areVectors = kind.isVector
        count &+= scalarCount
    }

    /// Whether numbers or vectors are unlike those seen.
    @inlinable @inline(__always)
    func differs(_ otherSize: Int, _ otherAreVectors: Bool) -> Bool {
        size != 0 && (size != otherSize || areVectors != otherAreVectors)
    }

    /// Whether the type is a homogeneous aggregate: one to four members without padding.
    @inlinable @inline(__always)
    func isHomogeneous(in layout: ValueLayout) -> Bool {
        !hasOther && count >= 1 && count <= 4 && layout.size == count &* size
    }
}

/// Classifies each member of a union by itself.
@usableFromInline
struct HomogeneousMembers: FieldVisitor {
    /// The size in bytes of the numbers or vectors seen; 0 before the first.
    @usableFromInline var size = 0
    @usableFromInline var areVectors = false
    /// The number of them in the member that has most.
    @usableFromInline var count = 0
    @usableFromInline var hasOther = false
    @usableFromInline var hasAtomic = false

    @inlinable @inline(__always)
    init() {}

    @inlinable @inline(__always)
    mutating func add<Value: CValue>(_ type: Value.Type, count elementCount: Int) {
        var classifier = HomogeneousClassifier()
        Value.visitTypeScalars(&classifier)
        let layout = Value.cLayout
        // What has no bytes, such as an empty struct, is not counted.
        if layout.size == 0 { return }
        let isLikeOthers = size == 0 || (size == classifier.size && areVectors == classifier.areVectors)
        if !classifier.isHomogeneous(in: layout) || !isLikeOthers { hasOther = true }
        if classifier.hasAtomic { hasAtomic = true }
        size = classifier.size
        areVectors = classifier.areVectors
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
