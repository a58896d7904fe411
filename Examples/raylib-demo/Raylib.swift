import CLayout
import RaylibMirrors

/// The functions of raylib that need no window, bound once by name.
///
/// Each is declared with its signature in C; the structs are passed and returned by value. Binding says which function is
/// missing, so a call cannot fail.
@safe
struct Raylib {
    /// C's `Image *`.
    typealias ImagePointer = UnsafeMutableRawPointer

    // Images
    let genImageColor: CFunction<(CInt, CInt, Color) -> Image>
    let genImageGradientLinear: CFunction<(CInt, CInt, CInt, Color, Color) -> Image>
    let genImageChecked: CFunction<(CInt, CInt, CInt, CInt, Color, Color) -> Image>
    let getImageColor: CFunction<(Image, CInt, CInt) -> Color>
    let exportImage: CFunction<(Image, String) -> Bool>
    let unloadImage: CFunction<(Image) -> Void>

    // Drawing
    let imageDrawPixelV: CFunction<(ImagePointer, Vector2, Color) -> Void>
    let imageDrawLineV: CFunction<(ImagePointer, Vector2, Vector2, Color) -> Void>
    let imageDrawRectangleRec: CFunction<(ImagePointer, Rectangle, Color) -> Void>
    let imageDrawCircleV: CFunction<(ImagePointer, Vector2, CInt, Color) -> Void>
    let imageDrawTriangle: CFunction<(ImagePointer, Vector2, Vector2, Vector2, Color) -> Void>

    // Colors
    let colorLerp: CFunction<(Color, Color, Float) -> Color>
    let colorBrightness: CFunction<(Color, Float) -> Color>
    let colorFromHSV: CFunction<(Float, Float, Float) -> Color>

    // Camera and collisions
    let getWorldToScreen2D: CFunction<(Vector2, Camera2D) -> Vector2>
    let checkCollisionCircles: CFunction<(Vector2, Float, Vector2, Float) -> Bool>

    /// Finds all functions in a library.
    init(_ library: CLibrary) throws(CLibraryError) {
        genImageColor = try library.function("GenImageColor")
        genImageGradientLinear = try library.function("GenImageGradientLinear")
        genImageChecked = try library.function("GenImageChecked")
        getImageColor = try library.function("GetImageColor")
        exportImage = try library.function("ExportImage")
        unloadImage = try library.function("UnloadImage")
        unsafe imageDrawPixelV = try library.function("ImageDrawPixelV")
        unsafe imageDrawLineV = try library.function("ImageDrawLineV")
        unsafe imageDrawRectangleRec = try library.function("ImageDrawRectangleRec")
        unsafe imageDrawCircleV = try library.function("ImageDrawCircleV")
        unsafe imageDrawTriangle = try library.function("ImageDrawTriangle")
        colorLerp = try library.function("ColorLerp")
        colorBrightness = try library.function("ColorBrightness")
        colorFromHSV = try library.function("ColorFromHSV")
        getWorldToScreen2D = try library.function("GetWorldToScreen2D")
        checkCollisionCircles = try library.function("CheckCollisionCircles")
        Self.silence(library)
    }

    /// Turns off raylib's log, which goes to standard output: what fails is reported by this program. MiniRay has none.
    private static func silence(_ library: CLibrary) {
        let logNothing: CInt = 7
        let setTraceLogLevel: CFunction<(CInt) -> Void>? = library.functionIfPresent("SetTraceLogLevel")
        setTraceLogLevel?(logNothing)
    }
}
