// Drawing filled triangles.

#include "pixels.h"

typedef struct Corner {
    int64_t x;
    int64_t y;
} Corner;

static int64_t smaller(int64_t a, int64_t b)
{
    return a < b ? a : b;
}

static int64_t larger(int64_t a, int64_t b)
{
    return a > b ? a : b;
}

// Corners farther away than 2^29 pixels are moved to that distance, so that the products below fit into 64 bits.
static int64_t corner_coordinate(float number)
{
    const int64_t farthest = INT64_C(1) << 29;
    return larger(-farthest, smaller(farthest, whole_number(number)));
}

static Corner make_corner(Vector2 position)
{
    return (Corner){corner_coordinate(position.x), corner_coordinate(position.y)};
}

// Which side of the line from `from` to `to` a point is on: positive on one, negative on the other, zero on the line.
static int64_t side(Corner from, Corner to, Corner point)
{
    return (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x);
}

// Points on an edge belong to the triangle. The corners go around it so that the inside is on the positive side.
static bool triangle_contains(Corner a, Corner b, Corner c, Corner point)
{
    return side(a, b, point) >= 0 && side(b, c, point) >= 0 && side(c, a, point) >= 0;
}

void ImageDrawTriangle(Image *dst, Vector2 v1, Vector2 v2, Vector2 v3, Color color)
{
    if (!image_is_usable(dst)) return;

    const Corner a = make_corner(v1);
    Corner b = make_corner(v2), c = make_corner(v3);
    if (side(a, b, c) < 0) {
        const Corner swapped = b;
        b = c;
        c = swapped;
    }

    const int64_t left = larger(0, smaller(a.x, smaller(b.x, c.x)));
    const int64_t top = larger(0, smaller(a.y, smaller(b.y, c.y)));
    const int64_t right = smaller(dst->width - 1, larger(a.x, larger(b.x, c.x)));
    const int64_t bottom = smaller(dst->height - 1, larger(a.y, larger(b.y, c.y)));
    for (int64_t y = top; y <= bottom; y++) {
        for (int64_t x = left; x <= right; x++) {
            if (triangle_contains(a, b, c, (Corner){x, y})) *pixel_address(dst, (int)x, (int)y) = color;
        }
    }
}
