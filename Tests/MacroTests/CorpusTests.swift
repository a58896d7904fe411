import Foundation
import Testing

@testable import CLayoutMacrosLite

/// Real Swift: the sources of this package, and the interfaces of the toolchain's modules.
struct CorpusTests {
    @Test func `this package is read as the compiler reads it`() throws {
        var count = 0
        for file in try Self.files(in: Self.packageFolder, suffix: ".swift") {
            count += try Self.compare(file: file)
        }
        #expect(count > 2000)
    }

    @Test func `the members of the tests are read as the compiler reads them`() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "clayout-\(UUID().uuidString).swift").path
        defer { try? FileManager.default.removeItem(atPath: file) }
        var text = ""
        for (index, line) in MemberCases.lines.enumerated() {
            text += "class C\(index) {\n\(line.source)\n}\n"
        }
        try text.write(toFile: file, atomically: true, encoding: .utf8)
        #expect(try Self.compare(file: file) > MemberCases.lines.count * 2)
        #expect(try SwiftFrontend.declarations(in: file).errors == "")
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
        for file in try Self.interfaces() where try Self.fragment(file).text.count < Self.size {
            let module = URL(filePath: file).deletingLastPathComponent().deletingPathExtension().lastPathComponent
            _ = try Self.compare(file: file, "-module-name", module, "-parse-as-library")
        }
    }

    /// Parsing a declaration takes what it is made of and not more.
    private static func compare(file: String, _ arguments: String...) throws -> Int {
        let fragment = try fragment(file)
        var parser = try Parser(fragment)
        let ranges = try SwiftFrontend.declarations(in: file, arguments).ranges
        for range in ranges.sorted(by: { $0.start < $1.start }) {
            while parser.current.range.start < range.start { parser.advance() }
            // Captures of closures are none.
            if range.kind == "pattern_binding_decl", ["[", ","].contains(parser.peek(-1).text) { continue }
            var copy = parser
            do {
                _ = try copy.parseDeclaration()
            } catch {
                Issue.record("\(file): \(error.message) at \(error.range): \(excerpt(fragment, range))")
                continue
            }
            #expect(copy.last.start == range.lastToken, "\(file): \(excerpt(fragment, range))")
        }
        return ranges.count
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
    private static var packageFolder: String {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .path
    }

    private static let size = 400_000

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
