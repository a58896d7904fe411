/// What the compiler asks a macro for.
struct ExpansionRequest: Equatable {
    /// The part of an expansion that is asked for, as the protocol spells it.
    enum Role: String {
        case member, memberAttribute, `extension`, body, accessor, peer
    }

    /// The macro's type name, as its declaration says in `#externalMacro`.
    var macro: String
    var role: Role
    /// The attribute with its arguments. As all fragments, it begins with the whitespace and comments in front of it.
    var attribute: SourceFragment
    /// The declaration it is attached to, attributes included.
    var declaration: SourceFragment
    /// For member attributes: the type that the declaration is in.
    var parent: SourceFragment?
    /// For extensions: the type's name with everything it is nested in, as `Outer.Inner`.
    var extendedType: String?
    /// For extensions: the conformances that the macro declares and that the type has not got yet.
    var conformances: [String] = []
    /// The declarations around it, the innermost first: types have empty braces, and none has a place in a file.
    var lexicalContext: [SourceFragment] = []
}

/// What a macro answers. Without source there is nothing to add, or an error among the diagnostics.
struct Expansion: Equatable {
    /// What the compiler puts into the file, which depends on the role:
    /// - member and peer: whole declarations, on lines of their own;
    /// - extension: whole extensions, `extension Outer.Inner: Protocol { … }`;
    /// - memberAttribute: attributes with spaces between them, `@A @B(1)`;
    /// - body: the statements with their braces;
    /// - accessor: the accessors with braces around all of them, `{ get { … } }`.
    var source: String?
    var diagnostics: [Diagnostic] = []
}
