extension LayoutFixture {
    /// Compares a mirror with the C struct that it stands for.
    ///
    /// Compared are size, alignment, and each field's name, offset, size, alignment, kind, number of elements and, of a
    /// bit-field, first bit and width. The
    /// traversal is checked too: every byte of every stored property must be visited, once, and nothing else may be.
    ///
    /// Where C's plain `char` is unsigned, as on arm64 Linux, an unsigned byte agrees with a signed one: the tables say
    /// `signed` for plain `char` on every target, and do not tell it from `signed char`.
    ///
    /// - Parameters:
    ///   - type: The mirror.
    ///   - name: The name of the C struct; that of the Swift type if nil.
    /// - Returns: Both layouts and how they differ; ask it ``LayoutReport/isMatch``.
    /// - Throws: `FixtureError` if the fixture has no such struct; it lists the names most like it.
    /// - Complexity: O(*n* + *m*²) in the numbers of structs and fields. Allocates: it is for tests and tools.
    public func verify<Mirror: CStructLayout>(
        _ type: Mirror.Type, as name: String? = nil
    ) throws(FixtureError) -> LayoutReport {
        try compare(Mirror.self, as: name, problems: traversalProblems(of: Mirror.self))
    }

    /// Compares a graph with the C struct that it stands for, as `verify` does with a mirror.
    ///
    /// - Parameters:
    ///   - type: The graph.
    ///   - name: The name of the C struct; that of the Swift type if nil.
    /// - Returns: Both layouts and how they differ; ask it ``LayoutReport/isMatch``.
    /// - Throws: `FixtureError` if the fixture has no such struct; it lists the names most like it.
    public func verify<Graph: CGraphLayout>(
        _ type: Graph.Type, as name: String? = nil
    ) throws(FixtureError) -> LayoutReport {
        try compare(Graph.self, as: name, problems: graphTraversalProblems(of: Graph.self))
    }

    private func compare<Mirror: CFieldLayout>(
        _ type: Mirror.Type, as name: String?, problems: [String]
    ) throws(FixtureError) -> LayoutReport {
        let mirrorName = typeName(Mirror.self)
        let expected = try requireStructure(named: name ?? mirrorName)
        let traversed = StructLayout(of: Mirror.self)
        var problems = problems
        let stored = Mirror.layout
        if stored.size != traversed.size || stored.alignment != traversed.alignment || stored.fields != traversed.fields
        {
            problems.append(
                "\(mirrorName).layout is the table of \(stored.name): write `static let layout = StructLayout(of: Self.self)`"
            )
        }
        if expected.isUnion != Mirror.layoutRules.isUnion {
            problems.append(
                "\(expected.name) is a \(expected.isUnion ? "union: conform to CUnionLayout" : "struct: conform to CStructLayout")"
            )
        }
        return LayoutReport(
            structName: expected.name, mirrorName: mirrorName, source: "\(source):\(expected.line)",
            expected: ValueLayout(size: expected.size, alignment: expected.alignment),
            found: ValueLayout(size: stored.size, alignment: stored.alignment),
            expectedFields: expected.fields, foundFields: traversed.fields.map { FixtureField($0) }, problems: problems,
            plainCharIsSigned: CChar.isSigned)
    }
}

extension LayoutReport {
    /// Compares the fields of a C struct with those of a mirror.
    ///
    /// - Parameters:
    ///   - problems: What is already known to be wrong.
    ///   - plainCharIsSigned: Whether C's `char` is signed on the target of the mirror.
    package init(
        structName: String, mirrorName: String, source: String, expected: ValueLayout, found: ValueLayout,
        expectedFields: [FixtureField], foundFields: [FixtureField], problems: [String], plainCharIsSigned: Bool
    ) {
        var rest = foundFields
        var rows: [LayoutReportRow] = []
        for field in expectedFields {
            guard let index = rest.firstIndex(where: { $0.name == field.name }) else {
                rows.append(LayoutReportRow(expected: field, found: nil, differences: [.missing]))
                continue
            }
            let match = rest.remove(at: index)
            let differences = differences(field, match, plainCharIsSigned: plainCharIsSigned)
            rows.append(LayoutReportRow(expected: field, found: match, differences: differences))
        }
        for field in rest {
            rows.append(LayoutReportRow(expected: nil, found: field, differences: [.extra]))
        }
        self.structName = structName
        self.mirrorName = mirrorName
        self.source = source
        self.expected = expected
        self.found = found
        self.rows = rows
        self.problems = problems + orderProblems(expectedFields, foundFields)
    }
}

extension FixtureField {
    /// The same facts from the table of a mirror.
    init(_ field: FieldLayout) {
        self.init(
            name: field.name, offset: field.offset, size: field.size, alignment: field.alignment,
            kind: field.type.scalarKind, count: field.type.isArray ? field.type.elementCount : nil, bits: field.bits)
    }
}

private func differences(
    _ expected: FixtureField, _ found: FixtureField, plainCharIsSigned: Bool
) -> [LayoutReportRow.Difference] {
    var differences: [LayoutReportRow.Difference] = []
    if expected.bits?.lowerBound != found.bits?.lowerBound || expected.offset != found.offset {
        differences.append(.offset)
    }
    if expected.bits?.count != found.bits?.count { differences.append(.width) }
    if expected.size != found.size { differences.append(.size) }
    if expected.alignment != found.alignment { differences.append(.alignment) }
    if expected.kind != found.kind {
        // One byte for each element: the same number of bytes as of elements.
        let isPlainChar =
            !plainCharIsSigned && expected.kind == .signed && found.kind == .unsigned
            && expected.size == expected.count ?? 1
        // C's character types are integers to the tables, signed on some targets and unsigned on others.
        let kinds: [ScalarKind?] = [.character, .signed, .unsigned]
        let isCharacter =
            kinds.contains(found.kind) && kinds.contains(expected.kind)
            && (found.kind == .character || expected.kind == .character)
        if !isPlainChar && !isCharacter { differences.append(.kind) }
    }
    if expected.count != found.count { differences.append(.count) }
    return differences
}

/// A sentence if the fields that both have stand in different orders. Offsets do not tell for fields without bytes, and
/// two fields that changed places show as two wrong offsets: the sentence says what happened.
private func orderProblems(_ expected: [FixtureField], _ found: [FixtureField]) -> [String] {
    let expectedNames = expected.map { $0.name }
    let foundNames = found.map { $0.name }
    let inC = expectedNames.filter { foundNames.contains($0) }
    let inSwift = foundNames.filter { expectedNames.contains($0) }
    // A name that is visited twice is a row "not in C", and no matter of order.
    guard inC != inSwift, inC.count == inSwift.count else { return [] }
    return ["C declares \(list(inC)) in this order, and visitFields visits \(list(inSwift))"]
}
