// No arguments up to sixteen: int_times_0 to mix_times_16, and one scalar of each kind as argument and result.
#include "families.h"

#define FOR_EACH_KIND(X) \
    X(int8, int8_t) X(int16, int16_t) X(int32, int32_t) X(int64, int64_t) X(uint8, uint8_t) X(uint16, uint16_t) \
    X(uint32, uint32_t) X(uint64, uint64_t) X(long, long) X(ulong, unsigned long) X(float, float) X(double, double) \
    X(bool, bool) X(pointer, pointer)

FOR_EACH_KIND(DEFINE_KIND)

DEFINE_COUNTS(int, int, int)
DEFINE_COUNTS(double, double, double)
DEFINE_COUNTS(mix, Vector2, short)

const call_entry call_scalars[] = {
    FOR_EACH_KIND(LIST_KIND)
    LIST_COUNTS(int)
    LIST_COUNTS(double)
    LIST_COUNTS(mix)
    {NULL, NULL},
};
