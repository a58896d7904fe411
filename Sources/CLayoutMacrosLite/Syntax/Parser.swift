/// Reads declarations from tokens. What it does not understand, it refuses.
struct Parser {
    /// How deep types and `#if` can be nested.
    static let nestingLimit = 64

    let fragment: SourceFragment
    let tokens: [Token]
    private(set) var index = 0
    /// How much of the current token is taken already: `>>` closes two lists.
    private var taken = 0
    /// The token that was taken last, or the part of it.
    private(set) var last = SourceRange(start: 0, end: 0)
    private var depth = 0
    private var exceeded: Diagnostic?

    init(_ fragment: SourceFragment) throws(Diagnostic) {
        self.fragment = fragment
        tokens = try Lexer.tokens(of: fragment)
    }

    /// The current token, or what is left of it.
    var current: Token {
        var token = tokens[index]
        if taken > 0 {
            token.range.start += taken
            token.text = String(decoding: token.text.utf8.dropFirst(taken), as: UTF8.self)
            token.isLeftBound = true
            token.startsLine = false
        }
        return token
    }

    /// A token further on.
    func peek(_ distance: Int = 1) -> Token { tokens[min(max(index + distance, 0), tokens.count - 1)] }

    var isAtEnd: Bool { tokens[index].kind == .end }

    /// Whether the current token is the word, operator or punctuation.
    func at(_ text: String) -> Bool { current.text == text }

    /// Whether the current token is joined to the last one.
    var isJoined: Bool { current.range.start == last.end }

    // MARK: Taking

    @discardableResult
    mutating func advance() -> Token {
        let token = current
        last = token.range
        taken = 0
        if token.kind != .end { index += 1 }
        return token
    }

    /// Takes the first bytes of the current token.
    mutating func advance(bytes count: Int) {
        let token = current
        if token.range.start + count >= token.range.end {
            advance()
        } else {
            taken += count
            last = SourceRange(start: token.range.start, end: token.range.start + count)
        }
    }

    /// Takes a bracket and everything up to the one that closes it.
    mutating func skipBrackets() {
        index = tokens[index].partner
        advance()
    }

    mutating func skipTokenOrBrackets() {
        if ["(", "[", "{"].contains(current.text) { skipBrackets() } else { advance() }
    }

    mutating func accept(_ text: String) -> Token? { at(text) ? advance() : nil }

    /// Takes what an operator begins with, as `>` of `>>`.
    mutating func accept(beginning text: String) -> Bool {
        guard current.kind == .operator, current.text.hasPrefix(text) else { return false }
        advance(bytes: text.utf8.count)
        return true
    }

    mutating func expect(_ text: String) throws(Diagnostic) {
        guard accept(text) != nil else { throw unexpected("`\(text)`") }
    }

    mutating func word(_ expected: String) throws(Diagnostic) -> Name {
        guard current.kind == .word else { throw unexpected(expected) }
        return name(advance())
    }

    // MARK: Names and errors

    func name(_ token: Token) -> Name { Name(text: token.text, range: token.range) }

    /// The source from an index up to what was taken last.
    func source(from start: Int) -> Name {
        let range = SourceRange(start: start, end: last.end)
        return Name(text: fragment[range], range: range)
    }

    func unexpected(_ expected: String) -> Diagnostic {
        let token = current
        let found = token.kind == .end ? "the end" : "`\(fragment[token.range].prefix(40))`"
        return Diagnostic("expected \(expected), found \(found)", at: token.range, in: fragment)
    }

    func error(_ message: String, at token: Token) -> Diagnostic {
        Diagnostic(message, at: token.range, in: fragment)
    }

    // MARK: Depth

    /// Counts one level of nesting, for as long as `body` runs.
    mutating func nested<Result>(
        _ body: (inout Parser) throws(Diagnostic) -> Result
    ) throws(Diagnostic) -> Result {
        try limit(depth)
        depth += 1
        defer { depth -= 1 }
        return try body(&self)
    }

    /// Refuses what is nested too deep. This ends attempts, too: they would take too long together.
    mutating func limit(_ depth: Int) throws(Diagnostic) {
        guard depth >= Self.nestingLimit else { return }
        let error = error("this is nested more than \(Self.nestingLimit) deep", at: current)
        exceeded = error
        throw error
    }

    /// Takes what `body` takes, or nothing if it throws or answers nil.
    mutating func attempt<Result>(
        _ body: (inout Parser) throws(Diagnostic) -> Result?
    ) throws(Diagnostic) -> Result? {
        var copy = self
        let result = try? body(&copy)
        if let exceeded = copy.exceeded { throw exceeded }
        guard let result else { return nil }
        self = copy
        return result
    }
}
