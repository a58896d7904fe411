/// A struct with `@CStruct` or `@CUnion`: what its expansion needs to know.
struct Mirror {
    enum Kind: String, CaseIterable {
        case structure = "CStruct"
        case union = "CUnion"
        case graph = "CGraph"
    }

    struct Field {
        /// As in the source, with backticks.
        var name: Name
        var type: TypeSyntax
        var defaultValue: String?
        /// Whether the declaration has a value for it.
        var isInitialized: Bool
        /// That of the getter and setter, whichever is stricter.
        var access: Access
        /// Whether inlinable code may use it: the macro adds `@usableFromInline` where it can.
        var isUsableFromInline: Bool
        var attribute: FieldAttribute
    }

    struct FlexibleArray {
        var name: String
        /// The type of the elements.
        var element: String
    }

    var kind: Kind
    var declaration: TypeDeclaration
    var access: Access
    /// Whether it is internal, and inlinable code may use it.
    var isUsableFromInline: Bool
    var fields: [Field] = []
    var packing: Int?
    var alignment: Int?
    /// The size in bytes of a union, if the attribute states it.
    var size: Int?
    var flexibleArray: FlexibleArray?
    /// Whether it may have stored static properties.
    var isGeneric: Bool

    /// Who may use it, directly or by inlined code.
    var visibility: Access { isUsableFromInline ? .public : access }

    var isExported: Bool { visibility.isExported }

    /// Whether other modules get the code of `visitFields`.
    var isInlinable: Bool { isExported && fields.allSatisfy(\.isUsableFromInline) }

    /// The attribute of functions that the macro writes, and a space.
    var inlinable: String { isInlinable ? "@inlinable " : isUsableFromInline ? "@usableFromInline " : "" }

    /// The modifiers of what the macro writes, and a space. C values are of no actor, also in modules whose types are.
    var modifiers: String { access.modifier + "nonisolated " }

    func declares(_ member: String) -> Bool {
        declaration.members.contains { $0.names.contains(member) }
    }

    func inherits(_ names: String...) -> Bool {
        declaration.inherited.contains { names.contains($0.standardName?.name ?? "") }
    }
}

extension Member {
    /// The names that it declares.
    var names: [String] {
        switch self {
        case .property(let property): property.bindings.map(\.name.plain)
        case .function(let function): [function.name.plain]
        case .conditional(_, let members): members.flatMap(\.names)
        case .other(let keyword, let name): [name?.plain ?? keyword.text]
        }
    }

    /// Whether it is a stored property of the instance, or has one among its branches.
    var isStored: Bool {
        switch self {
        case .property(let property): property.isStored
        case .conditional(_, let members): members.contains(where: \.isStored)
        case .function, .other: false
        }
    }
}

extension PropertyDeclaration {
    /// Whether any of its bindings is stored in the instance.
    var isStored: Bool { modifiers.named("static", "class") == nil && bindings.contains(where: \.isStored) }
}

extension PropertyDeclaration.Binding {
    var isStored: Bool {
        if case .computed = accessors { false } else { true }
    }
}
