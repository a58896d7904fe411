// Where the scalars of each struct are, as the C compiler that built this sees it.
#include "record.h"

#define TYPE(T) {#T, NULL, 0, sizeof(T), 0, false},
#define LEAF(T, path, count) {#T, #path, offsetof(T, path), sizeof(((T *)0)->path), count, IS_BOOL(((T *)0)->path)},

static const call_leaf leaves[] = {
#include "leaves.inc"
};

const call_leaf *call_leaves(size_t *count) {
    *count = sizeof leaves / sizeof *leaves;
    return leaves;
}
