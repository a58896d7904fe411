import Foundation
import PackageFolder
import Testing

/// Real Swift: the sources of this package, and the interfaces of the toolchain's modules.
struct CorpusTests {
    @Test func `this package is read as the compiler reads it`() throws {
        let texts = try Self.files(in: packageFolder, suffix: ".swift").map { try Self.fragment($0).text }
        #expect(texts.count > 100)
        #expect(try Self.compare(Array(texts.joined(separator: [UInt8(ascii: "\n")]))).count > 2000)
    }

    @Test func `the members of the tests are read as the compiler reads them`() throws {
        var text = ""
        for (index, line) in MemberCases.lines.enumerated() {
            let keyword = line.source.hasPrefix("associatedtype") ? "protocol" : "class"
            text += "\(keyword) C\(index) {\n\(line.source)\n}\n"
        }
        let (count, errors) = try Self.compare(Array(text.utf8))
        #expect(count > MemberCases.lines.count * 3 / 2)
        #expect(!errors.contains("error:"), "\(errors)")
    }

    @Test func `the interfaces of the toolchain are read to the last byte`() throws {
        let files = try Self.interfaces()
        #expect(files.count > 10)
        for file in files {
            let fragment = try Self.fragment(file)
            let tokens = try Lexer.tokens(of: fragment)
            var end = 0
            for token in tokens {
                guard token.range.start >= end, Self.isTrivia(fragment.text[end..<token.range.start]) else {
                    Issue.record("\(file): token at \(token.range)")
                    break
                }
                end = token.range.end
            }
            #expect(end == fragment.text.count)
        }
    }

    @Test func `the interfaces of the toolchain are read as the compiler reads them`() throws {
        let texts = try Self.interfaces().map { try Self.fragment($0).text }.filter { $0.count < 500_000 }
        #expect(try Self.compare(Array(texts.joined(separator: [UInt8(ascii: "\n")]))).count > 5000)
    }

    /// Compares where declarations end; then what is in them was told apart rightly, too.
    ///
    /// - Returns: How many there are, and the compiler's errors.
    private static func compare(_ text: [UInt8]) throws -> (count: Int, errors: String) {
        let file = FileManager.default.temporaryDirectory.appending(path: "clayout-\(UUID().uuidString).swift")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(text).write(to: file)
        let fragment = try fragment(file.path)
        var parser = try Parser(fragment)
        let (ranges, errors) = try SwiftFrontend.declarations(in: file.path)
        for range in ranges.sorted(by: { $0.start < $1.start }) {
            while parser.current.range.start < range.start, !parser.isAtEnd { parser.advance() }
            // Captures of closures are none.
            if range.kind == "pattern_binding_decl", ["[", ","].contains(parser.peek(-1).text) { continue }
            var copy = parser
            do {
                _ = try copy.parseDeclaration()
            } catch {
                Issue.record("\(error.message): \(fragment[error.range]) in \(excerpt(fragment, range))")
                continue
            }
            // Of a requirement that ends with `throws(Failure)`, the compiler says that `Failure` is the last token.
            let isTypedThrows = fragment[copy.last] == ")" && copy.last.start > range.lastToken
            let lastToken = isTypedThrows ? copy.peek(-2).range.start : copy.last.start
            #expect(lastToken == range.lastToken, "\(excerpt(fragment, range))")
        }
        return (ranges.count, errors)
    }

    private static func excerpt(_ fragment: SourceFragment, _ range: SwiftFrontend.Range) -> String {
        fragment[SourceRange(start: range.start, end: range.lastToken + 1)].prefix(300) + ""
    }

    private static func fragment(_ file: String) throws -> SourceFragment {
        SourceFragment(text: [UInt8](try Data(contentsOf: URL(filePath: file))), fileName: file, offset: 0)
    }

    /// Whether there are only comments and white space.
    private static func isTrivia(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.contains(where: { $0 > 0x20 }) else { return true }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        // There are no block comments in the interfaces.
        return lines.allSatisfy { line in
            let text = line.drop { $0 == " " || $0 == "\t" }
            return text.isEmpty || text.hasPrefix("//")
        }
    }
}

extension CorpusTests {
    private static func files(in folder: String, suffix: String) throws -> [String] {
        let names = try #require(FileManager.default.enumerator(atPath: folder), "\(folder)")
        var files: [String] = []
        for case let name as String in names where name.hasSuffix(suffix) {
            if name.hasPrefix(".build") || name.contains("/.build/") { continue }
            files.append("\(folder)/\(name)")
        }
        return files.sorted()
    }

    private static func interfaces() throws -> [String] {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["swiftc", "-print-target-info"]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        let information = try JSONSerialization.jsonObject(with: output) as? [String: Any]
        let paths = information?["paths"] as? [String: Any]
        let folder = try #require(paths?["runtimeResourcePath"] as? String)
        return try files(in: folder, suffix: ".swiftinterface").filter { !$0.contains(".private.") }
    }
}
