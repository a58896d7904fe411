import CLayout

extension ByHand {
    /// Some functions of MiniRay, bound without `@CBindings`.
    struct Raylib {
        let genImageColor: CFunction<(CInt, CInt, Color) -> Image>
        let unloadImage: CFunction<(Image) -> Void>
        let getImageColor: CFunction<(Image, CInt, CInt) -> Color>
        let colorLerp: CFunction<(Color, Color, Float) -> Color>
        let getWorldToScreen2D: CFunction<(Vector2, Camera2D) -> Vector2>
        let getCollisionRec: CFunction<(Rectangle, Rectangle) -> Rectangle>
        let exportImage: CFunction<(Image, String) -> Bool>
        let setTraceLogLevel: CFunction<(CInt) -> Void>?
        private let drawRectangle: CFunction<(CInOut<Image>, Rectangle, Color) -> Void>

        init(_ library: CLibrary) throws(CLibraryError) {
            genImageColor = try library.function("GenImageColor")
            unloadImage = try library.function("UnloadImage")
            getImageColor = try library.function("GetImageColor")
            colorLerp = try library.function("ColorLerp")
            getWorldToScreen2D = try library.function("GetWorldToScreen2D")
            getCollisionRec = try library.function("GetCollisionRec")
            exportImage = try library.function("ExportImage")
            setTraceLogLevel = library.functionIfPresent("SetTraceLogLevel")
            drawRectangle = try library.function("ImageDrawRectangleRec")
        }

        func imageDrawRectangleRec(_ image: inout Image, _ rectangle: Rectangle, _ color: Color) {
            let pointer = unsafe CInOut(image)
            // SAFETY: the call is over when this function ends.
            defer { unsafe pointer.finish(&image) }
            drawRectangle(pointer, rectangle, color)
        }
    }
}
