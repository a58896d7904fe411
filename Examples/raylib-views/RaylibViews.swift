// Looks at and changes memory that raylib owns: the pixels of an image, the colours that LoadImageColors returns, and the
// vertices of a mesh.
//
//     raylib-views [--library PATH]
//
// Without a library it uses MiniRay.

import CLayout
import RaylibMirrors

@main
struct RaylibViews {
    static func main() throws {
        let arguments = CommandLine.arguments
        let isLibraryNamed = arguments.count == 3 && arguments[1] == "--library"
        let raylib = try Raylib(library: isLibraryNamed ? CLibrary(arguments[2]) : .process)
        if raylib.hasSetTraceLogLevel { raylib.setTraceLogLevel(7) }

        var image = raylib.genImageColor(64, 48, .black)
        raylib.imageDrawRectangle(&image, 10, 10, 20, 30, .gold)
        defer { raylib.unloadImage(image) }
        dim(image)
        count(raylib, image)
        bound(raylib)
    }

    /// Halves the red of the pixels in the image's own memory, without copying them.
    static func dim(_ image: Image) {
        guard let data = unsafe image.data else { return }
        // SAFETY: the pixels are four bytes each, as raylib makes them, and are released after this.
        let pixels = unsafe CArrayView<Color>(unsafeAddress: data, count: Int(image.width) * Int(image.height))
        for index in pixels.indices {
            pixels[index].r /= 2
        }
    }

    /// Counts the pixels of a colour in the buffer that raylib returns and takes back.
    static func count(_ raylib: Raylib, _ image: Image) {
        guard let colors = unsafe raylib.loadImageColors(image) else { return }
        defer { unsafe raylib.unloadImageColors(colors) }
        // SAFETY: raylib returns a colour for each pixel, and they are released behind the last use.
        let pixels = unsafe CReadOnlyArrayView(
            unsafeAddress: colors, count: Int(image.width) * Int(image.height))
        let golden = pixels.indices.count { pixels[$0].r == Color.gold.r / 2 }
        let row = pixels[10 * Int(image.width)..<11 * Int(image.width)]
        let first = row.indices.first { row[$0].r > 0 } ?? -1
        print("golden pixels: \(golden) of \(pixels.count), in row 10 from column \(first) on")
    }

    /// Makes a mesh, moves its vertices in place, and asks raylib for the box around them.
    static func bound(_ raylib: Raylib) {
        Arena.withTemporary { arena in
            let corners = [Vector3(x: 0, y: 0, z: 0), Vector3(x: 1, y: 0, z: 0), Vector3(x: 0, y: 1, z: 0)]
            let vertices = arena.write(contentsOf: corners)
            let mesh = arena.allocate(Mesh.self)
            let view = arena.view(of: mesh)
            view.vertexCount = CInt(vertices.count)
            view.triangleCount = 1
            unsafe view.vertices = vertices.unsafeAddress.assumingMemoryBound(to: Float.self)

            lift(view, by: 5)
            let box = raylib.getMeshBoundingBox(view.value)
            print("the mesh is between \(box.min.z) and \(box.max.z) high, and \(box.max.x - box.min.x) wide")
        }
    }

    /// Adds to one coordinate of each vertex of a mesh: three numbers of C are a `Vector3`.
    static func lift(_ mesh: CView<Mesh>, by height: Float) {
        guard let numbers = unsafe mesh.vertices else { return }
        // SAFETY: a mesh has as many vertices as it says, of three numbers each.
        let vertices = unsafe CArrayView<Vector3>(unsafeAddress: numbers, count: Int(mesh.vertexCount))
        for index in vertices.indices {
            vertices[index].z += height * Float(index)
        }
    }
}
