// Structs whose words are of different classes, after so many scalars that they find all, some or none of their
// registers free: NAME_first, NAME_after_5_longs, ..., NAME_result, NAME_both. The scalars behind the struct take the
// registers that it left.
#include "record.h"

#define PAIRS(X, First) \
    X(First##AndUInt8) X(First##AndInt16) X(First##AndInt32) X(First##AndInt64) X(First##AndFloat) X(First##AndDouble) \
    X(First##AndPointer)
#define FOR_EACH_MIXED(X) \
    PAIRS(X, UInt8) PAIRS(X, Int16) PAIRS(X, Int32) PAIRS(X, Int64) PAIRS(X, Float) PAIRS(X, Double) PAIRS(X, Pointer) \
    X(Int8FloatDouble) X(FloatFloatInt64) X(Int64FloatFloat) X(FloatFloatDouble) X(DoubleFloatFloat) \
    X(FloatInt32Double) X(FloatFloatInt32) X(Int32FloatFloat) X(FloatInt32Float) X(FloatFloatUInt8) \
    X(FloatFloatFloatInt32) X(Int32FloatInt32Float) X(DoubleDoubleInt8) X(PointerDoubleFloat) X(BoolFloatBoolDouble) \
    X(TwoV2s) X(V2TwoInts) X(IntV2Int) X(V2Float) X(ThreeV2s) X(Inner) X(Outer) X(OuterLeading)

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
FOR_EACH_MIXED(DEFINE)

#define LIST(S) \
    ENTRY(#S "_first", S##_first) ENTRY(#S "_after_5_longs", S##_after_5_longs) \
    ENTRY(#S "_after_6_longs", S##_after_6_longs) ENTRY(#S "_after_7_doubles", S##_after_7_doubles) \
    ENTRY(#S "_after_8_doubles", S##_after_8_doubles) ENTRY(#S "_result", S##_result) ENTRY(#S "_both", S##_both)
const call_entry call_mixed[] = {
    FOR_EACH_MIXED(LIST)
    {NULL, NULL},
};
