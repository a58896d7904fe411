/// `@CStruct`, `@CUnion` and `@CGraph`. The member role reports what is wrong; the others then add nothing.
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
        guard let type = request.extendedType, let mirror = MirrorReader(request).mirror else { return Expansion() }
        let protocols = request.conformances.compactMap { name in
            // A C value is bytes, of no actor: what is unsafe is to follow its pointers.
            if name.hasSuffix("Sendable") { return "@unchecked Sendable" }
            if name.hasSuffix("CFlexibleLayout"), mirror.flexibleArray == nil { return nil }
            return "nonisolated CLayout.\(name.split(separator: ".").last!)"
        }
        guard !protocols.isEmpty else { return Expansion() }
        return Expansion(source: "extension \(type): \(protocols.joined(separator: ", ")) {}\n")
    }

    /// `@usableFromInline` for the fields that inlinable code is to use; accessors for the members of a union.
    private static func memberAttributes(_ request: ExpansionRequest) -> Expansion {
        if request.macro == Mirror.Kind.union.rawValue { return unionMember(request) }
        // Asked for each member, so the whole struct is not looked at: the first of the surroundings is its head.
        let surroundings = request.surroundings
        guard case .property(let property)? = try? Declaration.parse(request.declaration),
            property.isMarkedByMacro(in: .structure),
            let type = surroundings.first, type.visibility(in: Array(surroundings.dropFirst())).isExported
        else { return Expansion() }
        return Expansion(source: "@usableFromInline")
    }
}

extension CStructExpansion {
    /// Accessors, unless something is wrong with the union: they would be wrong too.
    private static func unionMember(_ request: ExpansionRequest) -> Expansion {
        guard case .property(let property)? = try? Declaration.parse(request.declaration), property.isStored,
            let parent = request.parent
        else { return Expansion() }
        var whole = request
        whole.declaration = parent
        whole.lexicalContext = Array(request.lexicalContext.dropFirst())
        return MirrorReader(whole).mirror == nil ? Expansion() : Expansion(source: "@CLayout._CUnionMember")
    }
}

extension TypeDeclaration {
    /// Who may use the type, directly or by inlined code.
    func visibility(in surroundings: [TypeDeclaration]) -> Access {
        isUsableFromInline ? .public : Access(self, in: surroundings)
    }

    var isUsableFromInline: Bool { attributes.named("usableFromInline", module: "Swift") != nil }
}

extension PropertyDeclaration {
    var isUsableFromInline: Bool { attributes.named("usableFromInline", module: "Swift") != nil }

    /// That of the getter and setter, whichever is stricter.
    var access: Access {
        let getter = Access(modifiers) ?? .internal
        return min(getter, Access(modifiers, setter: true) ?? getter)
    }

    /// Whether the macro can make an internal field usable by inlinable code: its type must be, too.
    ///
    /// Members of a union are no more than types to that code.
    func isMarkedByMacro(in kind: Mirror.Kind) -> Bool {
        !isUsableFromInline && isStored && (Access(modifiers) ?? .internal) == .internal && access == .internal
            && bindings.allSatisfy { $0.type?.isStandard ?? false }
    }
}
