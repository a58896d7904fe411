// What is in the whole of a register or stack word that an integer below 64 bits is passed in, and garbage above one
// that is returned.
#include "record.h"

TAKE(words_6,
    (uint64_t a, uint64_t b, uint64_t c, uint64_t d, uint64_t e, uint64_t f),
    RECORD(a) RECORD(b) RECORD(c) RECORD(d) RECORD(e) RECORD(f))
// The same six on the stack, behind six that take the registers.
TAKE(stack_words_6,
    (long r1, long r2, long r3, long r4, long r5, long r6, uint64_t a, uint64_t b, uint64_t c, uint64_t d, uint64_t e,
        uint64_t f),
    RECORD(a) RECORD(b) RECORD(c) RECORD(d) RECORD(e) RECORD(f) (void)(r1 + r2 + r3 + r4 + r5 + r6);)

static uint64_t garbage(uint64_t word) {
    return word;
}

// An x87 or SSE register holds more than a float, too.
typedef struct { float low, garbage; } two_floats;
static two_floats float_garbage(float low) {
    two_floats floats = {low, 12345.0f};
    return floats;
}

const call_entry call_narrow[] = {
    ENTRY("words_6", words_6)
    ENTRY("stack_words_6", stack_words_6)
    ENTRY("garbage", garbage)
    ENTRY("float_garbage", float_garbage)
    {NULL, NULL},
};
