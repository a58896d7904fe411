// The argument registers of each calling convention, and the types in which values travel through them.
#pragma once
#include <stdint.h>
#include <string.h>

#define CLAYOUT_INLINE static inline __attribute__((always_inline))

// Half a vector register. Loading two floats at once as such a vector keeps LLVM from detouring through a general-purpose
// register, and any other floating-point number may be loaded as one too.
typedef float clayout_floats __attribute__((vector_size(8)));

#if defined(__x86_64__)
#define CLAYOUT_VECTOR_CONSTRAINT "=x"
#define CLAYOUT_REGISTER_TYPES                                                                                        \
    uint64_t, uint64_t, uint64_t, uint64_t, uint64_t, uint64_t, clayout_floats, clayout_floats, clayout_floats,       \
        clayout_floats, clayout_floats, clayout_floats, clayout_floats, clayout_floats
#define CLAYOUT_REGISTERS i0, i1, i2, i3, i4, i5, v0, v1, v2, v3, v4, v5, v6, v7
#elif defined(__aarch64__)
#define CLAYOUT_VECTOR_CONSTRAINT "=w"
#define CLAYOUT_REGISTER_TYPES                                                                                        \
    uint64_t, uint64_t, uint64_t, uint64_t, uint64_t, uint64_t, uint64_t, uint64_t, clayout_floats, clayout_floats,   \
        clayout_floats, clayout_floats, clayout_floats, clayout_floats, clayout_floats, clayout_floats
#define CLAYOUT_REGISTERS i0, i1, i2, i3, i4, i5, i6, i7, v0, v1, v2, v3, v4, v5, v6, v7
#else
#error "CLayout calls functions on x86-64 and arm64 only"
#endif

// The value for register `index`: the word of the frame whose offset, in units of four bytes, is byte `index` of `offsets`.
//
// A register that no argument uses gets whatever is in it: the empty assembly costs no
// instruction, and being volatile it is not merged with its like, which would cost moves.
CLAYOUT_INLINE uint64_t clayout_integer(const char *words, uint32_t count, uint64_t offsets, uint32_t index) {
    uint64_t value;
    if (index < count) {
        memcpy(&value, words + ((offsets >> (8 * index)) & 0xff) * 4, sizeof value);
    } else {
        __asm__ volatile("" : "=r"(value));
    }
    return value;
}

CLAYOUT_INLINE clayout_floats clayout_vector(const char *words, uint32_t count, uint64_t offsets, uint32_t index) {
    clayout_floats value;
    if (index < count) {
        memcpy(&value, words + ((offsets >> (8 * index)) & 0xff) * 4, sizeof value);
    } else {
        __asm__ volatile("" : CLAYOUT_VECTOR_CONSTRAINT(value));
    }
    return value;
}
