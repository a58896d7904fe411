import Foundation

/// What the compiler's own parser says about source.
enum SwiftFrontend {
    /// A declaration: its kind, where it begins, and where its last token begins.
    struct Range: Equatable {
        var kind: String
        var start: Int
        var lastToken: Int
    }

    /// The types, functions and properties in a file, however deep, and the compiler's errors.
    static func declarations(in file: String) throws -> (ranges: [Range], errors: String) {
        let folder = FileManager.default.temporaryDirectory
        let errors = folder.appending(path: "clayout-\(UUID().uuidString)")
        try Data().write(to: errors)
        defer { try? FileManager.default.removeItem(at: errors) }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            "swiftc", "-frontend", "-dump-parse", "-dump-ast-format", "json", "-swift-version", "6", file,
        ]
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        let text = try String(contentsOf: errors, encoding: .utf8)
        return (ranges(in: [UInt8](output)), text)
    }

    private static let kinds = [
        "struct_decl", "class_decl", "enum_decl", "protocol_decl", "extension_decl", "func_decl",
        "pattern_binding_decl",
    ]

    /// Finds `"_kind":"struct_decl",…,"range":{"start":0,"end":1}` without reading all of the JSON, which is large.
    private static func ranges(in json: [UInt8]) -> [Range] {
        let text = String(decoding: json, as: UTF8.self)
        return text.components(separatedBy: "{\"_kind\":\"").compactMap { node in
            guard let kind = kinds.first(where: { node.hasPrefix($0 + "\"") }) else { return nil }
            let fields = node.components(separatedBy: "\"range\":{\"start\":")
            guard fields.count > 1, !fields[0].contains("\"implicit\":true") else { return nil }
            let numbers = fields[1].split { !$0.isNumber }.prefix(2).compactMap { Int($0) }
            guard numbers.count == 2 else { return nil }
            return Range(kind: kind, start: numbers[0], lastToken: numbers[1])
        }
    }
}
