/// What is in front of a declaration's keyword.
struct DeclarationStart {
    var offset: Int
    var attributes: [Attribute]
    var modifiers: [Modifier]
}

extension Parser {
    mutating func parseStart() throws(Diagnostic) -> DeclarationStart {
        let offset = current.range.start
        let attributes = try parseAttributes()
        return DeclarationStart(offset: offset, attributes: attributes, modifiers: try parseModifiers())
    }

    /// The one declaration that a fragment is.
    mutating func parseDeclaration() throws(Diagnostic) -> Declaration {
        let start = try parseStart()
        if isAtType { return .type(try parseTypeDeclaration(start, withMembers: true)) }
        switch try parseMember(start) {
        case .property(let property): return .property(property)
        case .function(let function): return .function(function)
        case .other(let keyword, _), .conditional(let keyword, _): return .other(keyword)
        }
    }

    mutating func expectEnd() throws(Diagnostic) {
        _ = accept(";")
        guard isAtEnd else { throw unexpected("the end of the declaration") }
    }

    // MARK: Types

    private var isAtType: Bool {
        switch current.text {
        case "struct", "class", "enum", "protocol", "extension": true
        case "actor": peek().kind == .word
        default: false
        }
    }

    private mutating func parseTypeDeclaration(
        _ start: DeclarationStart, withMembers: Bool
    ) throws(Diagnostic) -> TypeDeclaration {
        let keyword = name(advance())
        var typeName: Name
        var genericParameters: [Name] = []
        if keyword.text == "extension" {
            let type = try parseType()
            typeName = Name(text: type.text, range: type.range)
        } else {
            guard !Self.reservedWords.contains(current.text) else { throw unexpected("the name of a type") }
            typeName = try word("the name of a type")
            genericParameters = try parseGenericParameters()
        }
        let inherited = try parseInheritance()
        _ = try parseWhereClause()
        guard at("{") else { throw unexpected("`{`") }
        var members: [Member] = []
        if withMembers {
            advance()
            members = try parseMembers(until: ["}"])
            try expect("}")
        } else {
            skipBrackets()
        }
        return TypeDeclaration(
            attributes: start.attributes, modifiers: start.modifiers, keyword: keyword, name: typeName,
            genericParameters: genericParameters, inherited: inherited, members: members)
    }

    // MARK: Members

    private mutating func parseMembers(until ends: [String]) throws(Diagnostic) -> [Member] {
        var members: [Member] = []
        while !ends.contains(current.text) {
            if accept(";") != nil { continue }
            let start = try parseStart()
            members.append(
                try at("#if") && current.range.start == start.offset ? parseConditional() : parseMember(start))
            guard current.startsLine || at(";") || ends.contains(current.text) else {
                throw unexpected("`;` or a new line")
            }
        }
        return members
    }

    /// `#if` with the members of all its branches.
    private mutating func parseConditional() throws(Diagnostic) -> Member {
        let token = name(current)
        return try nested { parser throws(Diagnostic) in
            var members: [Member] = []
            while parser.accept("#endif") == nil {
                guard ["#if", "#elseif", "#else"].contains(parser.current.text) else {
                    throw parser.unexpected("`#endif`")
                }
                parser.skipCondition()
                members += try parser.parseMembers(until: ["#elseif", "#else", "#endif", "}"])
            }
            return .conditional(token, members)
        }
    }

    /// Skips `#if`, `#elseif` or `#else` with what is behind it on its line.
    mutating func skipCondition() {
        repeat { skipTokenOrBrackets() } while !current.startsLine && !isAtEnd && !at("}") && !at(";")
    }

    private mutating func parseMember(_ start: DeclarationStart) throws(Diagnostic) -> Member {
        switch current.text {
        case "var", "let": return .property(try parseProperty(start))
        case "func": return .function(try parseFunction(start))
        case _ where isAtType:
            let type = try parseTypeDeclaration(start, withMembers: false)
            return .other(keyword: type.keyword, name: type.name)
        default: return try parseOtherMember()
        }
    }
}
