// The call that dissolves: with constant arguments, all of this becomes the loads of the registers and the call.
#pragma once
#include "clayout_shapes.h"

// What a call does not use is left uninitialized on purpose.
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wuninitialized"

// The C bytes of the arguments of one call.
typedef struct {
    _Alignas(16) long words[(clayout_frame_stack_start + clayout_frame_stack_size) / 8];
} clayout_frame;

// Memory for a result; larger ones take that of the thread's arena.
typedef struct {
    _Alignas(16) long words[16];
} clayout_result;

// A word with nothing in particular in it. It has to be memory for long enough, or LLVM drops what is done with it too early:
// three words are returned in memory, and only what returns them is inlined early.
typedef struct {
    uint64_t words[3];
} clayout_nothing;

CLAYOUT_INLINE clayout_nothing clayout_three_words_of_nothing(void) {
    clayout_nothing nothing;
    return nothing;
}

static inline uint64_t clayout_nothing_in_particular(void) {
    return clayout_three_words_of_nothing().words[0];
}

// The registers of a call; those that it does not use stay uninitialized.
#define CLAYOUT_FOR_6(X) X(0) X(1) X(2) X(3) X(4) X(5)
#define CLAYOUT_FOR_8(X) CLAYOUT_FOR_6(X) X(6) X(7)
#if defined(__x86_64__)
#define CLAYOUT_FOR_INTEGERS CLAYOUT_FOR_6
#else
#define CLAYOUT_FOR_INTEGERS CLAYOUT_FOR_8
#endif
#define CLAYOUT_LOAD_REGISTERS(V, LOAD_VECTOR)                                                                        \
    const uint32_t integer_count = counts & 0xf, vector_count = (counts >> 4) & 0xf;                                  \
    clayout_I CLAYOUT_INTEGERS;                                                                                       \
    V CLAYOUT_VECTORS;                                                                                                \
    do {                                                                                                              \
        CLAYOUT_FOR_INTEGERS(CLAYOUT_LOAD_INTEGER)                                                                    \
    } while (0);                                                                                                      \
    do {                                                                                                              \
        CLAYOUT_FOR_8(LOAD_VECTOR)                                                                                    \
    } while (0);

// What else is in `counts`. Of an odd number of words the last pair has one only.
#define CLAYOUT_WIDE_VECTORS ((counts >> 8) & 0xff)
#define CLAYOUT_RESULT_CODE ((counts >> 16) & 0xffff)
#define CLAYOUT_STACK_PAIRS (((counts >> 32) + 1) / 2)

// A call of `function` without stack arguments, and one for each number of pairs of words of them; V is the type of the vector
// registers, and STORE says what becomes of the result.
#define CLAYOUT_CALL_WITHOUT_STACK(R, V, STORE)                                                                       \
    STORE(R, ((R (*)(CLAYOUT_REGISTER_TYPES(V)))function)(CLAYOUT_REGISTERS));
#define CLAYOUT_CALL_WITH_PAIRS(n, R, V, STORE)                                                                       \
    case n:                                                                                                           \
        STORE(R, ((R (*)(CLAYOUT_REGISTER_TYPES(V), CLAYOUT_PAIR_TYPES_##n))function)(                                \
            CLAYOUT_REGISTERS, CLAYOUT_PAIRS_##n));                                                                   \
        break;
#define CLAYOUT_CALL_WITH_BLOCK(n, R, V, STORE)                                                                       \
    case n - 1:                                                                                                       \
    case n:                                                                                                           \
        STORE(R, ((R (*)(CLAYOUT_REGISTER_TYPES(V), clayout_block##n))function)(                                      \
            CLAYOUT_REGISTERS, *(const clayout_block##n *)stack));                                                    \
        break;
#define CLAYOUT_CALL_WITH_STACK(R, V, STORE)                                                                          \
    {                                                                                                                 \
        const char *const stack = (const char *)frame + clayout_frame_stack_start;                                    \
        switch (CLAYOUT_STACK_PAIRS) {                                                                                \
            CLAYOUT_PAIR_COUNTS(CLAYOUT_CALL_WITH_PAIRS, R, V, STORE)                                                 \
            CLAYOUT_BLOCKS(CLAYOUT_CALL_WITH_BLOCK, R, V, STORE)                                                      \
        }                                                                                                             \
    }
#define CLAYOUT_WIDE_CALL(R, STORE)                                                                                   \
    if (CLAYOUT_STACK_PAIRS == 0) CLAYOUT_CALL_WITHOUT_STACK(R, clayout_W, STORE)                                     \
    CLAYOUT_CALL_WITH_STACK(R, clayout_W, STORE)
#define CLAYOUT_STORE_NOTHING(R, call) call
#define CLAYOUT_STORE_RESULT(R, call) *(R *)result = call
#define CLAYOUT_RESULT_CASE(code, R)                                                                                  \
    case code:                                                                                                        \
        CLAYOUT_CALL_WITHOUT_STACK(R, clayout_V, CLAYOUT_STORE_RESULT)                                                \
        break;
#define CLAYOUT_STACK_RESULT_CASE(code, R)                                                                            \
    case code:                                                                                                        \
        CLAYOUT_CALL_WITH_STACK(R, clayout_V, CLAYOUT_STORE_RESULT)                                                   \
        break;
#define CLAYOUT_WIDE_RESULT_CASE(code, R)                                                                             \
    case code:                                                                                                        \
        CLAYOUT_WIDE_CALL(R, CLAYOUT_STORE_RESULT)                                                                    \
        break;

// Each kind of call is a function of its own, because a module pays for all of every function that it uses; and each has a
// small function in front, because Swift looks into all functions that CLayout might call.
#define CLAYOUT_FRAME                                                                                                 \
    uintptr_t function, const void *_Nonnull frame, uint64_t counts, uint64_t integer_offsets, uint64_t vector_offsets
#define CLAYOUT_RESULT void *_Nonnull result

CLAYOUT_INLINE void clayout_frame_shapes(CLAYOUT_FRAME) {
    CLAYOUT_LOAD_REGISTERS(clayout_V, CLAYOUT_LOAD_VECTOR)
    CLAYOUT_CALL_WITHOUT_STACK(void, clayout_V, CLAYOUT_STORE_NOTHING)
}

CLAYOUT_INLINE void clayout_stack_shapes(CLAYOUT_FRAME) {
    CLAYOUT_LOAD_REGISTERS(clayout_V, CLAYOUT_LOAD_VECTOR)
    CLAYOUT_CALL_WITH_STACK(void, clayout_V, CLAYOUT_STORE_NOTHING)
}

CLAYOUT_INLINE void clayout_result_shapes(CLAYOUT_FRAME, CLAYOUT_RESULT) {
    CLAYOUT_LOAD_REGISTERS(clayout_V, CLAYOUT_LOAD_VECTOR)
    switch (CLAYOUT_RESULT_CODE) { CLAYOUT_RESULTS(CLAYOUT_RESULT_CASE) }
}

CLAYOUT_INLINE void clayout_stack_result_shapes(CLAYOUT_FRAME, CLAYOUT_RESULT) {
    CLAYOUT_LOAD_REGISTERS(clayout_V, CLAYOUT_LOAD_VECTOR)
    switch (CLAYOUT_RESULT_CODE) { CLAYOUT_RESULTS(CLAYOUT_STACK_RESULT_CASE) }
}

CLAYOUT_INLINE void clayout_wide_shapes(CLAYOUT_FRAME, CLAYOUT_RESULT) {
    const uint32_t wide_vectors = CLAYOUT_WIDE_VECTORS;
    CLAYOUT_LOAD_REGISTERS(clayout_W, CLAYOUT_LOAD_WIDE_VECTOR)
    switch (CLAYOUT_RESULT_CODE) {
    case 0:
        CLAYOUT_WIDE_CALL(void, CLAYOUT_STORE_NOTHING)
        break;
        CLAYOUT_RESULTS(CLAYOUT_WIDE_RESULT_CASE)
        CLAYOUT_WIDE_RESULTS(CLAYOUT_WIDE_RESULT_CASE)
    }
}

// Mentions the function, which puts it before the shapes in LLVM's module: so it is inlined into them, once, and not with
// them into each call.
#define CLAYOUT_INLINE_STACK_WORD_FIRST (void)clayout_stack_word;

// Calls `function`, which returns nothing in registers, with the arguments in `frame`, of which none is on the stack.
//
// counts: how many integer and vector registers and words of the stack (at most clayout_frame_call_words) are used, as
// FrameLayout has them; integer_offsets, vector_offsets: see CLAYOUT_PART.
CLAYOUT_INLINE void clayout_frame_call(CLAYOUT_FRAME) {
    clayout_frame_shapes(function, frame, counts, integer_offsets, vector_offsets);
}

// The same with arguments on the stack.
CLAYOUT_INLINE void clayout_stack_call(CLAYOUT_FRAME) {
    CLAYOUT_INLINE_STACK_WORD_FIRST
    clayout_stack_shapes(function, frame, counts, integer_offsets, vector_offsets);
}

// As clayout_frame_call, for functions that return something in registers.
//
// result: where it is stored; `counts` says in which registers it comes.
CLAYOUT_INLINE void clayout_result_call(CLAYOUT_FRAME, CLAYOUT_RESULT) {
    clayout_result_shapes(function, frame, counts, integer_offsets, vector_offsets, result);
}

// The same with arguments on the stack.
CLAYOUT_INLINE void clayout_stack_result_call(CLAYOUT_FRAME, CLAYOUT_RESULT) {
    CLAYOUT_INLINE_STACK_WORD_FIRST
    clayout_stack_result_shapes(function, frame, counts, integer_offsets, vector_offsets, result);
}

// As the others, for calls with arguments in whole vector registers, or with one of the results that few functions have,
// or with none in registers.
CLAYOUT_INLINE void clayout_wide_call(CLAYOUT_FRAME, CLAYOUT_RESULT) {
    CLAYOUT_INLINE_STACK_WORD_FIRST
    clayout_wide_shapes(function, frame, counts, integer_offsets, vector_offsets, result);
}
#pragma clang diagnostic pop
