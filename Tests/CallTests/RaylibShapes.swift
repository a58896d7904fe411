// The call of each shape of raylib's functions. Written by Scripts/make-call-fixtures; do not edit.
// One line for each shape, however long:
// swift-format-ignore-file
import CLayout
import RaylibMirrors
import Testing

/// The 308 different signatures of raylib's functions that pass structs by value.
@Suite("Shapes of raylib's functions")
struct RaylibShapes {
    @Test("Shapes 0 to 27: () -> FilePathList to (Camera3D, Texture, Vector3, float, Color) -> void")
    func shapes0To27() throws {
        try shape(CFunction<() -> FilePathList>.self) { $0() }
        try shape(CFunction<() -> Font>.self) { $0() }
        try shape(CFunction<() -> Image>.self) { $0() }
        try shape(CFunction<() -> Material>.self) { $0() }
        try shape(CFunction<() -> Matrix>.self) { $0() }
        try shape(CFunction<() -> Rectangle>.self) { $0() }
        try shape(CFunction<() -> Texture>.self) { $0() }
        try shape(CFunction<() -> Vector2>.self) { $0() }
        try shape(CFunction<() -> Vector3>.self) { $0() }
        try shape(CFunction<() -> Vector4>.self) { $0() }
        try shape(CFunction<(AudioStream) -> Bool>.self) { $0($1) }
        try shape(CFunction<(AudioStream) -> Void>.self) { $0($1) }
        try shape(CFunction<(AudioStream, Float) -> Void>.self) { $0($1, $2) }
        try unsafe shape(CFunction<(AudioStream, UnsafeMutableRawPointer?) -> Void>.self) { unsafe $0($1, $2) }
        try unsafe shape(CFunction<(AudioStream, UnsafeMutableRawPointer?, CInt) -> Void>.self) { unsafe $0($1, $2, $3) }
        try shape(CFunction<(AutomationEvent) -> Void>.self) { $0($1) }
        try shape(CFunction<(AutomationEventList) -> Void>.self) { $0($1) }
        try unsafe shape(CFunction<(AutomationEventList, UnsafeMutableRawPointer?) -> Bool>.self) { unsafe $0($1, $2) }
        try shape(CFunction<(BoundingBox, BoundingBox) -> Bool>.self) { $0($1, $2) }
        try shape(CFunction<(BoundingBox, Color) -> Void>.self) { $0($1, $2) }
        try shape(CFunction<(BoundingBox, Vector3, Float) -> Bool>.self) { $0($1, $2, $3) }
        try shape(CFunction<(Camera2D) -> Matrix>.self) { $0($1) }
        try shape(CFunction<(Camera2D) -> Void>.self) { $0($1) }
        try shape(CFunction<(Camera3D) -> Matrix>.self) { $0($1) }
        try shape(CFunction<(Camera3D) -> Void>.self) { $0($1) }
        try shape(CFunction<(Camera3D, Texture, Rectangle, Vector3, Vector2, Color) -> Void>.self) { $0($1, $2, $3, $4, $5, $6) }
        try shape(CFunction<(Camera3D, Texture, Rectangle, Vector3, Vector3, Vector2, Vector2, Float, Color) -> Void>.self) { $0($1, $2, $3, $4, $5, $6, $7, $8, $9) }
        try shape(CFunction<(Camera3D, Texture, Vector3, Float, Color) -> Void>.self) { $0($1, $2, $3, $4, $5) }
    }

    @Test("Shapes 28 to 55: (Color) -> Vector3 to (Image, Color, int) -> Font")
    func shapes28To55() throws {
        try shape(CFunction<(Color) -> Vector3>.self) { $0($1) }
        try shape(CFunction<(Color) -> Vector4>.self) { $0($1) }
        try shape(CFunction<(Color) -> CUnsignedInt>.self) { $0($1) }
        try shape(CFunction<(Color) -> Void>.self) { $0($1) }
        try shape(CFunction<(Color, Color) -> Color>.self) { $0($1, $2) }
        try shape(CFunction<(Color, Color) -> Bool>.self) { $0($1, $2) }
        try shape(CFunction<(Color, Color, Color) -> Color>.self) { $0($1, $2, $3) }
        try shape(CFunction<(Color, Color, Float) -> Color>.self) { $0($1, $2, $3) }
        try shape(CFunction<(Color, Float) -> Color>.self) { $0($1, $2) }
        try shape(CFunction<(FilePathList) -> Void>.self) { $0($1) }
        try shape(CFunction<(Font) -> Bool>.self) { $0($1) }
        try shape(CFunction<(Font) -> Void>.self) { $0($1) }
        try shape(CFunction<(Font, CInt) -> GlyphInfo>.self) { $0($1, $2) }
        try shape(CFunction<(Font, CInt) -> Rectangle>.self) { $0($1, $2) }
        try shape(CFunction<(Font, CInt) -> CInt>.self) { $0($1, $2) }
        try shape(CFunction<(Font, CInt, Vector2, Float, Color) -> Void>.self) { $0($1, $2, $3, $4, $5) }
        try unsafe shape(CFunction<(Font, UnsafeMutableRawPointer?) -> Bool>.self) { unsafe $0($1, $2) }
        try unsafe shape(CFunction<(Font, UnsafeMutableRawPointer?, Vector2, Vector2, Float, Float, Float, Color) -> Void>.self) { unsafe $0($1, $2, $3, $4, $5, $6, $7, $8) }
        try unsafe shape(CFunction<(Font, UnsafeMutableRawPointer?, Vector2, Float, Float, Color) -> Void>.self) { unsafe $0($1, $2, $3, $4, $5, $6) }
        try unsafe shape(CFunction<(Font, UnsafeMutableRawPointer?, Float, Float) -> Vector2>.self) { unsafe $0($1, $2, $3, $4) }
        try unsafe shape(CFunction<(Font, UnsafeMutableRawPointer?, Float, Float, Color) -> Image>.self) { unsafe $0($1, $2, $3, $4, $5) }
        try unsafe shape(CFunction<(Font, UnsafeMutableRawPointer?, CInt, Vector2, Float, Float, Color) -> Void>.self) { unsafe $0($1, $2, $3, $4, $5, $6, $7) }
        try shape(CFunction<(Image) -> Image>.self) { $0($1) }
        try shape(CFunction<(Image) -> Texture>.self) { $0($1) }
        try shape(CFunction<(Image) -> Bool>.self) { $0($1) }
        try unsafe shape(CFunction<(Image) -> UnsafeMutableRawPointer?>.self) { unsafe $0($1) }
        try shape(CFunction<(Image) -> Void>.self) { $0($1) }
        try shape(CFunction<(Image, Color, CInt) -> Font>.self) { $0($1, $2, $3) }
    }

    @Test("Shapes 56 to 83: (Image, Rectangle) -> Image to (Model) -> bool")
    func shapes56To83() throws {
        try shape(CFunction<(Image, Rectangle) -> Image>.self) { $0($1, $2) }
        try shape(CFunction<(Image, Vector3) -> Mesh>.self) { $0($1, $2) }
        try shape(CFunction<(Image, Float) -> Rectangle>.self) { $0($1, $2) }
        try shape(CFunction<(Image, CInt) -> Image>.self) { $0($1, $2) }
        try shape(CFunction<(Image, CInt) -> Texture>.self) { $0($1, $2) }
        try shape(CFunction<(Image, CInt, CInt) -> Color>.self) { $0($1, $2, $3) }
        try unsafe shape(CFunction<(Image, CInt, UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer?>.self) { unsafe $0($1, $2, $3) }
        try unsafe shape(CFunction<(Image, UnsafeMutableRawPointer?) -> Bool>.self) { unsafe $0($1, $2) }
        try unsafe shape(CFunction<(Image, UnsafeMutableRawPointer?, UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer?>.self) { unsafe $0($1, $2, $3) }
        try shape(CFunction<(Material) -> Bool>.self) { $0($1) }
        try shape(CFunction<(Material) -> Void>.self) { $0($1) }
        try shape(CFunction<(Matrix) -> Matrix>.self) { $0($1) }
        try shape(CFunction<(Matrix) -> Vector4>.self) { $0($1) }
        try shape(CFunction<(Matrix) -> Float>.self) { $0($1) }
        try shape(CFunction<(Matrix) -> RaymathFloat16>.self) { $0($1) }
        try shape(CFunction<(Matrix) -> Void>.self) { $0($1) }
        try shape(CFunction<(Matrix, Matrix) -> Matrix>.self) { $0($1, $2) }
        try shape(CFunction<(Matrix, Matrix) -> Void>.self) { $0($1, $2) }
        try unsafe shape(CFunction<(Matrix, UnsafeMutableRawPointer?, UnsafeMutableRawPointer?, UnsafeMutableRawPointer?) -> Void>.self) { unsafe $0($1, $2, $3, $4) }
        try shape(CFunction<(Mesh) -> BoundingBox>.self) { $0($1) }
        try shape(CFunction<(Mesh) -> Model>.self) { $0($1) }
        try shape(CFunction<(Mesh) -> Void>.self) { $0($1) }
        try shape(CFunction<(Mesh, Material, Matrix) -> Void>.self) { $0($1, $2, $3) }
        try unsafe shape(CFunction<(Mesh, Material, UnsafeMutableRawPointer?, CInt) -> Void>.self) { unsafe $0($1, $2, $3, $4) }
        try unsafe shape(CFunction<(Mesh, CInt, UnsafeMutableRawPointer?, CInt, CInt) -> Void>.self) { unsafe $0($1, $2, $3, $4, $5) }
        try unsafe shape(CFunction<(Mesh, UnsafeMutableRawPointer?) -> Bool>.self) { unsafe $0($1, $2) }
        try shape(CFunction<(Model) -> BoundingBox>.self) { $0($1) }
        try shape(CFunction<(Model) -> Bool>.self) { $0($1) }
    }

    @Test("Shapes 84 to 111: (Model) -> void to (Shader) -> void")
    func shapes84To111() throws {
        try shape(CFunction<(Model) -> Void>.self) { $0($1) }
        try shape(CFunction<(Model, ModelAnimation) -> Bool>.self) { $0($1, $2) }
        try shape(CFunction<(Model, ModelAnimation, CInt) -> Void>.self) { $0($1, $2, $3) }
        try shape(CFunction<(Model, Vector3, Vector3, Float, Vector3, Color) -> Void>.self) { $0($1, $2, $3, $4, $5, $6) }
        try shape(CFunction<(Model, Vector3, Float, Color) -> Void>.self) { $0($1, $2, $3, $4) }
        try shape(CFunction<(ModelAnimation) -> Void>.self) { $0($1) }
        try shape(CFunction<(Music) -> Bool>.self) { $0($1) }
        try shape(CFunction<(Music) -> Float>.self) { $0($1) }
        try shape(CFunction<(Music) -> Void>.self) { $0($1) }
        try shape(CFunction<(Music, Float) -> Void>.self) { $0($1, $2) }
        try shape(CFunction<(Ray, BoundingBox) -> RayCollision>.self) { $0($1, $2) }
        try shape(CFunction<(Ray, Color) -> Void>.self) { $0($1, $2) }
        try shape(CFunction<(Ray, Mesh, Matrix) -> RayCollision>.self) { $0($1, $2, $3) }
        try shape(CFunction<(Ray, Vector3, Vector3, Vector3) -> RayCollision>.self) { $0($1, $2, $3, $4) }
        try shape(CFunction<(Ray, Vector3, Vector3, Vector3, Vector3) -> RayCollision>.self) { $0($1, $2, $3, $4, $5) }
        try shape(CFunction<(Ray, Vector3, Float) -> RayCollision>.self) { $0($1, $2, $3) }
        try shape(CFunction<(Rectangle, Color) -> Void>.self) { $0($1, $2) }
        try shape(CFunction<(Rectangle, Color, Color, Color, Color) -> Void>.self) { $0($1, $2, $3, $4, $5) }
        try shape(CFunction<(Rectangle, Rectangle) -> Rectangle>.self) { $0($1, $2) }
        try shape(CFunction<(Rectangle, Rectangle) -> Bool>.self) { $0($1, $2) }
        try shape(CFunction<(Rectangle, Vector2, Float, Color) -> Void>.self) { $0($1, $2, $3, $4) }
        try shape(CFunction<(Rectangle, Float, Color) -> Void>.self) { $0($1, $2, $3) }
        try shape(CFunction<(Rectangle, Float, CInt, Color) -> Void>.self) { $0($1, $2, $3, $4) }
        try shape(CFunction<(Rectangle, Float, CInt, Float, Color) -> Void>.self) { $0($1, $2, $3, $4, $5) }
        try shape(CFunction<(RenderTexture) -> Bool>.self) { $0($1) }
        try shape(CFunction<(RenderTexture) -> Void>.self) { $0($1) }
        try shape(CFunction<(Shader) -> Bool>.self) { $0($1) }
        try shape(CFunction<(Shader) -> Void>.self) { $0($1) }
    }

    @Test("Shapes 112 to 139: (Shader, int, Matrix) -> void to (Vector2, Camera3D, int, int) -> Ray")
    func shapes112To139() throws {
        try shape(CFunction<(Shader, CInt, Matrix) -> Void>.self) { $0($1, $2, $3) }
        try shape(CFunction<(Shader, CInt, Texture) -> Void>.self) { $0($1, $2, $3) }
        try unsafe shape(CFunction<(Shader, CInt, UnsafeMutableRawPointer?, CInt) -> Void>.self) { unsafe $0($1, $2, $3, $4) }
        try unsafe shape(CFunction<(Shader, CInt, UnsafeMutableRawPointer?, CInt, CInt) -> Void>.self) { unsafe $0($1, $2, $3, $4, $5) }
        try unsafe shape(CFunction<(Shader, UnsafeMutableRawPointer?) -> CInt>.self) { unsafe $0($1, $2) }
        try shape(CFunction<(Sound) -> Sound>.self) { $0($1) }
        try shape(CFunction<(Sound) -> Bool>.self) { $0($1) }
        try shape(CFunction<(Sound) -> Void>.self) { $0($1) }
        try shape(CFunction<(Sound, Float) -> Void>.self) { $0($1, $2) }
        try unsafe shape(CFunction<(Sound, UnsafeMutableRawPointer?, CInt) -> Void>.self) { unsafe $0($1, $2, $3) }
        try shape(CFunction<(Texture) -> Image>.self) { $0($1) }
        try shape(CFunction<(Texture) -> Bool>.self) { $0($1) }
        try shape(CFunction<(Texture) -> Void>.self) { $0($1) }
        try shape(CFunction<(Texture, NPatchInfo, Rectangle, Vector2, Float, Color) -> Void>.self) { $0($1, $2, $3, $4, $5, $6) }
        try shape(CFunction<(Texture, Rectangle) -> Void>.self) { $0($1, $2) }
        try shape(CFunction<(Texture, Rectangle, Rectangle, Vector2, Float, Color) -> Void>.self) { $0($1, $2, $3, $4, $5, $6) }
        try shape(CFunction<(Texture, Rectangle, Vector2, Color) -> Void>.self) { $0($1, $2, $3, $4) }
        try unsafe shape(CFunction<(Texture, Rectangle, UnsafeMutableRawPointer?) -> Void>.self) { unsafe $0($1, $2, $3) }
        try shape(CFunction<(Texture, Vector2, Color) -> Void>.self) { $0($1, $2, $3) }
        try shape(CFunction<(Texture, Vector2, Float, Float, Color) -> Void>.self) { $0($1, $2, $3, $4, $5) }
        try shape(CFunction<(Texture, CInt) -> Void>.self) { $0($1, $2) }
        try shape(CFunction<(Texture, CInt, CInt, Color) -> Void>.self) { $0($1, $2, $3, $4) }
        try unsafe shape(CFunction<(Texture, UnsafeMutableRawPointer?) -> Void>.self) { unsafe $0($1, $2) }
        try shape(CFunction<(Vector2) -> Vector2>.self) { $0($1) }
        try shape(CFunction<(Vector2) -> Float>.self) { $0($1) }
        try shape(CFunction<(Vector2, Camera2D) -> Vector2>.self) { $0($1, $2) }
        try shape(CFunction<(Vector2, Camera3D) -> Ray>.self) { $0($1, $2) }
        try shape(CFunction<(Vector2, Camera3D, CInt, CInt) -> Ray>.self) { $0($1, $2, $3, $4) }
    }

    @Test("Shapes 140 to 167: (Vector2, Color) -> void to (Vector2, int, float, float, Color) -> void")
    func shapes140To167() throws {
        try shape(CFunction<(Vector2, Color) -> Void>.self) { $0($1, $2) }
        try shape(CFunction<(Vector2, Matrix) -> Vector2>.self) { $0($1, $2) }
        try shape(CFunction<(Vector2, Rectangle) -> Bool>.self) { $0($1, $2) }
        try shape(CFunction<(Vector2, Vector2) -> Vector2>.self) { $0($1, $2) }
        try shape(CFunction<(Vector2, Vector2) -> Float>.self) { $0($1, $2) }
        try shape(CFunction<(Vector2, Vector2) -> CInt>.self) { $0($1, $2) }
        try shape(CFunction<(Vector2, Vector2, Color) -> Void>.self) { $0($1, $2, $3) }
        try shape(CFunction<(Vector2, Vector2, Vector2) -> Vector2>.self) { $0($1, $2, $3) }
        try shape(CFunction<(Vector2, Vector2, Vector2, Color) -> Void>.self) { $0($1, $2, $3, $4) }
        try shape(CFunction<(Vector2, Vector2, Vector2, Vector2) -> Bool>.self) { $0($1, $2, $3, $4) }
        try shape(CFunction<(Vector2, Vector2, Vector2, Vector2, Float) -> Vector2>.self) { $0($1, $2, $3, $4, $5) }
        try shape(CFunction<(Vector2, Vector2, Vector2, Vector2, Float, Color) -> Void>.self) { $0($1, $2, $3, $4, $5, $6) }
        try unsafe shape(CFunction<(Vector2, Vector2, Vector2, Vector2, UnsafeMutableRawPointer?) -> Bool>.self) { unsafe $0($1, $2, $3, $4, $5) }
        try shape(CFunction<(Vector2, Vector2, Vector2, Float) -> Vector2>.self) { $0($1, $2, $3, $4) }
        try shape(CFunction<(Vector2, Vector2, Vector2, Float, Color) -> Void>.self) { $0($1, $2, $3, $4, $5) }
        try shape(CFunction<(Vector2, Vector2, Vector2, CInt) -> Bool>.self) { $0($1, $2, $3, $4) }
        try shape(CFunction<(Vector2, Vector2, Float) -> Vector2>.self) { $0($1, $2, $3) }
        try shape(CFunction<(Vector2, Vector2, Float) -> Bool>.self) { $0($1, $2, $3) }
        try shape(CFunction<(Vector2, Vector2, Float, Color) -> Void>.self) { $0($1, $2, $3, $4) }
        try shape(CFunction<(Vector2, Float) -> Vector2>.self) { $0($1, $2) }
        try shape(CFunction<(Vector2, Float, Color) -> Void>.self) { $0($1, $2, $3) }
        try shape(CFunction<(Vector2, Float, Rectangle) -> Bool>.self) { $0($1, $2, $3) }
        try shape(CFunction<(Vector2, Float, Vector2, Vector2) -> Bool>.self) { $0($1, $2, $3, $4) }
        try shape(CFunction<(Vector2, Float, Vector2, Float) -> Bool>.self) { $0($1, $2, $3, $4) }
        try shape(CFunction<(Vector2, Float, Float) -> Vector2>.self) { $0($1, $2, $3) }
        try shape(CFunction<(Vector2, Float, Float, Float, Float, CInt, Color) -> Void>.self) { $0($1, $2, $3, $4, $5, $6, $7) }
        try shape(CFunction<(Vector2, Float, Float, Float, CInt, Color) -> Void>.self) { $0($1, $2, $3, $4, $5, $6) }
        try shape(CFunction<(Vector2, CInt, Float, Float, Color) -> Void>.self) { $0($1, $2, $3, $4, $5) }
    }

    @Test("Shapes 168 to 195: (Vector2, int, float, float, float, Color) -> void to (Vector3, float) -> Vector3")
    func shapes168To195() throws {
        try shape(CFunction<(Vector2, CInt, Float, Float, Float, Color) -> Void>.self) { $0($1, $2, $3, $4, $5, $6) }
        try unsafe shape(CFunction<(Vector2, UnsafeMutableRawPointer?, CInt) -> Bool>.self) { unsafe $0($1, $2, $3) }
        try shape(CFunction<(Vector3) -> Matrix>.self) { $0($1) }
        try shape(CFunction<(Vector3) -> Vector3>.self) { $0($1) }
        try shape(CFunction<(Vector3) -> Float>.self) { $0($1) }
        try shape(CFunction<(Vector3) -> RaymathFloat3>.self) { $0($1) }
        try shape(CFunction<(Vector3, Camera3D) -> Vector2>.self) { $0($1, $2) }
        try shape(CFunction<(Vector3, Camera3D, CInt, CInt) -> Vector2>.self) { $0($1, $2, $3, $4) }
        try shape(CFunction<(Vector3, Color) -> Void>.self) { $0($1, $2) }
        try shape(CFunction<(Vector3, Matrix) -> Vector3>.self) { $0($1, $2) }
        try shape(CFunction<(Vector3, Matrix, Matrix) -> Vector3>.self) { $0($1, $2, $3) }
        try shape(CFunction<(Vector3, Vector2, Color) -> Void>.self) { $0($1, $2, $3) }
        try shape(CFunction<(Vector3, Vector3) -> Vector3>.self) { $0($1, $2) }
        try shape(CFunction<(Vector3, Vector3) -> Vector4>.self) { $0($1, $2) }
        try shape(CFunction<(Vector3, Vector3) -> Float>.self) { $0($1, $2) }
        try shape(CFunction<(Vector3, Vector3) -> CInt>.self) { $0($1, $2) }
        try shape(CFunction<(Vector3, Vector3, Color) -> Void>.self) { $0($1, $2, $3) }
        try shape(CFunction<(Vector3, Vector3, Vector3) -> Matrix>.self) { $0($1, $2, $3) }
        try shape(CFunction<(Vector3, Vector3, Vector3) -> Vector3>.self) { $0($1, $2, $3) }
        try shape(CFunction<(Vector3, Vector3, Vector3, Color) -> Void>.self) { $0($1, $2, $3, $4) }
        try shape(CFunction<(Vector3, Vector3, Vector3, Vector3) -> Vector3>.self) { $0($1, $2, $3, $4) }
        try shape(CFunction<(Vector3, Vector3, Vector3, Vector3, Float) -> Vector3>.self) { $0($1, $2, $3, $4, $5) }
        try shape(CFunction<(Vector3, Vector3, Float) -> Vector3>.self) { $0($1, $2, $3) }
        try shape(CFunction<(Vector3, Vector3, Float, Float, CInt, Color) -> Void>.self) { $0($1, $2, $3, $4, $5, $6) }
        try shape(CFunction<(Vector3, Vector3, Float, CInt, CInt, Color) -> Void>.self) { $0($1, $2, $3, $4, $5, $6) }
        try shape(CFunction<(Vector3, Vector4) -> Vector3>.self) { $0($1, $2) }
        try shape(CFunction<(Vector3, Float) -> Matrix>.self) { $0($1, $2) }
        try shape(CFunction<(Vector3, Float) -> Vector3>.self) { $0($1, $2) }
    }

    @Test("Shapes 196 to 223: (Vector3, float) -> Vector4 to (Wave) -> void")
    func shapes196To223() throws {
        try shape(CFunction<(Vector3, Float) -> Vector4>.self) { $0($1, $2) }
        try shape(CFunction<(Vector3, Float, Color) -> Void>.self) { $0($1, $2, $3) }
        try shape(CFunction<(Vector3, Float, Vector3, Float) -> Bool>.self) { $0($1, $2, $3, $4) }
        try shape(CFunction<(Vector3, Float, Vector3, Float, Color) -> Void>.self) { $0($1, $2, $3, $4, $5) }
        try shape(CFunction<(Vector3, Float, Float) -> Vector3>.self) { $0($1, $2, $3) }
        try shape(CFunction<(Vector3, Float, Float, Float, Color) -> Void>.self) { $0($1, $2, $3, $4, $5) }
        try shape(CFunction<(Vector3, Float, Float, Float, CInt, Color) -> Void>.self) { $0($1, $2, $3, $4, $5, $6) }
        try shape(CFunction<(Vector3, Float, CInt, CInt, Color) -> Void>.self) { $0($1, $2, $3, $4, $5) }
        try shape(CFunction<(Vector4) -> Color>.self) { $0($1) }
        try shape(CFunction<(Vector4) -> Matrix>.self) { $0($1) }
        try shape(CFunction<(Vector4) -> Vector3>.self) { $0($1) }
        try shape(CFunction<(Vector4) -> Vector4>.self) { $0($1) }
        try shape(CFunction<(Vector4) -> Float>.self) { $0($1) }
        try shape(CFunction<(Vector4, Matrix) -> Vector4>.self) { $0($1, $2) }
        try shape(CFunction<(Vector4, Vector4) -> Vector4>.self) { $0($1, $2) }
        try shape(CFunction<(Vector4, Vector4) -> Float>.self) { $0($1, $2) }
        try shape(CFunction<(Vector4, Vector4) -> CInt>.self) { $0($1, $2) }
        try shape(CFunction<(Vector4, Vector4, Vector4, Vector4, Float) -> Vector4>.self) { $0($1, $2, $3, $4, $5) }
        try shape(CFunction<(Vector4, Vector4, Float) -> Vector4>.self) { $0($1, $2, $3) }
        try shape(CFunction<(Vector4, Float) -> Vector4>.self) { $0($1, $2) }
        try unsafe shape(CFunction<(Vector4, UnsafeMutableRawPointer?, UnsafeMutableRawPointer?) -> Void>.self) { unsafe $0($1, $2, $3) }
        try shape(CFunction<(VrDeviceInfo) -> VrStereoConfig>.self) { $0($1) }
        try shape(CFunction<(VrStereoConfig) -> Void>.self) { $0($1) }
        try shape(CFunction<(Wave) -> Sound>.self) { $0($1) }
        try shape(CFunction<(Wave) -> Wave>.self) { $0($1) }
        try shape(CFunction<(Wave) -> Bool>.self) { $0($1) }
        try unsafe shape(CFunction<(Wave) -> UnsafeMutableRawPointer?>.self) { unsafe $0($1) }
        try shape(CFunction<(Wave) -> Void>.self) { $0($1) }
    }

    @Test("Shapes 224 to 251: (Wave, pointer) -> bool to (int, int, int, int, Color, Color) -> Image")
    func shapes224To251() throws {
        try unsafe shape(CFunction<(Wave, UnsafeMutableRawPointer?) -> Bool>.self) { unsafe $0($1, $2) }
        try shape(CFunction<(Double, Double, Double, Double) -> Matrix>.self) { $0($1, $2, $3, $4) }
        try shape(CFunction<(Double, Double, Double, Double, Double, Double) -> Matrix>.self) { $0($1, $2, $3, $4, $5, $6) }
        try shape(CFunction<(Float) -> Matrix>.self) { $0($1) }
        try shape(CFunction<(Float, Float, Float) -> Color>.self) { $0($1, $2, $3) }
        try shape(CFunction<(Float, Float, Float) -> Matrix>.self) { $0($1, $2, $3) }
        try shape(CFunction<(Float, Float, Float) -> Mesh>.self) { $0($1, $2, $3) }
        try shape(CFunction<(Float, Float, Float) -> Vector4>.self) { $0($1, $2, $3) }
        try shape(CFunction<(Float, Float, CInt) -> Mesh>.self) { $0($1, $2, $3) }
        try shape(CFunction<(Float, Float, CInt, CInt) -> Mesh>.self) { $0($1, $2, $3, $4) }
        try shape(CFunction<(Float, CInt, CInt) -> Mesh>.self) { $0($1, $2, $3) }
        try shape(CFunction<(CInt) -> Matrix>.self) { $0($1) }
        try shape(CFunction<(CInt) -> Vector2>.self) { $0($1) }
        try shape(CFunction<(CInt, Matrix) -> Void>.self) { $0($1, $2) }
        try shape(CFunction<(CInt, Float) -> Mesh>.self) { $0($1, $2) }
        try shape(CFunction<(CInt, CInt) -> RenderTexture>.self) { $0($1, $2) }
        try shape(CFunction<(CInt, CInt) -> RenderBatch>.self) { $0($1, $2) }
        try shape(CFunction<(CInt, CInt, Color) -> Image>.self) { $0($1, $2, $3) }
        try shape(CFunction<(CInt, CInt, Color) -> Void>.self) { $0($1, $2, $3) }
        try shape(CFunction<(CInt, CInt, Float) -> Image>.self) { $0($1, $2, $3) }
        try shape(CFunction<(CInt, CInt, Float, Color) -> Void>.self) { $0($1, $2, $3, $4) }
        try shape(CFunction<(CInt, CInt, Float, Color, Color) -> Image>.self) { $0($1, $2, $3, $4, $5) }
        try shape(CFunction<(CInt, CInt, Float, Color, Color) -> Void>.self) { $0($1, $2, $3, $4, $5) }
        try shape(CFunction<(CInt, CInt, Float, Float, Color) -> Void>.self) { $0($1, $2, $3, $4, $5) }
        try shape(CFunction<(CInt, CInt, CInt) -> Image>.self) { $0($1, $2, $3) }
        try shape(CFunction<(CInt, CInt, CInt, Color, Color) -> Image>.self) { $0($1, $2, $3, $4, $5) }
        try shape(CFunction<(CInt, CInt, CInt, CInt, Color) -> Void>.self) { $0($1, $2, $3, $4, $5) }
        try shape(CFunction<(CInt, CInt, CInt, CInt, Color, Color) -> Image>.self) { $0($1, $2, $3, $4, $5, $6) }
    }

    @Test("Shapes 252 to 279: (int, int, int, int, Color, Color) -> void to (pointer, Vector2, Vector2, Vector2, Color, Color, Color) -> void")
    func shapes252To279() throws {
        try shape(CFunction<(CInt, CInt, CInt, CInt, Color, Color) -> Void>.self) { $0($1, $2, $3, $4, $5, $6) }
        try shape(CFunction<(CInt, CInt, CInt, CInt, Float) -> Image>.self) { $0($1, $2, $3, $4, $5) }
        try unsafe shape(CFunction<(CInt, CInt, UnsafeMutableRawPointer?) -> Image>.self) { unsafe $0($1, $2, $3) }
        try unsafe shape(CFunction<(UnsafeMutableRawPointer?) -> AutomationEventList>.self) { unsafe $0($1) }
        try unsafe shape(CFunction<(UnsafeMutableRawPointer?) -> FilePathList>.self) { unsafe $0($1) }
        try unsafe shape(CFunction<(UnsafeMutableRawPointer?) -> Font>.self) { unsafe $0($1) }
        try unsafe shape(CFunction<(UnsafeMutableRawPointer?) -> Image>.self) { unsafe $0($1) }
        try unsafe shape(CFunction<(UnsafeMutableRawPointer?) -> Matrix>.self) { unsafe $0($1) }
        try unsafe shape(CFunction<(UnsafeMutableRawPointer?) -> Model>.self) { unsafe $0($1) }
        try unsafe shape(CFunction<(UnsafeMutableRawPointer?) -> Music>.self) { unsafe $0($1) }
        try unsafe shape(CFunction<(UnsafeMutableRawPointer?) -> Sound>.self) { unsafe $0($1) }
        try unsafe shape(CFunction<(UnsafeMutableRawPointer?) -> Texture>.self) { unsafe $0($1) }
        try unsafe shape(CFunction<(UnsafeMutableRawPointer?) -> Vector3>.self) { unsafe $0($1) }
        try unsafe shape(CFunction<(UnsafeMutableRawPointer?) -> Wave>.self) { unsafe $0($1) }
        try unsafe shape(CFunction<(UnsafeMutableRawPointer?, Color) -> Void>.self) { unsafe $0($1, $2) }
        try unsafe shape(CFunction<(UnsafeMutableRawPointer?, Color, Color) -> Void>.self) { unsafe $0($1, $2, $3) }
        try unsafe shape(CFunction<(UnsafeMutableRawPointer?, Color, Float) -> Void>.self) { unsafe $0($1, $2, $3) }
        try unsafe shape(CFunction<(UnsafeMutableRawPointer?, Color, CInt) -> Void>.self) { unsafe $0($1, $2, $3) }
        try unsafe shape(CFunction<(UnsafeMutableRawPointer?, Font, UnsafeMutableRawPointer?, Vector2, Float, Float, Color) -> Void>.self) { unsafe $0($1, $2, $3, $4, $5, $6, $7) }
        try unsafe shape(CFunction<(UnsafeMutableRawPointer?, Image) -> Void>.self) { unsafe $0($1, $2) }
        try unsafe shape(CFunction<(UnsafeMutableRawPointer?, Image, Rectangle, Rectangle, Color) -> Void>.self) { unsafe $0($1, $2, $3, $4, $5) }
        try unsafe shape(CFunction<(UnsafeMutableRawPointer?, Rectangle) -> Void>.self) { unsafe $0($1, $2) }
        try unsafe shape(CFunction<(UnsafeMutableRawPointer?, Rectangle, Color) -> Void>.self) { unsafe $0($1, $2, $3) }
        try unsafe shape(CFunction<(UnsafeMutableRawPointer?, Rectangle, CInt, Color) -> Void>.self) { unsafe $0($1, $2, $3, $4) }
        try unsafe shape(CFunction<(UnsafeMutableRawPointer?, Vector2, Color) -> Void>.self) { unsafe $0($1, $2, $3) }
        try unsafe shape(CFunction<(UnsafeMutableRawPointer?, Vector2, Vector2, Color) -> Void>.self) { unsafe $0($1, $2, $3, $4) }
        try unsafe shape(CFunction<(UnsafeMutableRawPointer?, Vector2, Vector2, Vector2, Color) -> Void>.self) { unsafe $0($1, $2, $3, $4, $5) }
        try unsafe shape(CFunction<(UnsafeMutableRawPointer?, Vector2, Vector2, Vector2, Color, Color, Color) -> Void>.self) { unsafe $0($1, $2, $3, $4, $5, $6, $7) }
    }

    @Test("Shapes 280 to 307: (pointer, Vector2, Vector2, int, Color) -> void to (uint, uint, uint) -> AudioStream")
    func shapes280To307() throws {
        try unsafe shape(CFunction<(UnsafeMutableRawPointer?, Vector2, Vector2, CInt, Color) -> Void>.self) { unsafe $0($1, $2, $3, $4, $5) }
        try unsafe shape(CFunction<(UnsafeMutableRawPointer?, Vector2, CInt, Color) -> Void>.self) { unsafe $0($1, $2, $3, $4) }
        try unsafe shape(CFunction<(UnsafeMutableRawPointer?, Vector3, Vector3, Float) -> Void>.self) { unsafe $0($1, $2, $3, $4) }
        try unsafe shape(CFunction<(UnsafeMutableRawPointer?, Float) -> Matrix>.self) { unsafe $0($1, $2) }
        try unsafe shape(CFunction<(UnsafeMutableRawPointer?, CInt) -> Color>.self) { unsafe $0($1, $2) }
        try unsafe shape(CFunction<(UnsafeMutableRawPointer?, CInt, Color) -> Image>.self) { unsafe $0($1, $2, $3) }
        try unsafe shape(CFunction<(UnsafeMutableRawPointer?, CInt, Color) -> Void>.self) { unsafe $0($1, $2, $3) }
        try unsafe shape(CFunction<(UnsafeMutableRawPointer?, CInt, Texture) -> Void>.self) { unsafe $0($1, $2, $3) }
        try unsafe shape(CFunction<(UnsafeMutableRawPointer?, CInt, Float, Color) -> Void>.self) { unsafe $0($1, $2, $3, $4) }
        try unsafe shape(CFunction<(UnsafeMutableRawPointer?, CInt, CInt, Color) -> Void>.self) { unsafe $0($1, $2, $3, $4) }
        try unsafe shape(CFunction<(UnsafeMutableRawPointer?, CInt, CInt, CInt, Color) -> Void>.self) { unsafe $0($1, $2, $3, $4, $5) }
        try unsafe shape(CFunction<(UnsafeMutableRawPointer?, CInt, CInt, CInt, CInt) -> Image>.self) { unsafe $0($1, $2, $3, $4, $5) }
        try unsafe shape(CFunction<(UnsafeMutableRawPointer?, CInt, CInt, CInt, CInt, Color) -> Void>.self) { unsafe $0($1, $2, $3, $4, $5, $6) }
        try unsafe shape(CFunction<(UnsafeMutableRawPointer?, CInt, UnsafeMutableRawPointer?, CInt) -> Font>.self) { unsafe $0($1, $2, $3, $4) }
        try unsafe shape(CFunction<(UnsafeMutableRawPointer?, UnsafeMutableRawPointer?) -> Image>.self) { unsafe $0($1, $2) }
        try unsafe shape(CFunction<(UnsafeMutableRawPointer?, UnsafeMutableRawPointer?) -> Shader>.self) { unsafe $0($1, $2) }
        try unsafe shape(CFunction<(UnsafeMutableRawPointer?, UnsafeMutableRawPointer?, Bool) -> FilePathList>.self) { unsafe $0($1, $2, $3) }
        try unsafe shape(CFunction<(UnsafeMutableRawPointer?, UnsafeMutableRawPointer?, CInt) -> Image>.self) { unsafe $0($1, $2, $3) }
        try unsafe shape(CFunction<(UnsafeMutableRawPointer?, UnsafeMutableRawPointer?, CInt) -> Music>.self) { unsafe $0($1, $2, $3) }
        try unsafe shape(CFunction<(UnsafeMutableRawPointer?, UnsafeMutableRawPointer?, CInt) -> Wave>.self) { unsafe $0($1, $2, $3) }
        try unsafe shape(CFunction<(UnsafeMutableRawPointer?, UnsafeMutableRawPointer?, CInt, Color) -> Void>.self) { unsafe $0($1, $2, $3, $4) }
        try unsafe shape(CFunction<(UnsafeMutableRawPointer?, UnsafeMutableRawPointer?, CInt, CInt, CInt, Color) -> Void>.self) { unsafe $0($1, $2, $3, $4, $5, $6) }
        try unsafe shape(CFunction<(UnsafeMutableRawPointer?, UnsafeMutableRawPointer?, CInt, CInt, CInt, CInt) -> Image>.self) { unsafe $0($1, $2, $3, $4, $5, $6) }
        try unsafe shape(CFunction<(UnsafeMutableRawPointer?, UnsafeMutableRawPointer?, CInt, CInt, UnsafeMutableRawPointer?, CInt) -> Font>.self) { unsafe $0($1, $2, $3, $4, $5, $6) }
        try unsafe shape(CFunction<(UnsafeMutableRawPointer?, UnsafeMutableRawPointer?, CInt, UnsafeMutableRawPointer?) -> Image>.self) { unsafe $0($1, $2, $3, $4) }
        try shape(CFunction<(RenderBatch) -> Void>.self) { $0($1) }
        try shape(CFunction<(CUnsignedInt) -> Color>.self) { $0($1) }
        try shape(CFunction<(CUnsignedInt, CUnsignedInt, CUnsignedInt) -> AudioStream>.self) { $0($1, $2, $3) }
    }
}
