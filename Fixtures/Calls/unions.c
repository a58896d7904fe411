// Unions by value, alone and in structs.
#include "families.h"

#define FOR_EACH_UNION(X) \
    X(Number) X(FloatOrInt) X(FloatOrDouble) X(OnlyFloat) X(PairOrDouble) X(PointOrColor) X(BytesOrWords) \
    X(DoublesOrFloats) X(DoubleOrNineBytes) X(ThirteenBytes) X(LargeUnion) X(DoublesOrLong) X(OneOrFourFloats) \
    X(PointOrFloats) X(OneOrFiveFloats) X(OneOrFourDoubles) X(OneUnion) X(Tagged) X(TaggedFloat) X(UnionFirst) \
    X(ThreeUnions) X(FloatsAroundUnion) X(UnionAndDouble) X(UnionOfUnions) X(UnionOfArrays) X(DeepUnion) \
    X(PackedUnion) X(ByteThenPackedUnion) X(AlignedUnion) X(FloatOrAligned) X(OddUnionThenByte) X(UnionOfBits) \
    X(AnonymousUnion) X(AnonymousNested) X(AnonymousInUnion) X(AnonymousFloats) X(AnonymousDeep) X(VectorUnion)

FOR_EACH_UNION(DEFINE_POSITIONS)

const call_entry call_unions[] = {
    FOR_EACH_UNION(LIST_POSITIONS)
    {NULL, NULL},
};
