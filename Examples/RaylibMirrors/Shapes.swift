// Mirrors of raylib's rectangle, box and rays.

import CLayout

/// Mirrors raylib's `Rectangle`: a rectangle with sides along the axes.
@CStruct public struct Rectangle: Hashable, Sendable {
    /// The left side.
    public var x: Float
    /// The upper side.
    public var y: Float
    /// The width.
    public var width: Float
    /// The height.
    public var height: Float
}

/// Mirrors raylib's `Ray`: a ray that starts at a point.
@CStruct public struct Ray: Hashable, Sendable {
    /// Where it starts.
    public var position: Vector3
    /// Where it goes, a unit vector.
    public var direction: Vector3
}

/// Mirrors raylib's `RayCollision`: where a ray hit something.
@CStruct public struct RayCollision: Hashable, Sendable {
    /// Whether it hit.
    public var hit: Bool
    /// How far the hit is from the start of the ray.
    public var distance: Float
    /// The nearest hit.
    public var point: Vector3
    /// The normal of the surface there.
    public var normal: Vector3
}

/// Mirrors raylib's `BoundingBox`: a box with sides along the axes.
@CStruct public struct BoundingBox: Hashable, Sendable {
    /// The corner with the smallest coordinates.
    public var min: Vector3
    /// The corner with the largest coordinates.
    public var max: Vector3
}
