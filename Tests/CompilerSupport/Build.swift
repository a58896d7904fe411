import Foundation
import PackageFolder

/// The build that this program belongs to, to compile other programs against.
package struct Build {
    /// The folder with the modules and object files.
    private let folder: String

    /// Finds the build: the first folder above this program that has the module.
    package init() throws {
        // On macOS the program is a test runner elsewhere, and the tests are a loaded bundle.
        let programs = [CommandLine.arguments[0]] + Bundle.allBundles.compactMap { $0.executablePath }
        let folders = programs.compactMap { Self.folder(above: URL(filePath: $0).standardizedFileURL) }
        guard let first = folders.first else { throw NoBuild() }
        folder = first
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

    /// What makes a compiler find the modules and the macros.
    package var searchArguments: [String] {
        [
            "-I", folder + "/Modules",
            "-Xcc", "-fmodule-map-file=" + folder + "/CLayoutTrampolines.build/module.modulemap",
            "-I", packageFolder + "/Sources/CLayoutTrampolines/include",
            "-load-plugin-executable", folder + "/CLayoutMacrosLite-tool#CLayoutMacrosLite",
        ]
    }

    /// The object files of some targets of the library and the examples, for a linker.
    package func objects(of targets: String...) throws -> [String] {
        try targets.flatMap { target in
            // The folders of a build keep the objects of sources that are there no more.
            let sources = ["/Sources/", "/Examples/"].flatMap {
                FileManager.default.subpaths(atPath: packageFolder + $0 + target) ?? []
            }
            let names = Set(sources.map { URL(filePath: $0).lastPathComponent + ".o" })
            let objects = folder + "/" + target + ".build"
            return try FileManager.default.contentsOfDirectory(atPath: objects)
                .filter { names.contains($0) }.sorted().map { objects + "/" + $0 }
        }
    }
}

/// There is no module to compile against.
private struct NoBuild: Error, CustomStringConvertible {
    var description: String { "no built CLayout module above \(CommandLine.arguments[0])" }
}
