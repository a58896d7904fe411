// Families of fixtures for one type: at each position among scalars, and in each number.
#pragma once
#include "record.h"

#define RECORD_1 RECORD(a)
#define RECORD_2 RECORD_1 RECORD(b)
#define RECORD_3 RECORD_2 RECORD(c)
#define RECORD_4 RECORD_3 RECORD(d)
#define RECORD_5 RECORD_4 RECORD(e)
#define RECORD_6 RECORD_5 RECORD(f)
#define RECORD_7 RECORD_6 RECORD(g)
#define RECORD_8 RECORD_7 RECORD(h)
#define RECORD_9 RECORD_8 RECORD(i)
#define RECORD_10 RECORD_9 RECORD(j)
#define RECORD_11 RECORD_10 RECORD(k)
#define RECORD_12 RECORD_11 RECORD(l)
#define RECORD_13 RECORD_12 RECORD(m)
#define RECORD_14 RECORD_13 RECORD(n)
#define RECORD_15 RECORD_14 RECORD(o)
#define RECORD_16 RECORD_15 RECORD(p)

#define DEFINE_KIND(name, T) \
    TAKE(name##_sixteen, (T a, T b, T c, T d, T e, T f, T g, T h, T i, T j, T k, T l, T m, T n, T o, T p), RECORD_16) \
    RETURN(name##_both, T, (T a), RECORD_1)

// The parameters are X, Y, X, Y, ...: integers only, doubles only, or structs of floats and shorts in turn.
#define DEFINE_COUNTS(name, X, Y) \
    TAKE(name##_times_0, (void), ) \
    TAKE(name##_times_1, (X a), RECORD_1) \
    TAKE(name##_times_2, (X a, Y b), RECORD_2) \
    TAKE(name##_times_3, (X a, Y b, X c), RECORD_3) \
    TAKE(name##_times_4, (X a, Y b, X c, Y d), RECORD_4) \
    TAKE(name##_times_5, (X a, Y b, X c, Y d, X e), RECORD_5) \
    TAKE(name##_times_6, (X a, Y b, X c, Y d, X e, Y f), RECORD_6) \
    TAKE(name##_times_7, (X a, Y b, X c, Y d, X e, Y f, X g), RECORD_7) \
    TAKE(name##_times_8, (X a, Y b, X c, Y d, X e, Y f, X g, Y h), RECORD_8) \
    TAKE(name##_times_9, (X a, Y b, X c, Y d, X e, Y f, X g, Y h, X i), RECORD_9) \
    TAKE(name##_times_10, (X a, Y b, X c, Y d, X e, Y f, X g, Y h, X i, Y j), RECORD_10) \
    TAKE(name##_times_11, (X a, Y b, X c, Y d, X e, Y f, X g, Y h, X i, Y j, X k), RECORD_11) \
    TAKE(name##_times_12, (X a, Y b, X c, Y d, X e, Y f, X g, Y h, X i, Y j, X k, Y l), RECORD_12) \
    TAKE(name##_times_13, (X a, Y b, X c, Y d, X e, Y f, X g, Y h, X i, Y j, X k, Y l, X m), RECORD_13) \
    TAKE(name##_times_14, (X a, Y b, X c, Y d, X e, Y f, X g, Y h, X i, Y j, X k, Y l, X m, Y n), RECORD_14) \
    TAKE(name##_times_15, (X a, Y b, X c, Y d, X e, Y f, X g, Y h, X i, Y j, X k, Y l, X m, Y n, X o), RECORD_15) \
    RETURN(name##_times_16, X, (X a, Y b, X c, Y d, X e, Y f, X g, Y h, X i, Y j, X k, Y l, X m, Y n, X o, Y p), \
        RECORD_16)
#define LIST_KIND(name, T) ENTRY(#name "_sixteen", name##_sixteen) ENTRY(#name "_both", name##_both)
#define LIST_COUNTS(name) \
    ENTRY(#name "_times_0", name##_times_0) ENTRY(#name "_times_1", name##_times_1) \
    ENTRY(#name "_times_2", name##_times_2) ENTRY(#name "_times_3", name##_times_3) \
    ENTRY(#name "_times_4", name##_times_4) ENTRY(#name "_times_5", name##_times_5) \
    ENTRY(#name "_times_6", name##_times_6) ENTRY(#name "_times_7", name##_times_7) \
    ENTRY(#name "_times_8", name##_times_8) ENTRY(#name "_times_9", name##_times_9) \
    ENTRY(#name "_times_10", name##_times_10) ENTRY(#name "_times_11", name##_times_11) \
    ENTRY(#name "_times_12", name##_times_12) ENTRY(#name "_times_13", name##_times_13) \
    ENTRY(#name "_times_14", name##_times_14) ENTRY(#name "_times_15", name##_times_15) \
    ENTRY(#name "_times_16", name##_times_16)

// A value after so many scalars that it finds all, some or none of its registers free; the scalars behind it take those that it
// left.
#define LONGS_5 long a, long b, long c, long d, long e
#define DOUBLES_7 double a, double b, double c, double d, double e, double f, double g
#define RECORD_REST RECORD(value) RECORD(x) RECORD(y)

#define DEFINE_POSITIONS(S) \
    TAKE(S##_first, (S value, long x, double y), RECORD_REST) \
    TAKE(S##_after_5_longs, (LONGS_5, S value, long x, double y), RECORD_5 RECORD_REST) \
    TAKE(S##_after_6_longs, (LONGS_5, long f, S value, long x, double y), RECORD_6 RECORD_REST) \
    TAKE(S##_after_7_doubles, (DOUBLES_7, S value, long x, double y), RECORD_7 RECORD_REST) \
    TAKE(S##_after_8_doubles, (DOUBLES_7, double h, S value, long x, double y), RECORD_8 RECORD_REST) \
    RETURN(S##_result, S, (void), ) \
    RETURN(S##_both, S, (double x, S value, long y), RECORD(x) RECORD(value) RECORD(y))
#define LIST_POSITIONS(S) \
    ENTRY(#S "_first", S##_first) ENTRY(#S "_after_5_longs", S##_after_5_longs) \
    ENTRY(#S "_after_6_longs", S##_after_6_longs) ENTRY(#S "_after_7_doubles", S##_after_7_doubles) \
    ENTRY(#S "_after_8_doubles", S##_after_8_doubles) ENTRY(#S "_result", S##_result) ENTRY(#S "_both", S##_both)
