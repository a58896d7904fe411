/// Takes source apart into tokens, in one pass: linear time, no recursion.
struct Lexer {
    /// As many brackets as the compiler lets be open at once.
    static let nestingLimit = 256

    let fragment: SourceFragment
    let bytes: [UInt8]
    var position = 0
    var tokens: [Token] = []
    var openings: [Opening] = []
    var startsLine = true

    /// The first string in one line whose interpolation is open: there may be no line break before it ends.
    var stringInLine: StringLiteral? {
        guard singleLineInterpolations > 0 else { return nil }
        return openings.lazy.compactMap(\.string).first { !$0.isMultiline }
    }
    private var singleLineInterpolations = 0

    /// A bracket that is not closed yet.
    struct Opening {
        var range: SourceRange
        var closer: UInt8
        /// The index of its token; for an interpolation that of the first token in the string, which go when it ends.
        var token: Int
        /// The string to go on with, if this is `\(` in one.
        var string: StringLiteral?

        var isInLine: Bool { string.map { !$0.isMultiline } ?? false }
    }

    /// All tokens of a fragment, and `.end` as the last one.
    ///
    /// - Throws: An error at the first token that is not Swift.
    static func tokens(of fragment: SourceFragment) throws(Diagnostic) -> [Token] {
        var lexer = Lexer(fragment: fragment)
        while try lexer.lexToken() {}
        return lexer.tokens
    }

    private init(fragment: SourceFragment) {
        self.fragment = fragment
        bytes = fragment.text
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }

    private mutating func lexToken() throws(Diagnostic) -> Bool {
        try skipTrivia()
        let start = position
        guard start < bytes.count else {
            if let opening = openings.last {
                throw error("this is never closed", from: opening.range.start, to: opening.range.end)
            }
            append(.end, from: start)
            return false
        }
        switch bytes[start] {
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): try open()
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): try close()
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "@"), UInt8(ascii: "\\"):
            position += 1
            append(.punctuation, from: start)
        case UInt8(ascii: "\""): try lexString(pounds: 0)
        case UInt8(ascii: "#"): try lexPound()
        case UInt8(ascii: "`"): try lexQuotedIdentifier()
        case UInt8(ascii: "0")...UInt8(ascii: "9"): try lexNumber()
        default: try lexWordOrOperator()
        }
        return true
    }

    private mutating func open() throws(Diagnostic) {
        let start = position
        position += 1
        let closer: UInt8 =
            switch bytes[start] {
            case UInt8(ascii: "("): UInt8(ascii: ")")
            case UInt8(ascii: "["): UInt8(ascii: "]")
            default: UInt8(ascii: "}")
            }
        try push(Opening(range: SourceRange(start: start, end: position), closer: closer, token: tokens.count))
        append(.punctuation, from: start)
    }

    mutating func push(_ opening: Opening) throws(Diagnostic) {
        guard openings.count < Self.nestingLimit else {
            throw error(
                "brackets are nested more than \(Self.nestingLimit) deep", from: opening.range.start,
                to: opening.range.end)
        }
        openings.append(opening)
        if opening.isInLine { singleLineInterpolations += 1 }
    }

    private mutating func close() throws(Diagnostic) {
        let start = position
        position += 1
        guard let opening = openings.popLast(), opening.closer == bytes[start] else {
            throw error("`\(text(from: start))` closes nothing", from: start, to: position)
        }
        if let string = opening.string {
            if opening.isInLine { singleLineInterpolations -= 1 }
            try continueString(string)
        } else {
            tokens[opening.token].partner = tokens.count
            append(.punctuation, from: start)
        }
    }

    /// `#name`, or a raw string or regex.
    private mutating func lexPound() throws(Diagnostic) {
        let start = position
        while byte(position) == UInt8(ascii: "#") { position += 1 }
        let pounds = position - start
        switch byte(position) {
        case UInt8(ascii: "\""): try lexString(pounds: pounds)
        case UInt8(ascii: "/"): try lexDelimitedRegex(pounds: pounds)
        default:
            guard pounds == 1, let (scalar, _) = scalar(at: position), scalar.startsIdentifier else {
                throw error("`#` without a name", from: start, to: position)
            }
            skipWord()
            append(.pound, from: start)
        }
    }

    // MARK: What the parts share

    /// The byte at an index, or zero behind the end.
    func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

    func text(from start: Int) -> String { String(decoding: bytes[start..<position], as: UTF8.self) }

    mutating func append(_ kind: Token.Kind, from start: Int) {
        let isShort = kind != .number && kind != .string && kind != .regex
        tokens.append(
            Token(
                kind: kind, text: isShort ? text(from: start) : "", range: SourceRange(start: start, end: position),
                startsLine: startsLine))
        startsLine = false
    }

    func error(_ message: String, from start: Int, to end: Int) -> Diagnostic {
        Diagnostic(message, at: SourceRange(start: start, end: end), in: fragment)
    }
}
