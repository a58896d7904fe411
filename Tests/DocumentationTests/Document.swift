import Foundation
import PackageFolder
import Testing

/// A Markdown document, and the blocks of code in it.
struct Document: Sendable, CustomTestStringConvertible {
    /// A block between two lines of three backticks.
    struct Block: Sendable {
        /// The word behind the opening backticks; empty if there is none.
        let language: String
        /// The number of the first line of `text` in the document, from 1.
        let line: Int
        /// The lines between the backticks.
        let text: String

        /// Whether this is a package manifest, which is no part of the document's program.
        var isManifest: Bool { text.hasPrefix("// swift-tools-version") }
    }

    /// The path from the folder of the package.
    let path: String

    var testDescription: String { path }

    /// README.md and the articles of the documentation catalog.
    static let all: [Document] = {
        let catalog = "Sources/CLayout/CLayout.docc"
        let articles = (try? FileManager.default.contentsOfDirectory(atPath: packageFolder + "/" + catalog)) ?? []
        return [Document(path: "README.md")]
            + articles.filter { $0.hasSuffix(".md") }.sorted().map { Document(path: catalog + "/" + $0) }
    }()

    /// The blocks of one language, in order.
    func blocks(in language: String) throws -> [Block] {
        try blocks().filter { $0.language == language }
    }

    private func blocks() throws -> [Block] {
        let text = try String(contentsOfFile: packageFolder + "/" + path, encoding: .utf8)
        var blocks: [Block] = []
        var open: (language: String, line: Int, lines: [Substring])?
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if !line.hasPrefix("```") {
                let isIndented = line.drop { $0 == " " || $0 == ">" }.hasPrefix("```")
                try #require(!isIndented, "\(path):\(index + 1): an indented block of code is not tested")
                open?.lines.append(line)
            } else if let block = open {
                blocks.append(
                    Block(language: block.language, line: block.line, text: block.lines.joined(separator: "\n") + "\n"))
                open = nil
            } else {
                open = (String(line.dropFirst(3)), index + 2, [])
            }
        }
        try #require(open == nil, "\(path):\(open?.line ?? 0): the block of code has no end")
        return blocks
    }
}
