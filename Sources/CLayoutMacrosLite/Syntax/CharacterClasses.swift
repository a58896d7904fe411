// The characters that the Swift compiler takes for identifiers and operators, from its lexer.

extension Unicode.Scalar {
    var startsIdentifier: Bool {
        continuesIdentifier && !("0"..."9").contains(self) && !isCombining
    }

    var continuesIdentifier: Bool {
        switch self {
        case "a"..."z", "A"..."Z", "0"..."9", "_", "$": true
        case "\u{A8}", "\u{AA}", "\u{AD}", "\u{AF}", "\u{B2}"..."\u{B5}", "\u{B7}"..."\u{BA}": true
        case "\u{BC}"..."\u{BE}", "\u{C0}"..."\u{D6}", "\u{D8}"..."\u{F6}", "\u{F8}"..."\u{167F}": true
        case "\u{1681}"..."\u{180D}", "\u{180F}"..."\u{1FFF}", "\u{200B}"..."\u{200D}", "\u{202A}"..."\u{202E}": true
        case "\u{203F}"..."\u{2040}", "\u{2054}", "\u{2060}"..."\u{218F}", "\u{2460}"..."\u{24FF}": true
        case "\u{2776}"..."\u{2793}", "\u{2C00}"..."\u{2DFF}", "\u{2E80}"..."\u{2FFF}", "\u{3004}"..."\u{3007}": true
        case "\u{3021}"..."\u{302F}", "\u{3031}"..."\u{D7FF}", "\u{F900}"..."\u{FD3D}", "\u{FD40}"..."\u{FDCF}": true
        case "\u{FDF0}"..."\u{FE44}", "\u{FE47}"..."\u{FFF8}": true
        case "\u{10000}"..."\u{EFFFD}": value & 0xFFFF <= 0xFFFD
        default: false
        }
    }

    var startsOperator: Bool {
        switch self {
        case "/", "=", "-", "+", "*", "%", "<", ">", "!", "&", "|", "^", "~", ".", "?": true
        case "\u{A1}"..."\u{A7}", "\u{A9}", "\u{AB}", "\u{AC}", "\u{AE}", "\u{B0}", "\u{B1}", "\u{B6}", "\u{BB}": true
        case "\u{BF}", "\u{D7}", "\u{F7}", "\u{2016}", "\u{2017}", "\u{2020}"..."\u{2027}": true
        case "\u{2030}"..."\u{203E}", "\u{2041}"..."\u{2053}", "\u{2055}"..."\u{205E}": true
        case "\u{2190}"..."\u{23FF}", "\u{2500}"..."\u{2775}", "\u{2794}"..."\u{2BFF}": true
        case "\u{2E00}"..."\u{2E7F}", "\u{3001}"..."\u{3003}", "\u{3008}"..."\u{3030}": true
        default: false
        }
    }

    var continuesOperator: Bool {
        switch self {
        case "\u{FE00}"..."\u{FE0F}", "\u{E0100}"..."\u{E01EF}": true
        default: startsOperator || isCombining
        }
    }

    private var isCombining: Bool {
        switch self {
        case "\u{300}"..."\u{36F}", "\u{1DC0}"..."\u{1DFF}", "\u{20D0}"..."\u{20FF}", "\u{FE20}"..."\u{FE2F}": true
        default: false
        }
    }
}
