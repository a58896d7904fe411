import Foundation
import PackageFolder
import Testing

/// A row of a table that gives the Swift spelling of a construct of C.
struct CTypeRow: Sendable {
    /// The number of the line in the document, from 1.
    let line: Int
    /// The declarations in C, which all have the same layout.
    let c: [String]
    /// What a mirror by hand has in `visitFields`, or for a whole struct in its body.
    let hand: [String]
    /// The properties, or for a whole struct the attribute.
    let macro: [String]
    /// What the last column says.
    let layout: String

    /// Whether the row is about attributes of a whole struct.
    var isStruct: Bool { macro.first?.hasPrefix("@CStruct") == true && !isFlexible }

    /// Whether the row is about a flexible array, which is an argument of the attribute and no property.
    var isFlexible: Bool { c.first?.contains("[]") == true }
}

extension Document {
    /// The rows of all tables whose columns are those of `CTypeRow`.
    func cTypeRows() throws -> [CTypeRow] {
        let text = try String(contentsOfFile: packageFolder + "/" + path, encoding: .utf8)
        var rows: [CTypeRow] = []
        var isInTable = false
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            guard line.hasPrefix("| ") else {
                isInTable = false
                continue
            }
            if line == "| C | By hand | By macro | Size, alignment |" { isInTable = true }
            let cells = line.dropFirst(2).dropLast(2).components(separatedBy: " | ")
            guard isInTable, cells[0] != "C", cells[0] != "---" else { continue }
            try #require(cells.count == 4, "\(path):\(index + 1): \(cells)")
            rows.append(
                CTypeRow(
                    line: index + 1, c: cells[0].codeSpans, hand: cells[1].codeSpans, macro: cells[2].codeSpans,
                    layout: cells[3]))
        }
        return rows
    }
}

extension String {
    /// What is between backticks.
    fileprivate var codeSpans: [String] {
        components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
    }
}

// Each row becomes a struct in C and mirrors in Swift that print one line each: size and alignment of the struct with the
// member between two `char`, and size and alignment of the member itself, which bit-fields do not have.
extension CTypeRow {
    /// The statements that print the layouts in C.
    var cStatements: [String] {
        if isStruct {
            return (c.isEmpty ? [""] : c).map { attribute in
                let pragma = attribute.hasPrefix("#") ? attribute + "\n" : ""
                return pragma
                    + "struct \(pragma.isEmpty ? attribute : "") row { char lead; double value; };\n"
                    + (pragma.isEmpty ? "" : "#pragma pack()\n") + print("sizeof(struct row), _Alignof(struct row)")
            }
        }
        return c.map { declaration in
            let member = "((struct row *)0)->a"
            let own = hasOwnLayout ? "sizeof \(member), _Alignof(__typeof__(\(member)))" : "(size_t)0, (size_t)0"
            return "struct row { char lead; \(declaration) \(isFlexible ? "" : "char tail;") };\n"
                + "printf(\"\(line): %zu, %zu; %zu, %zu\\n\", sizeof(struct row), _Alignof(struct row), \(own));"
        }
    }

    /// Whether the member has a size and an alignment, as the last column then says.
    var hasOwnLayout: Bool { layout.wholeMatch(of: #/\d+, \d+/#) != nil }

    private func print(_ numbers: String) -> String { "printf(\"\(line): %zu, %zu\\n\", \(numbers));" }

    /// The declarations and statements that print the layouts of mirrors in Swift.
    var swiftStatements: [String] {
        if isStruct {
            let fields = "visitor.field(\"lead\", &lead); visitor.field(\"value\", &value)"
            let body = "var lead: CChar; var value: Double; " + hand.joined(separator: "; ")
            return [mirror(body, fields)] + macro.map { "\($0) struct Mirror { var lead: CChar; var value: Double }" }
        }
        let lead = ["visitor.field(\"lead\", &lead)"]
        if isFlexible {
            return [mirror("var lead: CChar", (lead + hand).joined(separator: "; "))]
                + macro.map { "\($0) struct Mirror { var lead: CChar }" }
        }
        return macro.flatMap { property -> [String] in
            let plain = property.replacing(#/^@CField\([^)]*\) /#, with: "")
            let fields = lead + hand + ["visitor.field(\"tail\", &tail)"]
            return [
                mirror("var lead: CChar; \(plain); var tail: CChar", fields.joined(separator: "; ")),
                "@CStruct struct Mirror { var lead: CChar; \(property); var tail: CChar }",
            ]
        }
    }

    private func mirror(_ properties: String, _ fields: String) -> String {
        "struct Mirror: CStructLayout { \(properties)\nmutating func visitFields<V: FieldVisitor>(_ visitor: inout V) "
            + "{ \(fields) } }"
    }
}
