// Mirrors of raylib's rectangle, box and rays.

import CLayout

/// Mirrors raylib's `Rectangle`: a rectangle with sides along the axes.
public struct Rectangle: CStructLayout, Hashable, Sendable {
    /// The left side.
    public var x: Float
    /// The upper side.
    public var y: Float
    /// The width.
    public var width: Float
    /// The height.
    public var height: Float

    /// The table of the C struct.
    public static let layout = StructLayout(of: Self.self)

    /// Makes a value of all fields.
    @inlinable @inline(__always)
    public init(x: Float, y: Float, width: Float, height: Float) {
        self.x = x
        self.y = y
        self.width = width
        self.height = height
    }

    /// Visits the fields in the order of C.
    @inlinable @inline(__always)
    public mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("x", &x)
        visitor.field("y", &y)
        visitor.field("width", &width)
        visitor.field("height", &height)
    }
}

/// Mirrors raylib's `Ray`: a ray that starts at a point.
public struct Ray: CStructLayout, Hashable, Sendable {
    /// Where it starts.
    public var position: Vector3
    /// Where it goes, a unit vector.
    public var direction: Vector3

    /// The table of the C struct.
    public static let layout = StructLayout(of: Self.self)

    /// Makes a value of all fields.
    @inlinable @inline(__always)
    public init(position: Vector3, direction: Vector3) {
        self.position = position
        self.direction = direction
    }

    /// Visits the fields in the order of C.
    @inlinable @inline(__always)
    public mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("position", &position)
        visitor.field("direction", &direction)
    }
}

/// Mirrors raylib's `RayCollision`: where a ray hit something.
public struct RayCollision: CStructLayout, Hashable, Sendable {
    /// Whether it hit.
    public var hit: Bool
    /// How far the hit is from the start of the ray.
    public var distance: Float
    /// The nearest hit.
    public var point: Vector3
    /// The normal of the surface there.
    public var normal: Vector3

    /// The table of the C struct.
    public static let layout = StructLayout(of: Self.self)

    /// Makes a value of all fields.
    @inlinable @inline(__always)
    public init(hit: Bool, distance: Float, point: Vector3, normal: Vector3) {
        self.hit = hit
        self.distance = distance
        self.point = point
        self.normal = normal
    }

    /// Visits the fields in the order of C.
    @inlinable @inline(__always)
    public mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("hit", &hit)
        visitor.field("distance", &distance)
        visitor.field("point", &point)
        visitor.field("normal", &normal)
    }
}

/// Mirrors raylib's `BoundingBox`: a box with sides along the axes.
public struct BoundingBox: CStructLayout, Hashable, Sendable {
    /// The corner with the smallest coordinates.
    public var min: Vector3
    /// The corner with the largest coordinates.
    public var max: Vector3

    /// The table of the C struct.
    public static let layout = StructLayout(of: Self.self)

    /// Makes a value of all fields.
    @inlinable @inline(__always)
    public init(min: Vector3, max: Vector3) {
        self.min = min
        self.max = max
    }

    /// Visits the fields in the order of C.
    @inlinable @inline(__always)
    public mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("min", &min)
        visitor.field("max", &max)
    }
}
