extension LayoutReport: CustomStringConvertible {
    /// The report as text: a line with the verdict, then what C has (expected) and Swift has (found) side by side.
    public var description: String {
        var lines = [
            "\(mirrorName) \(isMatch ? "matches" : "does not match") struct \(structName) of \(source)"
        ]
        lines += tableLines
        lines += problems.map { "! " + $0 }
        return lines.joined(separator: "\n")
    }

    private var tableLines: [String] {
        let facts: [TextTable.Side] = [.right, .right, .right, .left]
        var table = TextTable(sides: [.left, .left] + facts + [.left] + facts + [.left])
        table.add(["", "", "", "", "", "expected (C)", "|", "", "", "", "found (Swift)"])
        let header = ["offset", "size", "alignment", "kind"]
        table.add(["", "field"] + header + ["|"] + header)
        for row in rows {
            let name = row.expected?.name ?? row.found?.name ?? ""
            let words = row.differences.map { $0.word }
            table.add(
                [words.isEmpty ? " " : "!", name] + row.expected.cells + ["|"] + row.found.cells
                    + [words.joined(separator: ", ")])
        }
        var words: [String] = []
        if expected.size != found.size { words.append("size") }
        if expected.alignment != found.alignment { words.append("alignment") }
        table.add(
            [words.isEmpty ? " " : "!", "(whole)"] + expected.cells + ["|"] + found.cells
                + [words.joined(separator: ", ")])
        return table.lines(separator: " ")
    }
}

extension ValueLayout {
    fileprivate var cells: [String] { ["", "\(size)", "\(alignment)", "struct"] }
}

extension FixtureField? {
    fileprivate var cells: [String] {
        guard let field = self else { return ["-", "-", "-", "-"] }
        var kind = field.kind?.fixtureName ?? "struct"
        if let count = field.count { kind += "[\(count)]" }
        var offset = "\(field.offset)"
        if let bits = field.bits {
            offset += ":\(bits.lowerBound % 8)"
            kind += ":\(bits.count)"
        }
        return [offset, "\(field.size)", "\(field.alignment)", kind]
    }
}

extension LayoutReportRow.Difference {
    /// The difference in a word or two, as it is marked in a report.
    fileprivate var word: String {
        switch self {
        case .missing: "missing in Swift"
        case .extra: "not in C"
        case .offset: "offset"
        case .width: "width"
        case .size: "size"
        case .alignment: "alignment"
        case .kind: "kind"
        case .count: "count"
        }
    }
}
