// raylib's named colours. Computed, so that each use is an immediate constant and not a load from another module.

extension Color {
    /// C's `LIGHTGRAY`.
    @inlinable @inline(__always)
    public static var lightGray: Color { Color(r: 200, g: 200, b: 200, a: 255) }

    /// C's `GRAY`.
    @inlinable @inline(__always)
    public static var gray: Color { Color(r: 130, g: 130, b: 130, a: 255) }

    /// C's `DARKGRAY`.
    @inlinable @inline(__always)
    public static var darkGray: Color { Color(r: 80, g: 80, b: 80, a: 255) }

    /// C's `YELLOW`.
    @inlinable @inline(__always)
    public static var yellow: Color { Color(r: 253, g: 249, b: 0, a: 255) }

    /// C's `GOLD`.
    @inlinable @inline(__always)
    public static var gold: Color { Color(r: 255, g: 203, b: 0, a: 255) }

    /// C's `ORANGE`.
    @inlinable @inline(__always)
    public static var orange: Color { Color(r: 255, g: 161, b: 0, a: 255) }

    /// C's `PINK`.
    @inlinable @inline(__always)
    public static var pink: Color { Color(r: 255, g: 109, b: 194, a: 255) }

    /// C's `RED`.
    @inlinable @inline(__always)
    public static var red: Color { Color(r: 230, g: 41, b: 55, a: 255) }

    /// C's `MAROON`.
    @inlinable @inline(__always)
    public static var maroon: Color { Color(r: 190, g: 33, b: 55, a: 255) }

    /// C's `GREEN`.
    @inlinable @inline(__always)
    public static var green: Color { Color(r: 0, g: 228, b: 48, a: 255) }

    /// C's `LIME`.
    @inlinable @inline(__always)
    public static var lime: Color { Color(r: 0, g: 158, b: 47, a: 255) }

    /// C's `DARKGREEN`.
    @inlinable @inline(__always)
    public static var darkGreen: Color { Color(r: 0, g: 117, b: 44, a: 255) }

    /// C's `SKYBLUE`.
    @inlinable @inline(__always)
    public static var skyBlue: Color { Color(r: 102, g: 191, b: 255, a: 255) }

    /// C's `BLUE`.
    @inlinable @inline(__always)
    public static var blue: Color { Color(r: 0, g: 121, b: 241, a: 255) }

    /// C's `DARKBLUE`.
    @inlinable @inline(__always)
    public static var darkBlue: Color { Color(r: 0, g: 82, b: 172, a: 255) }

    /// C's `PURPLE`.
    @inlinable @inline(__always)
    public static var purple: Color { Color(r: 200, g: 122, b: 255, a: 255) }

    /// C's `VIOLET`.
    @inlinable @inline(__always)
    public static var violet: Color { Color(r: 135, g: 60, b: 190, a: 255) }

    /// C's `DARKPURPLE`.
    @inlinable @inline(__always)
    public static var darkPurple: Color { Color(r: 112, g: 31, b: 126, a: 255) }

    /// C's `BEIGE`.
    @inlinable @inline(__always)
    public static var beige: Color { Color(r: 211, g: 176, b: 131, a: 255) }

    /// C's `BROWN`.
    @inlinable @inline(__always)
    public static var brown: Color { Color(r: 127, g: 106, b: 79, a: 255) }

    /// C's `DARKBROWN`.
    @inlinable @inline(__always)
    public static var darkBrown: Color { Color(r: 76, g: 63, b: 47, a: 255) }

    /// C's `WHITE`.
    @inlinable @inline(__always)
    public static var white: Color { Color(r: 255, g: 255, b: 255, a: 255) }

    /// C's `BLACK`.
    @inlinable @inline(__always)
    public static var black: Color { Color(r: 0, g: 0, b: 0, a: 255) }

    /// C's `BLANK`.
    @inlinable @inline(__always)
    public static var blank: Color { Color(r: 0, g: 0, b: 0, a: 0) }

    /// C's `MAGENTA`.
    @inlinable @inline(__always)
    public static var magenta: Color { Color(r: 255, g: 0, b: 255, a: 255) }

    /// C's `RAYWHITE`.
    @inlinable @inline(__always)
    public static var rayWhite: Color { Color(r: 245, g: 245, b: 245, a: 255) }
}
