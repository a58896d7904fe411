/// Mirrors C's `_Complex`: `CComplex<Double>` is `double _Complex`.
///
/// It is laid out as an array of its two parts. It is no number in Swift: convert it to the type that you compute with.
public struct CComplex<Part: CComplexPart>: CValue, Equatable, Sendable {
    /// The real part.
    public var real: Part
    /// The imaginary part.
    public var imaginary: Part

    /// Makes the number `real + imaginary * i`.
    @inlinable @inline(__always)
    public init(_ real: Part, _ imaginary: Part) {
        self.real = real
        self.imaginary = imaginary
    }

    public static var cType: CType { .scalar(Part.complexSpelling, .complex) }

    @inlinable @inline(__always)
    public static var cLayout: ValueLayout { Part.cLayout.repeated(2) }

    @inlinable @inline(__always)
    public static var isAggregate: Bool { false }

    @inlinable @inline(__always)
    public static var representation: CRepresentation { Part.representation }

    @inlinable @inline(__always)
    public mutating func visitScalars<Visitor: ScalarVisitor>(_ visitor: inout Visitor, at offset: Int) {
        visitor.scalar(&real, at: offset)
        visitor.scalar(&imaginary, at: offset &+ Part.cLayout.size)
    }
}

/// A floating-point type that C has complex numbers of.
public protocol CComplexPart: CScalar, BinaryFloatingPoint, Sendable {
    /// C's spelling of the complex type.
    static var complexSpelling: String { get }
}

extension Float: CComplexPart {
    public static var complexSpelling: String { "float _Complex" }
}
extension Double: CComplexPart {
    public static var complexSpelling: String { "double _Complex" }
}
#if arch(x86_64) && !os(Windows)
extension Float80: CComplexPart {
    public static var complexSpelling: String { "long double _Complex" }
}
#endif
