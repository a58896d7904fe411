/// A measurement as a JSON object. No name has a character that JSON would escape.
func jsonLine(_ measurement: Measurement) -> String {
    let fields = [
        #""group":"\#(measurement.group.rawValue)""#,
        #""name":"\#(measurement.name)""#,
        #""native_ns":\#(decimal(measurement.nativeNanoseconds, places: 3))"#,
        #""clayout_ns":\#(decimal(measurement.clayoutNanoseconds, places: 3))"#,
        #""ratio":\#(decimal(measurement.ratio, places: 4))"#,
        #""allocations":\#(decimal(measurement.allocations, places: 4))"#,
    ]
    return "{" + fields.joined(separator: ",") + "}"
}

/// Measurements as a table in Markdown, with a line about the targets below.
func table(_ measurements: [Measurement]) -> String {
    let header = [
        "group", "name", "native ns", "CLayout ns", "ratio", "median ratio", "target", "allocations", "result",
    ]
    let rows = [header] + measurements.map(cells)
    let widths = header.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    var lines = rows.map { row in
        "| " + row.indices.map { padded(row[$0], to: widths[$0], isText: isText($0)) }.joined(separator: " | ") + " |"
    }
    let rule = header.indices.map { column in
        String(repeating: "-", count: widths[column] + 1) + (isText(column) ? "-" : ":")
    }
    lines.insert("|" + rule.joined(separator: "|") + "|", at: 1)
    let missed = measurements.count { !$0.misses.isEmpty }
    lines += ["", "\(missed) of \(measurements.count) miss a target."]
    return lines.joined(separator: "\n")
}

extension Measurement {
    /// What the targets forbid: a ratio that exceeds its target, or allocations.
    var misses: [String] {
        guard let target else { return [] }
        var misses: [String] = []
        // As printed: what reads as the target meets it.
        if (ratio * 1000).rounded() > (target * 1000).rounded() { misses.append("slower") }
        if allocations > 0 { misses.append("allocates") }
        return misses
    }
}

private func cells(_ measurement: Measurement) -> [String] {
    let target = measurement.target
    return [
        measurement.group.rawValue, measurement.name,
        decimal(measurement.nativeNanoseconds, places: 2), decimal(measurement.clayoutNanoseconds, places: 2),
        decimal(measurement.ratio, places: 3), decimal(measurement.medianRatio, places: 3),
        target.map { decimal($0, places: 3) } ?? "", decimal(measurement.allocations, places: 2),
        target == nil ? "" : measurement.misses.isEmpty ? "met" : measurement.misses.joined(separator: ", "),
    ]
}

/// Whether a column is aligned to the left.
private func isText(_ column: Int) -> Bool { column < 2 || column == 8 }

private func padded(_ text: String, to width: Int, isText: Bool) -> String {
    let spaces = String(repeating: " ", count: width - text.count)
    return isText ? text + spaces : spaces + text
}
