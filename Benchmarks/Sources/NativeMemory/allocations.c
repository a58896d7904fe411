// Counts what this thread takes from the heap, by standing in front of the C library's functions.
#include "NativeMemory.h"

#include <errno.h>
#include <stdlib.h>

static _Thread_local long count;

long benchmark_allocation_count(void) { return count; }

#if defined(__GLIBC__)
extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *block, size_t size);
extern void *__libc_memalign(size_t alignment, size_t size);

void *benchmark_uncounted_malloc(size_t size) { return __libc_malloc(size); }

void *malloc(size_t size) {
    count++;
    return __libc_malloc(size);
}

void *calloc(size_t element_count, size_t size) {
    count++;
    return __libc_calloc(element_count, size);
}

void *realloc(void *block, size_t size) {
    count++;
    return __libc_realloc(block, size);
}

void *memalign(size_t alignment, size_t size) {
    count++;
    return __libc_memalign(alignment, size);
}

void *aligned_alloc(size_t alignment, size_t size) {
    count++;
    return __libc_memalign(alignment, size);
}

int posix_memalign(void **block, size_t alignment, size_t size) {
    if (alignment < sizeof(void *) || (alignment & (alignment - 1)) != 0) return EINVAL;
    count++;
    void *memory = __libc_memalign(alignment, size);
    if (memory == NULL) return ENOMEM;
    *block = memory;
    return 0;
}
#else
void *benchmark_uncounted_malloc(size_t size) { return malloc(size); }
#endif
