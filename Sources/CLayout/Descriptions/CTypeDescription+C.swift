// Descriptions as C code.
extension CTypeDescription {
    /// The C declarations of the structs and unions in this type, inner ones first, each ended by a newline; empty for
    /// other types.
    ///
    /// Uses the attributes of gcc and clang and `#pragma pack`. A tag is declared once: give different types different tags.
    public var cDeclarations: String {
        var writer = DeclarationWriter()
        writer.declareRecords(in: self)
        return writer.text
    }

    /// The C declaration of `name` with this type, such as `float axes[4]`.
    public func cDeclaration(of name: String) -> String {
        switch kind {
        case .scalar(let type): type.rawValue + " " + name
        case .atomic(let type): "_Atomic(" + type.rawValue + ") " + name
        case .complex(let part): part.rawValue + " _Complex " + name
        case .vector(let element, let count):
            "__typeof__(\(element.rawValue) __attribute__((vector_size(\(count) * sizeof(\(element.rawValue)))))) "
                + name
        case .array(let element, let count): element.cDeclaration(of: name + "[\(count)]")
        case .record(let record): record.keyword + " " + record.name + " " + name
        }
    }
}

extension CRecord {
    var keyword: String { rules.isUnion ? "union" : "struct" }
}

private struct DeclarationWriter {
    var text = ""
    private var declared: Set<String> = []
    private var indentation = ""

    /// Declares the struct or union that `type` is, or is an array of, and those that it needs.
    mutating func declareRecords(in type: CTypeDescription) {
        switch type.kind {
        case .scalar, .atomic, .complex, .vector: break
        case .array(let element, _): declareRecords(in: element)
        case .record(let record):
            guard declared.insert(record.name).inserted else { return }
            declareMembers(of: record)
            write(record, tag: " " + record.name, ending: ";")
        }
    }

    private mutating func declareMembers(of record: CRecord) {
        for member in record.members {
            switch member.kind {
            case .field(_, let type), .flexibleArray(_, let type): declareRecords(in: type)
            case .anonymous(let type):
                if case .record(let inner) = type.kind { declareMembers(of: inner) }
            case .bits: break
            }
        }
    }

    /// - Parameter alignment: That of the member which is this record.
    private mutating func write(_ record: CRecord, tag: String, ending: String, alignment: Int = 1) {
        // The pragma of an outer struct is in force for an inner one too, so every inner one sets its own.
        let hasPragma = record.rules.packing < LayoutRules.unlimitedPacking && record.rules.packing > 1
        let setsPragma = hasPragma || !indentation.isEmpty
        if setsPragma {
            text += hasPragma ? "#pragma pack(push, \(record.rules.packing))\n" : "#pragma pack(push)\n#pragma pack()\n"
        }
        text += indentation
        if alignment > 1 { text += "_Alignas(\(alignment)) " }
        text += record.keyword + tag + " {\n"
        indentation += "    "
        for member in record.members { write(member) }
        indentation.removeLast(4)
        text += indentation + "}"
        if record.rules.packing == 1 { text += " __attribute__((packed))" }
        if record.rules.alignment > 1 { text += " __attribute__((aligned(\(record.rules.alignment))))" }
        text += ending + "\n"
        if setsPragma { text += "#pragma pack(pop)\n" }
    }

    private mutating func write(_ member: CMember) {
        var attributes = member.rules.isPacked ? " __attribute__((packed))" : ""
        if member.rules.alignment > 1 { attributes += " __attribute__((aligned(\(member.rules.alignment))))" }
        attributes += ";"
        switch member.kind {
        case .field(let name, let type): text += indentation + type.cDeclaration(of: name) + attributes + "\n"
        case .flexibleArray(let name, let element):
            text += indentation + element.cDeclaration(of: name + "[]") + attributes + "\n"
        case .bits(let name, let type, let width):
            text += indentation + type.rawValue + " " + (name ?? "") + " : \(width)" + attributes + "\n"
        case .anonymous(let type):
            guard case .record(let record) = type.kind else { return }
            write(record, tag: "", ending: ";", alignment: member.rules.alignment)
        }
    }
}
