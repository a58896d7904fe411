extension Parser {
    /// A type with everything that can be in front of it.
    mutating func parseType() throws(Diagnostic) -> TypeSyntax {
        try nested { parser throws(Diagnostic) in try parser.parseFullType() }
    }

    private mutating func parseFullType() throws(Diagnostic) -> TypeSyntax {
        let (start, first) = (current.range.start, index)
        var attributes: [Attribute] = []
        var isSpecified = false
        while true {
            if at("@") {
                attributes.append(try parseAttribute(ofType: true))
            } else if try parseSpecifier() != nil {
                isSpecified = true
            } else {
                break
            }
        }
        var shape = try parseComposition()
        if isSpecified { shape = .other }
        if beginsArrow {
            try skipEffects()
            try expect("->")
            _ = try parseType()
            shape = .function(attributes: attributes)
        }
        return type(shape, from: start, first: first)
    }

    /// `inout` and the like, in front of the type of a parameter.
    mutating func parseSpecifier() throws(Diagnostic) -> Name? {
        guard current.kind == .word else { return nil }
        switch current.text {
        case "inout", "__owned", "__shared":
            return name(advance())
        case "borrowing", "consuming", "isolated", "sending", "_const", "nonisolated", "repeat":
            // Only with a type behind it; otherwise it is one.
            guard peek().kind == .word || ["(", "[", "@", "~"].contains(peek().text) else { return nil }
            let start = advance()
            if start.text == "nonisolated" {
                guard at("("), peek().text == "nonsending", peek(2).text == ")" else {
                    throw unexpected("`(nonsending)`")
                }
                skipBrackets()
            }
            return source(from: start.range.start)
        default:
            return nil
        }
    }

    private func type(_ shape: TypeSyntax.Shape, from start: Int, first: Int) -> TypeSyntax {
        var text = ""
        var end = start
        for token in tokens[first...min(index, tokens.count - 1)]
        where token.range.start < last.end && token.kind != .end {
            let range = SourceRange(start: max(token.range.start, start), end: min(token.range.end, last.end))
            if range.start > end { text += " " }
            text += fragment[range]
            end = range.end
        }
        return TypeSyntax(text: text, range: SourceRange(start: start, end: last.end), shape: shape)
    }

    private var beginsArrow: Bool {
        switch current.text {
        case "->", "throws", "rethrows": true
        case "async": ["->", "throws", "rethrows"].contains(peek().text)
        default: false
        }
    }

    /// `async`, `throws(E)` and the like.
    @discardableResult
    mutating func skipEffects() throws(Diagnostic) -> [Name] {
        var effects: [Name] = []
        while ["async", "reasync", "throws", "rethrows"].contains(current.text) {
            let effect = advance()
            if effect.text == "throws", accept("(") != nil {
                _ = try parseType()
                try expect(")")
            }
            effects.append(source(from: effect.range.start))
        }
        return effects
    }

    /// Types with `&` between them.
    private mutating func parseComposition() throws(Diagnostic) -> TypeSyntax.Shape {
        var shape = try parsePrefixed()
        while accept(beginning: "&") {
            _ = try parsePrefixed()
            shape = .other
        }
        return shape
    }

    private mutating func parsePrefixed() throws(Diagnostic) -> TypeSyntax.Shape {
        var isPrefixed = false
        while true {
            if ["some", "any", "each"].contains(current.text),
                peek().kind == .word || ["(", "[", "~"].contains(peek().text)
            {
                advance()
            } else if !accept(beginning: "~") {
                break
            }
            isPrefixed = true
        }
        let shape = try parsePostfixed()
        return isPrefixed ? .other : shape
    }

    private mutating func parsePostfixed() throws(Diagnostic) -> TypeSyntax.Shape {
        let (start, first) = (current.range.start, index)
        var shape = try parsePrimary()
        var count = 0
        while true {
            if isJoined, current.text.hasPrefix("?") || current.text.hasPrefix("!"), current.kind == .operator {
                let isImplicitlyUnwrapped = current.text.hasPrefix("!")
                let wrapped = type(shape, from: start, first: first)
                advance(bytes: 1)
                shape = .optional(wrapped, isImplicitlyUnwrapped: isImplicitlyUnwrapped)
            } else if at("."), peek().kind == .word {
                advance()
                let member = advance()
                let arguments = try parseGenericArguments()
                if case .named(let outer, arguments: []) = shape, member.text != "Type", member.text != "Protocol" {
                    shape = .named("\(outer).\(member.text)", arguments: arguments)
                } else {
                    shape = .other
                }
            } else {
                return shape
            }
            count += 1
            try limit(count)
        }
    }

    private mutating func parsePrimary() throws(Diagnostic) -> TypeSyntax.Shape {
        switch current.text {
        case "(": return try parseTuple()
        case "[": return try parseBracketed()
        default:
            guard current.kind == .word, !Self.reservedWords.contains(current.text) else { throw unexpected("a type") }
            return .named(advance().text, arguments: try parseGenericArguments())
        }
    }

    /// `<A, B>`, or nothing.
    mutating func parseGenericArguments() throws(Diagnostic) -> [TypeSyntax] {
        guard accept(beginning: "<") else { return [] }
        var arguments: [TypeSyntax] = []
        while !accept(beginning: ">") {
            arguments.append(try parseTypeOrInteger())
            if accept(",") == nil, !current.text.hasPrefix(">") { throw unexpected("`,` or `>`") }
        }
        return arguments
    }

    mutating func parseTypeOrInteger() throws(Diagnostic) -> TypeSyntax {
        let (start, first) = (current.range.start, index)
        let isNegative = accept(beginning: "-")
        guard isNegative || current.kind == .number else { return try parseType() }
        guard current.kind == .number else { throw unexpected("a number") }
        advance()
        return type(.other, from: start, first: first)
    }

    /// `[T]`, `[K: V]` or `[4 of T]`.
    private mutating func parseBracketed() throws(Diagnostic) -> TypeSyntax.Shape {
        try expect("[")
        let element = try parseTypeOrInteger()
        var shape = TypeSyntax.Shape.array(element)
        if accept("of") != nil {
            shape = .inlineArray(count: element.text, try parseType())
        } else if accept(":") != nil {
            shape = .dictionary(element, try parseType())
        }
        try expect("]")
        return shape
    }

    /// `(A, b: B)`, and `(A)`, which is `A`.
    private mutating func parseTuple() throws(Diagnostic) -> TypeSyntax.Shape {
        try expect("(")
        var elements: [TypeSyntax] = []
        var isPlain = true
        while !at(")") {
            if current.kind == .word, peek().text == ":" || (peek().kind == .word && peek(2).text == ":") {
                while !at(":") { advance() }
                advance()
                isPlain = false
            }
            elements.append(try parseType())
            if accept("...") != nil { isPlain = false }
            if accept(",") == nil, !at(")") { throw unexpected("`,` or `)`") }
        }
        try expect(")")
        guard elements.count == 1 else { return .tuple(elements) }
        return isPlain ? elements[0].shape : .other
    }

    /// Words that are never a type or an expression.
    static let reservedWords: Set<String> = [
        "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do", "else",
        "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import", "in",
        "init",
        "inout", "internal", "is", "as", "let", "nil", "operator", "precedencegroup", "private", "protocol", "public",
        "repeat", "rethrows", "return", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true",
        "try", "typealias", "var", "where", "while",
    ]
}
