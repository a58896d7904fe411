// Structs that are aligned to more than the stack: callees rely on the addresses of arguments and of results in memory.
#include "record.h"

typedef struct { float values[8]; } __attribute__((aligned(32))) Aligned32;
typedef struct { int64_t values[8]; } __attribute__((aligned(64))) Aligned64;
typedef struct { int8_t value; } __attribute__((aligned(128))) Aligned128;

// The address, of which the compiler knows nothing any more: it is sure that an argument is aligned, and would not look.
static uintptr_t address_of(const void *value) {
    __asm__ volatile("" : "+r"(value));
    return (uintptr_t)value;
}

static uint64_t aligned_alone(Aligned32 a) {
    return (address_of(&a) & 31) | (a.values[7] != 7.5f);
}

static uint64_t aligned_among_others(double x, int8_t y, Aligned64 a, int8_t z, Aligned32 b) {
    return (address_of(&a) & 63) | (address_of(&b) & 31) | (a.values[7] != 7) | (b.values[7] != 7.5f) | (x != 0.5) | (y != 1)
        | (z != 2);
}

static uint64_t aligned_after_words(
    int64_t a, int64_t b, int64_t c, int64_t d, int64_t e, int64_t f, int64_t g, int64_t h, int64_t i, Aligned128 j, int64_t k) {
    return (address_of(&j) & 127) | (j.value != 10) | (a + b + c + d + e + f + g + h + i != 45) | (k != 11);
}

// Compilers store results with instructions that fault at other addresses, where the machine has such.
static Aligned32 aligned_result(Aligned32 a, float x) {
    for (int i = 0; i < 8; i++) a.values[i] += x;
    return a;
}

static Aligned64 larger_aligned_result(int64_t x, Aligned64 a) {
    for (int i = 0; i < 8; i++) a.values[i] += x;
    return a;
}

const call_entry call_aligned[] = {
    ENTRY("aligned_alone", aligned_alone)
    ENTRY("aligned_among_others", aligned_among_others)
    ENTRY("aligned_after_words", aligned_after_words)
    ENTRY("aligned_result", aligned_result)
    ENTRY("larger_aligned_result", larger_aligned_result)
    {NULL, NULL},
};
