// A struct S after so many scalars that it finds all, some or none of its registers free: S_first, S_after_5_longs, ...,
// S_result, S_both. The scalars behind the struct take the registers that it left.
#pragma once
#include "record.h"

#define LONGS_5 long a, long b, long c, long d, long e
#define DOUBLES_7 double a, double b, double c, double d, double e, double f, double g
#define RECORD_5 RECORD(a) RECORD(b) RECORD(c) RECORD(d) RECORD(e)
#define RECORD_6 RECORD_5 RECORD(f)
#define RECORD_7 RECORD_6 RECORD(g)
#define RECORD_8 RECORD_7 RECORD(h)
#define RECORD_REST RECORD(value) RECORD(x) RECORD(y)

#define DEFINE(S) \
    TAKE(S##_first, (S value, long x, double y), RECORD_REST) \
    TAKE(S##_after_5_longs, (LONGS_5, S value, long x, double y), RECORD_5 RECORD_REST) \
    TAKE(S##_after_6_longs, (LONGS_5, long f, S value, long x, double y), RECORD_6 RECORD_REST) \
    TAKE(S##_after_7_doubles, (DOUBLES_7, S value, long x, double y), RECORD_7 RECORD_REST) \
    TAKE(S##_after_8_doubles, (DOUBLES_7, double h, S value, long x, double y), RECORD_8 RECORD_REST) \
    RETURN(S##_result, S, (void), ) \
    RETURN(S##_both, S, (double x, S value, long y), RECORD(x) RECORD(value) RECORD(y))
#define LIST(S) \
    ENTRY(#S "_first", S##_first) ENTRY(#S "_after_5_longs", S##_after_5_longs) \
    ENTRY(#S "_after_6_longs", S##_after_6_longs) ENTRY(#S "_after_7_doubles", S##_after_7_doubles) \
    ENTRY(#S "_after_8_doubles", S##_after_8_doubles) ENTRY(#S "_result", S##_result) ENTRY(#S "_both", S##_both)
