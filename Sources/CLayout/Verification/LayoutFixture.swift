/// The layouts that a C compiler gives the structs of a header, read from a `.layout` file.
///
/// Fixtures are made by `Scripts/make-layout-fixtures`, which describes the format in `Fixtures/Layouts/README.md`.
/// Comparing a mirror with one proves the mirror without a C compiler at hand:
///
/// ```swift
/// let fixture = try LayoutFixture(contentsOfFile: "raylib.layout")
/// let report = try fixture.verify(Vector2.self)
/// #expect(report.isMatch, "\(report)")
/// ```
public struct LayoutFixture: Sendable {
    /// Where the text came from, for messages.
    public let source: String
    /// The structs in the order of the file.
    public let structs: [FixtureStruct]

    /// Reads a fixture from its text.
    ///
    /// - Parameters:
    ///   - text: The lines of a `.layout` file.
    ///   - source: What to call the text in messages.
    /// - Throws: `FixtureError` for the first line that is not as the format demands.
    /// - Complexity: O(*n*) in the length of the text.
    public init(parsing text: String, source: String = "(text)") throws(FixtureError) {
        try self.init(parsing: Array(text.utf8), source: source)
    }

    /// Reads a fixture from the bytes of its text.
    ///
    /// - Parameters:
    ///   - bytes: The bytes of a `.layout` file; any bytes at all are safe to give.
    ///   - source: What to call the text in messages.
    /// - Throws: `FixtureError` for the first line that is not as the format demands.
    /// - Complexity: O(*n*) in the number of bytes.
    public init(parsing bytes: [UInt8], source: String = "(text)") throws(FixtureError) {
        var parser = FixtureParser(source: source)
        self.source = source
        self.structs = try parser.parse(bytes)
    }

    /// The struct `name`, or nil if the fixture has none.
    ///
    /// - Complexity: O(*n*) in the number of structs.
    public func structure(named name: String) -> FixtureStruct? {
        structs.first { $0.name == name }
    }

    /// The struct `name`.
    ///
    /// - Throws: `FixtureError` that lists the names most like it, if the fixture has none.
    func requireStructure(named name: String) throws(FixtureError) -> FixtureStruct {
        if let structure = structure(named: name) { return structure }
        let near = namesNear(name, among: structs.map { $0.name })
        throw FixtureError(
            reason: .noSuchStruct, file: source, line: nil, expected: "a struct " + quoted(name.utf8),
            found: near.isEmpty
                ? "none of \(structs.count) structs with a name like it" : list(near.map { quoted($0.utf8) }),
            advice: "name the struct with `as:`, by its first typedef, or add it to the header and make the table again"
        )
    }
}

/// What a fixture says of one C struct or union.
public struct FixtureStruct: Equatable, Sendable {
    /// The name: the first typedef of the struct.
    public let name: String
    /// The size in bytes: C's `sizeof`.
    public let size: Int
    /// The alignment in bytes: C's `_Alignof`.
    public let alignment: Int
    /// The fields in the order of the C declaration.
    public internal(set) var fields: [FixtureField]
    /// The number of the line in the fixture, from 1.
    public let line: Int
    /// Whether it is a union.
    public var isUnion = false
}

/// What a fixture says of one field; the same facts of a mirror's field are brought into this form to be compared.
public struct FixtureField: Equatable, Sendable {
    /// The name of the C field.
    public let name: String
    /// The offset from the start of the struct in bytes: C's `offsetof`. Of a bit-field, that of the byte with its first
    /// bit.
    public let offset: Int
    /// The size of the whole field in bytes. Of a bit-field, that of its declared type.
    public let size: Int
    /// The alignment of the field's type in bytes.
    public let alignment: Int
    /// What the field, or the innermost element of an array, is; nil for a struct or union.
    public let kind: ScalarKind?
    /// The number of innermost elements over all dimensions, 0 for a flexible array; nil for what is no array.
    public let count: Int?
    /// The bits of a bit-field, counted from the lowest bit of the first byte of the struct; nil for other fields.
    public var bits: Range<Int>?
}
