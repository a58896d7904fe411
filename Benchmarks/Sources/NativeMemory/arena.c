#include "NativeMemory.h"
#include "bump_allocator.h"

#include <stdlib.h>

// What malloc aligns to.
enum { alignment = 16 };

// Uses an allocation. Volatile, because the compiler would leave out a malloc whose memory nobody sees.
static inline void use(void *memory) { *(volatile char *)memory = 1; }

void bump_four_sizes(bump_allocator *allocator, long count) {
    for (long i = 0; i < count; i++) {
        bump_mark mark = bump_marked(allocator);
        use(bump_allocate(allocator, 1, alignment));
        use(bump_allocate(allocator, 10, alignment));
        use(bump_allocate(allocator, 100, alignment));
        use(bump_allocate(allocator, 1000, alignment));
        bump_release(allocator, mark);
    }
}

void bump_ten_blocks(bump_allocator *allocator, long count) {
    for (long i = 0; i < count; i++) {
        bump_mark mark = bump_marked(allocator);
        // As the Swift compiler does it.
#pragma clang loop unroll(full)
        for (int block = 0; block < 10; block++) use(bump_allocate(allocator, 1000, alignment));
        bump_release(allocator, mark);
    }
}

void malloc_four_sizes(long count) {
    for (long i = 0; i < count; i++) {
        void *a = benchmark_uncounted_malloc(1);
        use(a);
        void *b = benchmark_uncounted_malloc(10);
        use(b);
        void *c = benchmark_uncounted_malloc(100);
        use(c);
        void *d = benchmark_uncounted_malloc(1000);
        use(d);
        free(d);
        free(c);
        free(b);
        free(a);
    }
}

void malloc_ten_blocks(long count) {
    for (long i = 0; i < count; i++) {
        void *blocks[10];
        for (int block = 0; block < 10; block++) use(blocks[block] = benchmark_uncounted_malloc(1000));
        for (int block = 10; block-- > 0;) free(blocks[block]);
    }
}
