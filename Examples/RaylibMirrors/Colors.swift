// Mirror of raylib's colour; its named colours are in NamedColors.swift.

import CLayout

/// Mirrors raylib's `Color`: a colour of four bytes.
@CStruct public struct Color: Hashable, Sendable {
    /// Red, 0 to 255.
    public var r: UInt8
    /// Green, 0 to 255.
    public var g: UInt8
    /// Blue, 0 to 255.
    public var b: UInt8
    /// Opacity, 0 to 255.
    public var a: UInt8
}
