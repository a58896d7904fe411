import CLayout
import RandomStructs
import RaylibMirrors
import TestSupport
import Testing

/// Types described at run time. That their layouts are right is for compilers to say: `Scripts/random-layouts.sh`.
@Suite struct DescriptionTests {
    private static func header() throws -> CTypeDescription {
        try .structure(
            "header",
            [
                .bits("version", .unsignedChar, width: 4),
                .bits("kind", .unsignedInt, width: 12),
                .field("length", .unsignedLong),
                .anonymous(
                    .union("body", [.field("number", .double), .field("text", .array(of: .scalar(.char), count: 9))])),
                .flexibleArray("rest", of: .scalar(.uint16)),
            ])
    }

    @Test func `a type has the layout of each target`() throws {
        let header = try Self.header()
        let sizes = try Target.all.map { "\($0.name) \(try header.layout(for: $0).size)" }
        #expect(
            sizes == [
                "x86_64-linux-gnu 32", "aarch64-linux-gnu 32", "i386-linux-gnu 20", "armv7-linux-gnueabihf 24",
                "riscv64-linux-gnu 32", "wasm32 24", "x86_64-pc-windows-msvc 32",
            ])
        let unix = try header.layout(for: .systemVAMD64)
        let windows = try header.layout(for: .windowsX64)
        #expect(unix.field("kind")?.bitOffset == 4 && unix.field("kind")?.bitWidth == 12)
        #expect(windows.field("kind")?.bitOffset == 32)
        #expect(unix.field("number")?.offset == 16 && unix.field("text")?.offset == 16)
        #expect(unix.field("rest")?.offset == 32 && unix.field("rest")?.size == 0)
        #expect(unix.fields.map(\.name) == ["version", "kind", "length", "number", "text", "rest"])
    }

    @Test func `a type can be written as C`() throws {
        let type = try CTypeDescription.structure(
            "outer", packing: 2, alignment: 8,
            [
                .field(
                    "inner",
                    .structure(
                        "inner", packing: 1, [.field("name", .array(of: .array(of: .pointer, count: 2), count: 3))])),
                .bits(nil, .int, width: 0), .bits("bit", .bool, width: 1, .packed),
                .anonymous(.structure("unnamed", [.field("z", .complex(.float), .aligned(16))]), .aligned(32)),
            ])
        #expect(
            type.cDeclarations == """
                struct inner {
                    void * name[3][2];
                } __attribute__((packed));
                #pragma pack(push, 2)
                struct outer {
                    struct inner inner;
                    int  : 0;
                    _Bool bit : 1 __attribute__((packed));
                #pragma pack(push)
                #pragma pack()
                    _Alignas(32) struct {
                        float _Complex z __attribute__((aligned(16)));
                    };
                #pragma pack(pop)
                } __attribute__((aligned(8)));
                #pragma pack(pop)

                """)
        #expect(type.cDeclaration(of: "value") == "struct outer value")
    }

    private static let mirrors =
        RaylibCases.all + TortureCases.all + ScalarCases.all + ArrayCases.all + MemberHeader.all.flatMap(\.cases)

    /// Every mirror of a fixture, whose table was compared with the compilers.
    @Test(arguments: mirrors) func `a mirror gives its description`(mirror: MirrorCase) throws {
        let table = mirror.type.layout
        let layout = try mirror.type.cTypeDescription.layout(for: .native)
        #expect(layout.size == table.size && layout.alignment == table.alignment)
        #expect(layout.fields.map(\.name) == table.fields.map(\.name))
        #expect(layout.fields.map(\.bitOffset) == table.fields.map { $0.bits?.lowerBound ?? $0.offset * 8 })
        #expect(layout.fields.map(\.bitWidth) == table.fields.map { $0.bits?.count })
        #expect(layout.fields.map(\.size) == table.fields.map(\.size))
    }

    /// Numbers from `clang -target i386-linux-gnu` and `x86_64-pc-windows-msvc`.
    @Test func `a mirror is laid out for other targets`() throws {
        struct Entry: CStructLayout {
            var kind: Int8, count: CLong, time: Double, camera: Camera3D
            mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
                visitor.field("kind", &kind)
                visitor.field("count", &count)
                visitor.field("time", &time)
                visitor.field("camera", &camera)
            }
        }
        let entry = try Entry.cTypeDescription
        #expect(try entry.layout().field("camera")?.offset == 24)
        #expect(try entry.layout(for: .i386SystemV).field("camera")?.offset == 16)
        #expect(try entry.layout(for: .windowsX64).field("time")?.offset == 8)
    }

    #if !os(Windows)
    /// Swift has one type for `long` and `ptrdiff_t`, and one for `wchar_t` and `char32_t`; a description has two.
    @Test func `a mirror has C's long for Windows, and not ptrdiff_t`() throws {
        struct Span: CStructLayout {
            var start: Int, length: UInt, mark: CChar32
            mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
                visitor.field("start", &start)
                visitor.field("length", &length)
                visitor.field("mark", &mark)
            }
        }
        let mirror = try Span.cTypeDescription
        let described = try CTypeDescription.structure(
            "Span",
            [
                .field("start", .pointerSizedInt), .field("length", .unsignedPointerSizedInt), .field("mark", .uint32),
            ])
        #expect(try mirror.layout().fields == described.layout().fields)
        let sizes = try mirror.layout(for: .windowsX64).fields.map(\.size)
        #expect(sizes == [4, 4, 2])
        #expect(try described.layout(for: .windowsX64).fields.map(\.size) == [8, 8, 4])
    }
    #endif
}
