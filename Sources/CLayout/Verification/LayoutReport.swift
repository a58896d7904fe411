/// How the layout of a mirror compares with that of its C struct.
///
/// The description shows the two side by side, one row a field, with an exclamation mark at each difference.
public struct LayoutReport: Equatable, Sendable {
    /// The name of the C struct.
    public let structName: String
    /// The name of the Swift type.
    public let mirrorName: String
    /// Where the C layout is from: file and line.
    public let source: String
    /// The size and alignment of the C struct in bytes. What is expected.
    public let expected: ValueLayout
    /// The size and alignment of the mirror in bytes. What was found.
    public let found: ValueLayout
    /// The fields: those of the C struct in its order, then those that only the mirror has.
    public let rows: [LayoutReportRow]
    /// What is wrong with the mirror and does not show in a row, a sentence each, such as a property that is not visited.
    public let problems: [String]

    /// Whether mirror and C struct agree in everything that was compared.
    public var isMatch: Bool {
        expected == found && problems.isEmpty && rows.allSatisfy { $0.differences.isEmpty }
    }
}

/// One field in a report.
public struct LayoutReportRow: Equatable, Sendable {
    /// How a field of C and a field of the mirror differ.
    public enum Difference: Equatable, Sendable {
        /// The mirror has no field of this name.
        case missing
        /// C has no field of this name.
        case extra
        /// The field is at another offset.
        case offset
        /// The bit-field has another width, or only one of the two is a bit-field.
        case width
        /// The field has another size.
        case size
        /// The field has another alignment.
        case alignment
        /// The field is another kind of scalar, or only one of the two is a struct.
        case kind
        /// The field has another number of elements, or only one of the two is an array.
        case count
    }

    /// The field of the C struct; nil if only the mirror has it.
    public let expected: FixtureField?
    /// The field of the mirror; nil if only C has it.
    public let found: FixtureField?
    /// How they differ; empty if they agree.
    public let differences: [Difference]
}
