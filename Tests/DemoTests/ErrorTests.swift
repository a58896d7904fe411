import Testing

@Suite("What raylib-demo says when it cannot go on")
struct ErrorTests {
    #if canImport(Darwin)
    static let otherLibrary = "/usr/lib/libz.dylib"
    #else
    static let otherLibrary = "libm.so.6"
    #endif

    @Test("A missing library is one line and the exit status 1")
    func missingLibrary() throws {
        let demo = try DemoProcess("--library", "/nowhere/libraylib.so")
        #expect(demo.exitStatus == 1)
        #expect(demo.errorLines.count == 1)
        #expect(demo.errors.contains("/nowhere/libraylib.so"))
        #expect(demo.output == "")
    }

    @Test("A library without a function is one line and the exit status 1", arguments: [false, true])
    func missingSymbol(inWindow: Bool) throws {
        let demo =
            inWindow
            ? try DemoProcess("--library", Self.otherLibrary, "--window")
            : try DemoProcess("--library", Self.otherLibrary)
        #expect(demo.exitStatus == 1)
        #expect(demo.errorLines.count == 1)
        #expect(demo.errors.contains("GenImageColor"))
        #expect(demo.errors.contains(Self.otherLibrary))
    }

    @Test("A picture that cannot be written is one line and the exit status 1")
    func unwritableOutput() throws {
        let demo = try DemoProcess("--output", "/nowhere/picture.png", "--sprites", "1")
        #expect(demo.exitStatus == 1)
        #expect(demo.errorLines == ["raylib-demo: cannot write '/nowhere/picture.png': No such file or directory"])
    }

    @Test(
        "A wrong command line is one line and the exit status 2",
        arguments: [
            ["--sprite", "7"], ["picture.png"], ["--library"], ["--library", ""], ["--output", "picture.jpg"],
            ["--sprites", "0"], ["--sprites", "many"], ["--frames", "-1"], ["--seed", "4294967296"], ["--window"],
        ])
    func wrongCommandLine(arguments: [String]) throws {
        let demo = try DemoProcess(arguments)
        #expect(demo.exitStatus == 2)
        #expect(demo.errorLines.count == 1)
        #expect(demo.errors.hasPrefix("raylib-demo: "))
        #expect(demo.errors.contains("--help"))
        #expect(demo.output == "")
    }

    @Test("The help lists each option", arguments: ["--help", "-h"])
    func help(option: String) throws {
        let demo = try DemoProcess(option)
        #expect(demo.exitStatus == 0)
        #expect(demo.errors == "")
        for option in ["--library", "--output", "--sprites", "--window", "--frames", "--seed", "--help"] {
            #expect(demo.output.contains(option))
        }
    }
}
