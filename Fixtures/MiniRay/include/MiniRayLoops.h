// The C loop against which a Swift program that calls the same functions is timed.

#ifndef MINI_RAY_LOOPS_H
#define MINI_RAY_LOOPS_H

#include <stdint.h>
#include "MiniRay.h"

// The addresses of the functions that the loop calls, as dlsym returned them. They may come from MiniRay or from raylib. None
// may be NULL: the loop does not check, because that would be timed too.
typedef struct MiniRayDrawing {
    void *getWorldToScreen2D;     // Vector2 (Vector2, Camera2D)
    void *imageDrawCircleV;       // void (Image *, Vector2, int, Color)
    void *imageDrawRectangleRec;  // void (Image *, Rectangle, Color)
    void *imageDrawPixelV;        // void (Image *, Vector2, Color)
    void *colorLerp;              // Color (Color, Color, float)
} MiniRayDrawing;

#ifdef __cplusplus
extern "C" {
#endif

// The next number of Marsaglia's xorshift32 generator: the new state is also the number. The state must not be zero.
static inline uint32_t mini_ray_next_random(uint32_t *state)
{
    uint32_t bits = *state;
    bits ^= bits << 13;
    bits ^= bits >> 17;
    bits ^= bits << 5;
    *state = bits;
    return bits;
}

// Draws `count` small sprites with five calls each. Whoever repeats these steps elsewhere gets the identical picture:
//
//     state = seed, or 1 if the seed is 0
//     repeat `count` times (not at all if it is negative):
//         world.x = (next random number mod 4096) * 0.25
//         world.y = (next random number mod 4096) * 0.25
//         factor  = (next random number mod 256) / 256
//         color   = colorLerp(Color{255, 161, 0, 255}, Color{0, 82, 172, 255}, factor)
//         screen  = getWorldToScreen2D(world, camera)
//         imageDrawCircleV(image, screen, 2, color)
//         imageDrawRectangleRec(image, Rectangle{screen.x + 3, screen.y - 1, 2, 2}, color)
//         imageDrawPixelV(image, screen, Color{255, 255, 255, 255})
//
// All numbers are float. None of this arithmetic outside the called functions rounds before the two additions, so a compiler
// that joins a multiplication and an addition changes nothing.
MINI_RAY_API void mini_ray_draw_sprites(
    const MiniRayDrawing *functions, Image *image, Camera2D camera, int count, unsigned seed);

#ifdef __cplusplus
}
#endif

#endif
