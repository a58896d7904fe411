// Functions with the signatures of raylib's, as cheap as can be, so that the cost of calling them shows.
#pragma once
#include "../../../../Fixtures/Layouts/raylib.h"

// The function of this name, or NULL. By name and at run time, so that no compiler can see what is called.
const void *benchmark_function(const char *name);

// What the last call of a function that draws has left behind: a sum of some of its arguments.
float benchmark_drawn(void);

// The types of the functions, which Swift imports as `@convention(c)` function types.
typedef void (*DrawPixelV)(Vector2, Color);
typedef void (*DrawCircleV)(Vector2, float, Color);
typedef void (*DrawLineEx)(Vector2, Vector2, float, Color);
typedef void (*DrawTriangle)(Vector2, Vector2, Vector2, Color);
typedef void (*DrawRectanglePro)(Rectangle, Vector2, float, Color);
typedef void (*DrawTexturePro)(Texture, Rectangle, Rectangle, Vector2, float, Color);
typedef void (*DrawBillboardPro)(Camera3D, Texture, Rectangle, Vector3, Vector3, Vector2, Vector2, float, Color);
typedef void (*DrawCube)(Vector3, float, float, float, Color);
typedef Vector2 (*Vector2Add)(Vector2, Vector2);
typedef Vector2 (*Vector2Lerp)(Vector2, Vector2, float);
typedef Vector2 (*GetWorldToScreen2D)(Vector2, Camera2D);
typedef Vector2 (*GetWorldToScreen)(Vector3, Camera3D);
typedef Color (*ColorLerp)(Color, Color, float);
typedef Color (*ColorAlpha)(Color, float);
typedef Vector3 (*Vector3CrossProduct)(Vector3, Vector3);
typedef Vector3 (*Vector3Transform)(Vector3, Matrix);
typedef Matrix (*MatrixMultiply)(Matrix, Matrix);
typedef Rectangle (*GetCollisionRec)(Rectangle, Rectangle);
typedef Vector4 (*QuaternionNlerp)(Vector4, Vector4, float);
typedef Matrix (*GetCameraMatrix2D)(Camera2D);
typedef RayCollision (*GetRayCollisionBox)(Ray, BoundingBox);
typedef bool (*CheckCollisionCircleRec)(Vector2, float, Rectangle);
typedef float (*Vector2Distance)(Vector2, Vector2);
typedef Ray (*GetScreenToWorldRay)(Vector2, Camera3D);

// A struct whose layout in Swift is another one: Swift would put `last` into the tail padding of `inner`.
typedef struct NestedInner {
    int number;
    signed char small;
} NestedInner;
typedef struct Nested {
    NestedInner inner;
    signed char last;
} Nested;
typedef int (*NestedSum)(Nested, Nested);
