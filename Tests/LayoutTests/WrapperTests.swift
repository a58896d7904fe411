import CLayout
import TestSupport
import Testing

/// Texts, open enums and numbers in an order of bytes are laid out as the C types that they stand for.
@Suite("Wrappers") struct WrapperTests {
    @Test("have the layouts that clang and gcc give", arguments: wrapperCases) func matchesC(mirror: MirrorCase) throws
    {
        let report = try mirror.report(Self.fixture.get())
        #expect(report.isMatch, "\(report)")
    }

    @Test("every struct of the header has a mirror") func coverage() throws {
        #expect(uncovered(try Self.fixture.get(), by: wrapperCases) == [])
    }

    @Test("a text of the other sign, an enum of another size and a number of another width are found out")
    func wrongMirrors() throws {
        struct Wrong: CStructLayout {
            var name: CFixedByteString<32> = ""
            var score: BigEndian<UInt16> = 0
            var tag: CFixedByteString<4> = ""
            var team: [3 of CFixedString<16>] = ["", "", ""]

            mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
                visitor.field("name", &name)
                visitor.field("score", &score)
                visitor.field("tag", &tag)
                visitor.field("team", &team)
            }
        }
        let report = try Self.fixture.get().verify(Wrong.self, as: "Player")
        #expect(report.rows.map(\.differences.isEmpty) == [false, false, false, false])
        // By name, as in `FieldKindTests`: the sign of `char` depends on the platform.
        #expect(report.rows[0].differences == ("\(CChar.self)" == "Int8" ? [.kind] : []))
        #expect(report.rows[1].differences.contains(.size))
        #expect(report.rows[2].differences.contains(.count))
    }

    @Test("texts and arrays of them are copied by one memcpy, and so are open enums and byte orders")
    func identity() {
        #expect(CFixedString<32>.isLayoutIdentical)
        #expect([4 of CFixedByteString<3>].isLayoutIdentical)
        #expect(COpenEnum<Codec>.isLayoutIdentical)
        #expect(BigEndian<UInt32>.isLayoutIdentical)
        #expect([3 of LittleEndian<Double>].isLayoutIdentical)
        #expect(!Codec.isLayoutIdentical)
        #expect(PackedWireHeader.cLayout.size == 7)
    }

    @Test("both ABIs pass them as what they stand for") func classes() {
        func check<Wrapper: CValue, Plain: CValue>(_ wrapper: Wrapper.Type, as plain: Plain.Type) {
            #expect(SystemVAMD64.argumentClass(of: wrapper) == SystemVAMD64.argumentClass(of: plain))
            #expect(AAPCS64.argumentClass(of: wrapper) == AAPCS64.argumentClass(of: plain))
        }
        check(BigEndian<UInt16>.self, as: UInt16.self)
        check(LittleEndian<Int64>.self, as: Int64.self)
        check(BigEndian<Float>.self, as: UInt32.self)
        check([2 of BigEndian<Double>].self, as: [2 of UInt64].self)
        check(COpenEnum<Rotation>.self, as: CInt.self)
        check(Single<CFixedString<16>>.self, as: Single<[16 of CChar]>.self)
        check(Single<CFixedString<17>>.self, as: Single<[17 of CChar]>.self)
    }

    private static let fixture = Result { try committedFixture("wrappers") }
}
