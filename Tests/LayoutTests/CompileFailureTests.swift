import CompilerSupport
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
        Mistake(type: "SIMD3<Float>", message: "SIMD3 has no C layout: use SIMD4 for a C vector of 16 bytes"),
        Mistake(type: "SIMD4<Double>", message: "this type has no C layout"),
        Mistake(type: "SIMD2<UInt8>", message: "this type has no C layout"),
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
        let output = try typecheck(type: type)
        #expect(!output.contains("error:"), "\(output)")
    }

    private func typecheck(type: String) throws -> String {
        try compile(
            """
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
            """, "-typecheck")
    }
}
