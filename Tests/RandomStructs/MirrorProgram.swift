import Foundation

/// A program that prints a line for each of `cases`, from the table of its mirror: the lines of `probeProgram`.
///
/// It reads the lines that `valueProgram` prints, and prints something else for a mirror whose bytes are not those.
func mirrorProgram(_ cases: [RecordCase], declarations: String) -> String {
    """
    import CLayout

    \(mirrorEnums)
    \(declarations)
    \(mirrorChecks)
    \(cases.map { "check(\($0.name).self) { folded(\($0.name).self, $0) }\n" }.joined())
    """
}

/// How to compile `main.swift` to `mirrors` with the CLayout of `build`.
func mirrorCompiler(_ build: URL) -> [String] {
    let package = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized.path
    // A build folder has objects of files that are gone, too.
    let objects = ["CLayout", "CLayoutTrampolines"].flatMap { target in
        files(in: URL(filePath: package + "/Sources/" + target)).map { source in
            build.path + "/" + target + ".build/" + source.lastPathComponent + ".o"
        }
    }
    #if DEBUG
    let optimization = "-Onone"
    #else
    let optimization = "-O"
    #endif
    return [
        "swiftc", "-swift-version", "6", optimization, "-o", "mirrors", "main.swift", "-I", build.path + "/Modules",
        "-Xcc", "-fmodule-map-file=" + build.path + "/CLayoutTrampolines.build/module.modulemap",
        "-I", package + "/Sources/CLayoutTrampolines/include",
        "-load-plugin-executable", build.path + "/CLayoutMacrosLite-tool#CLayoutMacrosLite",
    ] + objects
}

private func files(in folder: URL) -> [URL] {
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (files?.allObjects as? [URL] ?? []).filter { ["swift", "c", "S"].contains($0.pathExtension) }
}
