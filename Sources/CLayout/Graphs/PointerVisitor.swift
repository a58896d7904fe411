/// Finds pointers that are not `NULL` among plain members: an image cannot hold what they point to.
@usableFromInline
struct PointerVisitor: ScalarVisitor {
    /// Whether there are pointers at all.
    @usableFromInline var hasPointers = false
    /// Whether one of them is not `NULL`; unknown for a type alone.
    @usableFromInline var isFound = false
    /// Whether values may be looked at.
    @usableFromInline let looksAtValues: Bool

    @inlinable @inline(__always)
    init(looksAtValues: Bool) {
        self.looksAtValues = looksAtValues
    }

    @inlinable @inline(__always)
    mutating func scalar<Scalar: CScalar>(_ value: inout Scalar, at offset: Int) {
        guard case .pointer = Scalar.scalarKind else { return }
        hasPointers = true
        if looksAtValues, value.isNonzero { isFound = true }
    }

    @inlinable @inline(__always)
    mutating func scalars<Scalar: CScalar>(_ first: UnsafeMutablePointer<Scalar>, count: Int, at offset: Int) {
        guard case .pointer = Scalar.scalarKind else { return }
        hasPointers = true
        // SAFETY: the caller vouches for `count` scalars.
        if looksAtValues { for index in 0..<count { unsafe scalar(&first[index], at: offset) } }
    }

    @inlinable @inline(__always)
    mutating func bits<Value: CBitField>(_ value: inout Value, atBit bit: Int, width: Int) {}
}

extension CScalar {
    /// Whether a byte of the scalar is not zero.
    @inlinable @inline(__always)
    var isNonzero: Bool {
        var word: UInt = 0
        // SAFETY: pointers have the size of a word.
        unsafe _withUnprotectedUnsafeMutablePointer(to: &word) { unsafe store(to: $0) }
        return word != 0
    }
}

extension PointerVisitor {
    /// The index of the first value with a pointer. Folds to nil for types without.
    @inlinable @inline(__always)
    @unsafe
    static func firstPointer<Value: CValue>(in values: UnsafeBufferPointer<Value>) -> Int? {
        var type = PointerVisitor(looksAtValues: false)
        Value.visitTypeScalars(&type)
        guard type.hasPointers else { return nil }
        // SAFETY: the caller vouches for the values.
        return values.indices.first { unsafe isFound(in: values[$0]) }
    }

    @inlinable @inline(__always)
    static func isFound<Value: CValue>(in value: Value) -> Bool {
        var value = value
        var visitor = PointerVisitor(looksAtValues: true)
        value.visitScalars(&visitor, at: 0)
        return visitor.isFound
    }

    /// The path of the first plain member of a graph with a pointer. Folds to nil for graphs without.
    @inlinable @inline(__always)
    static func firstPointer<Value: CGraphLayout>(in value: inout Value) -> String? {
        var visitor = PlainFieldVisitor(PointerVisitor(looksAtValues: true), rules: Value.layoutRules)
        value.visitFields(&visitor)
        return visitor.fields.visitor.isFound ? pathOfPointer(in: &value) : nil
    }

    @usableFromInline @inline(never)
    static func pathOfPointer<Value: CGraphLayout>(in value: inout Value) -> String {
        var visitor = PlainFieldVisitor(PointerPathVisitor(), rules: Value.layoutRules)
        value.visitFields(&visitor)
        return visitor.fields.visitor.found ?? ""
    }
}

/// Finds the name of the first pointer that is not `NULL`.
private struct PointerPathVisitor: ScalarVisitor {
    var path: [String] = []
    var found: String?

    mutating func enter(field name: StaticString) {
        path.append(path.isEmpty ? name.description : "." + name.description)
    }

    mutating func enter(element index: Int) {
        path.append("[\(index)]")
    }

    mutating func leave() {
        path.removeLast()
    }

    mutating func scalar<Scalar: CScalar>(_ value: inout Scalar, at offset: Int) {
        if found == nil, case .pointer = Scalar.scalarKind, value.isNonzero { found = path.joined() }
    }

    mutating func scalars<Scalar: CScalar>(_ first: UnsafeMutablePointer<Scalar>, count: Int, at offset: Int) {
        for index in 0..<count {
            enter(element: index)
            // SAFETY: the caller vouches for `count` scalars.
            unsafe scalar(&first[index], at: offset)
            leave()
        }
    }

    mutating func bits<Value: CBitField>(_ value: inout Value, atBit bit: Int, width: Int) {}
}
