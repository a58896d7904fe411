import CLayout

/// A struct or union that a compiler is asked about.
package struct RecordCase {
    package let type: CTypeDescription
    let record: CRecord

    /// Every struct and union with a tag in `type`, `type` itself last.
    package static func all(in type: CTypeDescription) -> [RecordCase] {
        switch type.kind {
        case .scalar, .atomic, .complex, .vector: return []
        case .array(let element, _): return all(in: element)
        case .record(let record):
            return members(of: record) + [RecordCase(type: type, record: record)]
        }
    }

    private static func members(of record: CRecord) -> [RecordCase] {
        record.members.flatMap { member -> [RecordCase] in
            switch member.kind {
            case .field(_, let type), .flexibleArray(_, let type): all(in: type)
            case .anonymous(let type):
                if case .record(let inner) = type.kind { members(of: inner) } else { [] }
            case .bits: []
            }
        }
    }

    var name: String { record.name }

    /// The type in C: `struct S1`.
    var spelling: String { (record.rules.isUnion ? "union " : "struct ") + name }

    /// Where CLayout has each member, in bits: one without a name is where its fields are. Nil for what has no named field.
    func memberOffsets(for target: Target) throws -> [Int?] {
        var fields = try type.layout(for: target).fields[...]
        return try record.members.map { member in
            guard !member.fields.isEmpty, let first = fields.first else { return nil }
            guard case .anonymous(let type) = member.kind else {
                fields = fields.dropFirst()
                return first.bitOffset
            }
            let inner = try type.layout(for: target).fields
            fields = fields.dropFirst(inner.count)
            return inner.first.map { first.bitOffset - $0.bitOffset }
        }
    }
}

/// What the C code of all questions starts with: it needs no headers, so that it compiles for any target.
let prelude =
    ["INT8", "UINT8", "INT16", "UINT16", "INT32", "UINT32", "INT64", "UINT64"].map {
        "typedef __\($0)_TYPE__ \($0.lowercased())_t;\n"
    }.joined()
    + ["PTRDIFF", "SIZE", "WCHAR"].map { "typedef __\($0)_TYPE__ \($0.lowercased())_t;\n" }.joined()
