/// What the command line asks for.
struct Options {
    /// The raylib to load; MiniRay, which is part of this program, if there is none.
    var libraryPath: String?
    /// Where the picture or the screenshot goes.
    var outputPath = "raylib-demo.png"
    /// The number of sprites in the timed loop, or in the window; each has its own default.
    var spriteCount: CInt?
    /// The number of frames that the window shows.
    var frameCount = 300
    /// What the random numbers start from.
    var seed: UInt32 = 1
    /// What to do.
    var mode = Mode.image

    /// What the program can do.
    enum Mode {
        case help, image, window
    }

    static let help = """
        raylib-demo: draws with raylib's own functions, found at run time and called by value.

        usage: raylib-demo [--library PATH] [--output FILE] [--sprites N] [--seed N]
               raylib-demo --library PATH --window [--output FILE] [--sprites N] [--frames N] [--seed N]

        Without --window it draws a picture, saves it, and compares the time of a loop of calls with the same loop in C.

          --library PATH  a raylib 5.5 to draw with, as Scripts/get-raylib.sh fetches it
                          (default: MiniRay, a small stand-in that is part of this program)
          --output FILE   the PNG file to write (default: raylib-demo.png)
          --sprites N     sprites in the timed loop (default: 20000), or in the window (default: 2000)
          --window        open a window with moving sprites, and save what it shows at the end
          --frames N      frames to show in the window (default: 300)
          --seed N        start of the random numbers (default: 1)
          --help          this text
        """

    /// Reads the arguments that follow the name of the program.
    init(_ arguments: some Sequence<String>) throws(DemoError) {
        var arguments = arguments.makeIterator()
        while let option = arguments.next() {
            switch option {
            case "--library": libraryPath = try Self.text(of: option, arguments.next())
            case "--output": outputPath = try Self.path(of: option, arguments.next())
            case "--sprites": spriteCount = CInt(try Self.number(of: option, arguments.next(), in: 1...1_000_000))
            case "--frames": frameCount = try Self.number(of: option, arguments.next(), in: 1...1_000_000)
            case "--seed": seed = UInt32(try Self.number(of: option, arguments.next(), in: 0...Int(UInt32.max)))
            case "--window": mode = .window
            case "--help", "-h": mode = .help
            default: throw .usage("there is no option '" + option + "'")
            }
            if mode == .help { return }
        }
    }

    private static func text(of option: String, _ argument: String?) throws(DemoError) -> String {
        guard let argument, !argument.isEmpty else { throw .usage(option + " needs a value") }
        return argument
    }

    /// raylib chooses the format of a file by the end of its name.
    private static func path(of option: String, _ argument: String?) throws(DemoError) -> String {
        let path = try text(of: option, argument)
        guard path.hasSuffix(".png") else {
            throw .usage(option + " needs a file name that ends with .png, not '" + path + "'")
        }
        return path
    }

    private static func number(
        of option: String, _ argument: String?, in range: ClosedRange<Int>
    ) throws(DemoError) -> Int {
        let text = try text(of: option, argument)
        guard let number = Int(text), range.contains(number) else {
            throw .usage("\(option) needs a number from \(range.lowerBound) to \(range.upperBound), not '\(text)'")
        }
        return number
    }
}
