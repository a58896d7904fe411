import CLayout
import TestSupport
import Testing

@Suite struct TortureTests {
    @Test(arguments: TortureCases.all) func matchesC(mirror: MirrorCase) throws {
        let report = try mirror.report(Self.fixture.get())
        #expect(report.isMatch, "\(report)")
    }

    @Test func everyStructHasAMirror() throws {
        let fixture = try Self.fixture.get()
        #expect(fixture.structs.count == 300)
        #expect(uncovered(fixture, by: TortureCases.all) == [])
        #expect(TortureCases.all.count == 300, "a struct has two mirrors")
    }

    /// The Swift compiler's own offsets, where Swift and C agree; for `Outer` they do not.
    @Test func offsetsAgreeWithSwift() {
        typealias Sawtooth = Letters7<Int8, Int64, Int8, Int32, Int8, Int16, Int8>
        #expect(MemoryLayout<Sawtooth>.offset(of: \.g) == Sawtooth.layout.field("g")?.offset)
        #expect(MemoryLayout<Sawtooth>.offset(of: \.d) == Sawtooth.layout.field("d")?.offset)
        #expect(MemoryLayout<Padded1>.offset(of: \.tail) == Padded1.layout.field("tail")?.offset)
        #expect(MemoryLayout<V2TwoInts>.offset(of: \.b) == V2TwoInts.layout.field("b")?.offset)
        #expect(MemoryLayout<Outer<Inner, Int8>>.offset(of: \.c) == 5)
        #expect(Outer<Inner, Int8>.layout.field("c")?.offset == 8)
    }

    // Read once: 300 tests would read it 300 times.
    private static let fixture = Result { try committedFixture("torture") }
}
