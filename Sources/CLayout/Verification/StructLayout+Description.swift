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
    /// A bit-field has its first bit behind the offset of its byte, as in `/* 4:3 4 */`.
    ///
    /// Swift has one type for `char` and `signed char`, and for each of several C types: the spelling is one of them.
    public var description: String {
        let fields = fields
        var table = TextTable(sides: [.left, .left, .right, .right, .left])
        for field in fields {
            var declaration = "    " + field.type.declaration(of: field.name)
            var offset = "\(field.offset)"
            if let bits = field.bits {
                declaration += ":\(bits.count)"
                offset += ":\(bits.lowerBound % 8)"
            }
            table.add([declaration + ";", "/*", offset, "\(field.size)", "*/"])
        }
        var lines = ["\(isUnion ? "union" : "struct") \(name) {"]
        var holes = holes[...]
        for (field, declaration) in zip(fields, table.lines(separator: " ")) {
            if let hole = holes.first, hole.upperBound <= field.bits?.lowerBound ?? field.offset * 8 {
                lines.append("    /* hole of \(amount(bits: hole.count)) */")
                holes.removeFirst()
            }
            lines.append(declaration)
        }
        if let tail = holes.last { lines.append("    /* \(amount(bits: tail.count)) of tail padding */") }
        let lost = self.holes.reduce(0) { $0 + $1.count }
        lines.append(
            "    /* size \(size), alignment \(alignment), \(fields.count) \(noun), "
                + "\(lost == 0 ? "no" : amount(bits: lost) + " of") padding */")
        lines.append("};")
        return lines.joined(separator: "\n")
    }

    private var noun: String {
        (isUnion ? "member" : "field") + (fields.count == 1 ? "" : "s")
    }
}

/// A number of bits in words, such as `3 bytes and 1 bit`.
private func amount(bits: Int) -> String {
    let parts = [(bits / 8, "byte"), (bits % 8, "bit")].filter { $0.0 > 0 }
    return parts.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }.joined(separator: " and ")
}
