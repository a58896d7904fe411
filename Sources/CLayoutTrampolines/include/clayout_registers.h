// The argument registers of each calling convention, and the types in which values travel through them.
#pragma once
#include <stdint.h>

#define CLAYOUT_INLINE static inline __attribute__((always_inline))

enum {
    // Where stack arguments start in a frame, behind the parts of arguments in registers.
    clayout_frame_stack_start = 208,
    // Room for stack arguments; a call that needs more goes through clayout_image_call. Every word costs the compiler at each
    // call, and few functions take more than these: raylib's largest take 28.
    clayout_frame_stack_size = 32 * 8,
    // How many words of stack arguments clayout_frame_call can pass.
#if defined(__aarch64__)
    clayout_frame_call_words = 16,
#else
    clayout_frame_call_words = 32,
#endif
};

// What travels in one register. Structs, because clang passes them without claiming that they are initialized (`noundef`):
// an unused register is passed uninitialized, which costs no instruction.
typedef struct {
    uint64_t bits;
} clayout_I;

// Half a vector register. On x86-64, two floats are one LLVM vector: loading the register as such, LLVM takes two floats
// stored one by one without a detour through memory or a general-purpose register, and any other type as well.
typedef struct {
#if defined(__x86_64__)
    float low, high;
#else
    double low;
#endif
} clayout_V;

#if defined(__x86_64__)
#define CLAYOUT_REGISTER_TYPES(V)                                                                                     \
    clayout_I, clayout_I, clayout_I, clayout_I, clayout_I, clayout_I, V, V, V, V, V, V, V, V
#define CLAYOUT_REGISTERS i0, i1, i2, i3, i4, i5, v0, v1, v2, v3, v4, v5, v6, v7
#elif defined(__aarch64__)
#define CLAYOUT_REGISTER_TYPES(V)                                                                                     \
    clayout_I, clayout_I, clayout_I, clayout_I, clayout_I, clayout_I, clayout_I, clayout_I, V, V, V, V, V, V, V, V
#define CLAYOUT_REGISTERS i0, i1, i2, i3, i4, i5, i6, i7, v0, v1, v2, v3, v4, v5, v6, v7
#else
#error "CLayout calls functions on x86-64 and arm64 only"
#endif

// The value for register `index`: the word of the frame whose offset, in units of two bytes, is byte `index` of `offsets`;
// nothing in particular for a register behind the first `count`.
CLAYOUT_INLINE clayout_I clayout_integer(const void *frame, uint32_t count, uint64_t offsets, uint32_t index) {
    clayout_I value;
    if (index < count) __builtin_memcpy(&value, (const char *)frame + ((offsets >> (8 * index)) & 0xff) * 2, sizeof value);
    return value;
}

CLAYOUT_INLINE clayout_V clayout_vector(const void *frame, uint32_t count, uint64_t offsets, uint32_t index) {
    clayout_V value;
    if (index < count) __builtin_memcpy(&value, (const char *)frame + ((offsets >> (8 * index)) & 0xff) * 2, sizeof value);
    return value;
}

// A whole vector register.
typedef struct {
    float __attribute__((vector_size(16))) bits;
} clayout_W;

// As clayout_vector, but the whole register if bit `index` of `wide` is set, and its low half with nothing in particular above
// otherwise.
CLAYOUT_INLINE clayout_W clayout_wide_vector(
    const void *frame, uint32_t count, uint64_t offsets, uint32_t index, uint32_t wide) {
    clayout_W value;
    if (index < count) {
        __builtin_memcpy(
            &value, (const char *)frame + ((offsets >> (8 * index)) & 0xff) * 2, (wide >> index) & 1 ? 16 : 8);
    }
    return value;
}

// Word `index` of the stack arguments.
CLAYOUT_INLINE clayout_V clayout_stack_word(const void *frame, uint32_t index) {
    clayout_V value;
    __builtin_memcpy(&value, (const char *)frame + clayout_frame_stack_start + index * 8, sizeof value);
    return value;
}
