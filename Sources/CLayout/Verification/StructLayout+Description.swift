extension StructLayout: CustomStringConvertible {
    /// The C declaration with offset and size of each field in bytes, and with the holes, as `pahole` shows it:
    ///
    /// ```
    /// struct Example {
    ///     int8_t first;   /* 0 1 */
    ///     /* hole of 3 bytes */
    ///     int second;     /* 4 4 */
    ///     /* size 8, alignment 4, 2 fields, 3 bytes of padding */
    /// };
    /// ```
    ///
    /// Swift has one type for `char` and `signed char`, and for each of several C types: the spelling is one of them.
    public var description: String {
        let fields = fields
        var table = TextTable(sides: [.left, .left, .right, .right, .left])
        for field in fields {
            let declaration = "    " + field.type.declaration(of: field.name) + ";"
            table.add([declaration, "/*", "\(field.offset)", "\(field.size)", "*/"])
        }
        var lines = ["struct \(name) {"]
        var end = 0
        for (field, declaration) in zip(fields, table.lines(separator: " ")) {
            if field.offset > end { lines.append("    /* hole of \(bytes(field.offset - end)) */") }
            end = max(end, field.offset + field.size)
            lines.append(declaration)
        }
        if size > end { lines.append("    /* \(bytes(size - end)) of tail padding */") }
        let lost = padding.reduce(0) { $0 + $1.count }
        lines.append(
            "    /* size \(size), alignment \(alignment), \(fields.count) \(fields.count == 1 ? "field" : "fields"), "
                + "\(lost == 0 ? "no" : bytes(lost) + " of") padding */")
        lines.append("};")
        return lines.joined(separator: "\n")
    }
}

private func bytes(_ count: Int) -> String {
    count == 1 ? "1 byte" : "\(count) bytes"
}
