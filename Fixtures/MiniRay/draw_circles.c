// Drawing filled circles.

#include "spans.h"

static void fill_row(Image *image, int64_t left, int64_t y, int64_t width, Color color)
{
    Span columns;
    if (y < 0 || y >= image->height) return;
    if (!clip_span(left, width, image->width, &columns)) return;
    fill_spans(image, columns, (Span){(int)y, 1}, color);
}

// Whether the square around the circle and the image have a pixel in common. Without this question a circle far away would still be
// walked around, which takes a time proportional to its radius.
static bool circle_may_be_visible(const Image *image, int64_t centerX, int64_t centerY, int64_t radius)
{
    return centerX + radius >= 0 && centerX - radius < image->width
        && centerY + radius >= 0 && centerY - radius < image->height;
}

// Walks one eighth of the circle from the top and fills the four rows that mirror each point. A row is twice its distance wide, so
// it ends one pixel short of the mirrored point, and the error term grows a little faster than the textbook's: both are raylib's,
// and give its pixels. The time it takes is proportional to the radius, also where the circle is outside the image.
void ImageDrawCircle(Image *dst, int centerX, int centerY, int radius, Color color)
{
    if (!image_is_usable(dst) || !circle_may_be_visible(dst, centerX, centerY, radius)) return;

    const int64_t middleX = centerX, middleY = centerY;
    int64_t x = 0, y = radius;
    int64_t error = 3 - 2 * y;
    while (y >= x) {
        fill_row(dst, middleX - x, middleY + y, 2 * x, color);
        fill_row(dst, middleX - x, middleY - y, 2 * x, color);
        fill_row(dst, middleX - y, middleY + x, 2 * y, color);
        fill_row(dst, middleX - y, middleY - x, 2 * y, color);
        x++;
        if (error > 0) {
            y--;
            error += 4 * (x - y) + 10;
        } else {
            error += 4 * x + 6;
        }
    }
}

void ImageDrawCircleV(Image *dst, Vector2 center, int radius, Color color)
{
    ImageDrawCircle(dst, whole_number(center.x), whole_number(center.y), radius, color);
}
