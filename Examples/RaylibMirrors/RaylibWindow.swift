// raylib's functions that need a window, found at run time.

import CLayout

// Embedded Swift has no loader.
#if !hasFeature(Embedded)
/// The functions of raylib that open a window and draw in it.
///
/// The names are raylib's with a small first letter, the parameters are raylib's in its order.
@CBindings public struct RaylibWindow {
    // The window

    /// Opens the window.
    @CFunction("InitWindow") public func initWindow(_ width: CInt, _ height: CInt, _ title: String)
    /// Whether the window is open.
    @CFunction("IsWindowReady") public func isWindowReady() -> Bool
    /// Whether the user has asked to close the window.
    @CFunction("WindowShouldClose") public func windowShouldClose() -> Bool
    /// Closes the window.
    @CFunction("CloseWindow") public func closeWindow()
    /// Changes the title.
    @CFunction("SetWindowTitle") public func setWindowTitle(_ title: String)
    /// The width of the window.
    @CFunction("GetScreenWidth") public func getScreenWidth() -> CInt
    /// The height of the window.
    @CFunction("GetScreenHeight") public func getScreenHeight() -> CInt
    /// What the window shows.
    @CFunction("LoadImageFromScreen") public func loadImageFromScreen() -> Image

    // Time

    /// Limits the frames per second.
    @CFunction("SetTargetFPS") public func setTargetFPS(_ fps: CInt)
    /// How many seconds the last frame took.
    @CFunction("GetFrameTime") public func getFrameTime() -> Float

    // Keys and mouse

    /// Whether a key is held down.
    @CFunction("IsKeyDown") public func isKeyDown(_ key: CInt) -> Bool
    /// Whether a key was pressed since the last frame.
    @CFunction("IsKeyPressed") public func isKeyPressed(_ key: CInt) -> Bool
    /// Whether a button is held down.
    @CFunction("IsMouseButtonDown") public func isMouseButtonDown(_ button: CInt) -> Bool
    /// Whether a button was pressed since the last frame.
    @CFunction("IsMouseButtonPressed") public func isMouseButtonPressed(_ button: CInt) -> Bool
    /// Where the mouse is.
    @CFunction("GetMousePosition") public func getMousePosition() -> Vector2
    /// How far the wheel was turned.
    @CFunction("GetMouseWheelMove") public func getMouseWheelMove() -> Float

    // Frames

    /// Begins a frame.
    @CFunction("BeginDrawing") public func beginDrawing()
    /// Shows the frame.
    @CFunction("EndDrawing") public func endDrawing()
    /// Fills the window.
    @CFunction("ClearBackground") public func clearBackground(_ color: Color)
    /// Draws as a camera in the plane sees it.
    @CFunction("BeginMode2D") public func beginMode2D(_ camera: Camera2D)
    /// Ends that.
    @CFunction("EndMode2D") public func endMode2D()
    /// Draws as a camera in space sees it.
    @CFunction("BeginMode3D") public func beginMode3D(_ camera: Camera3D)
    /// Ends that.
    @CFunction("EndMode3D") public func endMode3D()
    /// Draws on a texture.
    @CFunction("BeginTextureMode") public func beginTextureMode(_ target: RenderTexture)
    /// Ends that.
    @CFunction("EndTextureMode") public func endTextureMode()

    // Textures

    /// Reads a texture from a file.
    @CFunction("LoadTexture") public func loadTexture(_ fileName: String) -> Texture
    /// Makes a texture of an image.
    @CFunction("LoadTextureFromImage") public func loadTextureFromImage(_ image: Image) -> Texture
    /// Makes a texture to draw on.
    @CFunction("LoadRenderTexture") public func loadRenderTexture(_ width: CInt, _ height: CInt) -> RenderTexture
    /// Whether the texture could be made.
    @CFunction("IsTextureValid") public func isTextureValid(_ texture: Texture) -> Bool
    /// Releases the texture.
    @CFunction("UnloadTexture") public func unloadTexture(_ texture: Texture)
    /// Releases the texture.
    @CFunction("UnloadRenderTexture") public func unloadRenderTexture(_ target: RenderTexture)
    /// Draws a texture.
    @CFunction("DrawTextureV") public func drawTextureV(_ texture: Texture, _ position: Vector2, _ tint: Color)
    /// Draws a texture, turned and scaled.
    @CFunction("DrawTextureEx")
    public func drawTextureEx(_ texture: Texture, _ position: Vector2, _ rotation: Float, _ scale: Float, _ tint: Color)
    /// Draws a part of a texture.
    @CFunction("DrawTextureRec")
    public func drawTextureRec(_ texture: Texture, _ source: Rectangle, _ position: Vector2, _ tint: Color)
    /// Draws a part of a texture into a rectangle, turned around a point.
    @CFunction("DrawTexturePro")
    public func drawTexturePro(
        _ texture: Texture, _ source: Rectangle, _ dest: Rectangle, _ origin: Vector2, _ rotation: Float, _ tint: Color
    )
    /// Draws a texture whose corners keep their size.
    @CFunction("DrawTextureNPatch")
    public func drawTextureNPatch(
        _ texture: Texture, _ nPatchInfo: NPatchInfo, _ dest: Rectangle, _ origin: Vector2, _ rotation: Float,
        _ tint: Color
    )

    // Shapes

    /// Draws a pixel.
    @CFunction("DrawPixelV") public func drawPixelV(_ position: Vector2, _ color: Color)
    /// Draws a line.
    @CFunction("DrawLineV") public func drawLineV(_ startPos: Vector2, _ endPos: Vector2, _ color: Color)
    /// Draws a thick line.
    @CFunction("DrawLineEx")
    public func drawLineEx(_ startPos: Vector2, _ endPos: Vector2, _ thick: Float, _ color: Color)
    /// Draws lines from each of `pointCount` points to the next.
    @CFunction("DrawLineStrip") public func drawLineStrip(_ points: [Vector2], _ pointCount: CInt, _ color: Color)
    /// Draws a filled circle.
    @CFunction("DrawCircleV") public func drawCircleV(_ center: Vector2, _ radius: Float, _ color: Color)
    /// Draws a filled ring, or a part of one.
    @CFunction("DrawRing")
    public func drawRing(
        _ center: Vector2, _ innerRadius: Float, _ outerRadius: Float, _ startAngle: Float, _ endAngle: Float,
        _ segments: CInt, _ color: Color
    )
    /// Draws a filled rectangle.
    @CFunction("DrawRectangleRec") public func drawRectangleRec(_ rec: Rectangle, _ color: Color)
    /// Draws a filled rectangle, turned around a point.
    @CFunction("DrawRectanglePro")
    public func drawRectanglePro(_ rec: Rectangle, _ origin: Vector2, _ rotation: Float, _ color: Color)
    /// Draws the outline of a rectangle.
    @CFunction("DrawRectangleLinesEx")
    public func drawRectangleLinesEx(_ rec: Rectangle, _ lineThick: Float, _ color: Color)
    /// Draws a filled triangle; its corners go against the clock.
    @CFunction("DrawTriangle") public func drawTriangle(_ v1: Vector2, _ v2: Vector2, _ v3: Vector2, _ color: Color)
    /// Draws a filled regular polygon.
    @CFunction("DrawPoly")
    public func drawPoly(_ center: Vector2, _ sides: CInt, _ radius: Float, _ rotation: Float, _ color: Color)

    // Text

    /// raylib's own font.
    @CFunction("GetFontDefault") public func getFontDefault() -> Font
    /// Reads a font from a file.
    @CFunction("LoadFont") public func loadFont(_ fileName: String) -> Font
    /// Releases the font.
    @CFunction("UnloadFont") public func unloadFont(_ font: Font)
    /// Draws text in raylib's own font.
    @CFunction("DrawText")
    public func drawText(_ text: String, _ posX: CInt, _ posY: CInt, _ fontSize: CInt, _ color: Color)
    /// Draws text in a font.
    @CFunction("DrawTextEx")
    public func drawTextEx(
        _ font: Font, _ text: String, _ position: Vector2, _ fontSize: Float, _ spacing: Float, _ tint: Color
    )
    /// How wide text in raylib's own font is.
    @CFunction("MeasureText") public func measureText(_ text: String, _ fontSize: CInt) -> CInt
    /// How large text in a font is.
    @CFunction("MeasureTextEx")
    public func measureTextEx(_ font: Font, _ text: String, _ fontSize: Float, _ spacing: Float) -> Vector2

    // Space

    /// Moves a camera as keys and mouse ask for; the mode is a `CameraMode` of raylib.
    @CFunction("UpdateCamera") public func updateCamera(_ camera: inout Camera3D, _ mode: CInt)
    /// The ray from the camera through a place on the screen.
    @CFunction("GetScreenToWorldRay") public func getScreenToWorldRay(_ position: Vector2, _ camera: Camera3D) -> Ray
    /// Where a ray hits a box.
    @CFunction("GetRayCollisionBox") public func getRayCollisionBox(_ ray: Ray, _ box: BoundingBox) -> RayCollision
    /// Draws a cube.
    @CFunction("DrawCubeV") public func drawCubeV(_ position: Vector3, _ size: Vector3, _ color: Color)
    /// Draws a sphere.
    @CFunction("DrawSphere") public func drawSphere(_ centerPos: Vector3, _ radius: Float, _ color: Color)
    /// Draws a grid on the ground.
    @CFunction("DrawGrid") public func drawGrid(_ slices: CInt, _ spacing: Float)
    /// Draws a texture that faces the camera.
    @CFunction("DrawBillboardPro")
    public func drawBillboardPro(
        _ camera: Camera3D, _ texture: Texture, _ source: Rectangle, _ position: Vector3, _ up: Vector3,
        _ size: Vector2, _ origin: Vector2, _ rotation: Float, _ tint: Color
    )
}
#endif
