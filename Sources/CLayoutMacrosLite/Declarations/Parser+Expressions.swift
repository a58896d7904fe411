// Expressions are not understood, only skipped: what counts is where they end.

extension Parser {
    /// Skips an expression up to where the compiler ends it.
    mutating func parseExpression() throws(Diagnostic) -> Name {
        let start = current.range.start
        var ternaries = 0
        repeat { try skipOperand() } while try skipConnective(&ternaries)
        if ternaries > 0 { throw unexpected("`:`") }
        return source(from: start)
    }

    /// Skips what is between two operands; false at the end of the expression.
    private mutating func skipConnective(_ ternaries: inout Int) throws(Diagnostic) -> Bool {
        while true {
            let token = current
            switch token.text {
            case "as", "is":
                advance()
                if token.text == "as", isJoined, at("?") || at("!") { advance() }
                _ = try parseType()
            case "async", "throws", "rethrows":
                guard token.text != "async" || peek().text == "->" || peek().text == "throws" else { return false }
                try skipEffects()
            case "?" where !token.isLeftBound:
                advance()
                ternaries += 1
                return true
            case ":" where ternaries > 0:
                advance()
                ternaries -= 1
                return true
            case "=": return false
            default:
                guard token.kind == .operator, token.isLeftBound == token.isRightBound || token.text == "->" else {
                    return false
                }
                advance()
                return true
            }
        }
    }

    private mutating func skipOperand() throws(Diagnostic) {
        skipPrefixes()
        let token = current
        var takesClosure = true
        switch token.text {
        case "if": return try skipIf()
        case "switch": return try skipSwitch()
        case "(", "[", "{": skipBrackets()
        case "\\":
            advance()
            switch current.text {
            case "(", "[": skipBrackets()
            case ".": return try skipSuffixes(takesClosure: true, isKeyPath: true)
            default:
                _ = try word("a key path")
                try skipGenericArguments { $0.continuesGenericExpression }
            }
            return try skipSuffixes(takesClosure: true, isKeyPath: true)
        case ".": break
        default:
            switch token.kind {
            case .number, .string, .regex:
                advance()
                takesClosure = false
            case .pound where !Self.conditionals.contains(token.text):
                advance()
                try skipGenericArguments { $0.continuesGenericExpression }
            case .word where !Self.reservedWords.contains(token.text) || Self.values.contains(token.text):
                advance()
                try skipGenericArguments { $0.continuesGenericExpression }
            default: throw unexpected("an expression")
            }
        }
        try skipSuffixes(takesClosure: takesClosure, isKeyPath: false)
    }

    private static let values: Set<String> = ["false", "true", "nil", "super"]
    static let conditionals: Set<String> = ["#if", "#elseif", "#else", "#endif"]

    /// Skips `-`, `try`, `await` and the like.
    private mutating func skipPrefixes() {
        while true {
            switch current.text {
            case ".": return
            case "try":
                advance()
                if isJoined, at("?") || at("!") { advance() }
            case "await", "unsafe", "consume", "copy", "borrow", "each", "any", "some", "repeat":
                guard isInFrontOfOperand else { return }
                advance()
            default:
                guard current.isPrefixOperator else { return }
                advance()
            }
        }
    }

    /// Whether the current word is a prefix, and not the operand itself.
    private var isInFrontOfOperand: Bool {
        let next = peek()
        guard !next.startsLine || at("await") else { return false }
        switch next.kind {
        case .word: return !["as", "is", "in", "where", "else"].contains(next.text)
        case .number, .string, .regex: return true
        case .pound: return !Self.conditionals.contains(next.text)
        case .operator: return next.isPrefixOperator
        case .punctuation: return next.text == "\\"
        case .end: return false
        }
    }

    /// Skips members, calls, subscripts and whatever else is behind an operand.
    private mutating func skipSuffixes(takesClosure: Bool, isKeyPath: Bool) throws(Diagnostic) {
        var takesClosure = takesClosure
        while true {
            let token = current
            switch token.text {
            case ".":
                advance()
                if current.kind == .word {
                    advance()
                    try skipGenericArguments { $0.continuesGenericExpression }
                } else if current.kind == .number {
                    advance()
                } else if !isKeyPath || !["[", "?", "!"].contains(current.text) {
                    throw unexpected("the name of a member")
                }
            case "(", "[":
                guard !token.startsLine else { return }
                skipBrackets()
            case "{":
                guard takesClosure, !opensAccessors else { return }
                skipBrackets()
                while current.kind == .word, peek().text == ":", peek(2).text == "{" {
                    advance()
                    advance()
                    skipBrackets()
                }
            case "?", "!":
                guard token.isLeftBound else { return }
                advance()
            case "=", "->": return
            default:
                guard token.isPostfixOperator else { return }
                advance()
            }
            takesClosure = true
        }
    }

    /// Whether `{` begins accessors and not a closure. As in the compiler, the first word tells.
    private var opensAccessors: Bool {
        guard let word = firstAccessorWord else { return false }
        return ["willSet", "didSet", "init"].contains(word.text)
    }

    /// The first word in the braces that are open, behind its attributes.
    var firstAccessorWord: Token? {
        var copy = self
        copy.advance()
        do {
            _ = try copy.parseAttributes()
        } catch {
            return nil
        }
        while ["mutating", "nonmutating", "__consuming"].contains(copy.current.text) { copy.advance() }
        return copy.current.kind == .word ? copy.current : nil
    }

    private mutating func skipIf() throws(Diagnostic) {
        while accept("if") != nil {
            try skipBody()
            try expect("else")
        }
        guard skipBraces() != nil else { throw unexpected("`{`") }
    }

    private mutating func skipSwitch() throws(Diagnostic) {
        advance()
        try skipBody()
    }

    /// Skips a condition and its body.
    private mutating func skipBody() throws(Diagnostic) {
        while !at("{") {
            if isAtEnd || [")", "]", "}", ";"].contains(current.text) { throw unexpected("`{`") }
            skipTokenOrBrackets()
        }
        // Braces in front of braces are a closure in the condition.
        while skipBraces() != nil {}
    }

    // MARK: Generic arguments

    /// Skips `<…>`, if it can be generic arguments and what follows makes them so.
    mutating func skipGenericArguments(_ follows: (Token) -> Bool) throws(Diagnostic) {
        guard current.kind == .operator, current.text.hasPrefix("<") else { return }
        _ = try attempt { parser throws(Diagnostic) in
            let arguments = try parser.parseGenericArguments()
            return follows(parser.current) ? arguments : nil
        }
    }
}

extension Token {
    /// Whether `name<…>` in front of it is generic arguments, and not comparisons. The compiler's rule.
    var continuesGenericExpression: Bool {
        switch text {
        case ")", "]", "{", "}", ".", ",", ";", ":", "&": true
        case "(", "[": !startsLine
        default: kind == .end || (isLeftBound && (text.hasPrefix("?") || text.hasPrefix("!")))
        }
    }
}
