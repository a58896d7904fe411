#pragma once
#include <stdint.h>
#include <string.h>

#define CLAYOUT_INLINE static inline __attribute__((always_inline))

typedef float clayout_floats2 __attribute__((vector_size(8)));

CLAYOUT_INLINE uint64_t clayout_integer(const char *words, uint32_t count, uint64_t slots, uint32_t index) {
    uint64_t value;
    if (index < count) {
        memcpy(&value, words + ((slots >> (8 * index)) & 0xff) * 8, 8);
    } else {
        __asm__ volatile("" : "=r"(value));
    }
    return value;
}
CLAYOUT_INLINE clayout_floats2 clayout_vector(const char *words, uint32_t count, uint64_t slots, uint32_t index) {
    clayout_floats2 value;
    if (index < count) {
        memcpy(&value, words + ((slots >> (8 * index)) & 0xff) * 8, 8);
    } else {
        __asm__ volatile("" : "=x"(value));
    }
    return value;
}

typedef struct { float a, b; } clayout_pair;
#define CLAYOUT_TWO(name, A, B) typedef struct { A a; B b; } clayout_##name;
CLAYOUT_TWO(ii, uint64_t, uint64_t)
CLAYOUT_TWO(ip, uint64_t, clayout_pair)
CLAYOUT_TWO(id, uint64_t, double)
typedef struct { uint64_t a; float b; } clayout_if;
CLAYOUT_TWO(pi, clayout_pair, uint64_t)
CLAYOUT_TWO(pp, clayout_pair, clayout_pair)
CLAYOUT_TWO(pd, clayout_pair, double)
typedef struct { clayout_pair a; float b; } clayout_pf;
CLAYOUT_TWO(di, double, uint64_t)
CLAYOUT_TWO(dp, double, clayout_pair)
CLAYOUT_TWO(dd, double, double)
typedef struct { double a; float b; } clayout_df;
typedef struct { float a; _Alignas(8) uint64_t b; } clayout_fi;
typedef struct { float a; _Alignas(8) clayout_pair b; } clayout_fp;
typedef struct { float a; _Alignas(8) double b; } clayout_fd;
typedef struct { float a; _Alignas(8) float b; } clayout_ff;

#define CLAYOUT_BLOCK(n) typedef struct { uint64_t words[n]; } clayout_block##n;
#define CLAYOUT_BLOCKS(X) X(1) X(2) X(3) X(4) X(5) X(6) X(7) X(8) X(10) X(12) X(16) X(20) X(24) X(32) X(48) X(64)
CLAYOUT_BLOCKS(CLAYOUT_BLOCK)

#define CLAYOUT_REGISTER_TYPES uint64_t, uint64_t, uint64_t, uint64_t, uint64_t, uint64_t, \
    clayout_floats2, clayout_floats2, clayout_floats2, clayout_floats2, clayout_floats2, clayout_floats2, clayout_floats2, clayout_floats2
#define CLAYOUT_REGISTERS i0, i1, i2, i3, i4, i5, v0, v1, v2, v3, v4, v5, v6, v7

#define CLAYOUT_WITH_BLOCK(n) else if (stack_words <= n) \
        CLAYOUT_STORE(((CLAYOUT_R (*)(CLAYOUT_REGISTER_TYPES, clayout_block##n))function)(CLAYOUT_REGISTERS, *(const clayout_block##n *)stack));
#define CLAYOUT_CALL \
    if (stack_words == 0) CLAYOUT_STORE(((CLAYOUT_R (*)(CLAYOUT_REGISTER_TYPES))function)(CLAYOUT_REGISTERS)); \
    CLAYOUT_BLOCKS(CLAYOUT_WITH_BLOCK)

CLAYOUT_INLINE void clayout_call(const void *function, const void *words_, const void *stack, void *result, uint32_t shape,
    uint32_t integers, uint64_t integer_slots, uint32_t vectors, uint64_t vector_slots, uint32_t stack_words) {
    const char *words = (const char *)words_;
    uint64_t i0 = clayout_integer(words, integers, integer_slots, 0);
    uint64_t i1 = clayout_integer(words, integers, integer_slots, 1);
    uint64_t i2 = clayout_integer(words, integers, integer_slots, 2);
    uint64_t i3 = clayout_integer(words, integers, integer_slots, 3);
    uint64_t i4 = clayout_integer(words, integers, integer_slots, 4);
    uint64_t i5 = clayout_integer(words, integers, integer_slots, 5);
    clayout_floats2 v0 = clayout_vector(words, vectors, vector_slots, 0);
    clayout_floats2 v1 = clayout_vector(words, vectors, vector_slots, 1);
    clayout_floats2 v2 = clayout_vector(words, vectors, vector_slots, 2);
    clayout_floats2 v3 = clayout_vector(words, vectors, vector_slots, 3);
    clayout_floats2 v4 = clayout_vector(words, vectors, vector_slots, 4);
    clayout_floats2 v5 = clayout_vector(words, vectors, vector_slots, 5);
    clayout_floats2 v6 = clayout_vector(words, vectors, vector_slots, 6);
    clayout_floats2 v7 = clayout_vector(words, vectors, vector_slots, 7);
    switch (shape) {
#define CLAYOUT_STORE(call) call
#define CLAYOUT_R void
    case 0: CLAYOUT_CALL break;
#undef CLAYOUT_R
#undef CLAYOUT_STORE
#define CLAYOUT_STORE(call) *(CLAYOUT_R *)result = call
#define CLAYOUT_R uint64_t
    case 1: CLAYOUT_CALL break;
#undef CLAYOUT_R
#define CLAYOUT_R float
    case 2: CLAYOUT_CALL break;
#undef CLAYOUT_R
#define CLAYOUT_R clayout_pair
    case 3: CLAYOUT_CALL break;
#undef CLAYOUT_R
#define CLAYOUT_R double
    case 4: CLAYOUT_CALL break;
#undef CLAYOUT_R
#define CLAYOUT_R clayout_ii
    case 0x11: CLAYOUT_CALL break;
#undef CLAYOUT_R
#define CLAYOUT_R clayout_pp
    case 0x33: CLAYOUT_CALL break;
#undef CLAYOUT_R
#define CLAYOUT_R clayout_pf
    case 0x23: CLAYOUT_CALL break;
#undef CLAYOUT_R
    }
}

typedef struct { _Alignas(16) char bytes[384]; } clayout_words;
CLAYOUT_INLINE clayout_words clayout_words_uninitialized(void) { clayout_words words; return words; }

CLAYOUT_INLINE void * _Nonnull clayout_words_at(clayout_words *words, long offset) __attribute__((swift_name("clayout_words.at(self:_:)")));
CLAYOUT_INLINE void * _Nonnull clayout_words_at(clayout_words *words, long offset) { return words->bytes + offset; }
