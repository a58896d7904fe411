// Mirrors of raylib's shaders and materials.

import CLayout

/// Mirrors raylib's `Shader`: a shader program.
@safe
public struct Shader: CStructLayout {
    /// The OpenGL name of the program.
    public var id: CUnsignedInt
    /// Where its variables are, by `ShaderLocationIndex`.
    public var locs: UnsafeMutablePointer<CInt>?

    /// The table of the C struct.
    public static let layout = StructLayout(of: Self.self)

    /// Makes a value of all fields.
    @inlinable @inline(__always)
    public init(id: CUnsignedInt, locs: UnsafeMutablePointer<CInt>?) {
        // SAFETY: pointers are stored, not followed.
        self.id = id
        unsafe self.locs = unsafe locs
    }

    /// Visits the fields in the order of C.
    @inlinable @inline(__always)
    public mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        // SAFETY: pointers are visited, not followed.
        visitor.field("id", &id)
        unsafe visitor.field("locs", &locs)
    }
}

/// Mirrors raylib's `MaterialMap`: one property of a material.
public struct MaterialMap: CStructLayout, Hashable, Sendable {
    /// Its texture.
    public var texture: Texture2D
    /// Its colour.
    public var color: Color
    /// Its number.
    public var value: Float

    /// The table of the C struct.
    public static let layout = StructLayout(of: Self.self)

    /// Makes a value of all fields.
    @inlinable @inline(__always)
    public init(texture: Texture2D, color: Color, value: Float) {
        self.texture = texture
        self.color = color
        self.value = value
    }

    /// Visits the fields in the order of C.
    @inlinable @inline(__always)
    public mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("texture", &texture)
        visitor.field("color", &color)
        visitor.field("value", &value)
    }
}

/// Mirrors raylib's `Material`: a shader and its properties.
@safe
public struct Material: CStructLayout {
    /// The shader.
    public var shader: Shader
    /// The properties, by `MaterialMapIndex`.
    public var maps: UnsafeMutablePointer<MaterialMap>?
    /// Parameters of one's own.
    public var params: [4 of Float]

    /// The table of the C struct.
    public static let layout = StructLayout(of: Self.self)

    /// Makes a value of all fields.
    @inlinable @inline(__always)
    public init(shader: Shader, maps: UnsafeMutablePointer<MaterialMap>?, params: [4 of Float]) {
        // SAFETY: pointers are stored, not followed.
        self.shader = shader
        unsafe self.maps = unsafe maps
        self.params = params
    }

    /// Visits the fields in the order of C.
    @inlinable @inline(__always)
    public mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        // SAFETY: pointers are visited, not followed.
        visitor.field("shader", &shader)
        unsafe visitor.field("maps", &maps)
        visitor.field("params", &params)
    }
}
