import Foundation
import PackageFolder
import Testing

#if canImport(Glibc)
import Glibc
#endif

/// What a program printed on both of its outputs, and how it ended.
struct Outcome {
    let output: String
    let exitStatus: Int32
}

/// Runs a program to its end.
///
/// - Parameters:
///   - command: The name of the program, which is looked up, and its arguments.
///   - folder: The working directory.
///   - environment: What is added to the environment of this process.
func run(_ command: [String], in folder: URL, environment: [String: String] = [:]) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Outcome(output: String(decoding: output, as: UTF8.self), exitStatus: process.terminationStatus)
}

/// The build that these tests belong to, to compile programs against.
struct Build {
    /// The folder with the modules and object files.
    let folder: String

    /// Finds the build: the first folder above the test program that has the module.
    init() throws {
        // On macOS the program is a test runner elsewhere, and the tests are a loaded bundle.
        let programs = [CommandLine.arguments[0]] + Bundle.allBundles.compactMap { $0.executablePath }
        let folders = programs.compactMap { Self.folder(above: URL(filePath: $0).standardizedFileURL) }
        folder = try #require(folders.first, "no built CLayout module above \(CommandLine.arguments[0])")
    }

    private static func folder(above program: URL) -> String? {
        var folder = program
        while folder.path.count > 1 {
            folder.deleteLastPathComponent()
            if FileManager.default.fileExists(atPath: folder.path + "/Modules/CLayout.swiftmodule") {
                return folder.path
            }
        }
        return nil
    }

    /// What makes a compiler find the modules.
    var searchArguments: [String] {
        [
            "-I", folder + "/Modules",
            "-Xcc", "-fmodule-map-file=" + folder + "/CLayoutTrampolines.build/module.modulemap",
            "-I", packageFolder + "/Sources/CLayoutTrampolines/include",
            "-load-plugin-executable", folder + "/CLayoutMacrosLite-tool#CLayoutMacrosLite",
        ]
    }

    /// What makes a linker find the code.
    var linkArguments: [String] {
        get throws {
            var arguments: [String] = []
            // The folders of a build keep the objects of sources that are there no more.
            let sources = try Set(
                ["Sources", "Examples"].flatMap {
                    try FileManager.default.subpathsOfDirectory(atPath: packageFolder + "/" + $0)
                }.map { URL(filePath: $0).lastPathComponent })
            for target in ["CLayout", "CLayoutTrampolines", "RaylibMirrors"] {
                let objects = folder + "/" + target + ".build"
                arguments += try FileManager.default.contentsOfDirectory(atPath: objects)
                    .filter { $0.hasSuffix(".o") && sources.contains(String($0.dropLast(2))) }
                    .sorted().map { objects + "/" + $0 }
            }
            return arguments + sanitizerArguments
        }
    }

    /// The program has to be instrumented as the modules are.
    private var sanitizerArguments: [String] {
        #if canImport(Glibc)
        // SAFETY: the symbol is not used, only looked for.
        unsafe dlsym(nil, "__asan_init") == nil ? [] : ["-sanitize=address"]
        #else
        []
        #endif
    }
}
