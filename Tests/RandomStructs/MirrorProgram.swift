import Foundation

/// A program that prints a line for each of `cases`, from the table of its mirror: the lines of `probeProgram`.
func mirrorProgram(_ cases: [RecordCase], declarations: String) -> String {
    """
    import CLayout

    \(declarations)
    func show<Mirror: CStructLayout>(_ type: Mirror.Type) {
        let layout = Mirror.layout
        let fields = layout.fields.map { $0.bits.map { "\\($0.lowerBound):\\($0.count)" } ?? "\\($0.offset)" }
        print(([layout.name, "\\(layout.size)", "\\(layout.alignment)"] + fields).joined(separator: " "))
    }
    \(cases.map { "show(\($0.name).self)\n" }.joined())
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
    return [
        "swiftc", "-swift-version", "6", "-Onone", "-o", "mirrors", "main.swift", "-I", build.path + "/Modules",
        "-Xcc", "-fmodule-map-file=" + build.path + "/CLayoutTrampolines.build/module.modulemap",
        "-I", package + "/Sources/CLayoutTrampolines/include",
        "-load-plugin-executable", build.path + "/CLayoutMacrosLite-tool#CLayoutMacrosLite",
    ] + objects
}

private func files(in folder: URL) -> [URL] {
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (files?.allObjects as? [URL] ?? []).filter { ["swift", "c", "S"].contains($0.pathExtension) }
}
