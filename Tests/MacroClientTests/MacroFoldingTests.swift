import CompilerSupport
import Foundation
import TestSupport
import Testing

/// Public mirrors and bindings of another module fold as hand-written ones do.
@Suite(.enabled(if: isOptimized, "needs `swift test -c release`")) struct MacroFoldingTests {
    @Test func `layouts are constants`() throws {
        let code = try optimized(
            """
            @_cdecl("probe") public func probe() -> Int { Camera2D.layout.size &+ PackedRecord.layout.size }
            @CStruct struct Own { var kind: UInt8, camera: Camera2D }
            @_cdecl("own") public func own() -> Int { Own.layout.size }
            """)
        #expect(function("probe", of: code) == ["ret i64 43"])
        #expect(function("own", of: code) == ["ret i64 28"])
    }

    @Test func `layouts with unions and bit-fields are constants, and members are loads`() throws {
        let code = try optimized(
            """
            @_cdecl("probe") public func probe() -> Int {
                UnionProbe.UnionOfUnions.layout.size &+ BitFieldProbe.MixedUnits.layout.size
                    &+ MemberProbe.AlignedByte.layout.size &+ MemberProbe.Message.layout.size
            }
            @CUnion struct Own { var bytes: [20 of UInt8]; var real: Double }
            @_cdecl("own") public func own() -> Int { Own.layout.size }
            @_silgen_name("member") public func member(number: UnionProbe.Number) -> CInt { number.integer }
            """)
        let probes = [
            ("unions", "UnionOfUnions"), ("bitfields", "MixedUnits"), ("members", "AlignedByte"),
            ("members", "Message"),
        ]
        let size = try probes.reduce(0) { sum, probe in
            try sum + #require(committedFixture(probe.0).structs.first { $0.name == probe.1 }).size
        }
        #expect(function("probe", of: code) == ["ret i64 \(size)"])
        #expect(function("own", of: code) == ["ret i64 24"])
        #expect(function("member", of: code).count == 2)
    }

    @Test func `a bound call is the instructions of a call of its CFunction`() throws {
        let code = try optimized(
            """
            @_silgen_name("bound") public func bound(library: MiniRay, x: Float) -> Vector2 {
                library.GetWorldToScreen2D(Vector2(x: x, y: 2), Camera2D(offset: Vector2(x: x, y: 4), target: Vector2(x: 5, y: x)))
            }
            @_silgen_name("direct")
            public func direct(function: CFunction<(Vector2, Camera2D) -> Vector2>, x: Float) -> Vector2 {
                function(Vector2(x: x, y: 2), Camera2D(offset: Vector2(x: x, y: 4), target: Vector2(x: 5, y: x)))
            }
            """)
        let calls = try calls("bound", of: code)
        #expect(try calls == self.calls("direct", of: code))
        #expect(calls.count == 1)
    }

    private func optimized(_ source: String) throws -> String {
        try optimizedCode("import CLayout\nimport MacroProbe\n" + source)
    }

    /// What a function calls, but for intrinsics and assembly.
    private func calls(_ name: String, of code: String) throws -> [Substring] {
        function(name, of: code).compactMap { line in
            guard let call = line.range(of: "call "), !line.contains("@llvm."), !line.contains(" asm ") else {
                return nil
            }
            return line[call.lowerBound...].prefix { $0 != "%" }
        }
    }
}
