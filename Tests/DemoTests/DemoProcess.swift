import Foundation

/// One run of an executable that was built with these tests.
struct DemoProcess {
    let exitStatus: Int32
    let output: String
    let errors: String

    /// Runs raylib-demo to its end.
    init(_ arguments: String...) throws {
        try self.init(arguments)
    }

    /// Runs a program to its end.
    init(_ arguments: [String], of program: String = "raylib-demo") throws {
        let process = Process()
        let output = Pipe()
        let errors = Pipe()
        process.executableURL = Self.folder.appendingPathComponent(program)
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

    /// The executables lie in the folder of the test bundle.
    private static var folder: URL {
        #if canImport(Darwin)
        Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }!
            .bundleURL.deletingLastPathComponent()
        #else
        URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
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
