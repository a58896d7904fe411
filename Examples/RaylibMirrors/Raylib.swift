// raylib's functions that need no window, found at run time.

import CLayout

// Embedded Swift has no loader.
#if !hasFeature(Embedded)
/// The functions of raylib that need no window: images, colours, the camera of the plane and collisions.
///
/// ```swift
/// let raylib = try Raylib(library: CLibrary("raylib"))
/// var image = raylib.genImageColor(64, 64, .rayWhite)
/// raylib.imageDrawCircleV(&image, Vector2(x: 32, y: 32), 20, .maroon)
/// ```
///
/// The names are raylib's with a small first letter, the parameters are raylib's in its order. The optional functions are
/// those that small stand-ins such as MiniRay lack.
@CBindings public struct Raylib {
    // Images

    /// An image of one colour.
    @CFunction("GenImageColor") public func genImageColor(_ width: CInt, _ height: CInt, _ color: Color) -> Image
    /// An image that goes from one colour to another; a direction of 0 is from top to bottom.
    @CFunction("GenImageGradientLinear")
    public func genImageGradientLinear(
        _ width: CInt, _ height: CInt, _ direction: CInt, _ start: Color, _ end: Color
    ) -> Image
    /// A chequered image.
    @CFunction("GenImageChecked")
    public func genImageChecked(
        _ width: CInt, _ height: CInt, _ checksX: CInt, _ checksY: CInt, _ col1: Color, _ col2: Color
    ) -> Image
    /// A copy with pixels of its own.
    @CFunction("ImageCopy") public func imageCopy(_ image: Image) -> Image
    /// Releases the pixels.
    @CFunction("UnloadImage") public func unloadImage(_ image: Image)
    /// The colour of a pixel.
    @CFunction("GetImageColor") public func getImageColor(_ image: Image, _ x: CInt, _ y: CInt) -> Color
    /// The colours of all pixels, from the top left on, in memory that ``unloadImageColors(_:)`` releases; nil without pixels.
    @CFunction("LoadImageColors") public func loadImageColors(_ image: Image) -> UnsafeMutablePointer<Color>?
    /// Releases colours.
    @CFunction("UnloadImageColors") public func unloadImageColors(_ colors: UnsafeMutablePointer<Color>?)
    /// Saves the image in the format that the file name ends with; returns whether it could.
    @CFunction("ExportImage") public func exportImage(_ image: Image, _ fileName: String) -> Bool

    // Drawing on an image

    /// Fills the image.
    @CFunction("ImageClearBackground") public func imageClearBackground(_ dst: inout Image, _ color: Color)
    /// Draws a pixel.
    @CFunction("ImageDrawPixel")
    public func imageDrawPixel(_ dst: inout Image, _ posX: CInt, _ posY: CInt, _ color: Color)
    /// Draws a pixel.
    @CFunction("ImageDrawPixelV") public func imageDrawPixelV(_ dst: inout Image, _ position: Vector2, _ color: Color)
    /// Draws a line.
    @CFunction("ImageDrawLine")
    public func imageDrawLine(
        _ dst: inout Image, _ startPosX: CInt, _ startPosY: CInt, _ endPosX: CInt, _ endPosY: CInt, _ color: Color
    )
    /// Draws a line.
    @CFunction("ImageDrawLineV")
    public func imageDrawLineV(_ dst: inout Image, _ start: Vector2, _ end: Vector2, _ color: Color)
    /// Draws a filled rectangle.
    @CFunction("ImageDrawRectangle")
    public func imageDrawRectangle(
        _ dst: inout Image, _ posX: CInt, _ posY: CInt, _ width: CInt, _ height: CInt, _ color: Color
    )
    /// Draws a filled rectangle.
    @CFunction("ImageDrawRectangleV")
    public func imageDrawRectangleV(_ dst: inout Image, _ position: Vector2, _ size: Vector2, _ color: Color)
    /// Draws a filled rectangle.
    @CFunction("ImageDrawRectangleRec")
    public func imageDrawRectangleRec(_ dst: inout Image, _ rec: Rectangle, _ color: Color)
    /// Draws a filled circle.
    @CFunction("ImageDrawCircle")
    public func imageDrawCircle(_ dst: inout Image, _ centerX: CInt, _ centerY: CInt, _ radius: CInt, _ color: Color)
    /// Draws a filled circle.
    @CFunction("ImageDrawCircleV")
    public func imageDrawCircleV(_ dst: inout Image, _ center: Vector2, _ radius: CInt, _ color: Color)
    /// Draws a filled triangle.
    @CFunction("ImageDrawTriangle")
    public func imageDrawTriangle(_ dst: inout Image, _ v1: Vector2, _ v2: Vector2, _ v3: Vector2, _ color: Color)
    /// Draws text in the default font, which is there once a window is open.
    @CFunction("ImageDrawText", optional: true)
    public func imageDrawText(
        _ dst: inout Image, _ text: String, _ posX: CInt, _ posY: CInt, _ fontSize: CInt, _ color: Color
    )

    // Colours

    /// Whether two colours are the same.
    @CFunction("ColorIsEqual") public func colorIsEqual(_ col1: Color, _ col2: Color) -> Bool
    /// The colour with an opacity from 0 to 1.
    @CFunction("Fade") public func fade(_ color: Color, _ alpha: Float) -> Color
    /// The colour with an opacity from 0 to 1.
    @CFunction("ColorAlpha") public func colorAlpha(_ color: Color, _ alpha: Float) -> Color
    /// A colour between two: the first for 0, the second for 1.
    @CFunction("ColorLerp") public func colorLerp(_ color1: Color, _ color2: Color, _ factor: Float) -> Color
    /// A darker colour for a factor below 0, a lighter one above.
    @CFunction("ColorBrightness") public func colorBrightness(_ color: Color, _ factor: Float) -> Color
    /// The colour seen through another.
    @CFunction("ColorTint") public func colorTint(_ color: Color, _ tint: Color) -> Color
    /// The colour of a hue from 0 to 360, and of a saturation and a value from 0 to 1.
    @CFunction("ColorFromHSV") public func colorFromHSV(_ hue: Float, _ saturation: Float, _ value: Float) -> Color
    /// Hue, saturation and value.
    @CFunction("ColorToHSV") public func colorToHSV(_ color: Color) -> Vector3
    /// The four parts as numbers from 0 to 1.
    @CFunction("ColorNormalize") public func colorNormalize(_ color: Color) -> Vector4
    /// The colour of four numbers from 0 to 1.
    @CFunction("ColorFromNormalized") public func colorFromNormalized(_ normalized: Vector4) -> Color
    /// The colour as 0xRRGGBBAA.
    @CFunction("ColorToInt") public func colorToInt(_ color: Color) -> CUnsignedInt
    /// The colour of 0xRRGGBBAA.
    @CFunction("GetColor") public func getColor(_ hexValue: CUnsignedInt) -> Color

    // The camera of the plane

    /// The matrix of a camera.
    @CFunction("GetCameraMatrix2D") public func getCameraMatrix2D(_ camera: Camera2D) -> Matrix
    /// Where a point of the world is on the screen.
    @CFunction("GetWorldToScreen2D") public func getWorldToScreen2D(_ position: Vector2, _ camera: Camera2D) -> Vector2
    /// Which point of the world is at a place on the screen.
    @CFunction("GetScreenToWorld2D") public func getScreenToWorld2D(_ position: Vector2, _ camera: Camera2D) -> Vector2

    // Collisions

    /// Whether two rectangles overlap.
    @CFunction("CheckCollisionRecs") public func checkCollisionRecs(_ rec1: Rectangle, _ rec2: Rectangle) -> Bool
    /// Whether two circles touch.
    @CFunction("CheckCollisionCircles")
    public func checkCollisionCircles(
        _ center1: Vector2, _ radius1: Float, _ center2: Vector2, _ radius2: Float
    ) -> Bool
    /// Whether a point is in a rectangle.
    @CFunction("CheckCollisionPointRec") public func checkCollisionPointRec(_ point: Vector2, _ rec: Rectangle) -> Bool
    /// Whether a point is in a circle.
    @CFunction("CheckCollisionPointCircle")
    public func checkCollisionPointCircle(_ point: Vector2, _ center: Vector2, _ radius: Float) -> Bool
    /// The box around the vertices of a mesh.
    @CFunction("GetMeshBoundingBox") public func getMeshBoundingBox(_ mesh: Mesh) -> BoundingBox
    /// What two rectangles have in common.
    @CFunction("GetCollisionRec") public func getCollisionRec(_ rec1: Rectangle, _ rec2: Rectangle) -> Rectangle
    /// Whether a point is in a polygon of `pointCount` corners.
    @CFunction("CheckCollisionPointPoly", optional: true)
    public func checkCollisionPointPoly(_ point: Vector2, _ points: [Vector2], _ pointCount: CInt) -> Bool
    /// Whether two lines cross, and where.
    @CFunction("CheckCollisionLines", optional: true)
    public func checkCollisionLines(
        _ startPos1: Vector2, _ endPos1: Vector2, _ startPos2: Vector2, _ endPos2: Vector2,
        _ collisionPoint: inout Vector2
    ) -> Bool

    // The log

    /// From which level on messages are printed; 7 for none.
    @CFunction("SetTraceLogLevel", optional: true) public func setTraceLogLevel(_ logLevel: CInt)
}
#endif
