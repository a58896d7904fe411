import CompilerSupport
import Foundation
import PackageFolder
import Testing

/// What the documents show must be true: the blocks of code compile, run, and print what the documents say.
///
/// The `swift` blocks of a document are one program. The `text` blocks are lines that it prints, in the same order. A manifest is
/// checked by itself, and the `c` blocks together by the C compiler. A `layout` block is a file for the program: the table of the
/// header that is named by the first line of the `c` block before it.
@Suite struct SnippetTests {
    /// A renamed folder would make the other tests pass without a document.
    @Test func documentsAreFound() throws {
        #expect(Document.all.count >= 7)
        let programs = try Document.all.filter { try !$0.blocks(in: "swift").isEmpty }
        #expect(programs.count >= 6)
    }

    @Test(arguments: Document.all) func swiftBlocksRun(document: Document) throws {
        let blocks = try document.blocks(in: "swift").filter { !$0.isManifest }
        let expectations = try document.blocks(in: "text")
        guard !blocks.isEmpty else {
            #expect(expectations.isEmpty, "what prints this?")
            return
        }
        try withTemporaryFolder { folder in
            let source = blocks.map { "#sourceLocation(file: \"\(document.path)\", line: \($0.line))\n" + $0.text }
            try Data(source.joined().utf8).write(to: folder.appending(path: "main.swift"))
            let build = try Build()
            let command = [
                "swiftc", "-swift-version", "6", "-strict-memory-safety", "-warnings-as-errors", "main.swift",
            ]
            #if os(Linux)
            let program = ["-o", "program"] + build.searchArguments + (try build.linkArguments)
            let compilation = try run(command + program, in: folder)
            try #require(compilation.exitStatus == 0, "\(compilation.output)")

            try provideWorld(of: document, in: folder)
            let execution = try run(
                ["./program"], in: folder,
                environment: ["LD_LIBRARY_PATH": folder.path, "ASAN_OPTIONS": "detect_leaks=0"])
            #expect(execution.exitStatus == 0, "\(execution.output)")
            var rest = "\n" + execution.output.withoutTrailingBlanks
            for expectation in expectations {
                let found = rest.range(of: "\n" + expectation.text.withoutTrailingBlanks)
                let isPrinted = found != nil
                #expect(isPrinted, "\(document.path):\(expectation.line) is not what the program prints:\(rest)")
                // From the last line break on: it also begins the next line.
                if let found { rest = "\n" + rest[found.upperBound...] }
            }
            #else
            let compilation = try run(command + ["-typecheck"] + build.searchArguments, in: folder)
            #expect(compilation.exitStatus == 0, "\(compilation.output)")
            #endif
        }
    }

    @Test(arguments: Document.all) func manifestsAreRead(document: Document) throws {
        for block in try document.blocks(in: "swift") where block.isManifest {
            try withTemporaryFolder { folder in
                try Data(block.text.utf8).write(to: folder.appending(path: "Package.swift"))
                let outcome = try run(["swift", "package", "dump-package"], in: folder)
                #expect(outcome.exitStatus == 0, "\(document.path):\(block.line): \(outcome.output)")
            }
        }
    }

    @Test(arguments: Document.all) func cBlocksCompile(document: Document) throws {
        let blocks = try document.blocks(in: "c")
        guard !blocks.isEmpty else { return }
        try withTemporaryFolder { folder in
            let headers = "#include <stdbool.h>\n#include <stddef.h>\n#include <stdint.h>\n"
            let source = blocks.map { "#line \($0.line) \"\(document.path)\"\n" + $0.text }
            try Data((headers + source.joined()).utf8).write(to: folder.appending(path: "blocks.c"))
            let outcome = try run(["clang", "-std=c11", "-Wall", "-Werror", "-fsyntax-only", "blocks.c"], in: folder)
            #expect(outcome.exitStatus == 0, "\(outcome.output)")
        }
    }

    /// Puts into the folder what a document takes for granted: a raylib, and layout tables.
    private func provideWorld(of document: Document, in folder: URL) throws {
        for table in try document.blocks(in: "layout") {
            let header = try #require(try document.blocks(in: "c").last { $0.line < table.line })
            let name = header.text.firstMatch(of: #/^// (\w+)\.h\n/#)?.1
            let file = try #require(name, "\(document.path):\(header.line): the first line names no header")
            try Data(table.text.utf8).write(to: folder.appending(path: file + ".layout"))
        }
        let sources = packageFolder + "/Fixtures/MiniRay/"
        let files = try FileManager.default.contentsOfDirectory(atPath: sources).filter { $0.hasSuffix(".c") }.sorted()
        let arguments = ["-shared", "-fPIC", "-O1", "-I", sources + "include", "-o", "libraylib.so"]
        let outcome = try run(["clang"] + arguments + files.map { sources + $0 } + ["-lm"], in: folder)
        try #require(outcome.exitStatus == 0, "\(outcome.output)")
        try FileManager.default.copyItem(
            atPath: packageFolder + "/Fixtures/Layouts/raylib.layout", toPath: folder.path + "/raylib.layout")
    }
}

extension String {
    /// The same lines without the blanks at their ends, which editors remove from documents.
    fileprivate var withoutTrailingBlanks: String {
        split(separator: "\n", omittingEmptySubsequences: false)
            .map { line in line.trimmingSuffix { $0 == " " } }.joined(separator: "\n")
    }
}

extension Substring {
    fileprivate func trimmingSuffix(while isTrimmed: (Character) -> Bool) -> Substring {
        guard let last = lastIndex(where: { !isTrimmed($0) }) else { return "" }
        return self[...last]
    }
}
