import RaylibMirrors

/// The picture: an evening with a low sun, mountains, a town, a Ferris wheel, lanterns and a chequered floor.
///
/// It is composed of raylib's image functions only. Everything that is random comes from the seed, so each library
/// draws the same picture.
struct ImageScene {
    static let width: CInt = 960
    static let height: CInt = 540
    /// Where the sky ends and the floor begins.
    static let horizon: Float = 330
    static let sunCenter = Vector2(x: 430, y: 236)
    static let sunRadius: Float = 104
    static let wheelCenter = Vector2(x: 742, y: 232)
    static let wheelRadius: Float = 132

    static let nightBlue = Color(r: 14, g: 10, b: 46, a: 255)
    static let dusk = Color(r: 150, g: 36, b: 128, a: 255)
    static let glow = Color(r: 255, g: 138, b: 92, a: 255)
    static let neon = Color(r: 86, g: 222, b: 255, a: 255)

    var random: RandomNumbers

    /// Draws the whole picture.
    ///
    /// - Returns: The canvas with the picture and the number of calls.
    static func draw(with raylib: Raylib, seed: UInt32) throws(DemoError) -> Canvas {
        let background = raylib.genImageGradientLinear(width, height, 0, nightBlue, dusk)
        let checks = raylib.genImageChecked(
            64, 64, 32, 32, Color(r: 46, g: 16, b: 78, a: 255), Color(r: 20, g: 8, b: 44, a: 255))
        defer { raylib.unloadImage(checks) }

        var canvas = try Canvas(background, raylib)
        var scene = ImageScene(random: RandomNumbers(seed: seed))
        scene.drawEveningGlow(on: &canvas)
        scene.drawStars(on: &canvas)
        scene.drawSun(on: &canvas)
        scene.drawMountains(on: &canvas)
        scene.drawTown(on: &canvas)
        scene.drawFloor(of: checks, on: &canvas)
        scene.drawFerrisWheel(on: &canvas)
        scene.drawLanterns(on: &canvas)
        return canvas
    }
}
