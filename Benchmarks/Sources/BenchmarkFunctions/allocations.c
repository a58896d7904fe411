// Counts the calls of malloc in the whole process, by standing in front of the C library's.
#include "BenchmarkFunctions.h"

#include <stddef.h>

static _Thread_local long count;

long benchmark_allocation_count(void) { return count; }

#if defined(__GLIBC__)
extern void *__libc_malloc(size_t size);

void *malloc(size_t size) {
    count++;
    return __libc_malloc(size);
}
#endif
