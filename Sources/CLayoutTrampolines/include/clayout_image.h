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
void clayout_image_call(clayout_image *_Nonnull image, uintptr_t function);

// Offsets count from the start of a call's block: a clayout_image, a result in memory, the stack arguments, and then values
// that are not where C has them.

// Copies `size` bytes from offset `source` to offset `destination`.
typedef struct {
    uint32_t source, destination, size;
} clayout_move;

// Where Swift code writes an argument or reads the result.
typedef struct {
    ptrdiff_t offset;
    // Not Swift's value is there, but the C bytes that it is converted to or from.
    bool is_converted;
} clayout_place;

// How to perform calls of one signature, worked out once.
typedef struct {
    const clayout_place *_Nonnull arguments;
    clayout_place result;
    // What is not in place, one behind the other: the moves of arguments before the call, those of the result after it.
    const clayout_move *_Nonnull argument_moves, *_Nonnull result_moves, *_Nonnull end_of_moves;
    uint64_t stack_words;
    uint64_t x87_result_count;
    uint64_t stack_alignment;
    // What the block is aligned to, in bytes.
    uint64_t block_alignment;
    uint64_t block_size;
    uint32_t stack_offset;
    // Where C writes a result in memory, or UINT32_MAX for results in registers.
    uint32_t result_memory_offset;
    // Where Swift code keeps the state of the thread's arena, or UINT32_MAX if no argument needs the arena.
    uint32_t mark_offset;
} clayout_plan;

// Memory for one call, in a stack of blocks that each thread has, because calls nest through callbacks.
void *_Nonnull clayout_plan_enter(const clayout_plan *_Nonnull plan);
void clayout_plan_leave(const clayout_plan *_Nonnull plan, void *_Nonnull block);

// Calls `function` with the arguments that are in their places, and puts the result in its own.
void clayout_plan_call(const clayout_plan *_Nonnull plan, void *_Nonnull block, const void *_Nonnull function);
