/// What `@CField` says of a member.
struct FieldAttribute {
    /// The width of a bit-field.
    var width: Int?
    /// The width of the unnamed bit-field in front, 0 for one that closes a unit.
    var gap: Int?
    /// The width of the unnamed bit-field behind, 0 for one that closes a unit.
    var gapBehind: Int?
    /// The type of the unnamed bit-fields.
    var gapType: String?
    var isPacked = false
    var alignment: Int?
    var isAnonymous = false
    /// The name in C, if it is not that of the property.
    var cName: String?
    /// The member that counts an array of a graph.
    var count: Count?
    /// Whether an array of a graph ends with a zero.
    var isTerminated = false
    /// Whether a graph has a pointer to the value, or to each element.
    var isIndirect = false

    /// The `MemberRules`; nil for those of a member without attributes.
    var rules: String? {
        switch (isPacked, alignment) {
        case (false, nil): nil
        case (true, nil): "CLayout.MemberRules.packed"
        case (false, let alignment?): "CLayout.MemberRules.aligned(\(alignment))"
        case (true, let alignment?): "CLayout.MemberRules(isPacked: true, alignment: \(alignment))"
        }
    }
}

extension FieldAttribute {
    /// Reads the attribute of a property, and reports what cannot be.
    init(_ property: PropertyDeclaration, in kind: Mirror.Kind, _ report: inout Report) {
        let attributes = property.attributes
        let type = property.bindings.first?.type
        let bindingCount = property.bindings.count
        let all = attributes.filter { ["CField", "CLayout.CField"].contains($0.name.text) }
        guard let attribute = all.first else { return }
        for other in all.dropFirst() {
            report.error("a member has one @CField: write all arguments into the first", at: other.range)
        }
        let arguments = (attribute.arguments ?? []).filter { $0.value.text != "nil" && $0.value.text != "false" }
        if arguments.isEmpty {
            report.error("'@CField' without arguments says nothing: remove it", at: attribute.range)
        }
        for argument in arguments { read(argument, type, &report) }
        check(attribute, type, &report)
        checkGraph(attribute, type, bindingCount: bindingCount, in: kind, &report)
    }

    private mutating func read(_ argument: Attribute.Argument, _ type: TypeSyntax?, _ report: inout Report) {
        let value = argument.value
        let number = Int(value.text)
        switch argument.label?.text {
        case "bits":
            width = number
            if let problem = Self.problem(ofWidth: number, type) {
                report.error(problem, at: value.range)
            }
        case "after", "before":
            if argument.label?.text == "after" { gap = number } else { gapBehind = number }
            if number.map({ $0 < 0 || $0 > 64 }) ?? true {
                report.error(
                    "a macro needs the number of unnamed bits itself: write 1, 2 and so on, or 0 for C's ': 0'",
                    at: value.range)
            }
        case "of":
            if value.text.hasSuffix(".self") {
                gapType = String(value.text.dropLast(".self".count))
            } else {
                report.error("a macro needs the type itself: write 'Type.self'", at: value.range)
            }
        case nil: cName = Self.cName(value, &report)
        case "count": count = Count(name: Self.cName(value, &report) ?? "", type: "UInt32")
        case "terminated": isTerminated = readsTrue(value, &report)
        case "indirect": isIndirect = readsTrue(value, &report)
        case "packed": isPacked = readsTrue(value, &report)
        case "anonymous": isAnonymous = readsTrue(value, &report)
        case "aligned":
            alignment = number
            if !number.isAlignment {
                report.error(
                    "the alignment of a C member is a power of two: write 1, 2, 4 and so on, up to 4096",
                    at: value.range)
            }
        default: break  // The compiler says that there is no such argument.
        }
    }

    private func readsTrue(_ value: Name, _ report: inout Report) -> Bool {
        if value.text != "true" { report.error("a macro cannot compute: write 'true' or 'false'", at: value.range) }
        return true
    }

    private static func problem(ofWidth width: Int?, _ type: TypeSyntax?) -> String? {
        guard let width else { return "a macro needs the width of the bit-field itself: write a number" }
        if width < 1 {
            return "a bit-field with a name has at least 1 bit: C's ': 0' is 'after: 0' at the member behind it"
        }
        guard let type, type.canHaveBits, case let largest = type.bitFieldWidth ?? 64, width > largest else {
            return nil
        }
        return "a bit-field of type '\(type.text)' has at most \(largest) bits: write 1 to \(largest)"
    }

    /// Arguments that do not go together, or not with the type.
    private mutating func check(_ attribute: Attribute, _ type: TypeSyntax?, _ report: inout Report) {
        if isAnonymous {
            if let width = attribute.argument("bits") {
                report.error(
                    "a bit-field is not a struct or union: remove 'bits', or 'anonymous'", at: width.value.range)
            } else if let packed = attribute.argument("packed"), isPacked {
                report.error(
                    "C cannot pack a member without a name: remove 'packed', and pack its type or the whole",
                    at: packed.value.range)
            } else if let type, type.isScalarOrArray {
                report.error(
                    "only structs and unions can be without a name: remove 'anonymous', or write a mirror's type",
                    at: type.range)
            }
        } else if let type, attribute.argument("bits") != nil, !type.canHaveBits {
            report.error(
                "a bit-field is an integer, a Bool or an enum: write the type that C declares, such as 'CUnsignedInt'",
                at: type.range)
        }
        if let gapType, count != nil, gap == nil, gapBehind == nil {
            count?.type = gapType
        } else if let of = attribute.argument("of"), gap == nil, gapBehind == nil {
            report.error("'of' is the type of unnamed bits: add 'after' or 'before', or remove it", at: of.value.range)
        }
        for label in ["after", "before"] {
            guard let argument = attribute.argument(label) else { continue }
            check(label, argument.value, hasBits: attribute.argument("bits") != nil, type, &report)
        }
    }

    /// Checks the type and the width of the unnamed bits that `label` says are there.
    private func check(
        _ label: String, _ width: Name, hasBits: Bool, _ type: TypeSyntax?, _ report: inout Report
    ) {
        if !hasBits, gapType == nil {
            report.error(
                "the unnamed bits need a type: write '\(label): \(width.text), of: CUnsignedInt.self'", at: width.range)
        } else if gapType == nil, let number = Int(width.text), let type, let largest = type.bitFieldWidth,
            number > largest
        {
            report.error(
                "a bit-field of type '\(type.text)' has at most \(largest) bits: write 0 to \(largest)", at: width.range
            )
        }
    }
}

extension Int? {
    /// Whether it is an alignment that C can have.
    var isAlignment: Bool { map { $0 > 0 && $0 <= 4096 && $0 & ($0 - 1) == 0 } ?? false }
}
