/// Rows of text whose cells are padded to columns, for reports in a terminal.
struct TextTable {
    /// On which side of a column its text stands.
    enum Side {
        case left, right
    }

    /// The side of each column.
    let sides: [Side]
    private var rows: [[String]] = []

    init(sides: [Side]) {
        self.sides = sides
    }

    /// Adds a row.
    ///
    /// - Precondition: `cells` has at most as many cells as there are columns.
    mutating func add(_ cells: [String]) {
        precondition(cells.count <= sides.count, "a row of \(cells.count) cells in a table of \(sides.count) columns")
        rows.append(cells)
    }

    /// The rows, with `separator` between columns and without blanks at the end.
    func lines(separator: String) -> [String] {
        var widths = sides.map { _ in 0 }
        for row in rows {
            for (column, cell) in row.enumerated() {
                widths[column] = max(widths[column], cell.unicodeScalars.count)
            }
        }
        return rows.map { row in
            var line = ""
            for (column, cell) in row.enumerated() {
                if column > 0 { line += separator }
                line += cell.padded(to: widths[column], sides[column])
            }
            while line.utf8.last == UInt8(ascii: " ") { line.unicodeScalars.removeLast() }
            return line
        }
    }
}

extension String {
    /// This text, with blanks to be `width` wide and on the given side.
    func padded(to width: Int, _ side: TextTable.Side) -> String {
        let blanks = String(repeating: " ", count: max(0, width - unicodeScalars.count))
        return side == .left ? self + blanks : blanks + self
    }
}
