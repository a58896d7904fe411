import CLayout
import MacroProbe
import MacroProbeClient
import TestSupport
import Testing

/// The mirrors of the probe modules are right, and not only free of warnings.
@Suite
struct MirrorProbeTests {
    static let attributes = Result { try committedFixture("attributes") }
    static let wrappers = Result { try committedFixture("wrappers") }

    @Test(arguments: AttributeTables.all.indices)
    func `packed and aligned mirrors have the layouts that clang and gcc give`(index: Int) throws {
        let report = try AttributeTables.all[index].report(Self.attributes.get())
        #expect(report.isMatch, "\(report)")
    }

    @Test func `every packed or aligned struct has a mirror`() throws {
        #expect(try Self.attributes.get().structs.map(\.name) == AttributeTables.all.map(\.name))
    }

    @Test(arguments: WrapperTables.all.indices)
    func `mirrors with texts, open enums and byte orders have C's layouts`(index: Int) throws {
        let report = try WrapperTables.all[index].report(Self.wrappers.get())
        #expect(report.isMatch, "\(report)")
        #expect(try Self.wrappers.get().structs.map(\.name) == WrapperTables.all.map(\.name))
    }

    @Test func `mirrors of raylib by macro have C's layouts`() throws {
        let fixture = try committedFixture("raylib")
        let reports = try [
            fixture.verify(MacroProbe.Vector2.self, as: "Vector2"), fixture.verify(MacroProbe.Color.self, as: "Color"),
            fixture.verify(MacroProbe.Rectangle.self, as: "Rectangle"),
            fixture.verify(MacroProbe.Camera2D.self, as: "Camera2D"),
            fixture.verify(MacroProbe.Image.self, as: "Image"), fixture.verify(MacroProbe.Matrix.self, as: "Matrix"),
            fixture.verify(MacroProbe.VrStereoConfig.self, as: "VrStereoConfig"),
        ]
        for report in reports { #expect(report.isMatch, "\(report)") }
    }

    @Test func `default values are those of the properties`() {
        let camera = MacroProbe.Camera2D(offset: .init(x: 1, y: 2), target: .init(x: 3, y: 4))
        #expect(camera.rotation == 0)
        #expect(camera.zoom == 1)
        #expect(MacroProbe.Color.white.cBytes == [255, 255, 255, 255])
        // SAFETY: nothing is called.
        let node = unsafe Space.Node(next: nil, compare: { $0 < $1 })
        #expect(node.value == .pi)
        #expect(makeSprite().tint == .white)
        #expect(makeSprite().node[1] == PackedSmall(kind: 3, size: 4))
    }

    @Test func `a struct without fields has the size that GNU C gives it`() {
        #expect(MacroProbe.Empty.layout.size == 0)
        #expect(MacroProbe.Empty.layout.fields.isEmpty)
        #expect(MacroProbe.Empty().cBytes == [])
    }

    @Test func `packed mirrors are written and read at their packed offsets`() throws {
        let small = PackedSmall(kind: 0xaa, size: 0x0102_0304)
        #expect(small.cBytes == [0xaa, 4, 3, 2, 1])
        #expect(try PackedSmall.read(from: small.cBytes) == small)
        #expect(!PackedSmall.isLayoutIdentical)
        let both = PackedAndAligned(kind: 1, size: 0x0203, value: 4)
        #expect(both.cBytes == [1, 3, 2, 4, 0, 0, 0, 0, 0, 0, 0, 0])
    }

    @Test func `arrays, tuples and C functions take part in == and hash(into:)`() {
        var config = MacroProbe.VrStereoConfig(
            projection: .init(repeating: .init(filling: 1)), viewOffset: .init(repeating: .init(filling: 2)),
            leftLensCenter: (1, 2), rightLensCenter: (3, 4), leftScreenCenter: (5, 6), rightScreenCenter: (7, 8),
            scale: [9, 10], scaleIn: [11, 12])
        let original = config
        #expect(config == original)
        config.projection[1].m15 = 5
        #expect(config != original)
        config = original
        config.rightScreenCenter.1 = 5
        #expect(config != original)
        config = original
        config.scaleIn[1] = 5
        #expect(config != original)
        var floats = Float16Values(v: .init(repeating: 1))
        let hash = floats.hashValue
        #expect(Float16Values(v: .init(repeating: 1)).hashValue == hash)
        floats.v[15] = 2
        #expect(floats.hashValue != hash)
        #expect("\(Float16Values.layout)".contains("float v[16]"))
    }

    @Test func `each declaration of the probe has the fields that it declares`() {
        let fields = DeclarationTables.all.map { $0.fields.map(\.name) }
        #expect(
            fields == [
                ["number"], ["number", "other"], ["hidden", "class"], ["number"], ["number", "other"],
                ["number", "padding", "marked"], ["first", "second", "visitor"], ["number"], ["bytes"],
                ["const", "handle", "callback", "always", "table"], ["next", "compare", "value"], ["number"],
                ["layout", "name"], ["var", "self_", "number"],
            ])
        #expect(DeclarationTables.all.map(\.size) == [4, 8, 2, 8, 8, 12, 32, 4, 3, 48, 24, 4, 12, 12])
    }
}

extension MacroProbe.Matrix {
    fileprivate init(filling value: Float) {
        self.init(
            m0: value, m4: value, m8: value, m12: value, m1: value, m5: value, m9: value, m13: value, m2: value,
            m6: value, m10: value, m14: value, m3: value, m7: value, m11: value, m15: value)
    }
}
