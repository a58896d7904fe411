// Mirrors of raylib's vectors.

import CLayout

/// Mirrors raylib's `Vector2`: a point or direction in the plane.
@CStruct public struct Vector2: Hashable, Sendable {
    /// The horizontal component.
    public var x: Float
    /// The vertical component.
    public var y: Float
}

/// Mirrors raylib's `Vector3`: a point or direction in space.
@CStruct public struct Vector3: Hashable, Sendable {
    /// The first component.
    public var x: Float
    /// The second component.
    public var y: Float
    /// The third component.
    public var z: Float
}

/// Mirrors raylib's `Vector4`: four numbers.
@CStruct public struct Vector4: Hashable, Sendable {
    /// The first component.
    public var x: Float
    /// The second component.
    public var y: Float
    /// The third component.
    public var z: Float
    /// The fourth component.
    public var w: Float
}

/// Mirrors raylib's `Quaternion`: another name of `Vector4`.
public typealias Quaternion = Vector4
