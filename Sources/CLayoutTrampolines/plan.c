// Performs the moves of a plan. In C, because this loop is the price of each call in a debug build.
#include "clayout_image.h"

#if __STDC_HOSTED__
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

// Words at any address, of memory of any type.
typedef uint64_t __attribute__((aligned(1), may_alias)) unaligned_word;
typedef uint32_t __attribute__((aligned(1), may_alias)) unaligned_half;

// Always inlined: without optimization, a function would be most of the price of a move.
__attribute__((always_inline)) static inline void perform(
    const clayout_move *move, const clayout_move *end, char *block) {
    for (; move != end; move++) {
        // A word at once where possible: a register loaded from bytes stored one by one waits for all of the stores.
        if (move->size == 8) {
            *(unaligned_word *)(block + move->destination) = *(const unaligned_word *)(block + move->source);
        } else if (move->size == 4) {
            *(unaligned_half *)(block + move->destination) = *(const unaligned_half *)(block + move->source);
        } else {
            memcpy(block + move->destination, block + move->source, move->size);
        }
    }
}

void clayout_plan_call(const clayout_plan *plan, void *block, const void *function) {
    clayout_image *image = block;
    image->stack = (char *)block + plan->stack_offset;
    image->stack_words = plan->stack_words;
    image->x87_result_count = plan->x87_result_count;
    image->stack_alignment = plan->stack_alignment;
    if (plan->result_memory_offset != UINT32_MAX) image->integers[0] = (uintptr_t)block + plan->result_memory_offset;
    perform(plan->argument_moves, plan->result_moves, block);
    clayout_image_call(image, (uintptr_t)function);
    perform(plan->result_moves, plan->end_of_moves, block);
}

// A thread's blocks, one behind the other. What does not fit gets memory of its own.
typedef struct {
    size_t used;
    _Alignas(16) char bytes[65536 - 16];
} block_stack;

static _Thread_local block_stack *blocks;
static pthread_key_t blocks_key;
static pthread_once_t blocks_once = PTHREAD_ONCE_INIT;

static void make_blocks_key(void) {
    // Without a key the blocks of a thread that ends leak; there is nothing better to do in a debug build.
    (void)pthread_key_create(&blocks_key, free);
}

static block_stack *make_blocks(void) {
    blocks = aligned_alloc(16, sizeof *blocks);
    if (!blocks) abort();
    blocks->used = 0;
    (void)pthread_once(&blocks_once, make_blocks_key);
    (void)pthread_setspecific(blocks_key, blocks);
    return blocks;
}

void *clayout_plan_enter(const clayout_plan *plan) {
    // Looked up once: without optimization, each mention of a thread's variable is a look-up.
    block_stack *stack = blocks;
    if (!stack) stack = make_blocks();
    size_t used = stack->used;
    if (plan->block_alignment > 16 || plan->block_size > sizeof stack->bytes - used) {
        void *block = aligned_alloc(plan->block_alignment, plan->block_size);
        if (!block) abort();
        return block;
    }
    stack->used = used + plan->block_size;
    return stack->bytes + used;
}

void clayout_plan_leave(const clayout_plan *plan, void *block) {
    block_stack *stack = blocks;
    if ((char *)block < stack->bytes || (char *)block >= stack->bytes + sizeof stack->bytes) {
        free(block);
    } else {
        stack->used -= plan->block_size;
    }
}
#endif
