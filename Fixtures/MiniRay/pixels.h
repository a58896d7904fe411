// What the drawing files share: is an image usable, where is a pixel, and which whole number is a coordinate.
// Not public: nothing here is exported.

#ifndef MINI_RAY_PIXELS_H
#define MINI_RAY_PIXELS_H

#include <limits.h>
#include <stddef.h>
#include <stdint.h>
#include "MiniRay.h"

// Every function asks this before it touches a pixel: the image comes from the caller, who may have made it by hand.
static inline bool image_is_usable(const Image *image)
{
    return image != NULL && image->data != NULL && image->width > 0 && image->height > 0
        && image->format == MINI_RAY_PIXEL_FORMAT;
}

static inline bool image_contains(const Image *image, int64_t x, int64_t y)
{
    return x >= 0 && x < image->width && y >= 0 && y < image->height;
}

// The pixel at a position that the caller has checked. The multiplication is done in size_t so that no image is too large for it.
static inline Color *pixel_address(const Image *image, int x, int y)
{
    return (Color *)image->data + (size_t)y * (size_t)image->width + (size_t)x;
}

// A float as an int, cut off towards zero. C leaves it undefined when the number does not fit, so numbers beyond the range become
// its end, and "not a number" becomes a place that is outside every image.
static inline int whole_number(float number)
{
    if (number >= 2147483648.0f) return INT_MAX;
    if (number > -2147483648.0f) return (int)number;
    return INT_MIN;
}

#endif
