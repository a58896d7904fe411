// Filling rectangles of pixels: what rectangles and circles are made of. Not public.

#ifndef MINI_RAY_SPANS_H
#define MINI_RAY_SPANS_H

#include "pixels.h"

// For functions that several files of MiniRay share, but nobody else may find.
#define MINI_RAY_INTERNAL __attribute__((visibility("hidden")))

// Some pixels of one row or one column of an image, all inside it. `first` is inside even when `count` is zero.
typedef struct Span {
    int first;
    int count;
} Span;

// Clips `length` pixels from `start` to 0..<limit. False when nothing is left.
//
// A length of zero or less is not nothing, unless it starts at pixel 0: it gives an empty span, see fill_spans.
MINI_RAY_INTERNAL bool clip_span(int64_t start, int64_t length, int limit, Span *span);

// Fills the rectangle that two spans inside a usable image describe.
//
// The first pixel is always filled. So a rectangle without a height is one row and one without a width is one pixel. That is
// what raylib does, and the topmost pixel of every circle comes from it.
MINI_RAY_INTERNAL void fill_spans(Image *image, Span columns, Span rows, Color color);

#endif
