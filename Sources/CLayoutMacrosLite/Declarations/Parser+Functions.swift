extension Parser {
    /// A function, at `func`.
    mutating func parseFunction(_ start: DeclarationStart) throws(Diagnostic) -> FunctionDeclaration {
        let keyword = name(advance())
        let functionName = try parseFunctionName()
        let genericStart = current.range.start
        let isGeneric = try !parseGenericParameters().isEmpty
        let genericParameters = isGeneric ? SourceRange(start: genericStart, end: last.end) : nil
        let parameters = try parseParameters()
        let effects = try skipEffects()
        let result = accept("->") != nil ? try parseType() : nil
        let whereClause = try parseWhereClause()
        let body = skipBraces()
        return FunctionDeclaration(
            attributes: start.attributes, modifiers: start.modifiers, keyword: keyword, name: functionName,
            genericParameters: genericParameters, parameters: parameters, effects: effects, result: result,
            whereClause: whereClause, body: body, range: SourceRange(start: start.offset, end: last.end))
    }

    private mutating func parseFunctionName() throws(Diagnostic) -> Name {
        guard current.kind == .operator else {
            guard !Self.reservedWords.contains(current.text) else { throw unexpected("the name of a function") }
            return try word("the name of a function")
        }
        // In `<<T>(` the last `<` begins the generic parameters.
        let start = current
        let length = start.text.utf8.count
        if length > 1, start.text.hasSuffix("<"), peek().kind == .word {
            advance(bytes: length - 1)
        } else {
            advance()
        }
        return source(from: start.range.start)
    }

    /// `{ … }`, or nothing: its range.
    mutating func skipBraces() -> SourceRange? {
        guard at("{") else { return nil }
        let start = current.range.start
        skipBrackets()
        return SourceRange(start: start, end: last.end)
    }

    mutating func parseParameters() throws(Diagnostic) -> [FunctionDeclaration.Parameter] {
        try expect("(")
        var parameters: [FunctionDeclaration.Parameter] = []
        while !at(")") {
            parameters.append(try parseParameter())
            if accept(",") == nil, !at(")") { throw unexpected("`,` or `)`") }
        }
        try expect(")")
        return parameters
    }

    private mutating func parseParameter() throws(Diagnostic) -> FunctionDeclaration.Parameter {
        let attributes = try parseAttributes()
        let first = try word("the name of a parameter")
        let second = current.kind == .word ? name(advance()) : nil
        try expect(":")
        var specifiers: [Name] = []
        while let specifier = try parseSpecifier() { specifiers.append(specifier) }
        let type = try parseType()
        let isVariadic = accept("...") != nil
        let defaultValue = accept("=") != nil ? try parseExpression() : nil
        return FunctionDeclaration.Parameter(
            label: first.text == "_" ? nil : first, name: second ?? first, attributes: attributes,
            specifiers: specifiers,
            type: type, isVariadic: isVariadic, defaultValue: defaultValue)
    }
}
