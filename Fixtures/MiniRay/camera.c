// The two-dimensional camera: from the world to the screen and back.

#include <math.h>
#include "MiniRay.h"

// The product of four steps, multiplied out: move the target to the origin, zoom, turn, and move to the offset.
Matrix GetCameraMatrix2D(Camera2D camera)
{
    const float radians = camera.rotation * (3.14159265358979323846f / 180.0f);
    const float cosine = cosf(radians) * camera.zoom;
    const float sine = sinf(radians) * camera.zoom;
    return (Matrix){
        .m0 = cosine, .m4 = -sine, .m12 = -camera.target.x * cosine + camera.target.y * sine + camera.offset.x,
        .m1 = sine, .m5 = cosine, .m13 = -camera.target.x * sine - camera.target.y * cosine + camera.offset.y,
        .m10 = 1.0f,
        .m15 = 1.0f,
    };
}

Vector2 GetWorldToScreen2D(Vector2 position, Camera2D camera)
{
    const Matrix matrix = GetCameraMatrix2D(camera);
    return (Vector2){
        matrix.m0 * position.x + matrix.m4 * position.y + matrix.m12,
        matrix.m1 * position.x + matrix.m5 * position.y + matrix.m13,
    };
}

// Undoes the steps in the opposite order. A zoom of zero has no way back: the result is infinite or not a number.
Vector2 GetScreenToWorld2D(Vector2 position, Camera2D camera)
{
    const Matrix matrix = GetCameraMatrix2D(camera);
    const float determinant = matrix.m0 * matrix.m5 - matrix.m1 * matrix.m4;
    const float x = position.x - matrix.m12;
    const float y = position.y - matrix.m13;
    return (Vector2){
        (matrix.m5 * x - matrix.m4 * y) / determinant,
        (matrix.m0 * y - matrix.m1 * x) / determinant,
    };
}
