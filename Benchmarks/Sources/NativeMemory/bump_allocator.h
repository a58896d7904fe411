// A bump allocator out of growing pages, with the same checks and the same growth as CLayout's, inlined into the loops.
#pragma once
#include "ArenaLoops.h"

#include <stddef.h>
#include <stdint.h>

typedef struct bump_page {
    struct bump_page *previous;
    size_t size;
    uintptr_t number;
} bump_page;

struct bump_allocator {
    uintptr_t cursor, limit;
    uintptr_t page_number;
    bump_page *page;
    size_t capacity;
    uintptr_t page_count;
};

typedef struct {
    uintptr_t cursor;
    uintptr_t page_number;
} bump_mark;

// Out of line: the pages.
void *bump_allocate_from_next_page(bump_allocator *allocator, size_t size, size_t alignment);
void bump_return_to_page(bump_allocator *allocator, bump_mark mark);

static inline __attribute__((always_inline)) void *bump_allocate(
    bump_allocator *allocator, size_t size, size_t alignment) {
    uintptr_t start = (allocator->cursor + (alignment - 1)) & ~(alignment - 1);
    // Rounding up may have passed the limit by a few bytes: the room is then negative.
    if ((intptr_t)size > (intptr_t)(allocator->limit - start)) {
        return bump_allocate_from_next_page(allocator, size, alignment);
    }
    allocator->cursor = start + size;
    return (void *)start;
}

static inline __attribute__((always_inline)) bump_mark bump_marked(const bump_allocator *allocator) {
    return (bump_mark){allocator->cursor, allocator->page_number};
}

static inline __attribute__((always_inline)) void bump_release(bump_allocator *allocator, bump_mark mark) {
    if (mark.page_number == allocator->page_number) {
        allocator->cursor = mark.cursor;
    } else {
        bump_return_to_page(allocator, mark);
    }
}
