import CompilerSupport
import Foundation
import Testing

#if os(Linux)
/// The tables of C's constructs are true: each row is compiled in C and in Swift, by hand and by macro, and all lay it out as
/// the last column says.
///
/// The rows use the types of the first `c` and the first `swift` block of CTypes.md.
@Suite struct CTypeTableTests {
    static let documents = ["README.md", "Sources/CLayout/CLayout.docc/CTypes.md"]

    @Test(arguments: documents) func rowsAreLaidOutAsTheySay(path: String) throws {
        let rows = try Document(path: path).cTypeRows()
        try #require(rows.count >= 20, "the table of \(path) was not found")
        let inC = try linesOfC(rows)
        let inSwift = try linesOfSwift(rows)
        for row in rows {
            let place = "\(path):\(row.line)"
            let expected = Set(inC[row.line] ?? [])
            #expect(expected.count == 1, "\(place): the declarations in C differ: \(expected)")
            let inStruct = expected.first?.split(separator: ";").first.map(String.init)
            if row.isStruct { #expect(inStruct == row.layout, "\(place)") }
            if !row.isStruct, row.hasOwnLayout {
                #expect(expected.first?.hasSuffix("; " + row.layout) == true, "\(place): C has \(expected)")
            }
            let found = inSwift[row.line] ?? []
            #expect(found.count >= (row.macro.isEmpty ? 1 : 2), "\(place): there is no mirror by hand and by macro")
            for layout in found { #expect(layout == inStruct, "\(place)") }
        }
    }

    private func linesOfC(_ rows: [CTypeRow]) throws -> [Int: [String]] {
        let prelude = try Document(path: Self.documents[1]).blocks(in: "c")[0].text
        let headers = ["stdbool", "stddef", "stdint", "stdio", "uchar", "wchar"].map { "#include <\($0).h>\n" }.joined()
        let statements = rows.flatMap(\.cStatements).map { "{\n\($0)\n}\n" }.joined()
        return try withTemporaryFolder { folder in
            let source = headers + prelude + "int main(void) {\n" + statements + "return 0;\n}\n"
            try Data(source.utf8).write(to: folder.appending(path: "rows.c"))
            let compilation = try run(["clang", "-std=gnu11", "rows.c", "-o", "rows"], in: folder)
            try #require(compilation.exitStatus == 0, "\(compilation.output)")
            return try lines(of: run(["./rows"], in: folder))
        }
    }

    private func linesOfSwift(_ rows: [CTypeRow]) throws -> [Int: [String]] {
        let prelude = try Document(path: Self.documents[1]).blocks(in: "swift")[0].text
        var declarations = ""
        var statements = ""
        for row in rows {
            for (index, mirror) in row.swiftStatements.enumerated() {
                declarations += "enum Row\(row.line)_\(index) {\n\(mirror)\n}\n"
                statements += "show(\(row.line), Row\(row.line)_\(index).Mirror.self)\n"
            }
        }
        let show = """
            func show<Mirror: CStructLayout>(_ line: Int, _ type: Mirror.Type) {
                print("\\(line): \\(Mirror.layout.size), \\(Mirror.layout.alignment)")
            }

            """
        return try withTemporaryFolder { folder in
            let source = prelude + declarations + show + statements
            try Data(source.utf8).write(to: folder.appending(path: "main.swift"))
            let build = try Build()
            let command =
                ["swiftc", "-swift-version", "6", "main.swift", "-o", "rows"] + build.searchArguments
                + (try build.linkArguments)
            let compilation = try run(command, in: folder)
            try #require(compilation.exitStatus == 0, "\(compilation.output)")
            return try lines(of: run(["./rows"], in: folder, environment: ["ASAN_OPTIONS": "detect_leaks=0"]))
        }
    }

    /// What a program printed, by the number at the start of each line.
    private func lines(of outcome: Outcome) throws -> [Int: [String]] {
        try #require(outcome.exitStatus == 0, "\(outcome.output)")
        var lines: [Int: [String]] = [:]
        for line in outcome.output.split(separator: "\n") {
            let parts = line.split(separator: ": ", maxSplits: 1)
            let number = try #require(Int(parts[0]), "\(line)")
            lines[number, default: []].append(String(parts[1]))
        }
        return lines
    }
}
#endif
