// C functions that record what they are passed, found by name as in a library loaded at run time, and what a C compiler
// knows of the types that they take.
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// The address of the fixture `name`, or NULL. raylib's shapes have the name of their signature, such as
// "(Vector2, float) -> void"; the others one like "Bytes13_at_4": see the .c file of each kind.
const void *_Nullable call_fixture(const char *_Nonnull name);

// What the latest fixture called on this thread was passed: the bytes of each parameter as C sees it.
int call_recorded_count(void);
size_t call_recorded_size(int argument);
const uint8_t *_Nonnull call_recorded_bytes(int argument);
void call_forget_recorded(void);

// Byte `index` of each result. Odd, so that every byte of a result is also a `true`.
static inline uint8_t call_result_byte(size_t index) {
    return (uint8_t)((index * 37 + 11) | 1);
}

// A run of scalars in a C struct, at the offset that the C compiler gives it.
typedef struct {
    const char *_Nonnull type;
    // The path of the first scalar from the struct; NULL in the entry that says the size of the struct itself.
    const char *_Nullable path;
    size_t offset;
    // The size of one scalar, in bytes.
    size_t size;
    // The distance from one scalar to the next: more than the size where the scalar ends in padding.
    size_t stride;
    size_t count;
    bool is_bool;
} call_leaf;

// The leaves of all structs in the fixtures, each struct's behind the entry for the struct itself.
const call_leaf *_Nonnull call_leaves(size_t *_Nonnull count);

// How often this thread has called `malloc` and its like. Whether that is counted at all: not where a sanitizer or another
// C library than glibc provides `malloc`.
size_t call_allocation_count(void);
bool call_counts_allocations(void);
