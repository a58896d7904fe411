// Mirrors of raylib's images and textures.

import CLayout

/// Mirrors raylib's `Image`: pixels in main memory.
@safe
public struct Image: CStructLayout {
    /// The pixels.
    public var data: UnsafeMutableRawPointer?
    /// The width in pixels.
    public var width: CInt
    /// The height in pixels.
    public var height: CInt
    /// The number of mipmap levels; 1 for none.
    public var mipmaps: CInt
    /// The pixel format: a `PixelFormat` of raylib.
    public var format: CInt

    /// The table of the C struct.
    public static let layout = StructLayout(of: Self.self)

    /// Makes a value of all fields.
    @inlinable @inline(__always)
    public init(data: UnsafeMutableRawPointer?, width: CInt, height: CInt, mipmaps: CInt, format: CInt) {
        // SAFETY: pointers are stored, not followed.
        unsafe self.data = unsafe data
        self.width = width
        self.height = height
        self.mipmaps = mipmaps
        self.format = format
    }

    /// Visits the fields in the order of C.
    @inlinable @inline(__always)
    public mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        // SAFETY: pointers are visited, not followed.
        unsafe visitor.field("data", &data)
        visitor.field("width", &width)
        visitor.field("height", &height)
        visitor.field("mipmaps", &mipmaps)
        visitor.field("format", &format)
    }
}

/// Mirrors raylib's `Texture`: pixels in graphics memory.
public struct Texture: CStructLayout, Hashable, Sendable {
    /// The OpenGL name.
    public var id: CUnsignedInt
    /// The width in pixels.
    public var width: CInt
    /// The height in pixels.
    public var height: CInt
    /// The number of mipmap levels; 1 for none.
    public var mipmaps: CInt
    /// The pixel format: a `PixelFormat` of raylib.
    public var format: CInt

    /// The table of the C struct.
    public static let layout = StructLayout(of: Self.self)

    /// Makes a value of all fields.
    @inlinable @inline(__always)
    public init(id: CUnsignedInt, width: CInt, height: CInt, mipmaps: CInt, format: CInt) {
        self.id = id
        self.width = width
        self.height = height
        self.mipmaps = mipmaps
        self.format = format
    }

    /// Visits the fields in the order of C.
    @inlinable @inline(__always)
    public mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("id", &id)
        visitor.field("width", &width)
        visitor.field("height", &height)
        visitor.field("mipmaps", &mipmaps)
        visitor.field("format", &format)
    }
}

/// Mirrors raylib's `RenderTexture`: a framebuffer to draw into.
public struct RenderTexture: CStructLayout, Hashable, Sendable {
    /// The OpenGL name of the framebuffer.
    public var id: CUnsignedInt
    /// Its colours.
    public var texture: Texture
    /// Its depths.
    public var depth: Texture

    /// The table of the C struct.
    public static let layout = StructLayout(of: Self.self)

    /// Makes a value of all fields.
    @inlinable @inline(__always)
    public init(id: CUnsignedInt, texture: Texture, depth: Texture) {
        self.id = id
        self.texture = texture
        self.depth = depth
    }

    /// Visits the fields in the order of C.
    @inlinable @inline(__always)
    public mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("id", &id)
        visitor.field("texture", &texture)
        visitor.field("depth", &depth)
    }
}

/// Mirrors raylib's `NPatchInfo`: how a picture stretches: corners keep their size.
public struct NPatchInfo: CStructLayout, Hashable, Sendable {
    /// The part of the texture.
    public var source: Rectangle
    /// The width of the left border in pixels.
    public var left: CInt
    /// The height of the upper border in pixels.
    public var top: CInt
    /// The width of the right border in pixels.
    public var right: CInt
    /// The height of the lower border in pixels.
    public var bottom: CInt
    /// How it stretches: 0 in both directions, 1 vertically, 2 horizontally.
    public var layout: CInt

    /// The table of the C struct.
    public static let layout = StructLayout(of: Self.self)

    /// Makes a value of all fields.
    @inlinable @inline(__always)
    public init(source: Rectangle, left: CInt, top: CInt, right: CInt, bottom: CInt, layout: CInt) {
        self.source = source
        self.left = left
        self.top = top
        self.right = right
        self.bottom = bottom
        self.layout = layout
    }

    /// Visits the fields in the order of C.
    @inlinable @inline(__always)
    public mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("source", &source)
        visitor.field("left", &left)
        visitor.field("top", &top)
        visitor.field("right", &right)
        visitor.field("bottom", &bottom)
        visitor.field("layout", &layout)
    }
}

/// Mirrors raylib's `Texture2D`: another name of `Texture`.
public typealias Texture2D = Texture

/// Mirrors raylib's `TextureCubemap`: another name of `Texture`.
public typealias TextureCubemap = Texture

/// Mirrors raylib's `RenderTexture2D`: another name of `RenderTexture`.
public typealias RenderTexture2D = RenderTexture
