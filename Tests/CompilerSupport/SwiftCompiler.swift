import Foundation

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
    let search = try Build().searchArguments
    return try withFile("program.swift", source) { file in
        try run(["swiftc", "-swift-version", "6"] + arguments + [file] + search).output
    }
}

/// What clang says of a C program; nothing if it is right.
package func checkC(_ source: String) throws -> String {
    try withFile("program.c", source) { file in try run(["clang", "-std=gnu11", "-fsyntax-only", file]).output }
}

/// Gives `body` the path of a file, which is removed after it.
private func withFile<Result>(_ name: String, _ text: String, _ body: (String) throws -> Result) throws -> Result {
    try withTemporaryFolder { folder in
        let file = folder.appending(path: name)
        try Data(text.utf8).write(to: file)
        return try body(file.path)
    }
}
