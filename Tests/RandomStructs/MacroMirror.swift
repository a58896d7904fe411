import CLayout

// Random structs as mirrors written with the macros.
extension CRecord {
    /// The declaration of the mirror of this record with `@CStruct` or `@CUnion`, or nil if a member has none.
    ///
    /// - Parameters:
    ///   - size: That of the record in bytes, which a union has to be told.
    ///   - swiftType: The Swift type of a member's type, or nil if there is none.
    ///   - bitType: The Swift type of a bit-field's type.
    func macroDeclaration(
        size: Int, _ swiftType: (CTypeDescription) -> String?, _ bitType: (CScalarType) -> String
    ) -> String? {
        var arguments = rules.isUnion ? ["size: \(max(1, size))"] : []
        if rules.packing != LayoutRules.unlimitedPacking { arguments.append("packed: \(rules.packing)") }
        if rules.alignment > 1 { arguments.append("aligned: \(rules.alignment)") }
        var properties: [Property] = []
        var gap: Gap?
        for (index, member) in parts(swiftType, bitType) {
            switch member {
            case .gap(let next):
                // A member can say what is in front of it once.
                guard gap == nil, !rules.isUnion else { return nil }
                gap = next
            case .property(let name, let type, let options):
                properties.append(
                    Property(name: name ?? "unnamed\(index)", type: type, options: options, gapInFront: gap))
                gap = nil
            case .flexibleArray(let name, let element):
                arguments += ["flexibleArray: \"\(name)\"", "of: \(element).self"]
            case nil: return nil
            }
        }
        if let gap {
            // The last one says what is behind it, with the one type that it has for both.
            guard let last = properties.last, [nil, gap.type].contains(last.gapInFront?.type) else { return nil }
            properties[properties.count - 1].gapBehind = gap
        }
        let members = properties.map(\.declaration).joined()
        let macro =
            (rules.isUnion ? "@CUnion" : "@CStruct")
            + (arguments.isEmpty ? "" : "(\(arguments.joined(separator: ", ")))")
        return "\(macro) struct \(name) {\n\(members)}\n"
    }

    private enum Part {
        case property(name: String?, type: String, options: [String])
        case gap(Gap)
        case flexibleArray(name: String, element: String)
    }

    private func parts(
        _ swiftType: (CTypeDescription) -> String?, _ bitType: (CScalarType) -> String
    ) -> [(Int, Part?)] {
        members.enumerated().map { index, member in
            let rules = member.rules.macroOptions
            switch member.kind {
            case .field(let name, let type):
                return (index, swiftType(type).map { .property(name: name, type: $0, options: rules) })
            case .bits(let name?, let type, let width):
                return (index, .property(name: name, type: bitType(type), options: ["bits: \(width)"] + rules))
            case .bits(nil, let type, let width):
                return (index, member.rules == .natural ? .gap(Gap(width: width, type: type.swiftName)) : nil)
            case .anonymous(let type):
                return (
                    index, swiftType(type).map { .property(name: nil, type: $0, options: rules + ["anonymous: true"]) }
                )
            case .flexibleArray(let name, let element):
                guard let element = swiftType(element), member.rules == .natural else { return (index, nil) }
                return (index, .flexibleArray(name: name, element: element))
            }
        }
    }
}

/// Unnamed bits.
private struct Gap {
    let width: Int
    let type: String
}

/// A property with its attribute.
private struct Property {
    let name: String
    let type: String
    /// The arguments of the attribute other than those about gaps.
    let options: [String]
    let gapInFront: Gap?
    var gapBehind: Gap?

    var declaration: String {
        // In the order of the macro's parameters.
        let bits = options.filter { $0.hasPrefix("bits") }
        var gaps = [gapInFront.map { "after: \($0.width)" }, gapBehind.map { "before: \($0.width)" }].compactMap(\.self)
        if let gap = gapInFront ?? gapBehind { gaps.append("of: \(gap.type).self") }
        let attribute = bits + gaps + options.dropFirst(bits.count)
        return (attribute.isEmpty ? "" : "    @CField(\(attribute.joined(separator: ", ")))\n")
            + "    var \(name): \(type)\n"
    }
}

extension MemberRules {
    /// The arguments of `@CField`.
    fileprivate var macroOptions: [String] {
        (isPacked ? ["packed: true"] : []) + (alignment > 1 ? ["aligned: \(alignment)"] : [])
    }
}
