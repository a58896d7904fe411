/// `@CStruct`. The member role reports what is wrong; the others then add nothing.
enum CStructExpansion {
    static func expand(_ request: ExpansionRequest) -> Expansion {
        switch request.role {
        case .member: members(request)
        case .extension: conformances(request)
        case .memberAttribute: memberAttributes(request)
        case .body, .accessor, .peer: Expansion()
        }
    }

    private static func members(_ request: ExpansionRequest) -> Expansion {
        let reader = MirrorReader(request)
        guard let mirror = reader.mirror else { return Expansion(diagnostics: reader.diagnostics) }
        var writer = SourceWriter()
        mirror.writeMembers(to: &writer)
        return Expansion(source: writer.source, diagnostics: reader.diagnostics)
    }

    private static func conformances(_ request: ExpansionRequest) -> Expansion {
        guard let type = request.extendedType, MirrorReader(request).mirror != nil else { return Expansion() }
        let protocols = request.conformances.map { name in
            // A C value is bytes: what is unsafe is to follow its pointers.
            name.hasSuffix("Sendable") ? "@unchecked Sendable" : "CLayout.CStructLayout"
        }
        guard !protocols.isEmpty else { return Expansion() }
        return Expansion(source: "extension \(type): \(protocols.joined(separator: ", ")) {}\n")
    }

    /// `@usableFromInline` for the fields that inlinable code is to use.
    private static func memberAttributes(_ request: ExpansionRequest) -> Expansion {
        var whole = request
        guard let parent = request.parent else { return Expansion() }
        whole.declaration = parent
        // The first of the declarations around a member is the struct itself.
        whole.lexicalContext = Array(request.lexicalContext.dropFirst())
        guard let mirror = MirrorReader(whole).mirror, mirror.isExported,
            case .property(let property)? = try? Declaration.parse(request.declaration), property.isStored,
            property.attributes.named("usableFromInline", module: "Swift") == nil
        else { return Expansion() }
        let isMarked = mirror.fields.contains { field in
            field.access < mirror.visibility && field.isUsableFromInline
                && property.bindings.contains { $0.name.text == field.name.text }
        }
        return isMarked ? Expansion(source: "@usableFromInline") : Expansion()
    }
}
