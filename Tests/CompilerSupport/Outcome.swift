import Foundation

/// What a program printed on both of its outputs, and how it ended.
package struct Outcome {
    /// What it printed, in the order in which it did.
    package let output: String
    /// Zero if all went well.
    package let exitStatus: Int32
}

/// Runs a program to its end.
///
/// - Parameters:
///   - command: The name of the program, which is looked up, and its arguments.
///   - folder: The working directory; that of this process if it is nil.
///   - environment: What is added to the environment of this process.
package func run(
    _ command: [String], in folder: URL? = nil, environment: [String: String] = [:]
) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    if let folder { process.currentDirectoryURL = folder }
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Outcome(output: String(decoding: output, as: UTF8.self), exitStatus: process.terminationStatus)
}
