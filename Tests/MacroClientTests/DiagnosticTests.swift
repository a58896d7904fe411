import CompilerSupport
import Foundation
import Testing

/// The compiler runs the macros on declarations that they cannot expand, and says exactly what is expected: each message
/// once, at its token, and nothing else.
@Suite struct DiagnosticTests {
    @Test(arguments: DiagnosticCase.all) func `the message is at the token`(example: DiagnosticCase) throws {
        let compilation = try Self.compilation.get()
        let index = try #require(DiagnosticCase.all.firstIndex { $0.source == example.source })
        #expect(compilation.messages(of: index) == example.expected)
    }

    @Test func `the compiler finds nothing wrong within an expansion`() throws {
        let compilation = try Self.compilation.get()
        #expect(compilation.elsewhere == [])
        #expect(DiagnosticCase.all.count >= 40)
    }

    // All cases are one program: the compiler runs once.
    private static let compilation = Result { try Compilation(DiagnosticCase.all) }
}

/// A declaration with the mark `→` in front of each token that a message is at.
struct DiagnosticCase: Sendable, CustomTestStringConvertible {
    var source: String
    /// The messages in the order of the marks.
    var messages: [String]

    init(_ source: String, _ messages: String...) {
        self.source = source
        self.messages = messages
    }

    var testDescription: String { source.replacing("→", with: "") }

    /// `line:column: severity: message` with lines counted from the case's first, as 1.
    var expected: [String] {
        var places: [String] = []
        for (index, line) in source.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let pieces = line.split(separator: "→", omittingEmptySubsequences: false)
            var column = 1
            for piece in pieces.dropLast() {
                column += piece.utf8.count
                places.append("\(index + 1):\(column): ")
            }
        }
        guard places.count == messages.count else { return ["\(places.count) marks for \(messages.count) messages"] }
        return zip(places, messages).map { place, message in
            place + (message.hasPrefix("warning: ") ? "" : "error: ") + message
        }
    }
}

/// What the compiler says about all cases.
private struct Compilation {
    /// Each message of the program, with its line.
    private var messages: [(line: Int, column: Int, text: String)] = []
    /// Messages about anything but the program.
    private(set) var elsewhere: [String] = []
    /// The first line of each case, and the one behind the last.
    private var starts: [Int] = []

    init(_ cases: [DiagnosticCase]) throws {
        var program = "import CLayout\n"
        for example in cases {
            starts.append(program.count { $0 == "\n" } + 1)
            program += example.source.replacing("→", with: "") + "\n"
        }
        starts.append(program.count { $0 == "\n" } + 1)
        let output = try compile(program, "-typecheck", "-strict-memory-safety")
        let message = /^(\S.*?):(\d+):(\d+): ((?:error|warning): .*)$/
        for line in output.split(separator: "\n") {
            guard let match = line.wholeMatch(of: message) else { continue }
            guard match.1.hasSuffix("program.swift"), let number = Int(match.2), let column = Int(match.3) else {
                elsewhere.append(String(line))
                continue
            }
            messages.append((number, column, String(match.4).replacing(#/ \(from macro '\w+ ?'\)$/#, with: "")))
        }
    }

    func messages(of index: Int) -> [String] {
        messages.filter { (starts[index]..<starts[index + 1]).contains($0.line) }
            .sorted { ($0.line, $0.column, $0.text) < ($1.line, $1.column, $1.text) }
            .map { "\($0.line - starts[index] + 1):\($0.column): \($0.text)" }
    }
}
