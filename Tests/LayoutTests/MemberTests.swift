import CLayout
import TestSupport
import Testing

/// Unions, bit-fields and members with attributes against what clang and gcc say.
@Suite("Unions, bit-fields and other members")
struct MemberTests {
    @Test("matches C", arguments: MemberHeader.all.flatMap(\.headerCases))
    func matchesC(each: HeaderCase) throws {
        let report = try each.mirror.report(each.header.fixture.get())
        #expect(report.isMatch, "\(report)")
    }

    @Test("every struct of a header has a mirror", arguments: MemberHeader.all)
    func everyStructHasAMirror(header: MemberHeader) throws {
        let fixture = try header.fixture.get()
        #expect(uncovered(fixture, by: header.cases) == [])
        #expect(fixture.structs.count == header.cases.count, "a struct has two mirrors")
    }
}
