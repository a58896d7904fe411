/// Any of the declarations that macros are attached to.
enum Declaration: Equatable {
    case type(TypeDeclaration)
    case property(PropertyDeclaration)
    case function(FunctionDeclaration)
    /// Any other: its keyword.
    case other(Name)

    /// Parses the one declaration in `fragment`, with its attributes.
    ///
    /// - Throws: An error at the first token that is not understood.
    static func parse(_ fragment: SourceFragment) throws(Diagnostic) -> Declaration {
        throw Diagnostic("not parsed yet", at: SourceRange(start: 0, end: 0), in: fragment)
    }
}

extension Attribute {
    /// Parses the one attribute in `fragment`.
    ///
    /// - Throws: An error at the first token that is not understood.
    static func parse(_ fragment: SourceFragment) throws(Diagnostic) -> Attribute {
        throw Diagnostic("not parsed yet", at: SourceRange(start: 0, end: 0), in: fragment)
    }
}
