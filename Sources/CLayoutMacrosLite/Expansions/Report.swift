/// What is wrong with one fragment.
struct Report {
    let fragment: SourceFragment
    private(set) var diagnostics: [Diagnostic] = []

    init(_ fragment: SourceFragment) {
        self.fragment = fragment
    }

    var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    mutating func add(_ diagnostic: Diagnostic) {
        diagnostics.append(diagnostic)
    }

    mutating func error(_ message: String, at range: SourceRange) {
        diagnostics.append(Diagnostic(message, at: range, in: fragment))
    }

    mutating func warning(_ message: String, at range: SourceRange) {
        diagnostics.append(Diagnostic(message, .warning, at: range, in: fragment))
    }
}
