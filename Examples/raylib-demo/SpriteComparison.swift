import CLayout
import RaylibMirrors

/// Times the loop in Swift and the loop in C in turn, and compares what they drew.
struct SpriteComparison {
    static let rounds = 31

    let loop: SpriteLoop
    private var swift = Timing()
    private var c = Timing()

    init(_ loop: SpriteLoop) {
        self.loop = loop
    }

    /// Runs all rounds.
    ///
    /// - Throws: ``DemoError/failure(_:)`` if the two pictures differ.
    mutating func run() throws(DemoError) {
        let blank = Color(r: 12, g: 12, b: 24, a: 255)
        let swiftCanvas = try Canvas(
            loop.raylib.genImageColor(ImageScene.width, ImageScene.height, blank), loop.raylib)
        let cCanvas = try Canvas(
            loop.raylib.genImageColor(ImageScene.width, ImageScene.height, blank), loop.raylib)

        // The first round is not counted: it brings code and pixels into the caches.
        loop.drawInSwift(on: swiftCanvas)
        loop.drawInC(on: cCanvas)
        for _ in 0..<Self.rounds {
            swift.measure { loop.drawInSwift(on: swiftCanvas) }
            c.measure { loop.drawInC(on: cCanvas) }
        }
        guard swiftCanvas.hasSamePixels(as: cCanvas) else {
            throw .failure("the picture of the Swift loop is not the one of the C loop: a value was passed wrongly")
        }
    }

    /// What was measured, in lines for the user.
    var report: String {
        let calls = Int(loop.count) * SpriteLoop.callsPerSprite
        func row(_ name: String, _ best: Double, _ median: Double, decimals: Int, _ unit: String) -> String {
            name + padded(formatted(best, decimals: decimals), to: 9)
                + padded(formatted(median, decimals: decimals), to: 10) + unit
        }
        let nanoseconds = 1e9 / Double(calls)
        return """
            sprites:  \(grouped(Int(loop.count))) with \(SpriteLoop.callsPerSprite) calls each, \(grouped(calls)) calls a round, \
            \(Self.rounds) rounds of Swift and C in turn
                           best    median
            \(row("  Swift  ", swift.best * nanoseconds, swift.median * nanoseconds, decimals: 1, "  ns per call"))
            \(row("  C      ", c.best * nanoseconds, c.median * nanoseconds, decimals: 1, "  ns per call"))
            \(row("  ratio  ", swift.best / c.best, swift.median / c.median, decimals: 2, ""))
            compared: the pictures of the Swift loop and the C loop are identical, byte for byte
            """
    }
}
