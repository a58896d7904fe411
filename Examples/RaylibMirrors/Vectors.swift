// Mirrors of raylib's vectors.

import CLayout

/// Mirrors raylib's `Vector2`: a point or direction in the plane.
public struct Vector2: CStructLayout, Hashable, Sendable {
    /// The horizontal component.
    public var x: Float
    /// The vertical component.
    public var y: Float

    /// The table of the C struct.
    public static let layout = StructLayout(of: Self.self)

    /// Makes a value of all fields.
    @inlinable @inline(__always)
    public init(x: Float, y: Float) {
        self.x = x
        self.y = y
    }

    /// Visits the fields in the order of C.
    @inlinable @inline(__always)
    public mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("x", &x)
        visitor.field("y", &y)
    }
}

/// Mirrors raylib's `Vector3`: a point or direction in space.
public struct Vector3: CStructLayout, Hashable, Sendable {
    /// The first component.
    public var x: Float
    /// The second component.
    public var y: Float
    /// The third component.
    public var z: Float

    /// The table of the C struct.
    public static let layout = StructLayout(of: Self.self)

    /// Makes a value of all fields.
    @inlinable @inline(__always)
    public init(x: Float, y: Float, z: Float) {
        self.x = x
        self.y = y
        self.z = z
    }

    /// Visits the fields in the order of C.
    @inlinable @inline(__always)
    public mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("x", &x)
        visitor.field("y", &y)
        visitor.field("z", &z)
    }
}

/// Mirrors raylib's `Vector4`: four numbers.
public struct Vector4: CStructLayout, Hashable, Sendable {
    /// The first component.
    public var x: Float
    /// The second component.
    public var y: Float
    /// The third component.
    public var z: Float
    /// The fourth component.
    public var w: Float

    /// The table of the C struct.
    public static let layout = StructLayout(of: Self.self)

    /// Makes a value of all fields.
    @inlinable @inline(__always)
    public init(x: Float, y: Float, z: Float, w: Float) {
        self.x = x
        self.y = y
        self.z = z
        self.w = w
    }

    /// Visits the fields in the order of C.
    @inlinable @inline(__always)
    public mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("x", &x)
        visitor.field("y", &y)
        visitor.field("z", &z)
        visitor.field("w", &w)
    }
}

/// Mirrors raylib's `Quaternion`: another name of `Vector4`.
public typealias Quaternion = Vector4
