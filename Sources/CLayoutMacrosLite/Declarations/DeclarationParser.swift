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
        var parser = try Parser(fragment)
        let declaration = try parser.parseDeclaration()
        try parser.expectEnd()
        return declaration
    }
}

extension Attribute {
    /// Parses the one attribute in `fragment`.
    ///
    /// - Throws: An error at the first token that is not understood.
    static func parse(_ fragment: SourceFragment) throws(Diagnostic) -> Attribute {
        var parser = try Parser(fragment)
        let attribute = try parser.parseAttribute()
        try parser.expectEnd()
        return attribute
    }
}
