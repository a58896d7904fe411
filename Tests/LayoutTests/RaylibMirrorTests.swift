import CLayout
import RaylibMirrors
import TestSupport
import Testing

@Suite struct RaylibMirrorTests {
    @Test(arguments: RaylibCases.all) func matchesC(mirror: MirrorCase) throws {
        let report = try mirror.report(committedFixture("raylib"))
        #expect(report.isMatch, "\(report)")
    }

    @Test func everyStructHasAMirror() throws {
        let fixture = try committedFixture("raylib")
        #expect(fixture.structs.count == 34)
        #expect(uncovered(fixture, by: RaylibCases.all) == [])
    }

    /// The Swift compiler's own offsets, where Swift and C lay a struct out alike.
    @Test func offsetsAgreeWithSwift() {
        #expect(MemoryLayout<Camera3D>.offset(of: \.projection) == Camera3D.layout.field("projection")?.offset)
        #expect(MemoryLayout<Camera3D>.offset(of: \.up) == Camera3D.layout.field("up")?.offset)
        #expect(MemoryLayout<Matrix>.offset(of: \.m15) == Matrix.layout.field("m15")?.offset)
        #expect(MemoryLayout<NPatchInfo>.offset(of: \.layout) == NPatchInfo.layout.field("layout")?.offset)
        #expect(MemoryLayout<RayCollision>.offset(of: \.point) == RayCollision.layout.field("point")?.offset)
        #expect(MemoryLayout<ModelAnimation>.offset(of: \.name) == ModelAnimation.layout.field("name")?.offset)
        #expect(MemoryLayout<VrStereoConfig>.offset(of: \.scaleIn) == VrStereoConfig.layout.field("scaleIn")?.offset)
        // SAFETY: the key path names a pointer, and nothing follows it.
        #expect(unsafe MemoryLayout<Mesh>.offset(of: \.vboId) == Mesh.layout.field("vboId")?.offset)
    }

    @Test func namedColorsAreRaylibs() {
        #expect(Color.rayWhite == Color(r: 245, g: 245, b: 245, a: 255))
        #expect(Color.maroon == Color(r: 190, g: 33, b: 55, a: 255))
        #expect(Color.blank == Color(r: 0, g: 0, b: 0, a: 0))
    }
}
