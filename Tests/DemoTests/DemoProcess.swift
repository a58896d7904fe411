import Foundation

/// One run of the `raylib-demo` executable that was built with these tests.
struct DemoProcess {
    let exitStatus: Int32
    let output: String
    let errors: String

    /// Runs the demo to its end.
    init(_ arguments: String...) throws {
        try self.init(arguments)
    }

    /// Runs the demo to its end.
    init(_ arguments: [String]) throws {
        let process = Process()
        let output = Pipe()
        let errors = Pipe()
        process.executableURL = Self.executable
        process.arguments = arguments
        process.standardOutput = output
        process.standardError = errors
        // Without a display on purpose: no test here may open a window.
        process.environment = ProcessInfo.processInfo.environment.filter {
            $0.key != "DISPLAY" && $0.key != "WAYLAND_DISPLAY"
        }
        try process.run()
        // The demo writes a few lines, which fit into the pipes.
        process.waitUntilExit()
        exitStatus = process.terminationStatus
        self.output = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        self.errors = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    }

    /// The lines of standard error.
    var errorLines: [Substring] {
        errors.split(separator: "\n")
    }

    /// The executable lies in the folder of the test bundle.
    private static var executable: URL {
        #if canImport(Darwin)
        Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }!
            .bundleURL.deletingLastPathComponent().appendingPathComponent("raylib-demo")
        #else
        URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
            .deletingLastPathComponent().appendingPathComponent("raylib-demo")
        #endif
    }
}

/// A path for a file of one test, which is removed after it.
struct TemporaryPicture: ~Copyable {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("raylib-demo-\(UUID().uuidString).png")
        .path

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }
}
