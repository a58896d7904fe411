import CLayout

/// The answers in what clang prints with `-fdump-record-layouts-simple`: size, alignment and the offsets of all members, in
/// bits.
func parseDump(_ text: String) -> [String: String] {
    var answers: [String: String] = [:]
    var name: String?
    var numbers: [String] = []
    for line in text.split(separator: "\n") {
        if line.hasPrefix("Type: ") {
            name = line.split(separator: " ").last.map(String.init)
            numbers = []
        } else if line.hasPrefix("  Size:") || line.hasPrefix("  Alignment:") {
            numbers.append(line.split(separator: ":")[1].filter(\.isNumber))
        } else if line.hasPrefix("  FieldOffsets: ["), let name {
            numbers += line.split(whereSeparator: { !$0.isNumber }).map(String.init)
            answers[name] = numbers.joined(separator: " ")
        }
    }
    return answers
}

/// The answer that clang gives if it agrees with CLayout.
///
/// A member without a name is where its fields are; one that has none is not compared.
func dumpLine(_ record: RecordCase, _ target: Target) throws -> String {
    let layout = try record.type.layout(for: target)
    let offsets = try record.memberOffsets(for: target).compactMap(\.self)
    return ([layout.size * 8, layout.alignment * 8] + offsets).map(String.init).joined(separator: " ")
}
