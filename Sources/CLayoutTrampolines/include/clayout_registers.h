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
#define CLAYOUT_INTEGERS i0, i1, i2, i3, i4, i5
#elif defined(__aarch64__)
#define CLAYOUT_REGISTER_TYPES(V)                                                                                     \
    clayout_I, clayout_I, clayout_I, clayout_I, clayout_I, clayout_I, clayout_I, clayout_I, V, V, V, V, V, V, V, V
#define CLAYOUT_INTEGERS i0, i1, i2, i3, i4, i5, i6, i7
#else
#error "CLayout calls functions on x86-64 and arm64 only"
#endif
#define CLAYOUT_VECTORS v0, v1, v2, v3, v4, v5, v6, v7
#define CLAYOUT_REGISTERS CLAYOUT_INTEGERS, CLAYOUT_VECTORS

// A whole vector register.
typedef struct {
    float __attribute__((vector_size(16))) bits;
} clayout_W;

// What a frame holds, at any address and of any type.
typedef clayout_I __attribute__((may_alias, aligned(1))) clayout_stored_I;
typedef clayout_V __attribute__((may_alias, aligned(1))) clayout_stored_V;
typedef clayout_W __attribute__((may_alias, aligned(1))) clayout_stored_W;

// Registers are loaded by macros: functions would be inlined at each call that is compiled, one by one.

// Where the part of an argument for register k is, and whether it has four bytes only: byte k of `offsets` has the offset in the
// frame, in units of two bytes (bits 0 to 6), and the latter (bit 7). Of four bytes no more are loaded, or LLVM would carry what
// is behind them around a loop, from one call to the next.
#define CLAYOUT_PART(offsets, k) ((const char *)frame + ((offsets >> (8 * (k))) & 0x7f) * 2)
#define CLAYOUT_HAS_FOUR_BYTES(offsets, k) ((offsets >> (8 * (k) + 7)) & 1)
_Static_assert(clayout_frame_stack_start <= 2 * 0x80, "seven bits are enough for where the parts for registers are");
#define CLAYOUT_LOAD_PART(T, offsets, k, name)                                                                        \
    if (CLAYOUT_HAS_FOUR_BYTES(offsets, k))                                                                           \
        __builtin_memcpy(&name, CLAYOUT_PART(offsets, k), 4);                                                         \
    else                                                                                                              \
        name = *(const clayout_stored_##T *)CLAYOUT_PART(offsets, k);

// The registers, up to the first that is not used: the others have nothing in particular in them. What a call does not use should
// not be looked at when the call is compiled, so loading ends there.
#define CLAYOUT_LOAD_INTEGER(k)                                                                                       \
    if (integer_count == (k)) break;                                                                                  \
    CLAYOUT_LOAD_PART(I, integer_offsets, k, i##k)
#define CLAYOUT_LOAD_VECTOR(k)                                                                                        \
    if (vector_count == (k)) break;                                                                                   \
    CLAYOUT_LOAD_PART(V, vector_offsets, k, v##k)
// The whole register if bit k of `wide_vectors` is set, and its low half with nothing in particular above otherwise.
#define CLAYOUT_LOAD_WIDE_VECTOR(k)                                                                                   \
    if (vector_count == (k)) break;                                                                                   \
    if ((wide_vectors >> (k)) & 1) {                                                                                  \
        v##k = *(const clayout_stored_W *)CLAYOUT_PART(vector_offsets, k);                                            \
    } else {                                                                                                          \
        clayout_V low;                                                                                                \
        CLAYOUT_LOAD_PART(V, vector_offsets, k, low)                                                                  \
        __builtin_memcpy(&v##k, &low, 8);                                                                             \
    }

// Word `index` of the stack arguments. A function all the same: it returns a vector, and a macro would load an integer, which LLVM
// puts together from floats with a dozen instructions.
CLAYOUT_INLINE clayout_V clayout_stack_word(const void *stack, uint32_t index) {
    return *(const clayout_stored_V *)((const char *)stack + index * 8);
}
