// The text of a graph, as `gf_document_print` of Fixtures/Graphs writes it for the same graph in C. Made of the Swift values alone:
// nothing of CLayout takes part.

extension Document {
    /// The text of the document and all its parts.
    package var canonicalText: String {
        var lines = [
            "title: " + quoted(title), "subtitle: " + (subtitle.map(quoted) ?? "null"),
            list("numbers", numbers) { "\($0)" },
            "style: " + style.canonicalText, list("items", items) { $0.canonicalText },
            list("lines", self.lines, quoted),
            list("shelf", shelf) { $0.canonicalText }, list("samples", samples, bits),
            list("vectors", vectors) { $0.canonicalText },
        ]
        lines += [
            "favourite: " + (favourite?.canonicalText ?? "null"), "root: " + root.canonicalText,
            "ratio: " + (ratio.map(bits) ?? "null"), "anchor: " + anchor.canonicalText, list("tags", tags, quoted),
            list("related", related) { $0.canonicalText }, list("marks", marks) { $0.canonicalText },
            list("codes", codes) { "\($0)" }, list("path", path) { $0.canonicalText },
            list("names", palette.names, quoted),
            list("colors", palette.colors) { "\($0)" }, "direction: " + direction.canonicalText,
            // SAFETY: the pointer is only printed.
            unsafe "context: \(UInt(bitPattern: context))", "",
        ]
        return lines.joined(separator: "\n")
    }
}

extension Node {
    /// The text of the node and those below it.
    package var canonicalText: String {
        "(" + (["\(value)", quoted(label)] + children.map { $0.canonicalText }).joined(separator: " ") + ")"
    }
}

extension Item {
    var canonicalText: String { "(\(kind) \(bits(price)) \(quoted(name)))" }
}

extension Point {
    var canonicalText: String { "(\(x) \(bits(y)))" }
}

extension Vector {
    var canonicalText: String {
        "(" + values.indices.map { "f" + hex(UInt64(values[$0].bitPattern), digits: 8) + " " }.joined() + ")"
    }
}

extension Style {
    var canonicalText: String {
        "(\(color[0]) \(color[1]) \(color[2]) weight \(weight.rawValue) italic \(italic) size \(size) shift \(shift) "
            + "visible \(visible ? 1 : 0) \(origin.canonicalText))"
    }
}

private func list<Element>(_ name: String, _ elements: [Element], _ text: (Element) -> String) -> String {
    name + ":" + elements.map { " " + text($0) }.joined()
}

private func quoted(_ string: String) -> String {
    var text = "\""
    for byte in string.utf8 {
        if byte < 0x20 || byte > 0x7E || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
            text += "\\" + hex(UInt64(byte), digits: 2)
        } else {
            text.unicodeScalars.append(Unicode.Scalar(byte))
        }
    }
    return text + "\""
}

private func bits(_ number: Double) -> String {
    "d" + hex(number.bitPattern, digits: 16)
}

private func hex(_ number: UInt64, digits: Int) -> String {
    let text = String(number, radix: 16)
    return String(repeating: "0", count: digits - text.count) + text
}
