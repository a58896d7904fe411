/// A piece of the client's source that the compiler sent: its text, and where it begins.
struct SourceFragment: Equatable {
    /// The text in UTF-8, as it is in the file.
    var text: [UInt8]
    /// The path of the file, as the compiler spells it.
    var fileName: String
    /// Where the text begins in the file, in bytes.
    var offset: Int

    /// The text of a range, which is clamped to the fragment: ranges come from messages, too.
    subscript(range: SourceRange) -> String {
        let start = min(max(range.start, 0), text.count)
        return String(decoding: text[start..<min(max(range.end, start), text.count)], as: UTF8.self)
    }
}

/// Bytes of a fragment, counted from its beginning.
struct SourceRange: Equatable {
    var start: Int
    var end: Int
}
