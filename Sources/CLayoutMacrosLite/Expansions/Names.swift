extension Name {
    /// Without backticks.
    var plain: String { text.hasPrefix("`") ? String(text.dropFirst().dropLast()) : text }

    /// Whether C can have the name, too.
    var isCName: Bool {
        guard let first = plain.utf8.first, !(48...57).contains(first) else { return false }
        return plain.unicodeScalars.allSatisfy { scalar in
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", "_", "$": true
            default: scalar.value >= 0x80
            }
        }
    }
}

extension String {
    /// As a string literal.
    var literal: String { "\"" + self + "\"" }

    /// With its first letter as a capital.
    var capitalized: String { prefix(1).uppercased() + dropFirst() }
}

extension [Attribute] {
    /// The attribute `name`, with or without its module.
    func named(_ name: String, module: String = "CLayout") -> Attribute? {
        first { $0.name.text == name || $0.name.text == module + "." + name }
    }
}

extension [Modifier] {
    func named(_ names: String...) -> Modifier? {
        first { names.contains($0.name.text) && $0.detail != "set" }
    }
}

extension ExpansionRequest {
    /// The types around the declaration, the innermost first.
    var surroundings: [TypeDeclaration] {
        lexicalContext.compactMap { fragment in
            if case .type(let type)? = try? Declaration.parse(fragment) { type } else { nil }
        }
    }
}
