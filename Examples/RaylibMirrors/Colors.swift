// Mirror of raylib's colour; its named colours are in NamedColors.swift.

import CLayout

/// Mirrors raylib's `Color`: a colour of four bytes.
public struct Color: CStructLayout, Hashable, Sendable {
    /// Red, 0 to 255.
    public var r: UInt8
    /// Green, 0 to 255.
    public var g: UInt8
    /// Blue, 0 to 255.
    public var b: UInt8
    /// Opacity, 0 to 255.
    public var a: UInt8

    /// The table of the C struct.
    public static let layout = StructLayout(of: Self.self)

    /// Makes a value of all fields.
    @inlinable @inline(__always)
    public init(r: UInt8, g: UInt8, b: UInt8, a: UInt8) {
        self.r = r
        self.g = g
        self.b = b
        self.a = a
    }

    /// Visits the fields in the order of C.
    @inlinable @inline(__always)
    public mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("r", &r)
        visitor.field("g", &g)
        visitor.field("b", &b)
        visitor.field("a", &a)
    }
}
