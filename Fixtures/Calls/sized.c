// Structs of every size from 1 to 40 bytes: NAME_at_1 to NAME_at_10 take one among nine scalars of which some find no
// register, NAME_result returns one, NAME_both does both.
#include "record.h"

#define FOR_EACH_SIZED(X) \
    X(Bytes1) X(Bytes2) X(Bytes3) X(Bytes4) X(Bytes5) X(Bytes6) X(Bytes7) X(Bytes8) X(Bytes9) X(Bytes10) \
    X(Bytes11) X(Bytes12) X(Bytes13) X(Bytes14) X(Bytes15) X(Bytes16) X(Bytes17) X(Bytes18) X(Bytes19) X(Bytes20) \
    X(Bytes21) X(Bytes22) X(Bytes23) X(Bytes24) X(Bytes25) X(Bytes26) X(Bytes27) X(Bytes28) X(Bytes29) X(Bytes30) \
    X(Bytes31) X(Bytes32) X(Bytes33) X(Bytes34) X(Bytes35) X(Bytes36) X(Bytes37) X(Bytes38) X(Bytes39) X(Bytes40) \
    X(Floats4) X(Floats8) X(Floats12) X(Floats16) X(Floats20) X(Floats24) X(Floats28) X(Floats32) X(Floats36) \
    X(Floats40) X(Ints4) X(Ints8) X(Ints12) X(Ints16) X(Ints20) X(Ints24) X(Ints28) X(Ints32) X(Ints36) X(Ints40) \
    X(Doubles8) X(Doubles16) X(Doubles24) X(Doubles32) X(Doubles40) X(Longs8) X(Longs16) X(Longs24) X(Longs32) \
    X(Longs40)

#define RECORD_TEN \
    RECORD(a) RECORD(b) RECORD(c) RECORD(d) RECORD(e) RECORD(f) RECORD(g) RECORD(h) RECORD(i) RECORD(j)

#define DEFINE(S) \
    TAKE(S##_at_1, (S a, double b, float c, long d, int8_t e, short f, double g, int h, long i, float j), RECORD_TEN) \
    TAKE(S##_at_2, (int a, S b, float c, long d, int8_t e, short f, double g, int h, long i, float j), RECORD_TEN) \
    TAKE(S##_at_3, (int a, double b, S c, long d, int8_t e, short f, double g, int h, long i, float j), RECORD_TEN) \
    TAKE(S##_at_4, (int a, double b, float c, S d, int8_t e, short f, double g, int h, long i, float j), RECORD_TEN) \
    TAKE(S##_at_5, (int a, double b, float c, long d, S e, short f, double g, int h, long i, float j), RECORD_TEN) \
    TAKE(S##_at_6, (int a, double b, float c, long d, int8_t e, S f, double g, int h, long i, float j), RECORD_TEN) \
    TAKE(S##_at_7, (int a, double b, float c, long d, int8_t e, short f, S g, int h, long i, float j), RECORD_TEN) \
    TAKE(S##_at_8, (int a, double b, float c, long d, int8_t e, short f, double g, S h, long i, float j), RECORD_TEN) \
    TAKE(S##_at_9, (int a, double b, float c, long d, int8_t e, short f, double g, int h, S i, float j), RECORD_TEN) \
    TAKE(S##_at_10, (int a, double b, float c, long d, int8_t e, short f, double g, int h, long i, S j), RECORD_TEN) \
    RETURN(S##_result, S, (void), ) \
    RETURN(S##_both, S, (int a, S b, double c), RECORD(a) RECORD(b) RECORD(c))
FOR_EACH_SIZED(DEFINE)

#define LIST(S) \
    ENTRY(#S "_at_1", S##_at_1) ENTRY(#S "_at_2", S##_at_2) ENTRY(#S "_at_3", S##_at_3) ENTRY(#S "_at_4", S##_at_4) \
    ENTRY(#S "_at_5", S##_at_5) ENTRY(#S "_at_6", S##_at_6) ENTRY(#S "_at_7", S##_at_7) ENTRY(#S "_at_8", S##_at_8) \
    ENTRY(#S "_at_9", S##_at_9) ENTRY(#S "_at_10", S##_at_10) ENTRY(#S "_result", S##_result) ENTRY(#S "_both", S##_both)
const call_entry call_sized[] = {
    FOR_EACH_SIZED(LIST)
    {NULL, NULL},
};
