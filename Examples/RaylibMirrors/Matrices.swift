// Mirrors of raylib's matrix and transform.

import CLayout

/// Mirrors raylib's `Matrix`: a 4 by 4 matrix; numbered column by column, in memory row by row.
@CStruct public struct Matrix: Hashable, Sendable {
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
}

/// Mirrors raylib's `Transform`: where a vertex or bone is.
@CStruct public struct Transform: Hashable, Sendable {
    /// Where it is moved to.
    public var translation: Vector3
    /// How it is turned.
    public var rotation: Quaternion
    /// How it is scaled along each axis.
    public var scale: Vector3
}
