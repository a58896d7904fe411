/// LLVM's code of a program, optimized as a whole.
package func optimizedCode(_ source: String) throws -> String {
    try compile(source, "-O", "-wmo", "-parse-as-library", "-emit-ir", "-o", "-")
}

/// The instructions of a C function in LLVM's code.
package func function(_ name: String, of code: String) -> [String] {
    let lines = code.split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(where: { $0.hasPrefix("define") && $0.contains("@\(name)(") }) else {
        return ["no function \(name)", code]
    }
    return lines[(start + 1)...].prefix { $0 != "}" }.map { $0.trimmed }.filter {
        !$0.isEmpty && !$0.hasSuffix(":") && !$0.hasPrefix("entry:")
    }
}

extension Substring {
    /// Without blanks before it and without the metadata behind it.
    fileprivate var trimmed: String {
        let text = drop { $0 == " " }
        return String(text.prefix { $0 != "," && $0 != "!" })
    }
}

/// Whether CLayout itself was built with optimization.
#if DEBUG
package let isOptimized = false
#else
package let isOptimized = true
#endif
