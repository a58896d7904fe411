// The C side of the arena and bulk benchmarks, and what measuring needs. Compiled at -O2.
#pragma once
#include <stddef.h>
#include <stdint.h>

// A clock that only goes forward, in nanoseconds.
int64_t benchmark_nanoseconds(void);

// How often this thread has called malloc, calloc, realloc or one of the aligned allocations; always 0 without glibc.
long benchmark_allocation_count(void);

// The most memory that the process has had, in bytes, since it was reset; 0 where Linux's /proc is not.
long benchmark_peak_memory(void);
void benchmark_reset_peak_memory(void);

// The C library's malloc, without the counting.
void *_Nonnull benchmark_uncounted_malloc(size_t size);

// Runs the program at `path` and returns the length of what it prints, or its exit status as a negative
// number. `arguments` ends with NULL.
long benchmark_run(
    const char *_Nonnull path, char *_Nullable const *_Nonnull arguments, char *_Nonnull output, long capacity);

#include "ArenaLoops.h"
#include "BulkLoops.h"
#include "DeepLoops.h"
#include "ViewLoops.h"
