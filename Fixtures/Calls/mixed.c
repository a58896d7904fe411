// Structs whose words are of different classes, after so many scalars that they find all, some or none of their
// registers free: NAME_first, NAME_after_5_longs, ..., NAME_result, NAME_both. The scalars behind the struct take the
// registers that it left.
#include "families.h"

#define PAIRS(X, First) \
    X(First##AndUInt8) X(First##AndInt16) X(First##AndInt32) X(First##AndInt64) X(First##AndFloat) X(First##AndDouble) \
    X(First##AndPointer)
#define FOR_EACH_MIXED(X) \
    PAIRS(X, UInt8) PAIRS(X, Int16) PAIRS(X, Int32) PAIRS(X, Int64) PAIRS(X, Float) PAIRS(X, Double) PAIRS(X, Pointer) \
    X(Int8FloatDouble) X(FloatFloatInt64) X(Int64FloatFloat) X(FloatFloatDouble) X(DoubleFloatFloat) \
    X(FloatInt32Double) X(FloatFloatInt32) X(Int32FloatFloat) X(FloatInt32Float) X(FloatFloatUInt8) \
    X(FloatFloatFloatInt32) X(Int32FloatInt32Float) X(DoubleDoubleInt8) X(PointerDoubleFloat) X(BoolFloatBoolDouble) \
    X(TwoV2s) X(V2TwoInts) X(IntV2Int) X(V2Float) X(ThreeV2s) X(Inner) X(Outer) X(OuterLeading)

FOR_EACH_MIXED(DEFINE_POSITIONS)

const call_entry call_mixed[] = {
    FOR_EACH_MIXED(LIST_POSITIONS)
    {NULL, NULL},
};
