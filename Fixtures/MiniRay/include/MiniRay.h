// MiniRay: a small stand-in for raylib 5.5, for tests and examples that must run without it.
//
// It exports functions with raylib's own names and signatures, so that a program that finds its functions at run time
// draws the same picture with either library. It knows the image functions that need no window, the colors, the
// two-dimensional camera and some collision tests. The code is MiniRay's own.
//
// Both were called with thousands of random arguments and compared: all drawing, generated images, colors and collisions are
// identical to raylib 5.5 (on x86-64). What differs:
//
// - GetScreenToWorld2D in the last digits, and GetCameraMatrix2D in m10, which is exactly 1 here.
// - Only images of the pixel format R8G8B8A8 with one mipmap level. Other images are left alone.
// - ExportImage writes PNG files only, without compression.
// - Arguments that make no sense (no image, sizes that are negative or huge, coordinates that are not a number) never crash:
//   drawing is clipped to the image, and a function that cannot make an image returns one whose data is NULL.
// - Where raylib divides by zero (a gradient from left to right that is one pixel wide) the result is the color `start`.

#ifndef MINI_RAY_H
#define MINI_RAY_H

#include <stdbool.h>

#define MINI_RAY_API __attribute__((visibility("default")))

// The types. The RL_..._TYPE macros are raylib's own convention: whoever comes first (raylib.h, raymath.h, rlgl.h or this
// header) defines the type and the macro, and the others leave the type alone. Types without such a macro are only in raylib.h.

#ifndef RL_VECTOR2_TYPE
#define RL_VECTOR2_TYPE
typedef struct Vector2 {
    float x;
    float y;
} Vector2;
#endif

#ifndef RL_VECTOR3_TYPE
#define RL_VECTOR3_TYPE
typedef struct Vector3 {
    float x;
    float y;
    float z;
} Vector3;
#endif

#ifndef RL_VECTOR4_TYPE
#define RL_VECTOR4_TYPE
typedef struct Vector4 {
    float x;
    float y;
    float z;
    float w;
} Vector4;
#endif

#ifndef RL_MATRIX_TYPE
#define RL_MATRIX_TYPE
// A row of the declaration is a row of the matrix; the number in a name counts down the columns.
typedef struct Matrix {
    float m0, m4, m8, m12;
    float m1, m5, m9, m13;
    float m2, m6, m10, m14;
    float m3, m7, m11, m15;
} Matrix;
#endif

#ifndef RL_COLOR_TYPE
#define RL_COLOR_TYPE
typedef struct Color {
    unsigned char r;
    unsigned char g;
    unsigned char b;
    unsigned char a;
} Color;
#endif

#ifndef RL_RECTANGLE_TYPE
#define RL_RECTANGLE_TYPE
typedef struct Rectangle {
    float x;
    float y;
    float width;
    float height;
} Rectangle;
#endif

#ifndef RAYLIB_H
typedef struct Image {
    void *data;
    int width;
    int height;
    int mipmaps;
    int format;
} Image;

typedef struct BoundingBox {
    Vector3 min;
    Vector3 max;
} BoundingBox;

typedef struct Mesh {
    int vertexCount;
    int triangleCount;
    float *vertices;              // three numbers a vertex
    float *texcoords;
    float *texcoords2;
    float *normals;
    float *tangents;
    unsigned char *colors;
    unsigned short *indices;
    float *animVertices;
    float *animNormals;
    unsigned char *boneIds;
    float *boneWeights;
    Matrix *boneMatrices;
    int boneCount;
    unsigned int vaoId;
    unsigned int *vboId;
} Mesh;

typedef struct Camera2D {
    Vector2 offset;   // where the target appears on the screen
    Vector2 target;   // the point of the world that the camera looks at, and turns and zooms around
    float rotation;   // in degrees
    float zoom;       // 1 shows the world at its own size
} Camera2D;
#endif

// The only pixel format that MiniRay knows: raylib's PIXELFORMAT_UNCOMPRESSED_R8G8B8A8.
#define MINI_RAY_PIXEL_FORMAT 7

// An image of more pixels than this is refused, so that a wrong size cannot exhaust the memory.
#define MINI_RAY_MAXIMUM_PIXELS (64 * 1024 * 1024)

#ifdef __cplusplus
extern "C" {
#endif

// Making, copying and releasing images (images.c)
MINI_RAY_API Image GenImageColor(int width, int height, Color color);
MINI_RAY_API Image GenImageGradientLinear(int width, int height, int direction, Color start, Color end);
MINI_RAY_API Image GenImageChecked(int width, int height, int checksX, int checksY, Color col1, Color col2);
MINI_RAY_API Image ImageCopy(Image image);
MINI_RAY_API void UnloadImage(Image image);
MINI_RAY_API Color GetImageColor(Image image, int x, int y);
MINI_RAY_API Color *LoadImageColors(Image image);
MINI_RAY_API void UnloadImageColors(Color *colors);

// Writing a PNG file (export.c)
MINI_RAY_API bool ExportImage(Image image, const char *fileName);

// Drawing replaces pixels, it does not blend (draw_lines.c, draw_rectangles.c, draw_circles.c, draw_triangles.c)
MINI_RAY_API void ImageClearBackground(Image *dst, Color color);
MINI_RAY_API void ImageDrawPixel(Image *dst, int posX, int posY, Color color);
MINI_RAY_API void ImageDrawPixelV(Image *dst, Vector2 position, Color color);
MINI_RAY_API void ImageDrawLine(Image *dst, int startPosX, int startPosY, int endPosX, int endPosY, Color color);
MINI_RAY_API void ImageDrawLineV(Image *dst, Vector2 start, Vector2 end, Color color);
MINI_RAY_API void ImageDrawRectangle(Image *dst, int posX, int posY, int width, int height, Color color);
MINI_RAY_API void ImageDrawRectangleV(Image *dst, Vector2 position, Vector2 size, Color color);
MINI_RAY_API void ImageDrawRectangleRec(Image *dst, Rectangle rec, Color color);
MINI_RAY_API void ImageDrawCircle(Image *dst, int centerX, int centerY, int radius, Color color);
MINI_RAY_API void ImageDrawCircleV(Image *dst, Vector2 center, int radius, Color color);
MINI_RAY_API void ImageDrawTriangle(Image *dst, Vector2 v1, Vector2 v2, Vector2 v3, Color color);

// Colours (colors.c)
MINI_RAY_API bool ColorIsEqual(Color col1, Color col2);
MINI_RAY_API Color ColorAlpha(Color color, float alpha);
MINI_RAY_API Color Fade(Color color, float alpha);
MINI_RAY_API Color ColorLerp(Color color1, Color color2, float factor);
MINI_RAY_API Color ColorBrightness(Color color, float factor);
MINI_RAY_API Color ColorTint(Color color, Color tint);
MINI_RAY_API Color ColorFromHSV(float hue, float saturation, float value);
MINI_RAY_API Vector3 ColorToHSV(Color color);
MINI_RAY_API Vector4 ColorNormalize(Color color);
MINI_RAY_API Color ColorFromNormalized(Vector4 normalized);
MINI_RAY_API unsigned int ColorToInt(Color color);
MINI_RAY_API Color GetColor(unsigned int hexValue);

// The two-dimensional camera (camera.c)
MINI_RAY_API Matrix GetCameraMatrix2D(Camera2D camera);
MINI_RAY_API Vector2 GetWorldToScreen2D(Vector2 position, Camera2D camera);
MINI_RAY_API Vector2 GetScreenToWorld2D(Vector2 position, Camera2D camera);

// Meshes (meshes.c)
MINI_RAY_API BoundingBox GetMeshBoundingBox(Mesh mesh);

// Collisions (collisions.c)
MINI_RAY_API bool CheckCollisionRecs(Rectangle rec1, Rectangle rec2);
MINI_RAY_API bool CheckCollisionCircles(Vector2 center1, float radius1, Vector2 center2, float radius2);
MINI_RAY_API bool CheckCollisionPointRec(Vector2 point, Rectangle rec);
MINI_RAY_API bool CheckCollisionPointCircle(Vector2 point, Vector2 center, float radius);
MINI_RAY_API Rectangle GetCollisionRec(Rectangle rec1, Rectangle rec2);

#ifdef __cplusplus
}
#endif

#endif
