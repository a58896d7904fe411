// Mirrors of raylib's glyphs and fonts.

import CLayout

/// Mirrors raylib's `GlyphInfo`: one glyph of a font.
@safe
@CStruct public struct GlyphInfo {
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
}

/// Mirrors raylib's `Font`: a font: a texture and where each glyph is in it.
@safe
@CStruct public struct Font {
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
}
