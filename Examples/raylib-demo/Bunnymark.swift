import CLayout
import RaylibMirrors

/// Bunnies that jump in a window: how many structs a frame can be passed by value.
struct Bunnymark {
    let raylib: Raylib
    let window: RaylibWindow
    let herd: BunnyHerd
    let bunny: Texture
    let meadow: Texture
    /// How many calls of the frame so far passed structs.
    private var callCount = 0

    /// Opens the window, shows the frames that the options ask for, and saves what the last one shows.
    static func run(_ options: Options) throws(DemoError) {
        guard let path = options.libraryPath else {
            throw .usage("--window needs --library PATH of a raylib: MiniRay has no windows")
        }
        let (raylib, window) = try bind(path)
        try WindowOpening.open(window, width: ImageScene.width, height: ImageScene.height, title: "raylib-demo")
        defer { window.closeWindow() }

        var random = RandomNumbers(seed: options.seed)
        let herd = BunnyHerd(count: Int(options.spriteCount ?? 2_000), raylib, &random)
        var mark = try Bunnymark(raylib: raylib, window: window, herd: herd)
        defer { mark.unload() }
        print(try mark.show(frames: options.frameCount, screenshot: options.outputPath))
    }

    private static func bind(_ path: String) throws(DemoError) -> (Raylib, RaylibWindow) {
        do throws(CLibraryError) {
            let library = try CLibrary.raylib(at: path)
            return (try Raylib(quiet: library), try RaylibWindow(library: library))
        } catch {
            throw .library(error)
        }
    }

    private init(raylib: Raylib, window: RaylibWindow, herd: BunnyHerd) throws(DemoError) {
        self.raylib = raylib
        self.window = window
        self.herd = herd
        bunny = try BunnyHerd.drawBunny(with: raylib).withImage { window.loadTextureFromImage($0) }
        let sky = raylib.genImageGradientLinear(
            ImageScene.width, ImageScene.height, 0, Color(r: 120, g: 196, b: 255, a: 255),
            Color(r: 196, g: 240, b: 178, a: 255))
        meadow = try Canvas(sky, raylib).withImage { window.loadTextureFromImage($0) }
    }

    private func unload() {
        window.unloadTexture(bunny)
        window.unloadTexture(meadow)
    }

    /// Shows the frames and saves a screenshot of the last.
    ///
    /// - Returns: What was measured, in lines for the user.
    private mutating func show(frames: Int, screenshot: String) throws(DemoError) -> String {
        var herd = herd
        var drawing = Timing()
        var shown = 0
        let start = monotonicSeconds()
        while shown < frames, !window.windowShouldClose() {
            herd.jump()
            window.beginDrawing()
            callCount = 0
            drawing.measure { drawFrame(herd, number: shown) }
            shown += 1
            if shown == frames {
                try Canvas(window.loadImageFromScreen(), raylib).export(to: screenshot)
            }
            window.endDrawing()
        }
        let seconds = monotonicSeconds() - start
        return """
            window:   \(ImageScene.width) x \(ImageScene.height), \(grouped(herd.count)) sprites, \(grouped(shown)) frames
            speed:    \(formatted(Double(shown) / seconds)) frames per second
            calls:    \(grouped(callCount)) by value per frame, \
            \(formatted(drawing.median * 1e9 / Double(max(1, callCount)))) ns per call with the drawing
            picture:  \(shown == frames ? screenshot : "none, because the window was closed")
            """
    }

    /// Draws everything. Ending each camera sends its part to the screen, so that the screenshot has all of it.
    private mutating func drawFrame(_ herd: BunnyHerd, number: Int) {
        let still = Camera2D(offset: Vector2(x: 0, y: 0), target: Vector2(x: 0, y: 0), rotation: 0, zoom: 1)
        window.clearBackground(.rayWhite)
        window.beginMode2D(still)
        drawMeadow()
        window.endMode2D()

        window.beginMode2D(herd.camera(frame: number))
        herd.draw(bunny, in: window)
        window.endMode2D()

        window.beginMode2D(still)
        drawCaption(herd)
        window.endMode2D()
        callCount += 4 + herd.count  // the color of the ground, three cameras, and a call for each bunny
    }

    private mutating func drawMeadow() {
        window.drawTextureV(meadow, Vector2(x: 0, y: 0), .white)
        window.drawCircleV(Vector2(x: 842, y: 112), 52, Color(r: 255, g: 236, b: 150, a: 255))
        for ray in 0..<16 {
            let (x, y) = pointOnCircle(radius: 1, degrees: 22.5 * Float(ray))
            window.drawLineEx(
                Vector2(x: 842 + 62 * x, y: 112 + 62 * y), Vector2(x: 842 + 82 * x, y: 112 + 82 * y), 4,
                Color(r: 255, g: 236, b: 150, a: 255))
        }
        for hill in 0..<5 {
            window.drawCircleV(
                Vector2(x: Float(hill) * 260 - 40, y: 760), Float(300 - 18 * (hill % 3)),
                Color(r: 98, g: UInt8(178 - 12 * (hill % 3)), b: 92, a: 255))
        }
        callCount += 23
    }

    /// A bar with text, and a square of a known color in each lower corner, by which a test knows the picture.
    private mutating func drawCaption(_ herd: BunnyHerd) {
        let width = Float(ImageScene.width)
        let height = Float(ImageScene.height)
        window.drawRectangleRec(Rectangle(x: 0, y: 0, width: width, height: 40), Color(r: 30, g: 34, b: 54, a: 255))
        window.drawText("\(herd.count) bunnies, passed by value", 14, 10, 20, .rayWhite)
        window.drawRectangleRec(Rectangle(x: 0, y: height - 12, width: 12, height: 12), .red)
        window.drawRectangleRec(Rectangle(x: width - 12, y: height - 12, width: 12, height: 12), .blue)
        callCount += 4
    }
}
