import RaylibMirrors

/// An image that is drawn on, and the number of calls that drew it.
///
/// Each method is one call of a C function that takes or returns structs by value.
struct Canvas: ~Copyable {
    let raylib: Raylib
    /// The image as it is now, whose pixels are unloaded with this canvas.
    private var image: Image
    /// How many calls there were so far.
    private(set) var callCount = 0

    /// Takes over an image that a function has made, and unloads it in the end.
    init(_ image: Image, _ raylib: Raylib) throws(DemoError) {
        guard unsafe image.data != nil else { throw .failure("the library could not make an image") }
        self.raylib = raylib
        self.image = image
    }

    deinit {
        raylib.unloadImage(image)
    }

    /// Runs `body` with the image, which must not be used after that.
    borrowing func withImage<Result, Failure: Error>(_ body: (Image) throws(Failure) -> Result) throws(Failure)
        -> Result
    {
        defer { extendLifetime(self) }
        return try body(image)
    }

    /// Saves the image as a PNG file.
    borrowing func export(to path: String) throws(DemoError) {
        if withImage({ raylib.exportImage($0, path) }) { return }
        throw .failure(
            "cannot write '" + path + "': " + (reasonNotToWrite(path) ?? "the library could not save the image"))
    }

    /// Whether all pixels are those of another canvas.
    ///
    /// - Precondition: Both images have four bytes for each pixel, as all generated images have.
    borrowing func hasSamePixels(as other: borrowing Canvas) -> Bool {
        // SAFETY: both canvases own their pixels until this method returns, and their images say how many there are.
        withImage { mine in
            other.withImage { theirs in
                unsafe UnsafeRawBufferPointer(start: mine.data, count: Int(mine.width) * Int(mine.height) * 4)
                    .elementsEqual(
                        UnsafeRawBufferPointer(start: theirs.data, count: Int(theirs.width) * Int(theirs.height) * 4))
            }
        }
    }

    mutating func drawPixel(_ position: Vector2, _ color: Color) {
        callCount &+= 1
        raylib.imageDrawPixelV(&image, position, color)
    }

    mutating func drawLine(_ start: Vector2, _ end: Vector2, _ color: Color) {
        callCount &+= 1
        raylib.imageDrawLineV(&image, start, end, color)
    }

    mutating func drawRectangle(_ rectangle: Rectangle, _ color: Color) {
        callCount &+= 1
        raylib.imageDrawRectangleRec(&image, rectangle, color)
    }

    mutating func drawCircle(_ center: Vector2, radius: CInt, _ color: Color) {
        callCount &+= 1
        raylib.imageDrawCircleV(&image, center, radius, color)
    }

    mutating func drawTriangle(_ first: Vector2, _ second: Vector2, _ third: Vector2, _ color: Color) {
        callCount &+= 1
        raylib.imageDrawTriangle(&image, first, second, third, color)
    }

    /// The color of a pixel of this image or of another.
    mutating func color(x: CInt, y: CInt, of other: Image? = nil) -> Color {
        callCount &+= 1
        return raylib.getImageColor(other ?? image, x, y)
    }

    /// A color between two others: the first for a share of 0, the second for 1.
    mutating func mix(_ first: Color, _ second: Color, _ share: Float) -> Color {
        callCount &+= 1
        return raylib.colorLerp(first, second, share)
    }

    /// A darker color for a factor below 0, a lighter one above.
    mutating func shade(_ color: Color, _ factor: Float) -> Color {
        callCount &+= 1
        return raylib.colorBrightness(color, factor)
    }

    mutating func color(hue: Float, saturation: Float, value: Float) -> Color {
        callCount &+= 1
        return raylib.colorFromHSV(hue, saturation, value)
    }

    /// Where a point of the world is on the screen.
    mutating func screen(_ world: Vector2, _ camera: Camera2D) -> Vector2 {
        callCount &+= 1
        return raylib.getWorldToScreen2D(world, camera)
    }

    mutating func circlesTouch(_ first: Vector2, _ firstRadius: Float, _ second: Vector2, _ secondRadius: Float) -> Bool
    {
        callCount &+= 1
        return raylib.checkCollisionCircles(first, firstRadius, second, secondRadius)
    }
}
