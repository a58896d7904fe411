// Whether shapes touch. A rectangle includes its left and top edges only; a circle includes its line.

#include <math.h>
#include "MiniRay.h"

static bool is_within(Vector2 a, Vector2 b, float distance)
{
    const float x = a.x - b.x;
    const float y = a.y - b.y;
    return x * x + y * y <= distance * distance;
}

bool CheckCollisionRecs(Rectangle rec1, Rectangle rec2)
{
    return rec1.x < rec2.x + rec2.width && rec2.x < rec1.x + rec1.width
        && rec1.y < rec2.y + rec2.height && rec2.y < rec1.y + rec1.height;
}

bool CheckCollisionCircles(Vector2 center1, float radius1, Vector2 center2, float radius2)
{
    return is_within(center1, center2, radius1 + radius2);
}

bool CheckCollisionPointRec(Vector2 point, Rectangle rec)
{
    return point.x >= rec.x && point.x < rec.x + rec.width && point.y >= rec.y && point.y < rec.y + rec.height;
}

bool CheckCollisionPointCircle(Vector2 point, Vector2 center, float radius)
{
    return is_within(point, center, radius);
}

Rectangle GetCollisionRec(Rectangle rec1, Rectangle rec2)
{
    const float left = fmaxf(rec1.x, rec2.x);
    const float top = fmaxf(rec1.y, rec2.y);
    const float right = fminf(rec1.x + rec1.width, rec2.x + rec2.width);
    const float bottom = fminf(rec1.y + rec1.height, rec2.y + rec2.height);
    if (!(left < right) || !(top < bottom)) return (Rectangle){0};
    return (Rectangle){left, top, right - left, bottom - top};
}
