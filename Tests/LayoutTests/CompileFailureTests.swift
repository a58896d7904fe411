import Foundation
import Testing

/// Fields that have no layout in C must not compile, and the message must say what to write instead.
@Suite struct CompileFailureTests {
    struct Mistake: Sendable, CustomTestStringConvertible {
        let type: String
        let message: String

        var testDescription: String { type }
    }

    private static let mistakes: [Mistake] = [
        Mistake(
            type: "String",
            message: "a String has no C layout: use UnsafePointer<CChar>? for `const char *`, or [N of CChar]"),
        Mistake(type: "String?", message: "a String has no C layout: use UnsafePointer<CChar>? for `const char *`"),
        Mistake(type: "[Int32]", message: "a Swift array has no C layout: use [N of Element] for `Element name[N]`"),
        Mistake(
            type: "Object", message: "a class reference has no C layout: use UnsafeMutableRawPointer? and Unmanaged"),
        Mistake(
            type: "Object?", message: "a class reference has no C layout: use UnsafeMutableRawPointer? and Unmanaged"),
        Mistake(
            type: "Plain", message: "this type has no C layout: conform a struct to CStructLayout or an enum to CEnum"),
        Mistake(
            type: "PlainEnum",
            message: "this type has no C layout: conform a struct to CStructLayout or an enum to CEnum"),
        Mistake(type: "() -> Void", message: "visit a @convention(c) function with functionPointer(_:_:)"),
        Mistake(
            type: "@convention(c) () -> Void", message: "visit a @convention(c) function with functionPointer(_:_:)"),
        Mistake(type: "Int32?", message: "this type has no C layout"),
        Mistake(type: "(Int32, Float)", message: "this type has no C layout"),
    ]

    @Test(arguments: mistakes) func saysWhatToUse(mistake: Mistake) throws {
        let output = try typecheck(type: mistake.type)
        #expect(output.contains("error: "), "it compiles")
        #expect(output.contains(mistake.message), "\(output)")
    }

    /// Otherwise every failure could be that of a wrong search path.
    @Test(arguments: ["Int32", "[4 of Float]", "(Int8, Int8)", "UnsafeMutableRawPointer?", "Mirrored"])
    func whatHasALayoutCompiles(type: String) throws {
        #expect(try typecheck(type: type) == "")
    }

    private func typecheck(type: String) throws -> String {
        let source = """
            import CLayout
            final class Object {}
            struct Plain { var number: Int32 }
            enum PlainEnum: Int32 { case one }
            struct Mirrored: CStructLayout {
                var number: Int32
                mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) { visitor.field("number", &number) }
            }
            struct Probe: CStructLayout {
                var value: \(type)
                mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) { visitor.field("value", &value) }
            }
            """
        let folder = FileManager.default.temporaryDirectory.appending(path: "clayout-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "probe.swift")
        try Data(source.utf8).write(to: file)
        let build = try #require(buildFolder(), "no built CLayout module beside \(CommandLine.arguments[0])")
        return try run(
            "swiftc", "-typecheck", "-swift-version", "6", file.path, "-I", build + "/Modules", "-Xcc",
            "-fmodule-map-file=" + build + "/CLayoutTrampolines.build/module.modulemap", "-I",
            packageFolder + "/Sources/CLayoutTrampolines/include")
    }

    /// The folder of the build that this test belongs to: the first one above the test program that has the module.
    private func buildFolder() -> String? {
        // On macOS the program is a test runner elsewhere, and the tests are a loaded bundle.
        let candidates = [CommandLine.arguments[0]] + Bundle.allBundles.compactMap { $0.executablePath }
        for candidate in candidates {
            var folder = URL(filePath: candidate).standardizedFileURL
            while folder.path.count > 1 {
                folder.deleteLastPathComponent()
                if FileManager.default.fileExists(atPath: folder.path + "/Modules/CLayout.swiftmodule") {
                    return folder.path
                }
            }
        }
        return nil
    }

    /// What a program prints, on both of its outputs.
    private func run(_ arguments: String...) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: output, as: UTF8.self)
    }
}
