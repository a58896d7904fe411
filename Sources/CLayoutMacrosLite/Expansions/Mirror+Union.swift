// What is special about unions.
extension Mirror.Kind {
    /// The function that the macro writes.
    var visitingFunction: String { self == .union ? "visitMembers" : "visitFields" }
}

extension Mirror {
    /// The type of a union's storage: as large as C's union, and aligned like it or better.
    var storageSyntax: TypeSyntax {
        let size = size ?? computedSize
        let word = [8, 4, 2, 1].first { size % $0 == 0 }!
        let nowhere = SourceRange(start: 0, end: 0)
        let name = size == 0 ? "Void" : "UInt\(word * 8)"
        let type = TypeSyntax(text: "Swift." + name, range: nowhere, shape: .named("Swift." + name, arguments: []))
        guard size > word else { return type }
        let count = String(size / word)
        return TypeSyntax(
            text: "[\(count) of \(type.text)]", range: nowhere, shape: .inlineArray(count: count, type))
    }

    /// The size of a union of members whose sizes are known.
    private var computedSize: Int {
        var (size, alignment) = (0, alignment ?? 1)
        for field in fields {
            guard let layout = field.type.cSize else { continue }
            size = max(size, layout.size)
            let natural = field.attribute.isPacked ? 1 : layout.alignment
            alignment = max(alignment, min(max(natural, field.attribute.alignment ?? 1), packing ?? .max))
        }
        return (size + alignment - 1) / alignment * alignment
    }

    func writeStorage(to writer: inout SourceWriter) {
        writer.line("/// The bytes of the union.")
        writer.line("\(modifiers)var storage: \(storageSyntax.text)")
    }

    /// The initializer of a union that is zero, and one for each member.
    func writeUnionInitializers(to writer: inout SourceWriter) {
        let value =
            switch storageSyntax.shape {
            case .named("Swift.Void", _): "()"
            case .inlineArray: ".init(repeating: 0)"
            default: "0"
            }
        writer.line("/// Makes a union whose bytes all are zero.")
        writer.line(exported + "@inline(__always)")
        writer.block("\(modifiers)init()") { $0.line("self.storage = \(value)") }
        for field in fields where !declares("init") {
            let (own, attribute) =
                field.access >= access && isExported
                ? (modifiers, exported)
                : (field.access < .internal ? "\(field.access.keyword)nonisolated " : "nonisolated ", "")
            writer.line("/// Makes a union with this member, and zeros behind it.")
            writer.line(attribute + "@inline(__always)")
            writer.block("\(own)init(\(field.name.text): \(field.type.text))") { writer in
                writer.line("self.init()")
                // SAFETY: pointers are stored, not followed.
                writer.line("unsafe self.\(field.name.text) = CLayout._vouched(\(field.name.text))")
            }
        }
    }

    func writeVisitMembers(to writer: inout SourceWriter) {
        writer.line(inlinable + "@inline(__always)")
        writer.block(
            "\(modifiers)static func visitMembers<Visitor: CLayout.FieldVisitor>(_ visitor: inout CLayout.MemberVisitor<Visitor>)"
        ) { writer in
            for field in fields {
                field.writeGap(field.attribute.gap, to: &writer)
                let type = field.type.metatype
                let rules = field.attribute.rules.map { ", " + $0 } ?? ""
                let name = "CLayout._vouched(\(field.name.plain.literal))"
                if field.attribute.isAnonymous {
                    writer.line("unsafe visitor.anonymous(CLayout._vouched(\(type))\(rules))")
                } else if let width = field.attribute.width {
                    writer.line("unsafe visitor.bits(\(name), \(type), width: \(width)\(rules))")
                } else {
                    writer.line("unsafe visitor.member(\(name), \(type)\(rules))")
                }
                field.writeGap(field.attribute.gapBehind, to: &writer)
            }
        }
    }

    private var exported: String { isExported ? (isUsableFromInline ? "@usableFromInline " : "@inlinable ") : "" }
}

extension Mirror.Field {
    /// The unnamed bits in front of it or behind it, if there are any.
    func writeGap(_ gap: Int?, to writer: inout SourceWriter) {
        guard let gap else { return }
        writer.line("visitor.unnamedBits((\(attribute.gapType ?? type.text)).self, width: \(gap))")
    }
}

extension TypeSyntax {
    /// As a value. In parentheses, so that `?` and `.self` may follow anything.
    var metatype: String { "(\(storedType)).self" }

    /// What is wrong with the type of a union's member.
    var problemAsMember: (message: String, range: SourceRange)? {
        if let problem = problemAsField { return problem }
        if isCFunction {
            let function = "CFunctionPointer<\(unwrapped.text)>" + (isOptional ? "?" : "")
            return ("a C function in a union has a type of CLayout: write '\(function)'", range)
        }
        if case .tuple(let elements) = shape {
            return ("a C array in a union is no tuple: write '[\(elements.count) of \(elements[0].text)]'", range)
        }
        return nil
    }
}

extension PropertyDeclaration {
    /// What is wrong with the property as a member of a union.
    var problemAsMember: (message: String, range: SourceRange)? {
        if bindings.count > 1 {
            return ("each member of a union has a 'var' of its own: write one for this", bindings[1].name.range)
        }
        guard let binding = bindings.first else { return nil }
        if binding.name.plain == "storage" {
            return ("'storage' is what @CUnion calls the bytes: write this union by hand", binding.name.range)
        }
        return binding.initializer.map {
            (
                "the members of a union share their bytes: remove the value, and make unions with 'init(\(binding.name.text):)'",
                $0.range
            )
        }
    }
}
