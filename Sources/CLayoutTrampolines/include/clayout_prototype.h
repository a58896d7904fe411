// Memory that stands for a value of any type while its fields are visited but not accessed.
#pragma once

enum {
    // As large as mirrors get in practice: zeroed memory that nobody touches takes none. A larger mirror allocates.
#if __STDC_HOSTED__
    clayout_prototype_size = 1 << 20,
#else
    clayout_prototype_size = 4096,
#endif
};

extern char clayout_prototype_memory[clayout_prototype_size];

// A function, because Swift would import the array as a tuple.
static inline __attribute__((always_inline, const)) void *_Nonnull clayout_prototype(void) {
    return clayout_prototype_memory;
}
