// What a name in C may be. Names are checked because C code is made with them.
extension CTypeDescription {
    /// Refuses what is no identifier.
    static func checkName(_ name: String) throws(CTypeError) {
        guard let first = name.utf8.first, !isDigit(first), name.utf8.allSatisfy(isIdentifierByte),
            !keywords.contains(name)
        else { throw .invalidName(name) }
    }

    /// A tag for the type `name` of Swift, which may be generic.
    static func tag(_ name: String) -> String {
        let tag = String(decoding: name.utf8.map { isIdentifierByte($0) ? $0 : 0x5f }, as: UTF8.self)
        guard let first = tag.utf8.first, !isDigit(first), !keywords.contains(tag) else { return "_" + tag }
        return tag
    }

    private static func isIdentifierByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x41...0x5a, 0x5f, 0x61...0x7a: true
        default: isDigit(byte)
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static let keywords: Set<String> = [
        "auto", "break", "case", "char", "const", "continue", "default", "do", "double", "else", "enum", "extern",
        "float",
        "for", "goto", "if", "inline", "int", "long", "register", "restrict", "return", "short", "signed", "sizeof",
        "static", "struct", "switch", "typedef", "union", "unsigned", "void", "volatile", "while", "_Alignas",
        "_Alignof",
        "_Atomic", "_Bool", "_Complex", "_Generic", "_Imaginary", "_Noreturn", "_Static_assert", "_Thread_local",
    ]
}
