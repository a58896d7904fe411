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

    /// A text among numbers: one copy of 32 bytes, the swap of the number, and its store.
    @Test func wrappersAreCopiedAndSwappedInPlace() throws {
        let code = try optimized(
            """
            struct Entry: CStructLayout {
                var names: [2 of CFixedString<16>], size: BigEndian<UInt32>
                @inline(__always)
                mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
                    visitor.field("names", &names)
                    visitor.field("size", &size)
                }
            }
            @_cdecl("probe") public func probe(_ to: UnsafeMutableRawPointer, _ from: UnsafeRawPointer, _ size: UInt32) {
                var entry = try! Entry.read(from: UnsafeRawBufferPointer(start: from, count: 36))
                entry.size.value = size
                try! entry.write(to: UnsafeMutableRawBufferPointer(start: to, count: 36))
            }
            """)
        // The C function only calls this one.
        let instructions = function("\"$s4main5probeyySv_SVs6UInt32VtF\"", of: code)
        let hasSwap = instructions.contains { $0.contains("llvm.bswap.i32") }
        #expect(hasSwap)
        let callsAnythingElse = instructions.contains { $0.contains("call") && !$0.contains("@llvm.") }
        #expect(!callsAnythingElse, "\(instructions.joined(separator: "\n"))")
        #expect(instructions.count <= 5, "\(instructions.joined(separator: "\n"))")
    }

    /// Unions, bit-fields and members with attributes, and the checks that they are possible at all.
    @Test func layoutsOfOtherMembersAreConstants() throws {
        let code = try optimized(
            members
                + "@_cdecl(\"probe\") public func probe() -> Int { Flags.layout.size &* 1000 &+ Flags.layout.alignment }"
        )
        #expect(function("probe", of: code) == ["ret i64 32016"])
    }

    /// Bit-fields that fill a word are one store, and those of a byte one load.
    @Test func bitFieldsAreShiftsAndMasks() throws {
        let code = try optimized(
            members
                + """
                @_cdecl("store") public func store(_ a: UInt32, _ b: UInt32, _ address: UnsafeMutableRawPointer) {
                    let bytes = unsafe UnsafeMutableRawBufferPointer(start: address, count: 4)
                    try! unsafe Bits(a: a, b: b).write(to: bytes)
                }
                """)
        let store = function("store", of: code)
        #expect(store.filter { $0.contains("store ") }.count == 1, "\(store)")
        #expect(!store.contains { $0.contains("call ") && !$0.contains("llvm.") }, "\(store)")
    }

    /// The loads of the value, and the call.
    @Test(arguments: ["Number", "Bits", "Flags"])
    func callsWithOtherMembersFold(type: String) throws {
        let code = try optimized(
            members
                + """
                @_silgen_name("probe") public func probe(_ function: UnsafeRawPointer, _ value: UnsafeRawPointer) {
                    let function = unsafe CFunction<(Int, \(type), Double) -> Void>(address: function)
                    unsafe function(1, value.load(as: \(type).self), 2)
                }
                """)
        let probe = function("probe", of: code)
        #expect(probe.filter { $0.contains("call ") && !$0.contains("llvm.") }.count == 1, "\(probe)")
        #expect(probe.count < 30, "\(probe)")
    }

    private let members = """
        struct Number: CUnionLayout {
            var storage: UInt64 = 0
            @inline(__always) static func visitMembers<V: FieldVisitor>(_ visitor: inout MemberVisitor<V>) {
                visitor.member("integer", CInt.self)
                visitor.member("real", Double.self)
            }
        }
        struct Bits: CStructLayout {
            var a, b: UInt32
            @inline(__always) mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
                visitor.bits("a", &a, width: 9)
                visitor.bits("b", &b, width: 23)
            }
        }
        struct Flags: CStructLayout {
            var number: Number, bits: Bits, flag: Bool, wide: UInt8
            @inline(__always) mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
                visitor.anonymous(&number)
                visitor.field("bits", &bits)
                visitor.bits("flag", &flag, width: 1)
                visitor.field("wide", &wide, .aligned(16))
            }
        }

        """

    private func optimized(_ source: String) throws -> String {
        try optimizedCode("import CLayout\nimport RaylibMirrors\n" + source)
    }
}
