// Drawing single pixels and lines.

#include "pixels.h"

void ImageDrawPixel(Image *dst, int posX, int posY, Color color)
{
    if (!image_is_usable(dst) || !image_contains(dst, posX, posY)) return;
    *pixel_address(dst, posX, posY) = color;
}

void ImageDrawPixelV(Image *dst, Vector2 position, Color color)
{
    ImageDrawPixel(dst, whole_number(position.x), whole_number(position.y), color);
}

// A line walks along its longer axis one pixel a step, and along the other by a fixed-point slope with 16 binary places. Everything
// is 64 bits wide: two int coordinates are up to 2^32 apart, and the slope adds 16 bits to that.
typedef struct LineWalk {
    bool isSteep;      // whether the longer axis is y
    int64_t start;     // on the longer axis
    int64_t direction; // on the longer axis: 1 or -1
    int64_t steps;
    int64_t otherStart;
    int64_t slope;     // of the other axis for each step, times 65536
} LineWalk;

static int64_t magnitude(int64_t number)
{
    return number < 0 ? -number : number;
}

static LineWalk make_line_walk(int startX, int startY, int endX, int endY)
{
    const int64_t distanceX = (int64_t)endX - startX;
    const int64_t distanceY = (int64_t)endY - startY;
    const bool isSteep = magnitude(distanceY) > magnitude(distanceX);
    const int64_t longer = isSteep ? distanceY : distanceX;
    const int64_t shorter = isSteep ? distanceX : distanceY;
    return (LineWalk){
        .isSteep = isSteep,
        .start = isSteep ? startY : startX,
        .direction = longer < 0 ? -1 : 1,
        .steps = magnitude(longer),
        .otherStart = isSteep ? startX : startY,
        .slope = longer == 0 ? 0 : shorter * 65536 / magnitude(longer),
    };
}

// Rounds down, also below zero, where the division of C would round up.
static int64_t fixed_point_floor(int64_t number)
{
    return (number < 0 ? number - 65535 : number) / 65536;
}

// Narrows the steps from 0 up to `walk->steps` to those that are inside 0..<limit on the longer axis, so that the time a line takes
// depends on the size of the image and not on the length of the line.
static void visible_steps(const LineWalk *walk, int limit, int64_t *first, int64_t *end)
{
    const bool isForward = walk->direction > 0;
    *first = isForward ? -walk->start : walk->start - (limit - 1);
    *end = isForward ? limit - walk->start : walk->start + 1;
    if (*first < 0) *first = 0;
    if (*end > walk->steps) *end = walk->steps;
}

// The end point is not part of the line, as in raylib.
void ImageDrawLine(Image *dst, int startPosX, int startPosY, int endPosX, int endPosY, Color color)
{
    if (!image_is_usable(dst)) return;

    const LineWalk walk = make_line_walk(startPosX, startPosY, endPosX, endPosY);
    int64_t first, end;
    visible_steps(&walk, walk.isSteep ? dst->height : dst->width, &first, &end);
    for (int64_t step = first; step < end; step++) {
        const int64_t along = walk.start + walk.direction * step;
        const int64_t other = walk.otherStart + fixed_point_floor(walk.slope * step);
        const int64_t x = walk.isSteep ? other : along;
        const int64_t y = walk.isSteep ? along : other;
        if (image_contains(dst, x, y)) *pixel_address(dst, (int)x, (int)y) = color;
    }
}

// Unlike the other functions that take a Vector2, this one rounds to the nearest pixel, as in raylib.
void ImageDrawLineV(Image *dst, Vector2 start, Vector2 end, Color color)
{
    ImageDrawLine(dst, whole_number(start.x + 0.5f), whole_number(start.y + 0.5f),
        whole_number(end.x + 0.5f), whole_number(end.y + 0.5f), color);
}
