import RaylibMirrors

/// The bunnies: where they are and how they move. The same seed gives the same jumps.
struct BunnyHerd {
    private struct Bunny {
        var position: Vector2
        var velocity: Vector2
        let tint: Color
    }

    private static let size: Float = 32
    private static let gravity: Float = 0.35
    private static let ground = Float(ImageScene.height) - 24

    private var bunnies: [Bunny] = []

    init(count: Int, _ raylib: Raylib, _ random: inout RandomNumbers) {
        bunnies.reserveCapacity(count)
        for _ in 0..<count {
            bunnies.append(
                Bunny(
                    position: Vector2(x: random.next(in: 20...940), y: random.next(in: 60...500)),
                    velocity: Vector2(x: random.next(in: -3...3), y: random.next(in: -6...2)),
                    tint: raylib.colorFromHSV(random.next(in: 0...360), random.next(in: 0.1...0.5), 1)))
        }
    }

    var count: Int { bunnies.count }

    /// Moves all by one frame.
    mutating func jump() {
        for index in bunnies.indices {
            bunnies[index].velocity.y += Self.gravity
            bunnies[index].position.x += bunnies[index].velocity.x
            bunnies[index].position.y += bunnies[index].velocity.y
            if bunnies[index].position.x < 20 { bunnies[index].velocity.x = bunnies[index].velocity.x.magnitude }
            if bunnies[index].position.x > 940 { bunnies[index].velocity.x = -bunnies[index].velocity.x.magnitude }
            // As high as it was, so that the herd does not come to rest.
            if bunnies[index].position.y > Self.ground {
                bunnies[index].velocity.y = -bunnies[index].velocity.y.magnitude
            }
        }
    }

    /// A camera that sways a little.
    func camera(frame: Int) -> Camera2D {
        let middle = Vector2(x: Float(ImageScene.width) / 2, y: Float(ImageScene.height) / 2)
        let sway = pointOnCircle(radius: 1.5, degrees: Float(frame % 360) * 2)
        return Camera2D(offset: middle, target: middle, rotation: sway.x, zoom: 1)
    }

    /// Draws all with a call for each: every fourth leans into its jump, which takes raylib's call with the most structs.
    func draw(_ texture: Texture, in window: RaylibWindow) {
        let source = Rectangle(x: 0, y: 0, width: Self.size, height: Self.size)
        let center = Vector2(x: Self.size / 2, y: Self.size / 2)
        for (index, bunny) in bunnies.enumerated() {
            if index & 3 == 0 {
                let place = Rectangle(x: bunny.position.x, y: bunny.position.y, width: Self.size, height: Self.size)
                window.drawTexturePro(texture, source, place, center, bunny.velocity.x * 6, bunny.tint)
            } else {
                let corner = Vector2(x: bunny.position.x - center.x, y: bunny.position.y - center.y)
                window.drawTextureV(texture, corner, bunny.tint)
            }
        }
    }

    /// Draws the one picture that all bunnies share, on a transparent ground.
    static func drawBunny(with raylib: Raylib) throws(DemoError) -> Canvas {
        var canvas = try Canvas(raylib.genImageColor(CInt(size), CInt(size), .blank), raylib)
        let fur = Color.white
        let shadow = Color(r: 206, g: 196, b: 206, a: 255)
        for (x, color) in [(10, shadow), (21, fur)] as [(Float, Color)] {
            canvas.drawRectangle(Rectangle(x: x - 2, y: 3, width: 5, height: 14), color)
            canvas.drawCircle(Vector2(x: x + 0.5, y: 3), radius: 2, color)
            canvas.drawRectangle(Rectangle(x: x, y: 4, width: 1, height: 9), .pink)
        }
        canvas.drawCircle(Vector2(x: 16, y: 21), radius: 10, shadow)
        canvas.drawCircle(Vector2(x: 17, y: 20), radius: 9, fur)
        for x in [12, 20] as [Float] {
            canvas.drawRectangle(Rectangle(x: x, y: 17, width: 2, height: 3), .black)
            canvas.drawCircle(Vector2(x: x + (x < 16 ? -1 : 3), y: 23), radius: 2, .pink)
        }
        canvas.drawRectangle(Rectangle(x: 16, y: 22, width: 2, height: 2), .maroon)
        return canvas
    }
}
