import CLayout
import RaylibMirrors

/// The loop that is timed, in Swift and in C. `MiniRayLoops.h` describes its steps.
///
/// Both call the same functions at the same addresses, found at run time.
@safe
struct SpriteLoop {
    /// How many calls draw one sprite.
    static let callsPerSprite = 5

    let raylib: Raylib
    let camera: Camera2D
    let count: CInt
    let seed: UInt32

    private let loopInC: CFunction<(UnsafeRawPointer, Raylib.ImagePointer, Camera2D, CInt, CUnsignedInt) -> Void>
    private let drawing: Drawing

    init(_ library: CLibrary, _ raylib: Raylib, count: CInt, seed: UInt32) throws(CLibraryError) {
        self.raylib = raylib
        self.count = count
        self.seed = seed
        camera = Camera2D(offset: Vector2(x: 480, y: 270), target: Vector2(x: 512, y: 512), rotation: 30, zoom: 0.6)
        unsafe loopInC = try CLibrary.process.function("mini_ray_draw_sprites")
        drawing = try Drawing(library)
    }

    /// Draws the sprites with a loop in C.
    func drawInC(on canvas: borrowing Canvas) {
        let image = unsafe canvas.address
        Arena.withTemporary { arena in
            // SAFETY: the addresses are those of functions with the signatures that the loop declares, and both pointers
            // are valid during the call.
            unsafe loopInC(UnsafeRawPointer(arena.write(drawing).unsafeAddress), image, camera, count, seed)
        }
    }

    /// Draws the same sprites with a loop in Swift.
    func drawInSwift(on canvas: borrowing Canvas) {
        let image = unsafe canvas.address
        let orange = Color(r: 255, g: 161, b: 0, a: 255)
        let blue = Color(r: 0, g: 82, b: 172, a: 255)
        let white = Color(r: 255, g: 255, b: 255, a: 255)

        var random = RandomNumbers(seed: seed)
        for _ in 0..<count {
            let x = Float(random.next(below: 4096)) * 0.25
            let y = Float(random.next(below: 4096)) * 0.25
            let color = raylib.colorLerp(orange, blue, Float(random.next(below: 256)) / 256)
            let screen = raylib.getWorldToScreen2D(Vector2(x: x, y: y), camera)
            // SAFETY: the image lives as long as the canvas.
            unsafe raylib.imageDrawCircleV(image, screen, 2, color)
            unsafe raylib.imageDrawRectangleRec(
                image, Rectangle(x: screen.x + 3, y: screen.y - 1, width: 2, height: 2), color)
            unsafe raylib.imageDrawPixelV(image, screen, white)
        }
    }

    /// Mirrors `MiniRayDrawing`: the addresses of the functions that the loop in C calls.
    @safe
    struct Drawing: CStructLayout {
        var getWorldToScreen2D: UnsafeMutableRawPointer
        var imageDrawCircleV: UnsafeMutableRawPointer
        var imageDrawRectangleRec: UnsafeMutableRawPointer
        var imageDrawPixelV: UnsafeMutableRawPointer
        var colorLerp: UnsafeMutableRawPointer

        init(_ library: CLibrary) throws(CLibraryError) {
            unsafe getWorldToScreen2D = try library.address(of: "GetWorldToScreen2D")
            unsafe imageDrawCircleV = try library.address(of: "ImageDrawCircleV")
            unsafe imageDrawRectangleRec = try library.address(of: "ImageDrawRectangleRec")
            unsafe imageDrawPixelV = try library.address(of: "ImageDrawPixelV")
            unsafe colorLerp = try library.address(of: "ColorLerp")
        }

        @inline(__always)
        mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
            // SAFETY: pointers are visited, not followed.
            unsafe visitor.field("getWorldToScreen2D", &getWorldToScreen2D)
            unsafe visitor.field("imageDrawCircleV", &imageDrawCircleV)
            unsafe visitor.field("imageDrawRectangleRec", &imageDrawRectangleRec)
            unsafe visitor.field("imageDrawPixelV", &imageDrawPixelV)
            unsafe visitor.field("colorLerp", &colorLerp)
        }
    }
}
