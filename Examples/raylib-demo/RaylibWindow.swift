import CLayout
import RaylibMirrors

/// The functions of raylib that open a window and draw in it, bound once by name. MiniRay has none of them.
struct RaylibWindow {
    // The window
    let initWindow: CFunction<(CInt, CInt, String) -> Void>
    let isWindowReady: CFunction<() -> Bool>
    let windowShouldClose: CFunction<() -> Bool>
    let closeWindow: CFunction<() -> Void>
    let loadImageFromScreen: CFunction<() -> Image>

    // Frames
    let beginDrawing: CFunction<() -> Void>
    let endDrawing: CFunction<() -> Void>
    let clearBackground: CFunction<(Color) -> Void>
    let beginMode2D: CFunction<(Camera2D) -> Void>
    let endMode2D: CFunction<() -> Void>

    // Drawing
    let loadTextureFromImage: CFunction<(Image) -> Texture>
    let unloadTexture: CFunction<(Texture) -> Void>
    let drawTextureV: CFunction<(Texture, Vector2, Color) -> Void>
    let drawTexturePro: CFunction<(Texture, Rectangle, Rectangle, Vector2, Float, Color) -> Void>
    let drawRectangleRec: CFunction<(Rectangle, Color) -> Void>
    let drawCircleV: CFunction<(Vector2, Float, Color) -> Void>
    let drawLineEx: CFunction<(Vector2, Vector2, Float, Color) -> Void>
    let drawText: CFunction<(String, CInt, CInt, CInt, Color) -> Void>

    /// Finds all functions in a library.
    init(_ library: CLibrary) throws(CLibraryError) {
        initWindow = try library.function("InitWindow")
        isWindowReady = try library.function("IsWindowReady")
        windowShouldClose = try library.function("WindowShouldClose")
        closeWindow = try library.function("CloseWindow")
        loadImageFromScreen = try library.function("LoadImageFromScreen")
        beginDrawing = try library.function("BeginDrawing")
        endDrawing = try library.function("EndDrawing")
        clearBackground = try library.function("ClearBackground")
        beginMode2D = try library.function("BeginMode2D")
        endMode2D = try library.function("EndMode2D")
        loadTextureFromImage = try library.function("LoadTextureFromImage")
        unloadTexture = try library.function("UnloadTexture")
        drawTextureV = try library.function("DrawTextureV")
        drawTexturePro = try library.function("DrawTexturePro")
        drawRectangleRec = try library.function("DrawRectangleRec")
        drawCircleV = try library.function("DrawCircleV")
        drawLineEx = try library.function("DrawLineEx")
        drawText = try library.function("DrawText")
    }
}
