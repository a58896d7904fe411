// Mirrors of raylib's matrix and transform.

import CLayout

/// Mirrors raylib's `Matrix`: a 4 by 4 matrix; numbered column by column, in memory row by row.
public struct Matrix: CStructLayout, Hashable, Sendable {
    /// Row 0, column 0.
    public var m0: Float
    /// Row 0, column 1.
    public var m4: Float
    /// Row 0, column 2.
    public var m8: Float
    /// Row 0, column 3.
    public var m12: Float
    /// Row 1, column 0.
    public var m1: Float
    /// Row 1, column 1.
    public var m5: Float
    /// Row 1, column 2.
    public var m9: Float
    /// Row 1, column 3.
    public var m13: Float
    /// Row 2, column 0.
    public var m2: Float
    /// Row 2, column 1.
    public var m6: Float
    /// Row 2, column 2.
    public var m10: Float
    /// Row 2, column 3.
    public var m14: Float
    /// Row 3, column 0.
    public var m3: Float
    /// Row 3, column 1.
    public var m7: Float
    /// Row 3, column 2.
    public var m11: Float
    /// Row 3, column 3.
    public var m15: Float

    /// The table of the C struct.
    public static let layout = StructLayout(of: Self.self)

    /// Makes a value of all fields.
    @inlinable @inline(__always)
    public init(
        m0: Float, m4: Float, m8: Float, m12: Float, m1: Float, m5: Float, m9: Float, m13: Float, m2: Float, m6: Float,
        m10: Float, m14: Float, m3: Float, m7: Float, m11: Float, m15: Float
    ) {
        self.m0 = m0
        self.m4 = m4
        self.m8 = m8
        self.m12 = m12
        self.m1 = m1
        self.m5 = m5
        self.m9 = m9
        self.m13 = m13
        self.m2 = m2
        self.m6 = m6
        self.m10 = m10
        self.m14 = m14
        self.m3 = m3
        self.m7 = m7
        self.m11 = m11
        self.m15 = m15
    }

    /// Visits the fields in the order of C.
    @inlinable @inline(__always)
    public mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("m0", &m0)
        visitor.field("m4", &m4)
        visitor.field("m8", &m8)
        visitor.field("m12", &m12)
        visitor.field("m1", &m1)
        visitor.field("m5", &m5)
        visitor.field("m9", &m9)
        visitor.field("m13", &m13)
        visitor.field("m2", &m2)
        visitor.field("m6", &m6)
        visitor.field("m10", &m10)
        visitor.field("m14", &m14)
        visitor.field("m3", &m3)
        visitor.field("m7", &m7)
        visitor.field("m11", &m11)
        visitor.field("m15", &m15)
    }
}

/// Mirrors raylib's `Transform`: where a vertex or bone is.
public struct Transform: CStructLayout, Hashable, Sendable {
    /// Where it is moved to.
    public var translation: Vector3
    /// How it is turned.
    public var rotation: Quaternion
    /// How it is scaled along each axis.
    public var scale: Vector3

    /// The table of the C struct.
    public static let layout = StructLayout(of: Self.self)

    /// Makes a value of all fields.
    @inlinable @inline(__always)
    public init(translation: Vector3, rotation: Quaternion, scale: Vector3) {
        self.translation = translation
        self.rotation = rotation
        self.scale = scale
    }

    /// Visits the fields in the order of C.
    @inlinable @inline(__always)
    public mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("translation", &translation)
        visitor.field("rotation", &rotation)
        visitor.field("scale", &scale)
    }
}
