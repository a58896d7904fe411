// Mirrors of raylib's images and textures.

import CLayout

/// Mirrors raylib's `Image`: pixels in main memory.
@safe
@CStruct public struct Image {
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
}

/// Mirrors raylib's `Texture`: pixels in graphics memory.
@CStruct public struct Texture: Hashable, Sendable {
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
}

/// Mirrors raylib's `RenderTexture`: a framebuffer to draw into.
@CStruct public struct RenderTexture: Hashable, Sendable {
    /// The OpenGL name of the framebuffer.
    public var id: CUnsignedInt
    /// Its colours.
    public var texture: Texture
    /// Its depths.
    public var depth: Texture
}

/// Mirrors raylib's `NPatchInfo`: how a picture stretches: corners keep their size.
@CStruct public struct NPatchInfo: Hashable, Sendable {
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
}

/// Mirrors raylib's `Texture2D`: another name of `Texture`.
public typealias Texture2D = Texture

/// Mirrors raylib's `TextureCubemap`: another name of `Texture`.
public typealias TextureCubemap = Texture

/// Mirrors raylib's `RenderTexture2D`: another name of `RenderTexture`.
public typealias RenderTexture2D = RenderTexture
