// The members that `@CStruct` and `@CUnion` add.
extension Mirror {
    func writeMembers(to writer: inout SourceWriter) {
        switch kind {
        case .structure:
            writeVisitFields(to: &writer)
            writeOrder(to: &writer)
        case .graph: writeVisitFields(to: &writer)
        case .union:
            writeStorage(to: &writer)
            writeVisitMembers(to: &writer)
        }
        writeFlexibleElement(to: &writer)
        writeRules(to: &writer)
        writeTable(to: &writer)
        switch kind {
        case .structure: writeInitializer(to: &writer)
        case .graph:
            writeEmptyInitializer(to: &writer)
            writeInitializer(to: &writer)
        case .union: writeUnionInitializers(to: &writer)
        }
        writeEquality(to: &writer)
    }

    private func writeVisitFields(to writer: inout SourceWriter) {
        writer.line(inlinable + "@inline(__always)")
        writer.block(
            "\(modifiers)mutating func visitFields<Visitor: CLayout.FieldVisitor>(_ visitor: inout Visitor)"
        ) { writer in
            // SAFETY: fields are visited, pointers are not followed.
            if kind == .graph {
                writeGraphVisits(to: &writer)
                return
            }
            for field in fields {
                field.writeGap(field.attribute.gap, to: &writer)
                field.writeVisit(to: &writer)
                field.writeGap(field.attribute.gapBehind, to: &writer)
            }
            if let flexibleArray {
                let name = "CLayout._vouched(\(flexibleArray.name.literal))"
                writer.line("unsafe visitor.flexibleArray(\(name), of: (\(flexibleArray.element)).self)")
            }
        }
    }

    private func writeOrder(to writer: inout SourceWriter) {
        writer.line((isExported ? "@inlinable " : "") + "@inline(__always)")
        writer.line("\(modifiers)static var storesMembersInOrder: Swift.Bool { true }")
    }

    private func writeFlexibleElement(to writer: inout SourceWriter) {
        guard let flexibleArray else { return }
        writer.line("\(access.modifier)typealias Trailing = \(flexibleArray.element)")
    }

    private func writeRules(to writer: inout SourceWriter) {
        var arguments = [packing.map { "packing: \($0)" }, alignment.map { "alignment: \($0)" }].compactMap(\.self)
        guard !arguments.isEmpty else { return }
        if kind == .union { arguments.append("isUnion: true") }
        writer.line((isExported ? "@inlinable " : "") + "@inline(__always)")
        writer.block("\(modifiers)static var layoutRules: CLayout.LayoutRules") { writer in
            writer.line("CLayout.LayoutRules(\(arguments.joined(separator: ", ")))")
        }
    }

    /// The static table. Not of exported mirrors: other modules would load its numbers instead of folding them.
    private func writeTable(to writer: inout SourceWriter) {
        guard !isExported, !isGeneric, !declares("layout") else { return }
        writer.line("\(modifiers)static let layout = CLayout.StructLayout(of: Self.self)")
    }

    /// The memberwise initializer of an exported mirror; the compiler writes that of others.
    private func writeInitializer(to writer: inout SourceWriter) {
        let parameters = fields.filter { $0.access >= access }
        let canInitializeOthers = fields.allSatisfy { $0.access >= access || $0.hasDefault }
        guard kind == .graph ? !parameters.isEmpty : access.isExported, canInitializeOthers, !declares("init") else {
            return
        }
        if isExported { for field in parameters { field.writeDefault(to: &writer) } }
        let list = parameters.map { $0.parameter(isExported: isExported) }.joined(separator: ", ")
        writer.line("/// Makes a value of all fields.")
        writer.line(inlinable + "@inline(__always)")
        writer.block("\(modifiers)init(\(list))") { writer in
            // SAFETY: pointers are stored, not followed.
            for field in parameters {
                writer.line("unsafe self.\(field.name.text) = CLayout._vouched(\(field.name.text))")
            }
        }
    }
}

extension Mirror.Field {
    func writeVisit(to writer: inout SourceWriter) {
        // SAFETY: fields are visited, pointers are not followed.
        let value = "&self.\(name.text)"
        let named = "CLayout._vouched(\(cName.literal)), \(value)"
        let rules = attribute.rules.map { ", " + $0 } ?? ""
        if attribute.isAnonymous {
            let rules = attribute.rules ?? "CLayout.MemberRules.natural"
            writer.line("unsafe visitor.anonymous(\(value), CLayout._vouched(\(rules)))")
        } else if let width = attribute.width {
            writer.line("unsafe visitor.bits(\(named), width: \(width)\(rules))")
        } else {
            writer.line("unsafe visitor.\(type.isCFunction ? "functionPointer" : "field")(\(named)\(rules))")
        }
    }

    /// Whether it has a value without being initialized.
    var hasDefault: Bool {
        if case .optional = type.shape { return true }
        return defaultValue != nil
    }

    fileprivate func parameter(isExported: Bool) -> String {
        let escaping = if case .function = type.shape { "@escaping " } else { "" }
        let value = defaultArgument(isExported: isExported).map { " = " + $0 } ?? ""
        return "\(name.text): \(escaping)\(type.text)\(value)"
    }

    private func defaultArgument(isExported: Bool) -> String? {
        guard let defaultValue else {
            return hasDefault ? "nil" : nil
        }
        return Self.isPlain(defaultValue) || !isExported ? defaultValue : "Self." + defaultName
    }

    private var defaultName: String { "_default_" + name.plain }

    /// A default argument may only use what other modules can see: they see this property, and not the expression.
    fileprivate func writeDefault(to writer: inout SourceWriter) {
        guard let defaultValue, !Self.isPlain(defaultValue) else { return }
        writer.block("@usableFromInline nonisolated static var \(defaultName): \(type.text)") { writer in
            writer.line(defaultValue)
        }
    }

    /// Whether an expression is made of numbers, `nil`, `true` and `false` only.
    private static func isPlain(_ expression: String) -> Bool {
        if ["\"\"", "[]"].contains(expression) { return true }
        let words = expression.split { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == ".") }
        let separators = expression.allSatisfy { $0.isLetter || $0.isNumber || "_.-+,[]() ".contains($0) }
        return separators
            && words.allSatisfy { word in
                word.first!.isNumber || ["nil", "true", "false"].contains(word)
            }
    }
}
