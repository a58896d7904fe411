import CLayout

// Random structs as mirrors written with the macros.
extension CRecord {
    /// The declaration of the mirror of this record with `@CStruct` or `@CUnion`, or nil if a member has none.
    ///
    /// - Parameters:
    ///   - size: That of the record in bytes, which a union has to be told.
    ///   - swiftType: The Swift type of a member's type, or nil if there is none.
    func macroDeclaration(size: Int, _ swiftType: (CTypeDescription) -> String?) -> String? {
        var arguments = rules.isUnion ? ["size: \(max(1, size))"] : []
        if rules.packing != LayoutRules.unlimitedPacking { arguments.append("packed: \(rules.packing)") }
        if rules.alignment > 1 { arguments.append("aligned: \(rules.alignment)") }
        var members = ""
        var gap: [String] = []
        for (index, member) in parts(swiftType) {
            switch member {
            case .gap(let arguments):
                // A member can say what is in front of it once.
                guard gap.isEmpty, !rules.isUnion else { return nil }
                gap = arguments
            case .property(let name, let type, let options):
                // In the order of the macro's parameters.
                let bits = options.filter { $0.hasPrefix("bits") }
                let attribute = bits + gap + options.dropFirst(bits.count)
                members += attribute.isEmpty ? "" : "    @CField(\(attribute.joined(separator: ", ")))\n"
                members += "    var \(name ?? "unnamed\(index)"): \(type)\n"
                gap = []
            case .flexibleArray(let name, let element):
                arguments += ["flexibleArray: \"\(name)\"", "of: \(element).self"]
            case nil: return nil
            }
        }
        guard gap.isEmpty else { return nil }
        let macro =
            (rules.isUnion ? "@CUnion" : "@CStruct")
            + (arguments.isEmpty ? "" : "(\(arguments.joined(separator: ", ")))")
        return "\(macro) struct \(name) {\n\(members)}\n"
    }

    private enum Part {
        case property(name: String?, type: String, options: [String])
        case gap([String])
        case flexibleArray(name: String, element: String)
    }

    private func parts(_ swiftType: (CTypeDescription) -> String?) -> [(Int, Part?)] {
        members.enumerated().map { index, member in
            let rules = member.rules.macroOptions
            switch member.kind {
            case .field(let name, let type):
                return (index, swiftType(type).map { .property(name: name, type: $0, options: rules) })
            case .bits(let name?, let type, let width):
                return (index, .property(name: name, type: type.swiftName, options: ["bits: \(width)"] + rules))
            case .bits(nil, let type, let width):
                let gap = ["after: \(width)", "of: \(type.swiftName).self"]
                return (index, member.rules == .natural ? .gap(gap) : nil)
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

extension MemberRules {
    /// The arguments of `@CField`.
    fileprivate var macroOptions: [String] {
        (isPacked ? ["packed: true"] : []) + (alignment > 1 ? ["aligned: \(alignment)"] : [])
    }
}
