// Mirrors of raylib's cameras.

import CLayout

/// Mirrors raylib's `Camera3D`: a camera in space.
public struct Camera3D: CStructLayout, Hashable, Sendable {
    /// Where the camera is.
    public var position: Vector3
    /// What it looks at.
    public var target: Vector3
    /// Which way is up, a unit vector.
    public var up: Vector3
    /// The vertical field of view in degrees; for an orthographic camera the height of the near plane.
    public var fovy: Float
    /// The projection: 0 is perspective, 1 orthographic.
    public var projection: CInt

    /// The table of the C struct.
    public static let layout = StructLayout(of: Self.self)

    /// Makes a value of all fields.
    @inlinable @inline(__always)
    public init(position: Vector3, target: Vector3, up: Vector3, fovy: Float, projection: CInt) {
        self.position = position
        self.target = target
        self.up = up
        self.fovy = fovy
        self.projection = projection
    }

    /// Visits the fields in the order of C.
    @inlinable @inline(__always)
    public mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("position", &position)
        visitor.field("target", &target)
        visitor.field("up", &up)
        visitor.field("fovy", &fovy)
        visitor.field("projection", &projection)
    }
}

/// Mirrors raylib's `Camera2D`: a camera in the plane.
public struct Camera2D: CStructLayout, Hashable, Sendable {
    /// Where on the screen the target is.
    public var offset: Vector2
    /// What the camera looks at, and turns and zooms around.
    public var target: Vector2
    /// The rotation in degrees.
    public var rotation: Float
    /// The scale; 1 for none.
    public var zoom: Float

    /// The table of the C struct.
    public static let layout = StructLayout(of: Self.self)

    /// Makes a value of all fields.
    @inlinable @inline(__always)
    public init(offset: Vector2, target: Vector2, rotation: Float, zoom: Float) {
        self.offset = offset
        self.target = target
        self.rotation = rotation
        self.zoom = zoom
    }

    /// Visits the fields in the order of C.
    @inlinable @inline(__always)
    public mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("offset", &offset)
        visitor.field("target", &target)
        visitor.field("rotation", &rotation)
        visitor.field("zoom", &zoom)
    }
}

/// Mirrors raylib's `Camera`: another name of `Camera3D`.
public typealias Camera = Camera3D
