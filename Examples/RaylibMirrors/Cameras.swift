// Mirrors of raylib's cameras.

import CLayout

/// Mirrors raylib's `Camera3D`: a camera in space.
@CStruct public struct Camera3D: Hashable, Sendable {
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
}

/// Mirrors raylib's `Camera2D`: a camera in the plane.
@CStruct public struct Camera2D: Hashable, Sendable {
    /// Where on the screen the target is.
    public var offset: Vector2
    /// What the camera looks at, and turns and zooms around.
    public var target: Vector2
    /// The rotation in degrees.
    public var rotation: Float
    /// The scale; 1 for none.
    public var zoom: Float
}

/// Mirrors raylib's `Camera`: another name of `Camera3D`.
public typealias Camera = Camera3D
