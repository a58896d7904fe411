/// Reads the lines of a `.layout` file.
///
/// Works on bytes: a fixture that is no text at all must give an error, and be read in one pass.
struct FixtureParser {
    let source: String
    private(set) var line = 0
    private var structs: [FixtureStruct] = []
    private var structNames: Set<[UInt8]> = []
    private var fieldNames: Set<[UInt8]> = []

    init(source: String) {
        self.source = source
    }

    /// The structs of the fixture with these bytes.
    mutating func parse(_ bytes: [UInt8]) throws(FixtureError) -> [FixtureStruct] {
        var rest = bytes[...]
        while !rest.isEmpty {
            let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
            line += 1
            try parseLine(rest[..<end])
            rest = rest[min(end + 1, rest.endIndex)...]
        }
        return structs
    }

    private mutating func parseLine(_ bytes: ArraySlice<UInt8>) throws(FixtureError) {
        if bytes.contains(0) {
            throw error(.containsNul, expected: "text", found: "a byte 0 in " + quoted(bytes))
        }
        var words = Words(rest: bytes)
        guard let keyword = words.next(), keyword.first != UInt8(ascii: "#") else { return }
        if keyword.spells("struct") || keyword.spells("union") {
            try parseStruct(&words, isUnion: keyword.spells("union"))
        } else if keyword.spells("field") {
            try parseField(&words)
        } else if keyword.spells("bits") {
            try parseBits(&words)
        } else {
            throw error(
                .unknownKeyword, expected: "\"struct\", \"union\", \"field\", \"bits\" or a comment",
                found: quoted(keyword))
        }
        if let word = words.next() {
            throw error(.unexpectedWord, expected: "the end of the line", found: quoted(word))
        }
    }

    private mutating func parseStruct(_ words: inout Words, isUnion: Bool) throws(FixtureError) {
        let name = try name(after: isUnion ? "union" : "struct", &words)
        let size = try number(after: "size", &words)
        let alignment = try alignment(&words)
        guard structNames.insert(Array(name)).inserted else {
            throw error(.duplicateStruct, expected: "a struct of another name", found: "a second " + quoted(name))
        }
        fieldNames = []
        structs.append(
            FixtureStruct(
                name: String(decoding: name, as: UTF8.self), size: size, alignment: alignment, fields: [], line: line,
                isUnion: isUnion))
    }

    private mutating func parseField(_ words: inout Words) throws(FixtureError) {
        let structure = try currentStruct("field")
        let name = try name(after: "field", &words)
        let offset = try number(after: "offset", &words)
        let size = try number(after: "size", &words)
        let alignment = try alignment(&words)
        let kind = try kind(&words)
        let count = try count(&words, size: size)
        let (end, overflow) = offset.addingReportingOverflow(size)
        guard !overflow, end <= structure.size else {
            throw error(
                .fieldOutsideStruct,
                expected: "a field inside the \(structure.size) bytes of "
                    + quoted(structure.name.utf8), found: quoted(name) + " of \(size) bytes at offset \(offset)")
        }
        try add(
            FixtureField(
                name: String(decoding: name, as: UTF8.self), offset: offset, size: size, alignment: alignment,
                kind: kind, count: count))
    }

    private mutating func parseBits(_ words: inout Words) throws(FixtureError) {
        let structure = try currentStruct("bits")
        let name = try name(after: "bits", &words)
        let offset = try number(after: "offset", &words)
        let width = try number(after: "width", &words)
        let size = try number(after: "size", &words)
        let alignment = try alignment(&words)
        let kind = try kind(&words)
        let (end, overflow) = offset.addingReportingOverflow(width)
        guard width > 0, width <= 64 else {
            throw error(.impossibleNumber, expected: "a width from 1 to 64", found: "\(width)")
        }
        guard !overflow, end.roundedUp(toMultipleOf: 8) / 8 <= structure.size else {
            throw error(
                .fieldOutsideStruct,
                expected: "a bit-field inside the \(structure.size) bytes of "
                    + quoted(structure.name.utf8), found: quoted(name) + " of \(width) bits at bit \(offset)")
        }
        try add(
            FixtureField(
                name: String(decoding: name, as: UTF8.self), offset: offset / 8, size: size, alignment: alignment,
                kind: kind, count: nil, bits: offset..<end))
    }

    private func currentStruct(_ keyword: String) throws(FixtureError) -> FixtureStruct {
        guard let structure = structs.last else {
            throw error(
                .fieldBeforeStruct, expected: "a struct before its fields", found: quoted(keyword.utf8))
        }
        return structure
    }

    private mutating func add(_ field: FixtureField) throws(FixtureError) {
        guard fieldNames.insert(Array(field.name.utf8)).inserted else {
            throw error(
                .duplicateField, expected: "each field of " + quoted(structs[structs.count - 1].name.utf8) + " once",
                found: "a second " + quoted(field.name.utf8))
        }
        structs[structs.count - 1].fields.append(field)
    }
}
