// Performs the moves of a plan. In C, because this loop is the price of each call in a debug build.
#include "clayout_image.h"

#include <string.h>

static void move(const clayout_move *move, const char *source, char *destination) {
    const void *from = source + move->source;
    void *to = destination + move->destination;
    // A word at once where possible: a register loaded from bytes stored one by one waits for all of the stores.
    switch (move->size) {
    case 8:
        __builtin_memcpy(to, from, 8);
        break;
    case 4:
        __builtin_memcpy(to, from, 4);
        break;
    default:
        memcpy(to, from, move->size);
    }
}

void clayout_plan_pass(const clayout_plan *plan, void *block, long index, const void *value) {
    const clayout_transfer *argument = &plan->arguments[index];
    const clayout_move *moves = plan->moves + argument->first;
    for (uint32_t i = 0; i < argument->count; i++) move(&moves[i], value, block);
}

void clayout_plan_call(const clayout_plan *plan, void *block, const void *function, void *result) {
    clayout_block *frame = block;
    frame->image.stack = frame->stack;
    frame->image.stack_words = plan->stack_words;
    if (plan->result_address_offset != UINT32_MAX) {
        memcpy((char *)block + plan->result_address_offset, &result, sizeof result);
    }
    clayout_image_call(&frame->image, function);
}

void clayout_plan_return(const clayout_plan *plan, const void *block, void *value) {
    const clayout_move *moves = plan->moves + plan->result.first;
    for (uint32_t i = 0; i < plan->result.count; i++) move(&moves[i], block, value);
}
