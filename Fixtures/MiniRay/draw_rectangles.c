// Filling the whole image and rectangles.

#include <string.h>
#include "spans.h"

bool clip_span(int64_t start, int64_t length, int limit, Span *span)
{
    if (start < 0) {
        length += start;
        start = 0;
    }
    if (length < 0) length = 0;
    if (start >= limit || start + length <= 0) return false;

    if (length > limit - start) length = limit - start;
    span->first = (int)start;
    span->count = (int)length;
    return true;
}

// The same in float, because raylib clips fractions before it cuts them off, and its rounding decides which pixels are filled.
// The comparisons are written so that "not a number" gives false. The last line is for images wider than 2^24 pixels, whose
// width as a float may be more than the width.
static bool clip_fractional_span(float start, float length, int limit, Span *span)
{
    if (start < 0.0f) {
        length += start;
        start = 0.0f;
    }
    if (length < 0.0f) length = 0.0f;
    if (!(start < (float)limit) || !(start + length > 0.0f)) return false;

    if (start + length >= (float)limit) length = (float)limit - start;
    span->first = (int)start;
    span->count = (int)length;
    if (span->count > limit - span->first) span->count = limit - span->first;
    return true;
}

// Sets the first row pixel by pixel and copies it to the others, which is several times faster than setting every pixel.
void fill_spans(Image *image, Span columns, Span rows, Color color)
{
    Color *firstRow = pixel_address(image, columns.first, rows.first);
    firstRow[0] = color;
    for (int column = 1; column < columns.count; column++) firstRow[column] = color;
    for (int row = 1; row < rows.count; row++) {
        memcpy(pixel_address(image, columns.first, rows.first + row), firstRow, (size_t)columns.count * sizeof(Color));
    }
}

void ImageClearBackground(Image *dst, Color color)
{
    if (!image_is_usable(dst)) return;
    fill_spans(dst, (Span){0, dst->width}, (Span){0, dst->height}, color);
}

void ImageDrawRectangle(Image *dst, int posX, int posY, int width, int height, Color color)
{
    Span columns, rows;
    if (!image_is_usable(dst)) return;
    if (!clip_span(posX, width, dst->width, &columns)) return;
    if (!clip_span(posY, height, dst->height, &rows)) return;
    fill_spans(dst, columns, rows, color);
}

void ImageDrawRectangleV(Image *dst, Vector2 position, Vector2 size, Color color)
{
    ImageDrawRectangle(dst, whole_number(position.x), whole_number(position.y),
        whole_number(size.x), whole_number(size.y), color);
}

void ImageDrawRectangleRec(Image *dst, Rectangle rec, Color color)
{
    Span columns, rows;
    if (!image_is_usable(dst)) return;
    if (!clip_fractional_span(rec.x, rec.width, dst->width, &columns)) return;
    if (!clip_fractional_span(rec.y, rec.height, dst->height, &rows)) return;
    fill_spans(dst, columns, rows, color);
}
