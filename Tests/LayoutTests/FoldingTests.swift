import CompilerSupport
import Testing

/// With optimization a layout is a constant: no traversal, no initializer and no lock is left in the program.
///
/// Only where CLayout itself was built with optimization: what a debug build of it offers for inlining does not fold.
@Suite(.enabled(if: isOptimized, "needs `swift test -c release`")) struct FoldingTests {
    @Test func layoutsOfOtherModulesAreConstants() throws {
        let code = try optimized("@_cdecl(\"probe\") public func probe() -> Int { Camera3D.layout.size }")
        #expect(function("probe", of: code) == ["ret i64 44"])
    }

    /// Nested, with arrays, and with more fields than the optimizer inlines without being told to.
    @Test func largeLayoutsAreConstants() throws {
        let code = try optimized("@_cdecl(\"probe\") public func probe() -> Int { VrStereoConfig.layout.size }")
        #expect(function("probe", of: code) == ["ret i64 304"])
    }

    @Test func storedTablesAreStaticData() throws {
        let code = try optimized(
            """
            struct Event: CStructLayout {
                var kind: UInt8, camera: Camera3D, time: Double, target: UnsafeMutableRawPointer?, keys: [4 of UInt16]
                static let layout = StructLayout(of: Self.self)
                @inline(__always)
                mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
                    visitor.field("kind", &kind)
                    visitor.field("camera", &camera)
                    visitor.field("time", &time)
                    visitor.field("target", &target)
                    visitor.field("keys", &keys)
                }
            }
            @_cdecl("probe") public func probe() -> Int { Event.layout.size }
            @_cdecl("fields") public func fields() -> Int { Event.layout.fields.count }
            """)
        // Not inside the macro, which would print the whole code.
        let runsInitializer = code.contains("swift_once")
        #expect(!runsInitializer)
        #expect(function("probe", of: code) == ["ret i64 72"])
    }

    private func optimized(_ source: String) throws -> String {
        try optimizedCode("import CLayout\nimport RaylibMirrors\n" + source)
    }
}
