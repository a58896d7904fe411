import CompilerSupport

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

/// How to compile `main.swift` to `mirrors` with the CLayout whose build this program is in.
func mirrorCompiler() throws -> [String] {
    #if DEBUG
    let optimization = "-Onone"
    #else
    let optimization = "-O"
    #endif
    let build = try Build()
    return ["swiftc", "-swift-version", "6", optimization, "-o", "mirrors", "main.swift"] + build.searchArguments
        + (try build.objects(of: "CLayout", "CLayoutTrampolines"))
}
