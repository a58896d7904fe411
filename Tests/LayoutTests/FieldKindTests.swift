import CLayout
import TestSupport
import Testing

/// What each kind of field is in the table: size, alignment, kind and C declaration.
@Suite struct FieldKindTests {
    struct Kind: Sendable, CustomTestStringConvertible {
        let name: String
        let layout: ValueLayout
        let type: CType
        let size: Int
        let alignment: Int
        let declaration: String
        let kind: ScalarKind?
        /// What ABIs are told, where the type is a scalar.
        private(set) var scalarKind: ScalarKind?

        init<Value: CValue>(
            _ type: Value.Type, _ size: Int, _ alignment: Int, _ declaration: String, _ kind: ScalarKind?
        ) {
            name = "\(type)"
            layout = Value.cLayout
            self.type = Value.cType
            self.size = size
            self.alignment = alignment
            self.declaration = declaration
            self.kind = kind
        }

        init<Value: CScalar>(
            _ type: Value.Type, _ size: Int, _ alignment: Int, _ declaration: String, _ kind: ScalarKind
        ) {
            self.init(type, size, alignment, declaration, Optional(kind))
            scalarKind = Value.scalarKind
        }

        var testDescription: String { name }
    }

    enum Small: UInt8, CEnum { case none }
    enum Projection: CInt, CEnum { case perspective, orthographic }
    struct Flags: OptionSet, CEnum { let rawValue: CUnsignedInt }
    struct Handle: RawRepresentable, CEnum { var rawValue: UInt64 }

    private static let scalars: [Kind] = [
        Kind(Int8.self, 1, 1, "int8_t v", .signed), Kind(Int16.self, 2, 2, "int16_t v", .signed),
        Kind(Int32.self, 4, 4, "int v", .signed), Kind(Int64.self, 8, 8, "int64_t v", .signed),
        Kind(Int.self, 8, 8, "long v", .signed), Kind(UInt8.self, 1, 1, "uint8_t v", .unsigned),
        Kind(UInt16.self, 2, 2, "uint16_t v", .unsigned), Kind(UInt32.self, 4, 4, "unsigned int v", .unsigned),
        Kind(UInt64.self, 8, 8, "uint64_t v", .unsigned), Kind(UInt.self, 8, 8, "unsigned long v", .unsigned),
        Kind(Float.self, 4, 4, "float v", .float), Kind(Double.self, 8, 8, "double v", .float),
        Kind(Bool.self, 1, 1, "bool v", .bool),
    ]

    private static let modern: [Kind] = [
        Kind(Int128.self, 16, 16, "__int128 v", .signed), Kind(UInt128.self, 16, 16, "unsigned __int128 v", .unsigned),
        Kind(Float16.self, 2, 2, "_Float16 v", .float), Kind(CWideChar.self, 4, 4, "wchar_t v", .character),
        Kind(CAtomic<CInt>.self, 4, 4, "_Atomic(int) v", .signed),
        Kind(CComplex<Float>.self, 8, 4, "float _Complex v", .complex),
        Kind(SIMD2<Float>.self, 8, 8, "float __attribute__((vector_size(8))) v", .vector),
        Kind(SIMD8<Int16>.self, 16, 16, "int16_t __attribute__((vector_size(16))) v", .vector),
    ]

    private static let aliases: [Kind] = [
        Kind(CSignedChar.self, 1, 1, "int8_t v", .signed), Kind(CUnsignedChar.self, 1, 1, "uint8_t v", .unsigned),
        Kind(CShort.self, 2, 2, "int16_t v", .signed), Kind(CUnsignedShort.self, 2, 2, "uint16_t v", .unsigned),
        Kind(CInt.self, 4, 4, "int v", .signed), Kind(CUnsignedInt.self, 4, 4, "unsigned int v", .unsigned),
        Kind(CLong.self, 8, 8, "long v", .signed), Kind(CUnsignedLong.self, 8, 8, "unsigned long v", .unsigned),
        Kind(CLongLong.self, 8, 8, "int64_t v", .signed),
        Kind(CUnsignedLongLong.self, 8, 8, "uint64_t v", .unsigned),
        Kind(CFloat.self, 4, 4, "float v", .float), Kind(CDouble.self, 8, 8, "double v", .float),
        Kind(CBool.self, 1, 1, "bool v", .bool),
    ]

    // SAFETY: types that have pointers are described; no pointer is followed.
    private static let pointers: [Kind] = unsafe [
        Kind(UnsafeRawPointer.self, 8, 8, "const void *v", .pointer),
        Kind(UnsafeMutableRawPointer.self, 8, 8, "void *v", .pointer),
        Kind(UnsafePointer<Float>.self, 8, 8, "const float *v", .pointer),
        Kind(UnsafeMutablePointer<Float>.self, 8, 8, "float *v", .pointer),
        Kind(OpaquePointer.self, 8, 8, "void *v", .pointer),
        Kind(UnsafeRawPointer?.self, 8, 8, "const void *v", .pointer),
        Kind(UnsafeMutableRawPointer?.self, 8, 8, "void *v", .pointer),
        Kind(UnsafePointer<V2>?.self, 8, 8, "const struct V2 *v", .pointer),
        Kind(UnsafeMutablePointer<UnsafeMutablePointer<V2>?>?.self, 8, 8, "struct V2 **v", .pointer),
        Kind(UnsafeMutablePointer<Unmirrored>?.self, 8, 8, "void *v", .pointer),
        Kind(OpaquePointer?.self, 8, 8, "void *v", .pointer),
        Kind(CFunctionPointer<@convention(c) (CInt) -> Void>.self, 8, 8, "void (*v)(void)", .pointer),
        Kind(Callback.self, 8, 8, "void (*v)(void)", .pointer),
    ]

    private static let others: [Kind] = [
        Kind(Small.self, 1, 1, "uint8_t v", .unsigned), Kind(Projection.self, 4, 4, "int v", .signed),
        Kind(Flags.self, 4, 4, "unsigned int v", .unsigned), Kind(Handle.self, 8, 8, "uint64_t v", .unsigned),
        Kind(V2.self, 8, 4, "struct V2 v", nil), Kind(Empty.self, 0, 1, "struct Empty v", nil),
        Kind([3 of Int16].self, 6, 2, "int16_t v[3]", .signed),
        Kind([2 of [3 of Double]].self, 48, 8, "double v[2][3]", .float),
        Kind([2 of V2].self, 16, 4, "struct V2 v[2]", nil), Kind([4 of Bool].self, 4, 1, "bool v[4]", .bool),
        Kind([2 of Small].self, 2, 1, "uint8_t v[2]", .unsigned),
    ]

    /// No mirror and not even copyable, as a type of a C++ library may be.
    struct Unmirrored: ~Copyable {}

    @Test(arguments: scalars + modern + aliases + pointers + others) func isDescribed(kind: Kind) {
        #expect(kind.layout == ValueLayout(size: kind.size, alignment: kind.alignment))
        #expect(kind.type.declaration(of: "v") == kind.declaration)
        #expect(kind.type.scalarKind == kind.kind)
        // To ABIs a complex number is two scalars.
        #expect(kind.scalarKind == (kind.type.isArray || kind.kind == .complex ? nil : kind.kind))
    }

    @Test func plainChar() {
        #expect(CChar.cLayout == ValueLayout(size: 1, alignment: 1))
        // By name: which of the two is the same type depends on the platform.
        #expect(CChar.cType.scalarKind == ("\(CChar.self)" == "Int8" ? .signed : .unsigned))
    }
}
