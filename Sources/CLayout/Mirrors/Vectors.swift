// Vectors of 8 and 16 bytes: what clang and gcc make of the attribute `vector_size`. Vectors of other sizes have no conformance:
// the ABIs pass them in other ways, and C has no twin of `SIMD3`.

#if hasFeature(Embedded)
/// A number that C has vectors of.
public protocol CVectorElement: CScalar, SIMDScalar, Hashable {}
#else
/// A number that C has vectors of.
public protocol CVectorElement: CScalar, SIMDScalar, Hashable, Codable {}
#endif

/// An element of 4 or 8 bytes, of which 2 are a vector of 8 or 16 bytes.
public protocol CVector2Element: CVectorElement where SIMD2Storage: BitwiseCopyable {}
/// An element of 2 or 4 bytes, of which 4 are a vector of 8 or 16 bytes.
public protocol CVector4Element: CVectorElement where SIMD4Storage: BitwiseCopyable {}
/// An element of 1 or 2 bytes, of which 8 are a vector of 8 or 16 bytes.
public protocol CVector8Element: CVectorElement where SIMD8Storage: BitwiseCopyable {}
/// An element of 1 byte, of which 16 are a vector of 16 bytes.
public protocol CVector16Element: CVectorElement where SIMD16Storage: BitwiseCopyable {}

extension Int8: CVector8Element, CVector16Element {}
extension UInt8: CVector8Element, CVector16Element {}
extension Int16: CVector4Element, CVector8Element {}
extension UInt16: CVector4Element, CVector8Element {}
extension Int32: CVector2Element, CVector4Element {}
extension UInt32: CVector2Element, CVector4Element {}
extension Int64: CVector2Element {}
extension UInt64: CVector2Element {}
extension Int: CVector2Element {}
extension UInt: CVector2Element {}
extension Float: CVector2Element, CVector4Element {}
extension Double: CVector2Element {}
#if !(os(macOS) && arch(x86_64))
extension Float16: CVector4Element, CVector8Element {}
#endif

extension CScalar where Self: SIMD, Self.Scalar: CVectorElement {
    public static var cType: CType {
        let attribute = "__attribute__((vector_size(" + MemoryLayout<Self>.size.description + ")))"
        guard case .scalar(let element, _) = Scalar.cType else { return .scalar(attribute, .vector) }
        return .scalar(element + " " + attribute, .vector)
    }

    @inlinable @inline(__always)
    public static var scalarKind: ScalarKind { .vector }
}

/// Mirrors a C vector of two numbers, such as `float __attribute__((vector_size(8)))`.
extension SIMD2: CScalar, CLeaf, CValue, CArgument where Scalar: CVector2Element {}
/// Mirrors a C vector of four numbers, such as `float __attribute__((vector_size(16)))`, which is `__m128`.
extension SIMD4: CScalar, CLeaf, CValue, CArgument where Scalar: CVector4Element {}
/// Mirrors a C vector of eight numbers, such as `short __attribute__((vector_size(16)))`.
extension SIMD8: CScalar, CLeaf, CValue, CArgument where Scalar: CVector8Element {}
/// Mirrors a C vector of sixteen bytes.
extension SIMD16: CScalar, CLeaf, CValue, CArgument where Scalar: CVector16Element {}

extension FieldVisitor {
    @available(
        *, unavailable,
        message:
            "SIMD3 has no C layout: use SIMD4 for a C vector of 16 bytes (OpenCL's float3 is one too), or [3 of Scalar] for an array"
    )
    public mutating func field<Scalar>(_ name: StaticString, _ value: inout SIMD3<Scalar>) { fatalError() }
}
