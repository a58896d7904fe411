/// A token of Swift source.
struct Token: Equatable {
    enum Kind {
        /// An identifier, a keyword or `_`; with its backticks if it has any.
        case word
        /// `#` and what is joined to it, as `#if` and `#selector`.
        case pound
        case number, string, regex
        /// Also `.`, `=`, `->`, `&`, `?` and `!`.
        case `operator`
        /// One of `( ) [ ] { } , ; : @ \`.
        case punctuation
        /// Behind the last token.
        case end
    }

    var kind: Kind
    /// As in the source; empty for literals, which can be long.
    var text: String
    var range: SourceRange
    /// Whether it is the first one of its line.
    var startsLine: Bool
    /// For operators: whether something is joined to it on either side. Swift tells prefix, infix and postfix operators so.
    var isLeftBound = false
    var isRightBound = false
    /// For `(`, `[` and `{`: the index of the token that closes it.
    var partner = 0

    var isLiteral: Bool { kind == .number || kind == .string || kind == .regex }
    var isPrefixOperator: Bool { kind == .operator && !isLeftBound && isRightBound }
    var isPostfixOperator: Bool { kind == .operator && isLeftBound && !isRightBound }
}
