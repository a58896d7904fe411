import CLayout
import Testing

/// A mirror that is wrong must give a report that shows what is wrong.
@Suite struct WrongMirrorTests {
    static let fixture = """
        # A comment.
        struct Point size 8 alignment 4
          field x offset 0 size 4 alignment 4 kind float
          field y offset 4 size 4 alignment 4 kind float
        struct Record size 16 alignment 4
          field id offset 0 size 1 alignment 1 kind unsigned
          field values offset 4 size 12 alignment 4 kind signed count 3
        struct TwoEmpties size 0 alignment 1
          field first offset 0 size 0 alignment 1 kind struct
          field second offset 0 size 0 alignment 1 kind struct
        """

    func expectReport<Mirror: CStructLayout>(
        _ type: Mirror.Type, as name: String, _ text: String, location: SourceLocation = #_sourceLocation
    ) throws {
        let report = try LayoutFixture(parsing: Self.fixture, source: "test.layout").verify(type, as: name)
        #expect(!report.isMatch, sourceLocation: location)
        #expect(report.description == text, sourceLocation: location)
    }

    @Test func swappedFields() throws {
        try expectReport(
            SwappedFields.self, as: "Point",
            """
            SwappedFields does not match struct Point of test.layout:2
                                            expected (C) |                       found (Swift)
              field   offset size alignment kind         | offset size alignment kind
            ! x            0    4         4 float        |      4    4         4 float         offset
            ! y            4    4         4 float        |      0    4         4 float         offset
              (whole)           8         4 struct       |           8         4 struct
            ! C declares x and y in this order, and visitFields visits y and x
            """)
    }

    @Test func wrongType() throws {
        try expectReport(
            WrongType.self, as: "Point",
            """
            WrongType does not match struct Point of test.layout:2
                                            expected (C) |                       found (Swift)
              field   offset size alignment kind         | offset size alignment kind
              x            0    4         4 float        |      0    4         4 float
            ! y            4    4         4 float        |      4    4         4 signed        kind
              (whole)           8         4 struct       |           8         4 struct
            """)
    }

    @Test func missingField() throws {
        try expectReport(
            MissingField.self, as: "Point",
            """
            MissingField does not match struct Point of test.layout:2
                                            expected (C) |                       found (Swift)
              field   offset size alignment kind         | offset size alignment kind
              x            0    4         4 float        |      0    4         4 float
            ! y            4    4         4 float        |      -    -         - -             missing in Swift
            ! (whole)           8         4 struct       |           4         4 struct        size
            """)
    }

    @Test func extraField() throws {
        try expectReport(
            ExtraField.self, as: "Point",
            """
            ExtraField does not match struct Point of test.layout:2
                                            expected (C) |                       found (Swift)
              field   offset size alignment kind         | offset size alignment kind
              x            0    4         4 float        |      0    4         4 float
              y            4    4         4 float        |      4    4         4 float
            ! z            -    -         - -            |      8    8         8 float         not in C
            ! (whole)           8         4 struct       |          16         8 struct        size, alignment
            """)
    }

    @Test func wrongCount() throws {
        try expectReport(
            WrongCount.self, as: "Record",
            """
            WrongCount does not match struct Record of test.layout:5
                                            expected (C) |                       found (Swift)
              field   offset size alignment kind         | offset size alignment kind
              id           0    1         1 unsigned     |      0    1         1 unsigned
            ! values       4   12         4 signed[3]    |      4    8         4 signed[2]     size, count
            ! (whole)          16         4 struct       |          12         4 struct        size
            """)
    }

    @Test func forgottenVisit() throws {
        try expectReport(
            ForgottenVisit.self, as: "Point",
            """
            ForgottenVisit does not match struct Point of test.layout:2
                                            expected (C) |                       found (Swift)
              field   offset size alignment kind         | offset size alignment kind
              x            0    4         4 float        |      0    4         4 float
            ! y            4    4         4 float        |      -    -         - -             missing in Swift
            ! (whole)           8         4 struct       |           4         4 struct        size
            ! stored property y (Swift bytes 4..<8) is not visited: add a line for it to visitFields, in the order of C
            """)
    }

    @Test func forgottenInHole() throws {
        try expectReport(
            ForgottenInHole.self, as: "Record",
            """
            ForgottenInHole does not match struct Record of test.layout:5
                                            expected (C) |                       found (Swift)
              field   offset size alignment kind         | offset size alignment kind
              id           0    1         1 unsigned     |      0    1         1 unsigned
              values       4   12         4 signed[3]    |      4   12         4 signed[3]
              (whole)          16         4 struct       |          16         4 struct
            ! stored property flag (Swift bytes 1..<2) is not visited: add a line for it to visitFields, in the order of C
            """)
    }

    @Test func forgottenWithoutReflection() throws {
        try expectReport(
            ForgottenUnreflected.self, as: "Record",
            """
            ForgottenUnreflected does not match struct Record of test.layout:5
                                            expected (C) |                       found (Swift)
              field   offset size alignment kind         | offset size alignment kind
              id           0    1         1 unsigned     |      0    1         1 unsigned
              values       4   12         4 signed[3]    |      4   12         4 signed[3]
              (whole)          16         4 struct       |          16         4 struct
            ! a stored property in Swift bytes 1..<8 is not visited: add a line for it to visitFields, in the order of C
            """)
    }

    @Test func propertyVisitedTwice() throws {
        try expectReport(
            VisitedTwice.self, as: "Point",
            """
            VisitedTwice does not match struct Point of test.layout:2
                                            expected (C) |                       found (Swift)
              field   offset size alignment kind         | offset size alignment kind
              x            0    4         4 float        |      0    4         4 float
              y            4    4         4 float        |      4    4         4 float
              (whole)           8         4 struct       |           8         4 struct
            ! fields x and y visit the same stored property: give each its own
            ! stored property y (Swift bytes 4..<8) is not visited: add a line for it to visitFields, in the order of C
            """)
    }

    @Test func deniedOrder() throws {
        try expectReport(
            DeniedOrder.self, as: "Point",
            """
            DeniedOrder does not match struct Point of test.layout:2
                                            expected (C) |                       found (Swift)
              field   offset size alignment kind         | offset size alignment kind
              x            0    4         4 float        |      0    4         4 float
              y            4    4         4 float        |      4    4         4 float
              (whole)           8         4 struct       |           8         4 struct
            ! field y is visited after x and stored before it, and storesMembersInOrder says that the orders are the same: declare the properties in the order of C, or remove storesMembersInOrder
            """)
    }

    @Test func visitedCopy() throws {
        try expectReport(
            VisitedCopy.self, as: "Point",
            """
            VisitedCopy does not match struct Point of test.layout:2
                                            expected (C) |                       found (Swift)
              field   offset size alignment kind         | offset size alignment kind
              x            0    4         4 float        |      0    4         4 float
              y            4    4         4 float        |      4    4         4 float
              (whole)           8         4 struct       |           8         4 struct
            ! field y is visited in a copy, not in a stored property: what is read into it is lost; pass the property itself to the visitor
            """)
    }

    @Test func tableOfAnotherStruct() throws {
        try expectReport(
            WrongTable.self, as: "Point",
            """
            WrongTable does not match struct Point of test.layout:2
                                            expected (C) |                       found (Swift)
              field   offset size alignment kind         | offset size alignment kind
              x            0    4         4 float        |      0    4         4 float
              y            4    4         4 float        |      4    4         4 float
            ! (whole)           8         4 struct       |           4         4 struct        size
            ! WrongTable.layout is the table of MissingField: write `static let layout = StructLayout(of: Self.self)`
            """)
    }

    @Test func swappedFieldsWithoutBytes() throws {
        try expectReport(
            SwappedEmpties.self, as: "TwoEmpties",
            """
            SwappedEmpties does not match struct TwoEmpties of test.layout:8
                                            expected (C) |                       found (Swift)
              field   offset size alignment kind         | offset size alignment kind
              first        0    0         1 struct       |      0    0         1 struct
              second       0    0         1 struct       |      0    0         1 struct
              (whole)           0         1 struct       |           0         1 struct
            ! C declares first and second in this order, and visitFields visits second and first
            """)
    }

    /// Tables say `signed` for plain `char`; where it is unsigned, an unsigned byte is right too, and only a byte is.
    @Test func plainCharOfEitherSign() throws {
        let signed = try field("name offset 0 size 4 alignment 1 kind signed count 4")
        let unsigned = try field("name offset 0 size 4 alignment 1 kind unsigned count 4")
        let signedWide = try field("wide offset 0 size 4 alignment 4 kind signed")
        let unsignedWide = try field("wide offset 0 size 4 alignment 4 kind unsigned")
        #expect(agree(signed, unsigned, plainCharIsSigned: false))
        #expect(!agree(signed, unsigned, plainCharIsSigned: true))
        #expect(!agree(unsigned, signed, plainCharIsSigned: false))
        #expect(!agree(signedWide, unsignedWide, plainCharIsSigned: false))
    }

    private func field(_ text: String) throws -> FixtureField {
        let fixture = try LayoutFixture(parsing: "struct Name size 4 alignment 4\n  field " + text)
        return try #require(fixture.structs.first?.fields.first)
    }

    private func agree(_ expected: FixtureField, _ found: FixtureField, plainCharIsSigned: Bool) -> Bool {
        let layout = ValueLayout(size: 4, alignment: 4)
        return LayoutReport(
            structName: "Name", mirrorName: "Name", source: "test.layout:1", expected: layout, found: layout,
            expectedFields: [expected], foundFields: [found], problems: [], plainCharIsSigned: plainCharIsSigned
        ).isMatch
    }

    @Test func differencesAreValues() throws {
        let report = try LayoutFixture(parsing: Self.fixture).verify(WrongCount.self, as: "Record")
        #expect(report.rows.map { $0.differences } == [[], [.size, .count]])
        #expect(report.expected == ValueLayout(size: 16, alignment: 4))
        #expect(report.found == ValueLayout(size: 12, alignment: 4))
        #expect(report.problems == [])
    }
}
