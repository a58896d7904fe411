import CLayout

/// A header of Fixtures/Layouts for some kinds of members, and its mirrors.
package struct MemberHeader: Sendable, CustomStringConvertible {
    package let name: String
    package let cases: [MirrorCase]
    /// The table; read once, not for each struct.
    package let fixture: Result<LayoutFixture, any Error>

    init(_ name: String, _ cases: [MirrorCase]) {
        self.name = name
        self.cases = cases
        fixture = Result { try committedFixture(name) }
    }

    package var description: String { name }

    package static let all = [
        MemberHeader("unions", UnionCases.all),
        MemberHeader("bitfields", BitFieldCases.all),
        MemberHeader("unnamed_bitfields", UnnamedBitFieldCases.all),
        MemberHeader("members", AttributedMemberCases.all),
    ]

    /// Each mirror with its header.
    package var headerCases: [HeaderCase] { cases.map { HeaderCase(header: self, mirror: $0) } }
}

/// A mirror and the header of its C struct.
package struct HeaderCase: Sendable, CustomStringConvertible {
    package let header: MemberHeader
    package let mirror: MirrorCase

    package var description: String { mirror.name }
}
