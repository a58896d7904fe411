// Mirrors of raylib's glyphs and fonts.

import CLayout

/// Mirrors raylib's `GlyphInfo`: one glyph of a font.
@safe
public struct GlyphInfo: CStructLayout {
    /// The Unicode code point.
    public var value: CInt
    /// How far right of the pen it is drawn, in pixels.
    public var offsetX: CInt
    /// How far below the pen it is drawn, in pixels.
    public var offsetY: CInt
    /// How far the pen moves on, in pixels.
    public var advanceX: CInt
    /// Its pixels.
    public var image: Image

    /// The table of the C struct.
    public static let layout = StructLayout(of: Self.self)

    /// Makes a value of all fields.
    @inlinable @inline(__always)
    public init(value: CInt, offsetX: CInt, offsetY: CInt, advanceX: CInt, image: Image) {
        self.value = value
        self.offsetX = offsetX
        self.offsetY = offsetY
        self.advanceX = advanceX
        self.image = image
    }

    /// Visits the fields in the order of C.
    @inlinable @inline(__always)
    public mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        visitor.field("value", &value)
        visitor.field("offsetX", &offsetX)
        visitor.field("offsetY", &offsetY)
        visitor.field("advanceX", &advanceX)
        visitor.field("image", &image)
    }
}

/// Mirrors raylib's `Font`: a font: a texture and where each glyph is in it.
@safe
public struct Font: CStructLayout {
    /// The height of its characters in pixels.
    public var baseSize: CInt
    /// The number of glyphs.
    public var glyphCount: CInt
    /// The pixels around each glyph.
    public var glyphPadding: CInt
    /// The texture with all glyphs.
    public var texture: Texture2D
    /// Where each glyph is in the texture; `glyphCount` of them.
    public var recs: UnsafeMutablePointer<Rectangle>?
    /// The glyphs; `glyphCount` of them.
    public var glyphs: UnsafeMutablePointer<GlyphInfo>?

    /// The table of the C struct.
    public static let layout = StructLayout(of: Self.self)

    /// Makes a value of all fields.
    @inlinable @inline(__always)
    public init(
        baseSize: CInt, glyphCount: CInt, glyphPadding: CInt, texture: Texture2D,
        recs: UnsafeMutablePointer<Rectangle>?, glyphs: UnsafeMutablePointer<GlyphInfo>?
    ) {
        // SAFETY: pointers are stored, not followed.
        self.baseSize = baseSize
        self.glyphCount = glyphCount
        self.glyphPadding = glyphPadding
        self.texture = texture
        unsafe self.recs = unsafe recs
        unsafe self.glyphs = unsafe glyphs
    }

    /// Visits the fields in the order of C.
    @inlinable @inline(__always)
    public mutating func visitFields<V: FieldVisitor>(_ visitor: inout V) {
        // SAFETY: pointers are visited, not followed.
        visitor.field("baseSize", &baseSize)
        visitor.field("glyphCount", &glyphCount)
        visitor.field("glyphPadding", &glyphPadding)
        visitor.field("texture", &texture)
        unsafe visitor.field("recs", &recs)
        unsafe visitor.field("glyphs", &glyphs)
    }
}
