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

    private let loopInC: CFunction<(UnsafeRawPointer, UnsafeMutableRawPointer, Camera2D, CInt, CUnsignedInt) -> Void>
    private let functions: SpriteFunctions
    private let addresses: SpriteFunctions.Addresses

    init(_ library: CLibrary, _ raylib: Raylib, count: CInt, seed: UInt32) throws(CLibraryError) {
        self.raylib = raylib
        self.count = count
        self.seed = seed
        camera = Camera2D(offset: Vector2(x: 480, y: 270), target: Vector2(x: 512, y: 512), rotation: 30, zoom: 0.6)
        // SAFETY: the signature is that of `MiniRayLoops.h`.
        unsafe loopInC = try CLibrary.process.function("mini_ray_draw_sprites")
        functions = try SpriteFunctions(library: library)
        addresses = try SpriteFunctions.Addresses(library)
    }

    /// Draws the sprites with a loop in C.
    func drawInC(on canvas: borrowing Canvas) {
        // SAFETY: the addresses are those of functions with the signatures that the loop declares, and both pointers are
        // valid during the call.
        unsafe withPointer(to: canvas) { image, arena in
            unsafe loopInC(UnsafeRawPointer(arena.write(addresses).unsafeAddress), image, camera, count, seed)
        }
    }

    /// Draws the same sprites with a loop in Swift.
    func drawInSwift(on canvas: borrowing Canvas) {
        // SAFETY: the pointer is valid as long as the closure runs.
        unsafe withPointer(to: canvas) { image, _ in unsafe drawInSwift(image) }
    }

    /// Runs `body` with C's `Image *` of a canvas.
    private func withPointer(to canvas: borrowing Canvas, _ body: (UnsafeMutableRawPointer, Arena) -> Void) {
        canvas.withImage { image in
            Arena.withTemporary { arena in
                unsafe body(arena.write(image).unsafeAddress, arena)
            }
        }
    }

    @unsafe
    private func drawInSwift(_ image: UnsafeMutableRawPointer) {
        let orange = Color(r: 255, g: 161, b: 0, a: 255)
        let blue = Color(r: 0, g: 82, b: 172, a: 255)
        let white = Color(r: 255, g: 255, b: 255, a: 255)

        var random = RandomNumbers(seed: seed)
        for _ in 0..<count {
            let x = Float(random.next(below: 4096)) * 0.25
            let y = Float(random.next(below: 4096)) * 0.25
            let color = raylib.colorLerp(orange, blue, Float(random.next(below: 256)) / 256)
            let screen = raylib.getWorldToScreen2D(Vector2(x: x, y: y), camera)
            // SAFETY: the image lives as long as this call.
            unsafe functions.imageDrawCircleV(image, screen, 2, color)
            unsafe functions.imageDrawRectangleRec(
                image, Rectangle(x: screen.x + 3, y: screen.y - 1, width: 2, height: 2), color)
            unsafe functions.imageDrawPixelV(image, screen, white)
        }
    }
}
