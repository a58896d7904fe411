import CLayout
import RaylibMirrors
import Testing

/// Buffers that raylib's functions return, and the memory of its structs, through views.
@Suite struct PixelViewTests {
    private func withImage(_ body: (Raylib, Image) throws -> Void) throws {
        let raylib = try Raylib(library: .process)
        var image = raylib.genImageColor(7, 5, .maroon)
        raylib.imageDrawRectangle(&image, 2, 1, 3, 2, .gold)
        defer { raylib.unloadImage(image) }
        try body(raylib, image)
    }

    @Test func `the colours that LoadImageColors returns are those of the pixels`() throws {
        try withImage { raylib, image in
            let colors = try unsafe #require(raylib.loadImageColors(image))
            defer { unsafe raylib.unloadImageColors(colors) }
            // SAFETY: raylib returns a colour for each pixel, and they are released behind the last use.
            let view = unsafe CArrayView(unsafeAddress: colors, count: 35)
            for y in 0..<5 {
                let row = view[7 * y..<7 * (y + 1)]
                for x in row.indices {
                    let isGold = (2..<5).contains(x) && (1..<3).contains(y)
                    #expect(row[x].value == (isGold ? .gold : .maroon))
                    #expect(row[x].value == raylib.getImageColor(image, CInt(x), CInt(y)))
                }
            }
            view[0].g = 99
            #expect(raylib.getImageColor(image, 0, 0) == .maroon, "the colours are a copy")
        }
    }

    @Test func `an image without pixels has no colours`() throws {
        let raylib = try Raylib(library: .process)
        let isNil = unsafe raylib.loadImageColors(raylib.genImageColor(0, 0, .gold)) == nil
        #expect(isNil)
    }

    @Test func `pixels are changed in the memory of an image`() throws {
        try withImage { raylib, image in
            let data = try unsafe #require(image.data)
            // SAFETY: MiniRay's images have four bytes a pixel.
            let pixels = unsafe CArrayView<Color>(unsafeAddress: data, count: 35)
            pixels[7 * 4 + 6].a = 3
            var expected = Color.maroon
            expected.a = 3
            #expect(raylib.getImageColor(image, 6, 4) == expected)
        }
    }

    @Test func `the vertices of a mesh`() throws {
        let raylib = try Raylib(library: .process)
        let arena = Arena()
        let vertices = arena.write(contentsOf: [Vector3](repeating: Vector3(x: 1, y: 2, z: 3), count: 4))
        let pointer = arena.allocate(Mesh.self)
        let mesh = arena.view(of: pointer)
        mesh.vertexCount = 4
        unsafe mesh.vertices = vertices.unsafeAddress.assumingMemoryBound(to: Float.self)
        let view = arena.arrayView(of: vertices)
        view[2].y = -7
        view[3].z = 9
        let box = raylib.getMeshBoundingBox(mesh.value)
        #expect(box.min == Vector3(x: 1, y: -7, z: 3))
        #expect(box.max == Vector3(x: 1, y: 2, z: 9))
    }
}
