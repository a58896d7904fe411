import CLayout

/// A program that prints a line for each of `cases`.
///
/// A bit-field is probed by a constant in which all its bits are set and nothing else. All is data, which compiles fast.
func probeProgram(_ cases: [RecordCase], declarations: String) -> String {
    var constants = ""
    var entries = ""
    for record in cases {
        entries +=
            "    { 0, \"\(record.name)\" }, { sizeof(\(record.spelling)), 0 }, { _Alignof(\(record.spelling)), 0 },\n"
        for field in record.fields {
            if field.isBits {
                let constant = record.name + "_" + field.name
                constants += "static const \(record.spelling) \(constant) = { .\(field.name) = -1 };\n"
                entries += "    { sizeof(\(record.spelling)), &\(constant) },\n"
            } else {
                entries += "    { __builtin_offsetof(\(record.spelling), \(field.name)), 0 },\n"
            }
        }
    }
    return """
        \(prelude)
        int printf(const char *, ...);
        \(declarations)
        \(constants)
        static const struct { size_t number; const void *bytes; } entries[] = {
        \(entries)
        };
        int main(void) {
            for (size_t i = 0; i < sizeof(entries) / sizeof(*entries); i++) {
                const unsigned char *bytes = entries[i].bytes;
                size_t number = entries[i].number, first = 0, count = 0;
                if (!bytes) {
                    printf(" %zu", number);
                } else if (number == 0) {
                    printf("\\n%s", (const char *)bytes);
                } else {
                    for (size_t bit = 0; bit < number * 8; bit++)
                        if (bytes[bit / 8] >> bit % 8 & 1) {
                            if (!count) first = bit;
                            count += first + count == bit ? 1 : 1000000;
                        }
                    printf(" %zu:%zu", first, count);
                }
            }
            printf("\\n");
        }

        """
}

/// The line that the program prints if the compiler agrees with CLayout.
func probeLine(_ record: RecordCase, _ target: Target) throws -> String {
    let layout = try record.type.layout(for: target)
    let places = layout.fields.map { field in
        field.bitWidth.map { "\(field.bitOffset):\($0)" } ?? "\(field.offset)"
    }
    return (["\(layout.size)", "\(layout.alignment)"] + places).joined(separator: " ")
}

extension RecordCase {
    /// The named fields, those of anonymous members among them.
    var fields: [(name: String, isBits: Bool)] { Self.fields(of: record) }

    private static func fields(of record: CRecord) -> [(name: String, isBits: Bool)] {
        record.members.flatMap { member -> [(name: String, isBits: Bool)] in
            switch member.kind {
            case .field(let name, _), .flexibleArray(let name, _): return [(name, false)]
            case .bits(let name, _, _): return name.map { [($0, true)] } ?? []
            case .anonymous(let type):
                if case .record(let inner) = type.kind { return fields(of: inner) }
                return []
            }
        }
    }
}
