import Foundation
import PackageFolder

/// There is no module to compile against.
private struct NoBuild: Error, CustomStringConvertible {
    var description: String { "no built CLayout module above \(CommandLine.arguments[0])" }
}

/// What the Swift compiler prints for a program that imports the CLayout of this build, macros included.
///
/// - Parameters:
///   - source: The program.
///   - arguments: What to do with it, such as `-typecheck`.
package func compile(_ source: String, _ arguments: String...) throws -> String {
    try compile(source, arguments: arguments)
}

/// What the Swift compiler prints, for a list of arguments.
package func compile(_ source: String, arguments: [String]) throws -> String {
    guard let build = buildFolder() else { throw NoBuild() }
    let search = [
        "-I", build + "/Modules", "-Xcc", "-fmodule-map-file=" + build + "/CLayoutTrampolines.build/module.modulemap",
        "-I", packageFolder + "/Sources/CLayoutTrampolines/include",
        "-load-plugin-executable", build + "/CLayoutMacrosLite-tool#CLayoutMacrosLite",
    ]
    return try withFile("program.swift", source) { file in
        try run(["swiftc", "-swift-version", "6"] + arguments + [file] + search)
    }
}

/// What clang says of a C program; nothing if it is right.
package func checkC(_ source: String) throws -> String {
    try withFile("program.c", source) { file in try run(["clang", "-std=gnu11", "-fsyntax-only", file]) }
}

/// Gives `body` the path of a file, which is removed after it.
private func withFile<Result>(_ name: String, _ text: String, _ body: (String) throws -> Result) throws -> Result {
    try withTemporaryFolder { folder in
        let file = folder.appending(path: name)
        try Data(text.utf8).write(to: file)
        return try body(file.path)
    }
}

/// The folder of the build that this test belongs to: the first one above the test program that has the module.
private func buildFolder() -> String? {
    // On macOS the program is a test runner elsewhere, and the tests are a loaded bundle.
    let candidates = [CommandLine.arguments[0]] + Bundle.allBundles.compactMap { $0.executablePath }
    for candidate in candidates {
        var folder = URL(filePath: candidate).standardizedFileURL
        while folder.path.count > 1 {
            folder.deleteLastPathComponent()
            if FileManager.default.fileExists(atPath: folder.path + "/Modules/CLayout.swiftmodule") {
                return folder.path
            }
        }
    }
    return nil
}

/// What a program prints, on both of its outputs.
package func run(_ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
}
