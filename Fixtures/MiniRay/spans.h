// Filling rectangles of pixels: what rectangles and circles are made of. Not public.

#ifndef MINI_RAY_SPANS_H
#define MINI_RAY_SPANS_H

#include "pixels.h"

// Some pixels of one row or one column of an image, all inside it.
typedef struct Span {
    int first;
    int count;
} Span;

// Clips `length` pixels from `start` to 0..<limit. False when nothing is left.
//
// A length of zero or less still marks the one pixel at `start` (but not pixel 0). That is what raylib does, and the topmost pixel of
// every circle comes from it.
bool clip_span(int64_t start, int64_t length, int limit, Span *span);

// Fills the rectangle that two spans inside a usable image describe.
void fill_spans(Image *image, Span columns, Span rows, Color color);

#endif
