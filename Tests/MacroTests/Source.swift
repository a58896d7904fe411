/// What the tests do with source.
enum Source {
    static func fragment(_ text: some Sequence<UInt8>) -> SourceFragment {
        SourceFragment(text: Array(text), fileName: "test.swift", offset: 0)
    }

    static func fragment(_ text: String) -> SourceFragment { fragment(text.utf8) }

    static func parse(_ text: String) throws -> Declaration { try Declaration.parse(fragment(text)) }

    static func structure(_ members: String) throws -> TypeDeclaration {
        guard case .type(let type) = try parse("struct Test {\n\(members)\n}") else { throw NotFound() }
        return type
    }

    /// The members, each in one line, as `accepts` of the cases writes them.
    static func members(_ text: String) throws -> [String] { try structure(text).members.map(describe) }

    static func function(_ text: String) throws -> FunctionDeclaration {
        guard case .function(let function) = try parse(text) else { throw NotFound() }
        return function
    }

    static func property(_ text: String) throws -> PropertyDeclaration {
        guard case .property(let property) = try parse(text) else { throw NotFound() }
        return property
    }

    struct NotFound: Error {}

    // MARK: Descriptions

    static func describe(_ member: Member) -> String {
        switch member {
        case .property(let property):
            let bindings = property.bindings.map(describe).joined(separator: ", ")
            return (property.modifiers.map(\.name.text) + [property.keyword.text, bindings]).joined(separator: " ")
        case .function(let function): return "func \(function.name.text)"
        case .conditional(_, let members): return "#if { \(members.map(describe).joined(separator: "; ")) }"
        case .other(let keyword, let name): return [keyword.text, name?.text].compactMap { $0 }.joined(separator: " ")
        }
    }

    /// `name: type = initializer {accessors}`.
    static func describe(_ binding: PropertyDeclaration.Binding) -> String {
        var text = binding.name.text
        if let type = binding.type { text += ": \(type.text)" }
        if let initializer = binding.initializer { text += " = \(initializer.text)" }
        switch binding.accessors {
        case .none: break
        case .computed: text += " {}"
        case .observers(let name): text += " {\(name.text)}"
        }
        return text
    }

    /// The shape in the words of the model: `optional(Int)`, `4 of Float`.
    static func describe(_ type: TypeSyntax) -> String {
        switch type.shape {
        case .named(let name, let arguments):
            arguments.isEmpty ? name : "\(name)<\(arguments.map(describe).joined(separator: ", "))>"
        case .array(let element): "array(\(describe(element)))"
        case .inlineArray(let count, let element): "\(count) of \(describe(element))"
        case .dictionary(let key, let value): "dictionary(\(describe(key)), \(describe(value)))"
        case .optional(let wrapped, let isImplicitlyUnwrapped):
            "\(isImplicitlyUnwrapped ? "unwrapped" : "optional")(\(describe(wrapped)))"
        case .tuple(let elements): "tuple(\(elements.map(describe).joined(separator: ", ")))"
        case .function(let attributes):
            (attributes.map { "@\($0.name.text)" } + ["function"]).joined(separator: " ")
        case .other: "other"
        }
    }
}
