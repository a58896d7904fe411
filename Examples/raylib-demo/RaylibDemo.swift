import CLayout
import RaylibMirrors

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Draws with raylib, or with MiniRay, through functions found at run time.
@main
struct RaylibDemo {
    static func main() {
        do throws(DemoError) {
            try run(try Options(CommandLine.arguments.dropFirst()))
        } catch {
            printError("raylib-demo: " + error.line)
            exit(error.exitStatus)
        }
    }

    private static func run(_ options: Options) throws(DemoError) {
        switch options.mode {
        case .help: print(Options.help)
        case .image: try drawImage(options)
        case .window: try Bunnymark.run(options)
        }
    }

    /// Draws the picture, saves it, and times the loops.
    private static func drawImage(_ options: Options) throws(DemoError) {
        let (raylib, loop) = try bind(options)
        let start = monotonicSeconds()
        let canvas = try ImageScene.draw(with: raylib, seed: options.seed)
        let milliseconds = (monotonicSeconds() - start) * 1e3
        try canvas.export(to: options.outputPath)
        print("library:  " + (options.libraryPath ?? "MiniRay, which is part of this program"))
        #if DEBUG
        print(
            "note:     this is a debug build; the times of 'swift run -c release raylib-demo' are the ones that count"
        )
        #endif
        print(
            """
            picture:  \(options.outputPath), \(ImageScene.width) x \(ImageScene.height)
            calls:    \(grouped(canvas.callCount)) by value in \(formatted(milliseconds)) ms, \
            \(formatted(milliseconds * 1e6 / Double(canvas.callCount))) ns per call with the drawing
            """)

        var comparison = SpriteComparison(loop)
        try comparison.run()
        print(comparison.report)
    }

    private static func bind(_ options: Options) throws(DemoError) -> (Raylib, SpriteLoop) {
        do throws(CLibraryError) {
            let library = try CLibrary.raylib(at: options.libraryPath)
            let raylib = try Raylib(quiet: library)
            return (raylib, try SpriteLoop(library, raylib, count: options.spriteCount ?? 20_000, seed: options.seed))
        } catch {
            throw .library(error)
        }
    }
}
