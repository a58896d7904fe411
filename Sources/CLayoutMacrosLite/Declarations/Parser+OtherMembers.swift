// The members that macros do not look into, and so are only skipped.

extension Parser {
    mutating func parseOtherMember() throws(Diagnostic) -> Member {
        if current.kind == .pound, !Self.conditionals.contains(current.text) {
            let macro = name(current)
            _ = try parseExpression()
            return .other(keyword: macro, name: nil)
        }
        let keyword = name(current)
        var memberName: Name?
        switch keyword.text {
        case "init", "deinit", "subscript": try skipInitializer()
        case "case": memberName = try skipCases()
        case "typealias", "associatedtype": memberName = try skipAlias()
        case "macro" where peek().kind == .word: memberName = try skipMacro()
        case "operator", "precedencegroup": memberName = try skipOperatorDeclaration()
        default: throw unexpected("a declaration")
        }
        return .other(keyword: keyword, name: memberName)
    }

    /// An initialiser, a deinitialiser or a subscript.
    private mutating func skipInitializer() throws(Diagnostic) {
        let keyword = advance().text
        if keyword == "init", at("?") || at("!") { advance() }
        if keyword != "deinit" {
            _ = try parseGenericParameters()
            _ = try parseParameters()
        }
        try skipEffects()
        if keyword == "subscript" {
            try expect("->")
            _ = try parseType()
        }
        _ = try parseWhereClause()
        _ = skipBraces()
    }

    /// `case a, b(Int) = 2`: the first name.
    private mutating func skipCases() throws(Diagnostic) -> Name {
        advance()
        let first = current
        repeat {
            _ = try word("the name of a case")
            if at("(") { skipBrackets() }
            if accept("=") != nil { _ = try parseExpression() }
        } while accept(",") != nil
        return name(first)
    }

    private mutating func skipAlias() throws(Diagnostic) -> Name {
        let keyword = advance()
        let alias = try word("the name of a type")
        if keyword.text == "typealias" {
            _ = try parseGenericParameters()
            try expect("=")
            _ = try parseType()
        } else {
            _ = try parseInheritance()
            if accept("=") != nil { _ = try parseType() }
        }
        _ = try parseWhereClause()
        return alias
    }

    private mutating func skipMacro() throws(Diagnostic) -> Name {
        advance()
        let macro = try word("the name of a macro")
        _ = try parseGenericParameters()
        _ = try parseParameters()
        if accept("->") != nil { _ = try parseType() }
        if accept("=") != nil { _ = try parseExpression() }
        _ = try parseWhereClause()
        return macro
    }

    /// `operator + : Group` or `precedencegroup Group { … }`.
    private mutating func skipOperatorDeclaration() throws(Diagnostic) -> Name {
        advance()
        guard current.kind == .operator || current.kind == .word else { throw unexpected("a name") }
        let token = name(advance())
        _ = try parseInheritance()
        _ = skipBraces()
        return token
    }
}
