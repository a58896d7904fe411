extension Lexer {
    mutating func lexOperator() throws(Diagnostic) {
        let start = position
        let isLeftBound = isLeftBound(start)
        let first = bytes[start]
        // `?` and `!` behind an operand are always tokens of their own, and so is the dot of a key path.
        if isLeftBound, first == UInt8(ascii: "?") || first == UInt8(ascii: "!") || startsKeyPath(start) {
            position += 1
        } else {
            if !isLeftBound || followsPrefixOperator(start), skipRegex() { return append(.regex, from: start) }
            while let (scalar, length) = scalar(at: position), scalar.continuesOperator {
                if scalar == ".", first != UInt8(ascii: ".") { break }
                if scalar == "/" {
                    let next = byte(position + 1)
                    if next == UInt8(ascii: "/") || next == UInt8(ascii: "*") { break }
                    // `!/regex/`
                    if position > start, !isLeftBound {
                        let end = position
                        if skipRegex() {
                            position = end
                            break
                        }
                    }
                }
                position += length
            }
        }
        append(.operator, from: start)
        tokens[tokens.count - 1].isLeftBound = isLeftBound
        tokens[tokens.count - 1].isRightBound = isRightBound(position, isLeftBound: isLeftBound)
        if tokens[tokens.count - 1].text.hasPrefix("*/") {
            throw error("`*/` closes nothing", from: start, to: start + 2)
        }
    }

    private func followsPrefixOperator(_ index: Int) -> Bool {
        guard let last = tokens.last else { return false }
        return last.isPrefixOperator && last.range.end == index
    }

    private func startsKeyPath(_ index: Int) -> Bool {
        bytes[index] == UInt8(ascii: ".") && index > 0 && bytes[index - 1] == UInt8(ascii: "\\")
    }

    private func isLeftBound(_ start: Int) -> Bool {
        guard start > 0 else { return false }
        switch bytes[start - 1] {
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"), 0x0B, 0x0C: return false
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): return false
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"): return false
        case UInt8(ascii: "/"): return !(start > 1 && bytes[start - 2] == UInt8(ascii: "*"))
        default: return true
        }
    }

    private func isRightBound(_ end: Int, isLeftBound: Bool) -> Bool {
        switch byte(end) {
        case 0, UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"), 0x0B, 0x0C: false
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): false
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"): false
        case UInt8(ascii: "."): !isLeftBound
        case UInt8(ascii: "/"): byte(end + 1) != UInt8(ascii: "/") && byte(end + 1) != UInt8(ascii: "*")
        default: true
        }
    }

    // MARK: Regular expressions

    /// Skips `/…/` if that is a regex and not an operator, by the compiler's rules.
    private mutating func skipRegex() -> Bool {
        guard byte(position) == UInt8(ascii: "/") else { return false }
        // `func /` and `operator /`.
        if let last = tokens.last, last.text == "func" || last.text == "operator" { return false }
        var index = position + 1
        switch byte(index) {
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "/"), UInt8(ascii: "*"): return false
        default: break
        }
        var parentheses = 0
        var isInClass = false
        while index < bytes.count, !isLineEnd(bytes[index]) {
            switch bytes[index] {
            case UInt8(ascii: "/"):
                let last = bytes[index - 1]
                guard last != UInt8(ascii: " "), last != UInt8(ascii: "\t") else { return false }
                position = index + 1
                return true
            case UInt8(ascii: "\\"): index += 1
            case UInt8(ascii: "["): isInClass = true
            case UInt8(ascii: "]"): isInClass = false
            case UInt8(ascii: "(") where !isInClass: parentheses += 1
            case UInt8(ascii: ")") where !isInClass:
                parentheses -= 1
                if parentheses < 0 { return false }
            default: break
            }
            index += 1
        }
        return false
    }

    /// Reads `#/…/#`, at its first slash; with a line break behind the slash, over several lines.
    mutating func lexDelimitedRegex(pounds: Int) throws(Diagnostic) {
        let start = position - pounds
        position += 1
        var index = position
        while byte(index) == UInt8(ascii: " ") || byte(index) == UInt8(ascii: "\t") { index += 1 }
        let isMultiline = isLineEnd(byte(index))
        while position < bytes.count, isMultiline || !isLineEnd(bytes[position]) {
            if bytes[position] == UInt8(ascii: "/"), hasPounds(pounds, at: position + 1) {
                position += 1 + pounds
                return append(.regex, from: start)
            }
            position += bytes[position] == UInt8(ascii: "\\") && !isLineEnd(byte(position + 1)) ? 2 : 1
        }
        throw error("this regex is never closed", from: start, to: start + pounds + 1)
    }
}
