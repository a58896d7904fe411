import CLayout
import RaylibMirrors

/// The drawing functions of the timed loop. The loop makes C's `Image *` once; `Raylib`, whose functions have `inout`
/// images, would make one for each call.
@CBindings struct SpriteFunctions {
    @CFunction("ImageDrawPixelV")
    func imageDrawPixelV(_ dst: UnsafeMutableRawPointer, _ position: Vector2, _ color: Color)
    @CFunction("ImageDrawCircleV")
    func imageDrawCircleV(_ dst: UnsafeMutableRawPointer, _ center: Vector2, _ radius: CInt, _ color: Color)
    @CFunction("ImageDrawRectangleRec")
    func imageDrawRectangleRec(_ dst: UnsafeMutableRawPointer, _ rec: Rectangle, _ color: Color)

    /// Mirrors `MiniRayDrawing`: the addresses of the functions that the loop in C calls.
    @safe @CStruct struct Addresses {
        var getWorldToScreen2D: UnsafeMutableRawPointer
        var imageDrawCircleV: UnsafeMutableRawPointer
        var imageDrawRectangleRec: UnsafeMutableRawPointer
        var imageDrawPixelV: UnsafeMutableRawPointer
        var colorLerp: UnsafeMutableRawPointer

        init(_ library: CLibrary) throws(CLibraryError) {
            unsafe getWorldToScreen2D = try library.address(of: "GetWorldToScreen2D")
            unsafe imageDrawCircleV = try library.address(of: "ImageDrawCircleV")
            unsafe imageDrawRectangleRec = try library.address(of: "ImageDrawRectangleRec")
            unsafe imageDrawPixelV = try library.address(of: "ImageDrawPixelV")
            unsafe colorLerp = try library.address(of: "ColorLerp")
        }
    }
}
