// The scalars of Fixtures/Layouts/scalars.h and structs of them: sixteen of each, and at all positions.
#include "families.h"

#define FOR_EACH_NUMBER(X) \
    X(Int128) X(UInt128) X(Half) X(LongDouble) X(ComplexFloat) X(ComplexDouble) X(ComplexLongDouble) X(Vector2f) X(Vector8b) \
    X(Vector4f) X(Vector2d) X(Vector16b) X(AtomicInt)
#define FOR_EACH_MODERN(X) \
    FOR_EACH_NUMBER(X) X(OneInt128) X(OneLongDouble) X(TwoLongDouble) X(OneComplexLongDouble) X(ThreeHalf) X(HalfFloatHalf) \
    X(ThreeHalfDouble) X(OneVector4f) X(TwoVector4f) X(FourVector2d) X(TwoVector2f) X(Vector2fInt) X(Vector4fFloat) \
    X(TwoComplexFloat) X(OneComplexDouble) X(ComplexFloatInt)

#define DEFINE_NUMBER(T) DEFINE_KIND(many_##T, T)
FOR_EACH_NUMBER(DEFINE_NUMBER)
FOR_EACH_MODERN(DEFINE_POSITIONS)
DEFINE_COUNTS(wide, Vector4f, Int128)
DEFINE_COUNTS(x87, LongDouble, Vector2f)
// More stack words than there are shapes for.
RETURN(vector_large, Vector4f, (Vector4f a, Longs1040 b, double c, Vector2d d), RECORD(a) RECORD(b) RECORD(c) RECORD(d))
RETURN(half_large, ThreeHalf, (double a, Longs1040 b, Half c, ThreeHalf d), RECORD(a) RECORD(b) RECORD(c) RECORD(d))
RETURN(long_double_large, LongDouble, (LongDouble a, Longs1040 b, double c), RECORD(a) RECORD(b) RECORD(c))
RETURN(complex_large, ComplexLongDouble, (ComplexLongDouble a, Longs1040 b, double c), RECORD(a) RECORD(b) RECORD(c))
// The first 16 words of the stack are a block of their own in some calls.
RETURN(vector_words, TwoVector4f, (OneInt128 a, ThreeVector4f b, Vector4f c, FourVector2d d, Int128 e, Int128 f, Int128 g),
    RECORD(a) RECORD(b) RECORD(c) RECORD(d) RECORD(e) RECORD(f) RECORD(g))

#define LIST_NUMBER(T) LIST_KIND(many_##T, T)
const call_entry call_modern[] = {
    FOR_EACH_NUMBER(LIST_NUMBER)
    FOR_EACH_MODERN(LIST_POSITIONS)
    LIST_COUNTS(wide)
    LIST_COUNTS(x87)
    ENTRY("vector_large", vector_large)
    ENTRY("half_large", half_large)
    ENTRY("long_double_large", long_double_large)
    ENTRY("complex_large", complex_large)
    ENTRY("vector_words", vector_words)
    {NULL, NULL},
};
