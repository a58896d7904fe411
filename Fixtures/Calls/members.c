// Structs with bit-fields, and with members that have attributes or no name: each member is set and read by C, one number
// each, through a pointer and by value.
#include <string.h>

#include "../Layouts/bitfields.h"
#include "../Layouts/members.h"
#include "../Layouts/unnamed_bitfields.h"
#include "record.h"

// GET_n and SET_n copy n members to and from an array of numbers.
#define GET_1(m0) numbers[0] = (int64_t)value->m0;
#define SET_1(m0) value->m0 = numbers[0];
#define GET_2(m0, m1) GET_1(m0) numbers[1] = (int64_t)value->m1;
#define SET_2(m0, m1) SET_1(m0) value->m1 = numbers[1];
#define GET_3(m0, m1, m2) GET_2(m0, m1) numbers[2] = (int64_t)value->m2;
#define SET_3(m0, m1, m2) SET_2(m0, m1) value->m2 = numbers[2];
#define GET_4(m0, m1, m2, m3) GET_3(m0, m1, m2) numbers[3] = (int64_t)value->m3;
#define SET_4(m0, m1, m2, m3) SET_3(m0, m1, m2) value->m3 = numbers[3];
#define GET_5(m0, m1, m2, m3, m4) GET_4(m0, m1, m2, m3) numbers[4] = (int64_t)value->m4;
#define SET_5(m0, m1, m2, m3, m4) SET_4(m0, m1, m2, m3) value->m4 = numbers[4];
#define GET_6(m0, m1, m2, m3, m4, m5) GET_5(m0, m1, m2, m3, m4) numbers[5] = (int64_t)value->m5;
#define SET_6(m0, m1, m2, m3, m4, m5) SET_5(m0, m1, m2, m3, m4) value->m5 = numbers[5];
#define GET_7(m0, m1, m2, m3, m4, m5, m6) GET_6(m0, m1, m2, m3, m4, m5) numbers[6] = (int64_t)value->m6;
#define SET_7(m0, m1, m2, m3, m4, m5, m6) SET_6(m0, m1, m2, m3, m4, m5) value->m6 = numbers[6];
#define GET_8(m0, m1, m2, m3, m4, m5, m6, m7) GET_7(m0, m1, m2, m3, m4, m5, m6) numbers[7] = (int64_t)value->m7;
#define SET_8(m0, m1, m2, m3, m4, m5, m6, m7) SET_7(m0, m1, m2, m3, m4, m5, m6) value->m7 = numbers[7];
#define GET_9(m0, m1, m2, m3, m4, m5, m6, m7, m8) GET_8(m0, m1, m2, m3, m4, m5, m6, m7) numbers[8] = (int64_t)value->m8;
#define SET_9(m0, m1, m2, m3, m4, m5, m6, m7, m8) SET_8(m0, m1, m2, m3, m4, m5, m6, m7) value->m8 = numbers[8];

#define FOR_EACH_STRUCT(X) \
    X(UnsignedBits, 3, a, b, c) X(SignedBits, 3, a, b, c) X(BoolBits, 3, a, b, c) \
    X(EnumBits, 2, mode, direction) X(ByteBits, 3, a, b, c) X(ShortBits, 3, a, b, c) X(LongBits, 3, a, b, c) \
    X(PlainLongBits, 2, a, b) X(WholeBits, 4, a, b, c, d) X(OneBit, 1, a) X(OneSignedBit, 1, a) \
    X(AllKinds, 5, a, b, c, d, e) X(CrossesByte, 2, a, b) X(CrossesInt, 3, a, b, c) X(CrossesLong, 2, a, b) \
    X(MixedUnits, 4, a, b, c, d) X(NarrowAfterWide, 3, a, b, c) X(WideAfterNarrow, 3, a, b, c) \
    X(Unaligned25, 3, a, b, c) X(ByteThenBits, 4, first, a, b, last) X(BitsThenShort, 2, a, last) \
    X(BitsBetweenFloats, 3, first, a, last) X(BitsThenDouble, 2, a, last) X(DoubleThenBits, 3, first, a, b) \
    X(FloatsThenBits, 3, x, y, a) X(BitsAndArray, 6, a, values[0], values[1], values[2], values[3], b) \
    X(ThreeWords, 3, a, b, c) X(PackedBits, 3, a, b, c) X(PackedCrossing, 3, a, b, c) \
    X(PackedNine, 3, a, b, c) X(PackedAndFields, 4, a, b, c, d) X(PackedToTwoBits, 3, a, b, c) \
    X(AlignedBits, 2, a, b) X(NestedBits, 5, first, bits.a, bits.b, bits.c, last) \
    X(ArrayOfBits, 9, values[0].a, values[0].b, values[0].c, values[1].a, values[1].b, values[1].c, values[2].a, values[2].b, values[2].c) \
    X(ArrayOfPackedBits, 7, first, values[0].a, values[0].b, values[0].c, values[1].a, values[1].b, values[1].c) \
    X(NestedUnalignedBits, 4, first.a, first.b, first.c, last) X(UnnamedGap, 2, a, b) X(UnnamedEnd, 1, a) \
    X(UnnamedStart, 1, a) X(ZeroWidth, 2, a, b) X(ZeroWidthInt, 2, a, b) X(ZeroWidthLong, 2, a, b) \
    X(ZeroWidthEnd, 2, a, b) X(OnlyUnnamed, 1, a) X(FloatAndZeroWidth, 2, a, b) \
    X(FloatAndUnnamedHalf, 2, a, b) X(PackedZeroWidth, 2, a, b) \
    X(AlignedByte, 3, a, b, c) \
    X(AlignedFirst, 2, a, b) \
    X(AlignedTo64, 3, a, b, c) \
    X(AlignedLower, 2, a, b) \
    X(AlignedArray, 5, a, values[0], values[1], values[2], c) \
    X(AlignedStruct, 4, a, small.kind, small.size, c) \
    X(AlignedFloats, 2, a, b) \
    X(PackedInt, 3, a, b, c) \
    X(PackedDouble, 2, a, b) \
    X(PackedArray, 4, a, values[0], values[1], c) \
    X(PackedFloats, 2, a, b) \
    X(PackedAndAlignedMember, 2, a, b) \
    X(AlignedInPacked, 3, a, b, c) \
    X(AlignedInPack2, 3, a, b, c) \
    X(AlignedAround, 2, a, b) \
    X(AlignedBitField, 3, a, b, c) \
    X(PackedBitField, 3, a, b, c) \
    X(InArrayOfAligned, 7, first, values[0].a, values[0].b, values[0].c, values[1].a, values[1].b, values[1].c) \
    X(AnonymousStruct, 4, first, x, y, last) \
    X(AnonymousBits, 4, first, a, b, last) \
    X(AnonymousAligned, 3, first, x, last)

#define LONGS_7 long a1, long a2, long a3, long a4, long a5, long a6, long a7
#define DEFINE(S, n, ...) \
    static void S##_get(const S *value, int64_t *numbers) { GET_##n(__VA_ARGS__) } \
    static void S##_set(S *value, const int64_t *numbers) { \
        memset(value, 0, sizeof *value); \
        SET_##n(__VA_ARGS__) \
    } \
    static void S##_take(S value, int64_t *numbers) { S##_get(&value, numbers); } \
    static void S##_take_late(LONGS_7, S value, double x, int64_t *numbers) { \
        S##_get(&value, numbers); \
        numbers[n] = a7 + (int64_t)x; \
    } \
    static S S##_give(const int64_t *numbers) { \
        S value; \
        S##_set(&value, numbers); \
        return value; \
    } \
    static S S##_both(double x, S value, long y, int64_t *numbers) { \
        S##_get(&value, numbers); \
        numbers[n] = (int64_t)x + y; \
        return value; \
    }
FOR_EACH_STRUCT(DEFINE)

#define LIST(S, n, ...) \
    ENTRY(#S "_get", S##_get) ENTRY(#S "_set", S##_set) ENTRY(#S "_take", S##_take) \
    ENTRY(#S "_take_late", S##_take_late) ENTRY(#S "_give", S##_give) ENTRY(#S "_both", S##_both)
const call_entry call_members[] = {
    FOR_EACH_STRUCT(LIST)
    {NULL, NULL},
};
