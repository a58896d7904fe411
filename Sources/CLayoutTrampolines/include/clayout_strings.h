// What the standard library of C does better, and may inline.
#pragma once
#include <stddef.h>

/// Copies `count` bytes and adds a NUL. Returns the address of the first NUL among those copied, or NULL if there is none.
static inline __attribute__((always_inline)) void *_Nullable clayout_copy_string(
    void *_Nonnull destination, const void *_Nullable source, size_t count) {
    if (count != 0) {
        __builtin_memcpy(destination, source, count);
    }
    ((char *)destination)[count] = 0;
    return count == 0 ? NULL : __builtin_memchr(destination, 0, count);
}
