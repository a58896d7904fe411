import CLayout

/// A C program that gives the members of each of `cases` random values, by their names, and prints the bytes: a line with zeros
/// for padding, and one with garbage there.
///
/// The values come from a generator that starts anew for each case; `valueChecks` has the same one.
func valueProgram(_ cases: [RecordCase], declarations: String) throws -> String {
    let fills = try cases.map(fillFunction).joined(separator: "\n")
    let calls = cases.map { "    SHOW(\($0.spelling), fill_\($0.name))\n" }.joined()
    return """
        \(prelude)
        int printf(const char *, ...);
        int putchar(int);
        \(declarations)
        static uint64_t state;
        static uint64_t next(void) {
            uint64_t z = state += 0x9e3779b97f4a7c15;
            z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
            z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
            return z ^ (z >> 31);
        }
        static void fill_number(void *out, size_t size) {
            for (size_t i = 0; i < size; i += 8) {
                uint64_t word = next();
                __builtin_memcpy((char *)out + i, &word, size - i < 8 ? size - i : 8);
            }
        }
        static void fill_bool(void *out) { *(_Bool *)out = next() & 1; }
        static void fill_wide_character(void *out) { *(wchar_t *)out = next() % 0xd800; }
        // Neither a special value nor a denormal one: only those are sure to be moved unchanged.
        static void fill_long_double(void *out) {
            uint64_t fraction = next() | (uint64_t)1 << 63, sign = next();
            uint16_t exponent = (sign & 0x8000) | (1 + (sign & 0x3fff));
            __builtin_memcpy(out, &fraction, 8);
            __builtin_memcpy((char *)out + 8, &exponent, 2);
        }
        static void show(const char *bytes, size_t size) {
            for (size_t i = 0; i < size; i++) printf("%02x", (unsigned char)bytes[i]);
            putchar('\\n');
        }
        // Longer than any of the types, and aligned for all of them.
        static _Alignas(256) char bytes[1 << 20];
        #define SHOW(type, fill)                                                                   \\
            state = sizeof(type), fill(bytes, 0), show(bytes, sizeof(type));                      \\
            state = sizeof(type), fill(bytes, 0xa5), show(bytes, sizeof(type));

        \(fills)
        int main(void) {
        \(calls)
        }

        """
}

/// The function that fills a struct or union. It works on a copy, because members of packed structs are at any address.
///
/// All bytes of a union are its value, so there what no member sets is zero, and each member starts from zeros.
private func fillFunction(_ record: RecordCase) throws -> String {
    let statements = try fillStatements(record, at: 0, padding: "padding")
    return """
        static void fill_\(record.name)(void *out, int padding) {
            \(record.spelling) v;
            __builtin_memset(&v, \(record.record.rules.isUnion ? "padding = 0" : "padding"), sizeof v);
        \(statements)    __builtin_memcpy(out, &v, sizeof v);
        }
        """
}

/// - Parameters:
///   - start: Where the struct or union is in the one with a name, in bytes.
///   - padding: What inner structs get as padding.
private func fillStatements(_ outer: RecordCase, at start: Int, padding: String) throws -> String {
    var statements = ""
    let isUnion = outer.record.rules.isUnion
    for (member, bit) in try zip(outer.record.members, outer.memberOffsets(for: .native)) {
        switch member.kind {
        case .field(let name, let type):
            if isUnion { statements += "    __builtin_memset(&v.\(name), 0, sizeof v.\(name));\n" }
            statements += "    " + fillStatement("v.\(name)", type, padding) + "\n"
        case .bits(let name?, let type, _):
            statements += "    v.\(name) = (\(type.rawValue))\(type == .bool ? "(next() & 1)" : "next()");\n"
        case .anonymous(let type):
            guard case .record(let record) = type.kind, let bit else { continue }
            let isInUnion = isUnion || record.rules.isUnion
            if isInUnion {
                let size = try type.layout(for: .native).size
                statements += "    __builtin_memset((char *)&v + \(start + bit / 8), 0, \(size));\n"
            }
            statements += try fillStatements(
                RecordCase(type: type, record: record), at: start + bit / 8, padding: isInUnion ? "0" : padding)
        case .bits(nil, _, _), .flexibleArray: break
        }
    }
    return statements
}

private func fillStatement(_ place: String, _ type: CTypeDescription, _ padding: String, depth: Int = 0) -> String {
    switch type.kind {
    case .scalar(.bool): return "fill_bool(&\(place));"
    case .scalar(.wideCharacter): return "fill_wide_character(&\(place));"
    case .scalar(.longDouble): return "fill_long_double(&\(place));"
    case .scalar, .vector: return "fill_number(&\(place), sizeof \(place));"
    case .atomic(let type): return fillStatement(place, .scalar(type), padding)
    case .complex(let part):
        return ["__real__ ", "__imag__ "].map { half in
            "{ \(part.rawValue) part = 0; \(fillStatement("part", .scalar(part), padding)) \(half)\(place) = part; }"
        }.joined(separator: " ")
    case .array(let element, let count):
        let index = "i\(depth)"
        let inner = fillStatement("\(place)[\(index)]", element, padding, depth: depth + 1)
        return "for (int \(index) = 0; \(index) < \(count); \(index)++) { \(inner) }"
    case .record(let record): return "fill_\(record.name)(&\(place), \(padding));"
    }
}
