// The call that does not dissolve: a register image in memory, filled by a plan, and the assembly that loads it.
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// All registers that pass arguments and results. clayout_image_call.S knows these offsets.
typedef struct {
    uint64_t integers[8];
    _Alignas(16) uint64_t vectors[8][2];
    // The address of a result in memory, where the ABI has a register of its own for it (x8 on arm64).
    void *_Nullable result_address;
    const void *_Nullable stack;
    uint64_t stack_words;
    // How many results come in registers of the x87 unit: storing one that is not there would leave the unit in error.
    uint64_t x87_result_count;
    uint64_t integer_results[2];
    uint64_t vector_results[4][2];
    uint64_t x87_results[2][2];
    // What the stack arguments are aligned to, in bytes: a power of two from 16 on. Only x86-64 has more than 16.
    uint64_t stack_alignment;
} clayout_image;

// Offsets in the image, in bytes.
enum {
    clayout_image_vectors = offsetof(clayout_image, vectors),
    clayout_image_integer_results = offsetof(clayout_image, integer_results),
    clayout_image_vector_results = offsetof(clayout_image, vector_results),
    clayout_image_x87_results = offsetof(clayout_image, x87_results),
    clayout_image_size = sizeof(clayout_image),
};

// Loads the argument registers, copies the stack arguments, calls `function` and stores the result registers.
void clayout_image_call(clayout_image *_Nonnull image, const void *_Nonnull function);

// Copies `size` bytes from offset `source` to offset `destination`.
typedef struct {
    uint32_t source, destination, size;
} clayout_move;

// The moves of one argument or of the result, from `first` up to `end`.
typedef struct {
    const clayout_move *_Nullable first, *_Nullable end;
    // The value is not moved from where Swift has it, but from C bytes that Swift code has written (or reads).
    bool is_converted;
} clayout_transfer;

enum { clayout_plan_max_arguments = 16 };

// How to perform calls of one signature, worked out once. Offsets in moves count from the start of the call's block: a
// clayout_image, the stack arguments, and then, aligned to 16 bytes or as a result in memory has to be, the converted bytes of
// one argument and those of a result.
typedef struct {
    clayout_move *_Nullable moves;
    clayout_transfer arguments[clayout_plan_max_arguments];
    clayout_transfer result;
    uint64_t stack_words;
    uint64_t x87_result_count;
    uint64_t stack_alignment;
    // What the block is aligned to, in bytes.
    uint64_t block_alignment;
    // Where the address of a result in memory goes, or UINT32_MAX for results in registers.
    uint32_t result_address_offset;
    uint32_t conversion_offset;
    uint32_t result_offset;
    uint32_t block_size;
} clayout_plan;

// Memory for one call, in a stack of blocks that each thread has, because calls nest through callbacks.
void *_Nonnull clayout_plan_enter(const clayout_plan *_Nonnull plan);
void clayout_plan_leave(const clayout_plan *_Nonnull plan, void *_Nonnull block);

// Moves argument `index` from `value` into the block, or returns false if the value has to be converted first.
bool clayout_plan_pass(
    const clayout_plan *_Nonnull plan, void *_Nonnull block, long index, const void *_Nonnull value);

// Moves argument `index` from its converted bytes in the block.
void clayout_plan_pass_converted(const clayout_plan *_Nonnull plan, void *_Nonnull block, long index);

// Calls `function`.
void clayout_plan_call(const clayout_plan *_Nonnull plan, void *_Nonnull block, const void *_Nonnull function);

// Moves the result to `value`, or, if it has to be converted, to its bytes in the block.
void clayout_plan_return(const clayout_plan *_Nonnull plan, void *_Nonnull block, void *_Nonnull value);
