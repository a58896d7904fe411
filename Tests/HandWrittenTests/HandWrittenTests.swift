import CLayout
import RaylibMirrors
import TestSupport
import Testing

/// What is written by hand is a way of its own: it needs no macro, and is what the macros write.
@Suite struct HandWrittenTests {
    static let mirrors = [
        MirrorCase("Vector2", ByHand.Vector2.self), MirrorCase("Rectangle", ByHand.Rectangle.self),
        MirrorCase("Color", ByHand.Color.self), MirrorCase("Camera2D", ByHand.Camera2D.self),
        MirrorCase("Texture", ByHand.Texture.self), MirrorCase("Image", ByHand.Image.self),
        MirrorCase("GlyphInfo", ByHand.GlyphInfo.self), MirrorCase("Font", ByHand.Font.self),
        MirrorCase("BoneInfo", ByHand.BoneInfo.self),
    ]

    @Test(arguments: mirrors)
    func `a mirror by hand has C's layout`(mirror: MirrorCase) throws {
        let report = try mirror.report(committedFixture("raylib"))
        #expect(report.isMatch, "\(report)")
    }

    @Test(arguments: mirrors)
    func `a mirror by hand has the table of the mirror by macro`(mirror: MirrorCase) throws {
        let byMacro = try #require(RaylibCases.all.first { $0.name == mirror.name })
        #expect(mirror.declaration() == byMacro.declaration())
        #expect("\(mirror.systemVAMD64())" == "\(byMacro.systemVAMD64())")
        #expect("\(mirror.aapcs64())" == "\(byMacro.aapcs64())")
    }

    @Test func `equal values have equal bytes`() throws {
        let camera = ByHand.Camera2D(
            offset: .init(x: 1, y: 2), target: .init(x: 3, y: 4), rotation: 5, zoom: 6)
        let bytes = Camera2D(offset: .init(x: 1, y: 2), target: .init(x: 3, y: 4), rotation: 5, zoom: 6).cBytes
        #expect(camera.cBytes == bytes)
        #expect(try ByHand.Camera2D.read(from: bytes).cBytes == bytes)
        let texture = Texture(id: 1, width: -2, height: 3, mipmaps: -4, format: 5).cBytes
        #expect(ByHand.Texture(id: 1, width: -2, height: 3, mipmaps: -4, format: 5).cBytes == texture)
        let bone = BoneInfo(name: .init(repeating: 65), parent: -7).cBytes
        #expect(ByHand.BoneInfo(name: .init(repeating: 65), parent: -7).cBytes == bone)
        #expect(ByHand.Image.isLayoutIdentical == Image.isLayoutIdentical)
        #expect(ByHand.Font.isLayoutIdentical == Font.isLayoutIdentical)
    }

    @Test func `bindings by hand and by macro give the same results`() throws {
        let byHand = try ByHand.Raylib(.process)
        let byMacro = try Raylib(library: .process)
        let mixed = byHand.colorLerp(.init(r: 0, g: 10, b: 200, a: 255), .init(r: 100, g: 90, b: 0, a: 55), 0.25)
        let expected = byMacro.colorLerp(Color(r: 0, g: 10, b: 200, a: 255), Color(r: 100, g: 90, b: 0, a: 55), 0.25)
        #expect(mixed.cBytes == expected.cBytes)
        #expect(mixed.cBytes == [25, 30, 150, 205])

        let point = byHand.getWorldToScreen2D(
            .init(x: 7, y: 9), .init(offset: .init(x: 100, y: 50), target: .init(x: 1, y: 2), rotation: 30, zoom: 2))
        let screen = byMacro.getWorldToScreen2D(
            Vector2(x: 7, y: 9),
            Camera2D(offset: .init(x: 100, y: 50), target: .init(x: 1, y: 2), rotation: 30, zoom: 2))
        #expect(point.cBytes == screen.cBytes)

        let overlap = byHand.getCollisionRec(
            .init(x: 0, y: 0, width: 10, height: 10), .init(x: 4, y: 6, width: 10, height: 10))
        #expect(overlap.cBytes == Rectangle(x: 4, y: 6, width: 6, height: 4).cBytes)
        #expect((byHand.setTraceLogLevel != nil) == byMacro.hasSetTraceLogLevel)
    }

    @Test func `an image that one draws on is read by the other`() throws {
        let byHand = try ByHand.Raylib(.process)
        let byMacro = try Raylib(library: .process)
        var image = byHand.genImageColor(4, 4, .init(r: 1, g: 2, b: 3, a: 4))
        defer { byHand.unloadImage(image) }
        byHand.imageDrawRectangleRec(&image, .init(x: 1, y: 1, width: 2, height: 2), .init(r: 5, g: 6, b: 7, a: 8))
        var same = try Image.read(from: image.cBytes)
        #expect(byMacro.getImageColor(same, 0, 0) == Color(r: 1, g: 2, b: 3, a: 4))
        #expect(byMacro.getImageColor(same, 2, 2) == Color(r: 5, g: 6, b: 7, a: 8))
        byMacro.imageDrawPixel(&same, 3, 0, .white)
        #expect(byHand.getImageColor(image, 3, 0).cBytes == [255, 255, 255, 255])
        #expect(!byHand.exportImage(image, "/nowhere/picture.png"))
    }
}
