/// What the compiler asks a macro for.
struct ExpansionRequest: Equatable {
    /// The part of an expansion that is asked for, as the protocol spells it.
    enum Role: String {
        case member, memberAttribute, `extension`, body, accessor, peer
    }

    /// The macro's type name, as its declaration says in `#externalMacro`.
    var macro: String
    var role: Role
    /// The attribute with its arguments, from `@`.
    var attribute: SourceFragment
    /// The declaration it is attached to, attributes included.
    var declaration: SourceFragment
    /// For members: the type that the declaration is in.
    var parent: SourceFragment?
    /// For extensions: the type's name with everything it is nested in, as `Outer.Inner`.
    var extendedType: String?
    /// For extensions: the conformances that the macro declares and that the type has not got yet.
    var conformances: [String] = []
    /// The declarations around it, the innermost first.
    var lexicalContext: [SourceFragment] = []
}

/// What a macro answers. Without source there is nothing to add, or an error among the diagnostics.
struct Expansion: Equatable {
    var source: String?
    var diagnostics: [Diagnostic] = []
}
