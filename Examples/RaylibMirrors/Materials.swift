// Mirrors of raylib's shaders and materials.

import CLayout

/// Mirrors raylib's `Shader`: a shader program.
@safe
@CStruct public struct Shader {
    /// The OpenGL name of the program.
    public var id: CUnsignedInt
    /// Where its variables are, by `ShaderLocationIndex`.
    public var locs: UnsafeMutablePointer<CInt>?
}

/// Mirrors raylib's `MaterialMap`: one property of a material.
@CStruct public struct MaterialMap: Hashable, Sendable {
    /// Its texture.
    public var texture: Texture2D
    /// Its colour.
    public var color: Color
    /// Its number.
    public var value: Float
}

/// Mirrors raylib's `Material`: a shader and its properties.
@safe
@CStruct public struct Material {
    /// The shader.
    public var shader: Shader
    /// The properties, by `MaterialMapIndex`.
    public var maps: UnsafeMutablePointer<MaterialMap>?
    /// Parameters of one's own.
    public var params: [4 of Float]
}
