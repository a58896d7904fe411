import Foundation

/// A program that failed.
package struct ToolError: Error, CustomStringConvertible {
    package let description: String
}

/// Runs a program and returns what it printed, without its errors, which the `run` of CompilerSupport has among the rest.
func output(of command: [String], in folder: URL) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    process.currentDirectoryURL = folder
    // Files rather than pipes, which would fill up.
    let output = folder.appending(path: "output")
    let errors = folder.appending(path: "errors")
    try Data().write(to: output)
    try Data().write(to: errors)
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
        let text = try String(decoding: Data(contentsOf: errors), as: UTF8.self)
        throw ToolError(description: command.prefix(8).joined(separator: " ") + " …:\n" + text.prefix(2000))
    }
    return try String(decoding: Data(contentsOf: output), as: UTF8.self)
}
