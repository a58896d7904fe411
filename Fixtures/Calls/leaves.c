// Where the scalars of each struct are, as the C compiler that built this sees it.
#include "record.h"

// A `long double` of x86 is 10 bytes and 6 of padding; a complex one is two of them.
#if defined(__x86_64__)
#define PARTS(value) _Generic((value), long double _Complex: 2, default: 1)
#define PART_SIZE(value) _Generic((value), long double: 10, long double _Complex: 10, default: sizeof(value))
#else
#define PARTS(value) 1
#define PART_SIZE(value) sizeof(value)
#endif
#define TYPE(T) {#T, NULL, 0, sizeof(T), 0, 0, false},
#define LEAF(T, path, count) LEAF_OF(T, path, count, ((T *)0)->path)
#define LEAF_OF(T, path, count, value) \
    {#T, #path, offsetof(T, path), PART_SIZE(value), sizeof(value) / PARTS(value), count * PARTS(value), IS_BOOL(value)},

static const call_leaf leaves[] = {
#include "leaves.inc"
};

const call_leaf *call_leaves(size_t *count) {
    *count = sizeof leaves / sizeof *leaves;
    return leaves;
}
