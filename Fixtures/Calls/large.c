// Many stack words: NAME_large takes one struct in memory between scalars, NAME_large_both returns it too. Others take
// several structs.
#include "record.h"

#define DEFINE_SIZE(n) \
    TAKE(Longs##n##_large, (int a, Longs##n b, double c), RECORD(a) RECORD(b) RECORD(c)) \
    RETURN(Longs##n##_large_both, Longs##n, (float a, Longs##n b, long c), RECORD(a) RECORD(b) RECORD(c))
FOR_EACH_LARGE_SIZE(DEFINE_SIZE)

#define RECORD_EIGHT RECORD(a) RECORD(b) RECORD(c) RECORD(d) RECORD(e) RECORD(f) RECORD(g) RECORD(h)
#define RECORD_SIXTEEN \
    RECORD_EIGHT RECORD(i) RECORD(j) RECORD(k) RECORD(l) RECORD(m) RECORD(n) RECORD(o) RECORD(p)
#define EIGHT_OF(S) S a, S b, S c, S d, S e, S f, S g, S h
#define SIXTEEN_OF(S) EIGHT_OF(S), S i, S j, S k, S l, S m, S n, S o, S p

// On arm64 the only one with more than 16 stack words: what is larger is passed by reference there.
TAKE(Longs16_sixteen, (SIXTEEN_OF(Longs16)), RECORD_SIXTEEN)
TAKE(Longs64_sixteen, (SIXTEEN_OF(Longs64)), RECORD_SIXTEEN)
TAKE(Longs72_sixteen, (SIXTEEN_OF(Longs72)), RECORD_SIXTEEN)
RETURN(Longs64_sixteen_both, Longs64, (SIXTEEN_OF(Longs64)), RECORD_SIXTEEN)
RETURN(FloatAndInt64_large, FloatAndInt64, (int a, Longs1040 b, Vector2 c, Longs1032 d), RECORD(a) RECORD(b) RECORD(c) RECORD(d))
RETURN(Vector4_large, Vector4, (double a, Longs1040 b, Vector3 c, FloatAndInt64 d), RECORD(a) RECORD(b) RECORD(c) RECORD(d))
RETURN(Bytes13_large, Bytes13, (Longs4096 a, Longs4096 b, Bytes3 c, Bytes17 d), RECORD(a) RECORD(b) RECORD(c) RECORD(d))
// Every register is in use, and the stack is too large for the frame of a folded call.
RETURN(full_large, double,
    (long a, long b, long c, long d, long e, long f, double g, double h, double i, double j, double k, double l,
        Vector2 m, float n, Longs1040 o, short p),
    RECORD_SIXTEEN)

#define LIST_SIZE(n) ENTRY("Longs" #n "_large", Longs##n##_large) ENTRY("Longs" #n "_large_both", Longs##n##_large_both)
const call_entry call_large[] = {
    FOR_EACH_LARGE_SIZE(LIST_SIZE)
    ENTRY("Longs16_sixteen", Longs16_sixteen)
    ENTRY("Longs64_sixteen", Longs64_sixteen)
    ENTRY("Longs72_sixteen", Longs72_sixteen)
    ENTRY("Longs64_sixteen_both", Longs64_sixteen_both)
    ENTRY("FloatAndInt64_large", FloatAndInt64_large)
    ENTRY("Vector4_large", Vector4_large)
    ENTRY("Bytes13_large", Bytes13_large)
    ENTRY("full_large", full_large)
    {NULL, NULL},
};
