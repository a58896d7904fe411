import CLayout
import TestSupport
import Testing

/// The scalars beyond those of torture.h, and arrays of several dimensions or more than 4096 bytes.
@Suite struct ScalarLayoutTests {
    @Test(arguments: ScalarCases.all) func `scalar matches C`(mirror: MirrorCase) throws {
        let report = try mirror.report(Self.scalars.get())
        #expect(report.isMatch, "\(report)")
    }

    @Test(arguments: ArrayCases.all) func `array matches C`(mirror: MirrorCase) throws {
        let report = try mirror.report(Self.arrays.get())
        #expect(report.isMatch, "\(report)")
    }

    @Test func `every struct has a mirror`() throws {
        #expect(try uncovered(Self.scalars.get(), by: ScalarCases.all) == [])
        #expect(try uncovered(Self.arrays.get(), by: ArrayCases.all) == [])
    }

    @Test func `wchar_t may be mirrored as an integer too`() throws {
        let report = try Self.scalars.get().verify(Letters2<CInt, Int8>.self, as: "WideCharThenByte")
        #expect(!report.isMatch, "the names differ")
        #expect(try Self.scalars.get().verify(Pair<CInt, Int8>.self, as: "WideCharThenByte").isMatch)
        #expect(try !Self.scalars.get().verify(Pair<Float, Int8>.self, as: "WideCharThenByte").isMatch)
    }

    private static let scalars = Result { try committedFixture("scalars") }
    private static let arrays = Result { try committedFixture("arrays") }
}
