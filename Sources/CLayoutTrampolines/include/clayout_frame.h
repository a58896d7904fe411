// The call that dissolves: with constant arguments, all of this becomes the loads of the registers and the call.
#pragma once
#include "clayout_shapes.h"

// Memory in large pieces: each piece is a value of its own to Swift's compiler, wherever it moves the whole.
typedef double clayout_piece __attribute__((ext_vector_type(64), aligned(16)));

// The C bytes of the arguments of one call.
typedef struct {
    clayout_piece
        pieces[(clayout_frame_stack_start + clayout_frame_stack_size + sizeof(clayout_piece) - 1) / sizeof(clayout_piece)];
} clayout_frame;

// Memory for a result.
typedef struct {
    clayout_piece pieces[1024 / sizeof(clayout_piece)];
} clayout_result;

// Frames and results are not initialized: zeroing them would cost more than the call.
CLAYOUT_INLINE clayout_frame clayout_frame_uninitialized(void) {
    clayout_frame frame;
    return frame;
}

CLAYOUT_INLINE clayout_result clayout_result_uninitialized(void) {
    clayout_result result;
    return result;
}

// Swift sees these as methods. Unlike a pointer to a Swift variable, they get no stack protector, whose check would be most
// of the instructions of a call.
CLAYOUT_INLINE __attribute__((const)) void *_Nonnull clayout_frame_address(clayout_frame *_Nonnull frame, long offset)
    __attribute__((swift_name("clayout_frame.address(self:at:)"))) {
    return (char *)frame->pieces + offset;
}

CLAYOUT_INLINE __attribute__((const)) void *_Nonnull clayout_result_address(clayout_result *_Nonnull result)
    __attribute__((swift_name("clayout_result.address(self:)"))) {
    return result->pieces;
}

// A call of `function` for each number of stack words; STORE says what becomes of the result.
#define CLAYOUT_CALL_WITH_WORDS(n, R, STORE)                                                                          \
    else if (stack_words == n) STORE(R, ((R (*)(CLAYOUT_REGISTER_TYPES, CLAYOUT_WORD_TYPES_##n))function)(            \
        CLAYOUT_REGISTERS, CLAYOUT_WORDS_##n));
#define CLAYOUT_CALL_WITH_BLOCK(n, R, STORE)                                                                          \
    else if (stack_words <= n) STORE(R, ((R (*)(CLAYOUT_REGISTER_TYPES, clayout_block##n))function)(                  \
        CLAYOUT_REGISTERS, *(const clayout_block##n *)((const char *)frame + clayout_frame_stack_start)));
#define CLAYOUT_CALL(R, STORE)                                                                                        \
    if (stack_words == 0) STORE(R, ((R (*)(CLAYOUT_REGISTER_TYPES))function)(CLAYOUT_REGISTERS));                     \
    CLAYOUT_WORD_COUNTS(CLAYOUT_CALL_WITH_WORDS, R, STORE)                                                            \
    CLAYOUT_BLOCKS(CLAYOUT_CALL_WITH_BLOCK, R, STORE)
#define CLAYOUT_STORE_NOTHING(R, call) call
#define CLAYOUT_STORE_RESULT(R, call) *(R *)result = call
#define CLAYOUT_RESULT_CASE(code, R)                                                                                  \
    case code:                                                                                                        \
        CLAYOUT_CALL(R, CLAYOUT_STORE_RESULT)                                                                         \
        break;

// Calls `function` with the arguments in `frame`.
//
// result: where a result in registers is stored; result_code: the registers it comes in, 0 for none or one in memory;
// integer_count, integer_offsets, vector_count, vector_offsets: see clayout_integer; stack_words: at most
// clayout_frame_call_words.
CLAYOUT_INLINE void clayout_frame_call(
    const void *_Nonnull function, const void *_Nonnull frame, void *_Nonnull result,
    uint32_t result_code, uint32_t integer_count, uint64_t integer_offsets, uint32_t vector_count,
    uint64_t vector_offsets, uint32_t stack_words) {
#define CLAYOUT_LOAD_INTEGER(k) clayout_I i##k = clayout_integer(frame, integer_count, integer_offsets, k);
#define CLAYOUT_LOAD_VECTOR(k) clayout_V v##k = clayout_vector(frame, vector_count, vector_offsets, k);
    CLAYOUT_LOAD_INTEGER(0)
    CLAYOUT_LOAD_INTEGER(1)
    CLAYOUT_LOAD_INTEGER(2)
    CLAYOUT_LOAD_INTEGER(3)
    CLAYOUT_LOAD_INTEGER(4)
    CLAYOUT_LOAD_INTEGER(5)
#if defined(__aarch64__)
    CLAYOUT_LOAD_INTEGER(6)
    CLAYOUT_LOAD_INTEGER(7)
#endif
    CLAYOUT_LOAD_VECTOR(0)
    CLAYOUT_LOAD_VECTOR(1)
    CLAYOUT_LOAD_VECTOR(2)
    CLAYOUT_LOAD_VECTOR(3)
    CLAYOUT_LOAD_VECTOR(4)
    CLAYOUT_LOAD_VECTOR(5)
    CLAYOUT_LOAD_VECTOR(6)
    CLAYOUT_LOAD_VECTOR(7)
    switch (result_code) {
    case 0:
        CLAYOUT_CALL(void, CLAYOUT_STORE_NOTHING)
        break;
        CLAYOUT_RESULTS(CLAYOUT_RESULT_CASE)
    }
}
