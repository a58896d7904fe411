// The descriptions of mirrors.
extension CValue {
    public static var cTypeDescription: CTypeDescription {
        get throws(CTypeError) { try CTypeDescription(cType) }
    }
}

extension InlineArray where Element: CValue {
    public static var cTypeDescription: CTypeDescription {
        get throws(CTypeError) { try .array(of: Element.cTypeDescription, count: count) }
    }
}

extension CStructLayout {
    public static var cTypeDescription: CTypeDescription {
        get throws(CTypeError) {
            var visitor = DescriptionVisitor()
            visitPrototype(&visitor)
            return try description(visitor)
        }
    }
}

extension CFieldLayout {
    /// The struct with its members as a description.
    static var fieldDescription: CTypeDescription {
        get throws(CTypeError) {
            var visitor = DescriptionVisitor()
            visitTypeFields(&visitor)
            return try description(visitor)
        }
    }

    /// The struct with the members that were visited.
    static func description(_ visitor: DescriptionVisitor) throws(CTypeError) -> CTypeDescription {
        if let error = visitor.error { throw error }
        let rules = layoutRules
        let packing = rules.packing < LayoutRules.unlimitedPacking ? rules.packing : nil
        let name = CTypeDescription.tag(typeName(Self.self))
        return rules.isUnion
            ? try .union(name, packing: packing, alignment: rules.alignment, visitor.members)
            : try .structure(name, packing: packing, alignment: rules.alignment, visitor.members)
    }
}

/// Collects the members with their descriptions.
struct DescriptionVisitor: FieldVisitor {
    var members: [CMember] = []
    /// The first error: what visits fields does not throw.
    var error: CTypeError?

    mutating func field<Value: CValue>(_ name: StaticString, _ value: inout Value, _ rules: MemberRules) {
        add { () throws(CTypeError) in .field(name.description, try Value.cTypeDescription, rules) }
    }

    mutating func elements<Value: CValue>(
        _ name: StaticString, _ first: UnsafeMutablePointer<Value>, count: Int, _ rules: MemberRules
    ) {
        add { () throws(CTypeError) in
            .field(name.description, try .array(of: Value.cTypeDescription, count: count), rules)
        }
    }

    mutating func bits<Value: CBitField>(
        _ name: StaticString, _ value: inout Value, width: Int, _ rules: MemberRules
    ) {
        addBits(name.description, Value.self, width: width, rules)
    }

    mutating func unnamedBits<Unit: CBitField>(_ unit: Unit.Type, width: Int, _ rules: MemberRules) {
        addBits(nil, unit, width: width, rules)
    }

    mutating func anonymous<Value: CStructLayout>(_ value: inout Value, _ rules: MemberRules) {
        add { () throws(CTypeError) in .anonymous(try Value.cTypeDescription, rules) }
    }

    mutating func flexibleArray<Element: CValue>(_ name: StaticString, of type: Element.Type) {
        add { () throws(CTypeError) in .flexibleArray(name.description, of: try Element.cTypeDescription) }
    }

    mutating func slot<Slot: CGraphSlot>(_ name: StaticString, _ value: inout Slot.Value, _ slot: Slot) {
        add { () throws(CTypeError) in .field(name.description, try Slot.cTypeDescription) }
    }

    private mutating func addBits<Unit: CBitField>(
        _ name: String?, _ unit: Unit.Type, width: Int, _ rules: MemberRules
    ) {
        add { () throws(CTypeError) in
            guard case .scalar(let type) = try Unit.cTypeDescription.kind else {
                throw .notDescribable("a bit-field of " + typeName(Unit.self))
            }
            return .bits(name, type, width: width, rules)
        }
    }

    private mutating func add(_ member: () throws(CTypeError) -> CMember) {
        do throws(CTypeError) {
            members.append(try member())
        } catch {
            self.error = self.error ?? error
        }
    }
}

extension CTypeDescription {
    /// The description of a type that is no struct.
    init(_ type: CType) throws(CTypeError) {
        switch type {
        case .functionPointer: self = .pointer
        case .scalar(let spelling, .pointer): self = spelling.hasPrefix("_Atomic(") ? .atomic(.pointer) : .pointer
        case .array(let element, let count): self = try .array(of: CTypeDescription(element), count: count)
        case .scalar(let spelling, _): self = try CTypeDescription(spelling: spelling)
        default: throw .notDescribable(type.declaration(of: ""))
        }
    }

    /// The description of a number type with its spelling in C, such as `float _Complex`.
    private init(spelling: String) throws(CTypeError) {
        if let scalar = CScalarType(rawValue: spelling == "bool" ? "_Bool" : spelling) {
            self = .scalar(scalar)
        } else if spelling.hasPrefix("_Atomic("), spelling.hasSuffix(")") {
            let inner = try CTypeDescription(spelling: String(spelling.dropFirst("_Atomic(".count).dropLast()))
            // A vector has its layout either way.
            if case .scalar(let type) = inner.kind { self = .atomic(type) } else { self = inner }
        } else if spelling.hasSuffix(" _Complex"),
            let part = CScalarType(rawValue: String(spelling.dropLast(" _Complex".count)))
        {
            self = try .complex(part)
        } else {
            self = try CTypeDescription(vectorSpelling: spelling)
        }
    }

    /// The description of a vector, such as `float __attribute__((vector_size(16)))`.
    private init(vectorSpelling spelling: String) throws(CTypeError) {
        let separators = " __attribute__((vector_size("
        guard let parts = spelling.split(after: separators),
            let size = Int(parts.rest.prefix { $0.isASCII && $0.isNumber }),
            let element = Self.vectorElement(parts.first), let elementSize = Target.native.layout(of: element)?.size
        else { throw .notDescribable(spelling) }
        self = try .vector(of: element, count: size / elementSize)
    }

    /// The type of a fixed size with the spelling of a mirror.
    private static func vectorElement(_ spelling: String) -> CScalarType? {
        switch spelling {
        case "int": .int32
        case "unsigned int": .uint32
        case "long", "long long": .int64
        case "unsigned long", "unsigned long long": .uint64
        default: CScalarType(rawValue: spelling)
        }
    }
}

extension String {
    /// What is before and behind the first `separator`.
    fileprivate func split(after separator: String) -> (first: String, rest: String)? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(separator) {
                return (String(self[..<start]), String(self[start...].dropFirst(separator.count)))
            }
            start = index(after: start)
        }
        return nil
    }
}
