// The C loop against which a Swift program is timed. Its steps are described in MiniRayLoops.h.

#include "MiniRayLoops.h"

typedef Vector2 (*WorldToScreen)(Vector2 position, Camera2D camera);
typedef void (*DrawCircle)(Image *image, Vector2 center, int radius, Color color);
typedef void (*DrawRectangle)(Image *image, Rectangle rectangle, Color color);
typedef void (*DrawPixel)(Image *image, Vector2 position, Color color);
typedef Color (*MixColors)(Color first, Color second, float factor);

// The two values are statements of their own: the order in which an initializer evaluates them is not fixed.
static Vector2 random_position(uint32_t *state)
{
    const float x = (float)(mini_ray_next_random(state) % 4096) * 0.25f;
    const float y = (float)(mini_ray_next_random(state) % 4096) * 0.25f;
    return (Vector2){x, y};
}

void mini_ray_draw_sprites(const MiniRayDrawing *functions, Image *image, Camera2D camera, int count, unsigned seed)
{
    const WorldToScreen worldToScreen = (WorldToScreen)functions->getWorldToScreen2D;
    const DrawCircle drawCircle = (DrawCircle)functions->imageDrawCircleV;
    const DrawRectangle drawRectangle = (DrawRectangle)functions->imageDrawRectangleRec;
    const DrawPixel drawPixel = (DrawPixel)functions->imageDrawPixelV;
    const MixColors mixColors = (MixColors)functions->colorLerp;

    const Color orange = {255, 161, 0, 255};
    const Color blue = {0, 82, 172, 255};
    const Color white = {255, 255, 255, 255};

    uint32_t state = seed != 0 ? seed : 1;
    for (int sprite = 0; sprite < count; sprite++) {
        const Vector2 world = random_position(&state);
        const float factor = (float)(mini_ray_next_random(&state) % 256) / 256.0f;
        const Color color = mixColors(orange, blue, factor);
        const Vector2 screen = worldToScreen(world, camera);
        drawCircle(image, screen, 2, color);
        drawRectangle(image, (Rectangle){screen.x + 3.0f, screen.y - 1.0f, 2.0f, 2.0f}, color);
        drawPixel(image, screen, white);
    }
}
