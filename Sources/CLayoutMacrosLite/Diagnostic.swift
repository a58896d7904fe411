/// What is wrong with a declaration, at the exact token, and what to write instead.
struct Diagnostic: Error, Equatable {
    enum Severity: String {
        case error, warning
    }

    var severity = Severity.error
    var message: String
    /// The path of the file it is in.
    var fileName: String
    /// The token in the file, in bytes from the file's beginning.
    var range: SourceRange

    init(_ message: String, _ severity: Severity = .error, at range: SourceRange, in fragment: SourceFragment) {
        self.severity = severity
        self.message = message
        fileName = fragment.fileName
        self.range = SourceRange(start: fragment.offset + range.start, end: fragment.offset + range.end)
    }
}
