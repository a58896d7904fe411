extension Parser {
    /// The attributes in front of a declaration or a parameter.
    mutating func parseAttributes() throws(Diagnostic) -> [Attribute] {
        var attributes: [Attribute] = []
        while true {
            if at("@") {
                attributes.append(try parseAttribute())
            } else if let conditional = try attempt({ parser throws(Diagnostic) in
                try parser.parseConditionalAttributes()
            }
            ) {
                attributes += conditional
            } else {
                return attributes
            }
        }
    }

    /// `#if` with only attributes in it: those of all branches.
    private mutating func parseConditionalAttributes() throws(Diagnostic) -> [Attribute]? {
        guard at("#if") else { return nil }
        var attributes: [Attribute] = []
        while accept("#endif") == nil {
            guard Self.conditionals.contains(current.text) else { return nil }
            skipCondition()
            while at("@") { attributes.append(try parseAttribute()) }
        }
        return attributes.isEmpty ? nil : attributes
    }

    /// An attribute, at its `@`. In front of a type, `(` can begin the type: `@escaping () -> Void`.
    mutating func parseAttribute(ofType: Bool = false) throws(Diagnostic) -> Attribute {
        let start = current.range.start
        try expect("@")
        let nameStart = current.range.start
        _ = try word("the name of an attribute")
        while at("."), peek().kind == .word {
            advance()
            advance()
        }
        let name = source(from: nameStart)
        try skipGenericArguments { _ in true }
        var arguments: [Attribute.Argument]?
        if at("("), isJoined, !(ofType && parenthesisBeginsType(behind: name.text)) { arguments = try parseArguments() }
        return Attribute(name: name, arguments: arguments, range: SourceRange(start: start, end: last.end))
    }

    private func parenthesisBeginsType(behind attribute: String) -> Bool {
        switch attribute {
        case "convention", "isolated", "differentiable", "execution": return false
        default:
            let next = tokens[min(tokens[index].partner + 1, tokens.count - 1)]
            return next.text == "->" || next.text == "async" || next.text == "throws" || next.text == "rethrows"
        }
    }

    /// `(label: value, …)`. Attributes of the compiler have grammars of their own, so values are only told apart by commas.
    private mutating func parseArguments() throws(Diagnostic) -> [Attribute.Argument] {
        let end = tokens[index].partner
        advance()
        var arguments: [Attribute.Argument] = []
        while index < end {
            var label: Name?
            if current.kind == .word, peek().text == ":", index + 2 < end, peek(2).text != "," {
                label = name(advance())
                advance()
            }
            let start = current.range.start
            guard !at(",") else { throw unexpected("an argument") }
            while index < end, !at(",") {
                let isWord = current.kind == .word
                skipTokenOrBrackets()
                if isWord { try skipGenericArguments { $0.continuesGenericExpression } }
            }
            arguments.append(Attribute.Argument(label: label, value: source(from: start)))
            _ = accept(",")
        }
        advance()
        return arguments
    }

    /// The modifiers in front of a declaration's keyword.
    mutating func parseModifiers() throws(Diagnostic) -> [Modifier] {
        var modifiers: [Modifier] = []
        while current.kind == .word, Self.modifiers.contains(current.text) || isClassModifier {
            let name = name(advance())
            var detail: String?
            if at("("), peek().kind == .word, peek(2).text == ")" {
                advance()
                detail = advance().text
                advance()
            }
            modifiers.append(Modifier(name: name, detail: detail))
        }
        return modifiers
    }

    /// `class func` and the like, not a class.
    private var isClassModifier: Bool {
        guard at("class") else { return false }
        let next = peek().text
        return ["func", "var", "let", "subscript"].contains(next) || Self.modifiers.contains(next)
    }

    private static let modifiers: Set<String> = [
        "public", "private", "fileprivate", "internal", "open", "package", "static", "final", "lazy", "weak", "unowned",
        "mutating", "nonmutating", "consuming", "borrowing", "__consuming", "override", "required", "convenience",
        "dynamic", "optional", "indirect", "prefix", "postfix", "infix", "nonisolated", "isolated", "distributed",
        "_const", "__setter_access", "_resultDependsOnSelf",
    ]
}
