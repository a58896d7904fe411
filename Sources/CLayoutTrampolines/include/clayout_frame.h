// The call that dissolves: with constant arguments, all of this becomes the loads of the registers and the call.
#pragma once
#include "clayout_shapes.h"

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

// A call of `function` without stack arguments, and one for each number of words of them; V is the type of the vector
// registers, and STORE says what becomes of the result.
#define CLAYOUT_CALL_WITHOUT_STACK(R, V, STORE)                                                                       \
    STORE(R, ((R (*)(CLAYOUT_REGISTER_TYPES(V)))function)(CLAYOUT_REGISTERS))
#define CLAYOUT_CALL_WITH_WORDS(n, R, V, STORE)                                                                       \
    else if (stack_words == n) STORE(R, ((R (*)(CLAYOUT_REGISTER_TYPES(V), CLAYOUT_WORD_TYPES_##n))function)(         \
        CLAYOUT_REGISTERS, CLAYOUT_WORDS_##n));
#define CLAYOUT_CALL_WITH_BLOCK(n, R, V, STORE)                                                                       \
    else if (stack_words <= n) STORE(R, ((R (*)(CLAYOUT_REGISTER_TYPES(V), clayout_block##n))function)(               \
        CLAYOUT_REGISTERS, *(const clayout_block##n *)((const char *)frame + clayout_frame_stack_start)));
#define CLAYOUT_CALL(R, V, STORE)                                                                                     \
    if (stack_words == 0) CLAYOUT_CALL_WITHOUT_STACK(R, V, STORE);                                                    \
    CLAYOUT_WORD_COUNTS(CLAYOUT_CALL_WITH_WORDS, R, V, STORE)                                                         \
    CLAYOUT_BLOCKS(CLAYOUT_CALL_WITH_BLOCK, R, V, STORE)
#define CLAYOUT_STORE_NOTHING(R, call) call
#define CLAYOUT_STORE_RESULT(R, call) *(R *)result = call
#define CLAYOUT_RESULT_CASE(code, R)                                                                                  \
    case code:                                                                                                        \
        CLAYOUT_CALL_WITHOUT_STACK(R, clayout_V, CLAYOUT_STORE_RESULT);                                               \
        break;
#define CLAYOUT_STACK_RESULT_CASE(code, R)                                                                            \
    case code:                                                                                                        \
        CLAYOUT_CALL(R, clayout_V, CLAYOUT_STORE_RESULT)                                                              \
        break;
#define CLAYOUT_WIDE_RESULT_CASE(code, R)                                                                             \
    case code:                                                                                                        \
        CLAYOUT_CALL(R, clayout_W, CLAYOUT_STORE_RESULT)                                                              \
        break;

#define CLAYOUT_FOR_8(LOAD) LOAD(0) LOAD(1) LOAD(2) LOAD(3) LOAD(4) LOAD(5) LOAD(6) LOAD(7)
#if defined(__aarch64__)
#define CLAYOUT_LOAD_INTEGERS CLAYOUT_FOR_8(CLAYOUT_LOAD_INTEGER)
#else
#define CLAYOUT_LOAD_INTEGERS                                                                                         \
    CLAYOUT_LOAD_INTEGER(0)                                                                                           \
    CLAYOUT_LOAD_INTEGER(1)                                                                                           \
    CLAYOUT_LOAD_INTEGER(2)                                                                                           \
    CLAYOUT_LOAD_INTEGER(3)                                                                                           \
    CLAYOUT_LOAD_INTEGER(4)                                                                                           \
    CLAYOUT_LOAD_INTEGER(5)
#endif

// What the calls take of their `counts`.
#define CLAYOUT_LOAD_COUNTS                                                                                           \
    const uint32_t integer_count = counts & 0xff, vector_count = (counts >> 8) & 0xff, stack_words = counts >> 32;

// Each kind of call is a function of its own, because a module pays for all of every function that it uses; and each has a
// small function in front, because Swift looks into all functions that CLayout might call.
#define CLAYOUT_FRAME                                                                                                 \
    const void *_Nonnull function, const void *_Nonnull frame, uint64_t counts, uint64_t integer_offsets,             \
        uint64_t vector_offsets
#define CLAYOUT_RESULT void *_Nonnull result, uint32_t result_code

CLAYOUT_INLINE void clayout_frame_shapes(CLAYOUT_FRAME) {
    CLAYOUT_LOAD_COUNTS
    CLAYOUT_LOAD_INTEGERS
    CLAYOUT_FOR_8(CLAYOUT_LOAD_VECTOR)
    CLAYOUT_CALL(void, clayout_V, CLAYOUT_STORE_NOTHING)
}

CLAYOUT_INLINE void clayout_result_shapes(CLAYOUT_FRAME, CLAYOUT_RESULT) {
    const uint32_t integer_count = counts & 0xff, vector_count = (counts >> 8) & 0xff;
    CLAYOUT_LOAD_INTEGERS
    CLAYOUT_FOR_8(CLAYOUT_LOAD_VECTOR)
    switch (result_code) { CLAYOUT_RESULTS(CLAYOUT_RESULT_CASE) }
}

CLAYOUT_INLINE void clayout_stack_result_shapes(CLAYOUT_FRAME, CLAYOUT_RESULT) {
    CLAYOUT_LOAD_COUNTS
    CLAYOUT_LOAD_INTEGERS
    CLAYOUT_FOR_8(CLAYOUT_LOAD_VECTOR)
    switch (result_code) { CLAYOUT_RESULTS(CLAYOUT_STACK_RESULT_CASE) }
}

CLAYOUT_INLINE void clayout_wide_shapes(CLAYOUT_FRAME, CLAYOUT_RESULT) {
    CLAYOUT_LOAD_COUNTS
    const uint32_t wide_vectors = (counts >> 17) & 0xff;
    CLAYOUT_LOAD_INTEGERS
    CLAYOUT_FOR_8(CLAYOUT_LOAD_WIDE_VECTOR)
    switch (result_code) {
    case 0:
        CLAYOUT_CALL(void, clayout_W, CLAYOUT_STORE_NOTHING)
        break;
        CLAYOUT_RESULTS(CLAYOUT_WIDE_RESULT_CASE)
        CLAYOUT_WIDE_RESULTS(CLAYOUT_WIDE_RESULT_CASE)
    }
}

// Mentions the function, which puts it before the shapes in LLVM's module: so it is inlined into them, once, and not with
// them into each call.
#define CLAYOUT_INLINE_STACK_WORD_FIRST (void)clayout_stack_word;

// Calls `function`, which returns nothing in registers, with the arguments in `frame`.
//
// counts: how many integer and vector registers and words of the stack (at most clayout_frame_call_words) are used, as
// FrameLayout has them; integer_offsets, vector_offsets: see CLAYOUT_STORED.
CLAYOUT_INLINE void clayout_frame_call(CLAYOUT_FRAME) {
    CLAYOUT_INLINE_STACK_WORD_FIRST
    clayout_frame_shapes(function, frame, counts, integer_offsets, vector_offsets);
}

// As clayout_frame_call, for functions without stack arguments that return something in registers.
//
// result: where it is stored; result_code: the registers it comes in.
CLAYOUT_INLINE void clayout_result_call(CLAYOUT_FRAME, CLAYOUT_RESULT) {
    clayout_result_shapes(function, frame, counts, integer_offsets, vector_offsets, result, result_code);
}

// As clayout_result_call, with stack arguments.
CLAYOUT_INLINE void clayout_stack_result_call(CLAYOUT_FRAME, CLAYOUT_RESULT) {
    CLAYOUT_INLINE_STACK_WORD_FIRST
    clayout_stack_result_shapes(function, frame, counts, integer_offsets, vector_offsets, result, result_code);
}

// As the others, for calls with arguments in whole vector registers, or with one of the results that few functions have;
// result_code is 0 for none in registers.
CLAYOUT_INLINE void clayout_wide_call(CLAYOUT_FRAME, CLAYOUT_RESULT) {
    CLAYOUT_INLINE_STACK_WORD_FIRST
    clayout_wide_shapes(function, frame, counts, integer_offsets, vector_offsets, result, result_code);
}
