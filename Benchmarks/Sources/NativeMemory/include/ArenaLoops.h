// Loops of allocations that are released together. One byte of each is written.
#pragma once

// A bump allocator as a C program would have it: see bump_allocator.h.
typedef struct bump_allocator bump_allocator;
bump_allocator *_Nonnull bump_allocator_new(void);
void bump_allocator_free(bump_allocator *_Nonnull allocator);

// 1, 10, 100 and 1000 bytes, then the release of all four, `count` times.
void bump_four_sizes(bump_allocator *_Nonnull allocator, long count);
void malloc_four_sizes(long count);

// Ten times 1000 bytes, then the release of all ten, `count` times.
void bump_ten_blocks(bump_allocator *_Nonnull allocator, long count);
void malloc_ten_blocks(long count);
