extension Parser {
    /// The names in `<T: P, let N: Int, each U>`, with `let` and `each`; nothing without `<`.
    mutating func parseGenericParameters() throws(Diagnostic) -> [Name] {
        guard accept(beginning: "<") else { return [] }
        var names: [Name] = []
        repeat {
            _ = try parseAttributes()
            let start = current.range.start
            if at("let") || (at("each") && peek().kind == .word) { advance() }
            let keywordEnd = last.end
            let name = try word("the name of a generic parameter")
            let prefix = keywordEnd > start ? "\(fragment[SourceRange(start: start, end: keywordEnd)]) " : ""
            names.append(Name(text: prefix + name.text, range: SourceRange(start: start, end: last.end)))
            if accept(":") != nil { _ = try parseType() }
        } while accept(",") != nil && !current.text.hasPrefix(">")
        if at("where") { _ = try parseWhereClause() }
        guard accept(beginning: ">") else { throw unexpected("`,` or `>`") }
        return names
    }

    /// `where …`, or nothing: the token.
    mutating func parseWhereClause() throws(Diagnostic) -> Name? {
        guard let token = accept("where") else { return nil }
        repeat {
            _ = try parseTypeOrInteger()
            guard accept(":") != nil || accept("==") != nil else { throw unexpected("`:` or `==`") }
            _ = try parseTypeOrInteger()
        } while accept(",") != nil
        return name(token)
    }

    /// `: A, B`, or nothing.
    mutating func parseInheritance() throws(Diagnostic) -> [TypeSyntax] {
        guard accept(":") != nil else { return [] }
        var types: [TypeSyntax] = []
        repeat {
            types.append(try parseType())
        } while accept(",") != nil
        return types
    }
}
