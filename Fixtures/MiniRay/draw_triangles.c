// Drawing filled triangles.

#include "pixels.h"

// The smallest rectangle of pixels that a triangle and the image have in common; empty when `right` or `bottom` is smaller.
typedef struct Bounds {
    int left;
    int top;
    int right;
    int bottom;
} Bounds;

// Which side of an edge a pixel is on: zero or more is inside. The number is known for the top left pixel of the bounds, and
// changes by a whole number with each pixel to the right and each row down. Where a corner has a fraction the steps are cut
// off, as in raylib.
typedef struct Edge {
    int64_t atTopLeft;
    int64_t stepRight;
    int64_t stepDown;
} Edge;

// Corners farther away than 2^29 pixels are moved to that distance, so that the products below fit into 64 bits.
static float limited_coordinate(float number)
{
    const float farthest = 536870912.0f;
    if (number >= farthest) return farthest;
    return number > -farthest ? number : -farthest;
}

static Vector2 limited_corner(Vector2 corner)
{
    return (Vector2){limited_coordinate(corner.x), limited_coordinate(corner.y)};
}

static float smallest(float a, float b, float c)
{
    const float smaller = a < b ? a : b;
    return smaller < c ? smaller : c;
}

static float largest(float a, float b, float c)
{
    const float larger = a > b ? a : b;
    return larger > c ? larger : c;
}

static int at_least_zero(int number)
{
    return number > 0 ? number : 0;
}

static int at_most(int number, int limit)
{
    return number < limit ? number : limit;
}

static Bounds visible_bounds(const Image *image, Vector2 a, Vector2 b, Vector2 c)
{
    return (Bounds){
        .left = at_least_zero((int)smallest(a.x, b.x, c.x)),
        .top = at_least_zero((int)smallest(a.y, b.y, c.y)),
        .right = at_most((int)largest(a.x, b.x, c.x), image->width - 1),
        .bottom = at_most((int)largest(a.y, b.y, c.y), image->height - 1),
    };
}

// `turn` is 1 when the corners go around clockwise and -1 otherwise. (Exchanging two corners instead would cut off other
// fractions.)
static Edge make_edge(Vector2 from, Vector2 to, int turn, Bounds bounds)
{
    const int64_t stepRight = turn * (int64_t)(from.y - to.y);
    const int64_t stepDown = turn * (int64_t)(to.x - from.x);
    const float distanceX = (float)bounds.left - from.x;
    const float distanceY = (float)bounds.top - from.y;
    return (Edge){
        .atTopLeft = (int64_t)(distanceX * (float)stepRight + (float)stepDown * distanceY),
        .stepRight = stepRight,
        .stepDown = stepDown,
    };
}

static bool is_inside(Edge edge, int64_t right, int64_t down)
{
    return edge.atTopLeft + right * edge.stepRight + down * edge.stepDown >= 0;
}

// 1 when the corners go around clockwise on the screen, otherwise -1.
static int turn_of(Vector2 a, Vector2 b, Vector2 c)
{
    return (b.x - a.x) * (c.y - a.y) > (c.x - a.x) * (b.y - a.y) ? 1 : -1;
}

// The corners may go around either way, and the pixels of the edges belong to the triangle.
void ImageDrawTriangle(Image *dst, Vector2 v1, Vector2 v2, Vector2 v3, Color color)
{
    if (!image_is_usable(dst)) return;

    const Vector2 a = limited_corner(v1), b = limited_corner(v2), c = limited_corner(v3);
    const Bounds bounds = visible_bounds(dst, a, b, c);
    const int turn = turn_of(a, b, c);
    const Edge edges[3] = {make_edge(a, b, turn, bounds), make_edge(b, c, turn, bounds), make_edge(c, a, turn, bounds)};

    for (int y = bounds.top; y <= bounds.bottom; y++) {
        for (int x = bounds.left; x <= bounds.right; x++) {
            const int64_t right = x - bounds.left, down = y - bounds.top;
            if (is_inside(edges[0], right, down) && is_inside(edges[1], right, down) && is_inside(edges[2], right, down)) {
                *pixel_address(dst, x, y) = color;
            }
        }
    }
}
