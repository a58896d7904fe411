/// Finds out how members relate to C that Swift stores in the order of the visits.
///
/// By sizes and alignments alone, because Swift's optimizer does not know offsets. LLVM does, too late to choose between one
/// store of a struct and one of each member.
@usableFromInline
struct RepresentationVisitor: FieldVisitor {
    /// That of the members so far. Unless it is `converted`, they end where C's end.
    @usableFromInline var representation: CRepresentation
    /// Nothing. It makes the visitor one of more than six words: see ``MeasureVisitor``.
    @usableFromInline let ballast = (0, 0, 0, 0, 0, 0, 0)

    @inlinable @inline(__always)
    init(_ rules: LayoutRules) {
        representation = rules.packing == LayoutRules.unlimitedPacking ? .identical : .converted
    }

    @inlinable @inline(__always)
    mutating func field<Value: CValue>(_ name: StaticString, _ value: inout Value, _ rules: MemberRules) {
        add(Value.self, rules)
    }

    @inlinable @inline(__always)
    mutating func elements<Value: CValue>(
        _ name: StaticString, _ first: UnsafeMutablePointer<Value>, count: Int, _ rules: MemberRules
    ) {
        add(Value.self, rules)
    }

    @inlinable @inline(__always)
    mutating func bits<Value: CBitField>(
        _ name: StaticString, _ value: inout Value, width: Int, _ rules: MemberRules
    ) {
        representation = .converted
    }

    @inlinable @inline(__always)
    mutating func unnamedBits<Unit: CBitField>(_ unit: Unit.Type, width: Int, _ rules: MemberRules) {
        representation = .converted
    }

    @inlinable @inline(__always)
    mutating func anonymous<Value: CStructLayout>(_ value: inout Value, _ rules: MemberRules) {
        add(Value.self, rules)
    }

    @inlinable @inline(__always)
    mutating func flexibleArray<Element: CValue>(_ name: StaticString, of type: Element.Type) {}

    /// Adds a member, or all elements of an array.
    @inlinable @inline(__always)
    mutating func add<Value: CValue>(_ type: Value.Type, _ rules: MemberRules) {
        let layout = Value.cLayout
        // Swift's size has no tail padding: it puts the next member there.
        let hasSameLayout =
            MemoryLayout<Value>.size == layout.size && MemoryLayout<Value>.alignment == layout.alignment
            && rules == .natural
        representation = hasSameLayout ? representation.combined(with: Value.representation) : .converted
    }
}
