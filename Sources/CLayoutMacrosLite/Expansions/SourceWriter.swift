/// Writes source line by line, indented by blocks.
struct SourceWriter {
    private(set) var source = ""
    private var indentation = ""

    /// Writes a line.
    mutating func line(_ text: String) {
        source += (text.isEmpty ? "" : indentation) + text + "\n"
    }

    /// Writes `header {`, what `body` writes, and `}`.
    mutating func block(_ header: String, _ body: (inout SourceWriter) -> Void) {
        line(header.isEmpty ? "{" : header + " {")
        let outer = indentation
        indentation += "    "
        body(&self)
        indentation = outer
        line("}")
    }
}
