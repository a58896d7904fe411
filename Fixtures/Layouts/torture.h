// Structs that stress a C layout and a by-value calling convention. `torture.layout` holds what C compilers make of them.
//
// Names are systematic, so that a failing test names its shape ("byte" is an int8_t):
//   ByteThenDouble              {byte; double}, and so on for every scalar kind
//   DoubleThenByte              {double; byte}
//   DoubleBetweenBytes          {byte; double; byte}
//   DoubleArray3                {byte; double[3]}
//   Bytes13, Shorts6, Floats12  an array of one scalar; the number is the size of the struct in bytes
//   FloatAndInt64               {float; int64_t}; so are all ordered pairs of seven kinds
// Plain `char` is left out, because each platform chooses its sign; raylib.h has some.

#ifndef CLAYOUT_FIXTURES_TORTURE_H
#define CLAYOUT_FIXTURES_TORTURE_H

#include <stdint.h>

typedef int32_t (*Callback)(int32_t, void *);

typedef enum UnsignedEnum { unsignedEnumZero, unsignedEnumOne } UnsignedEnum;
typedef enum SignedEnum { signedEnumMinusOne = -1, signedEnumZero } SignedEnum;

// Every scalar kind in every position

#define FOR_EACH_SCALAR(X) \
    X(Int8, int8_t) \
    X(Int16, int16_t) \
    X(Int32, int32_t) \
    X(Int64, int64_t) \
    X(UInt8, uint8_t) \
    X(UInt16, uint16_t) \
    X(UInt32, uint32_t) \
    X(UInt64, uint64_t) \
    X(Long, long) \
    X(ULong, unsigned long) \
    X(Float, float) \
    X(Double, double) \
    X(Bool, _Bool) \
    X(VoidPointer, void *) \
    X(TextPointer, const char *) \
    X(IntPointerPointer, int **) \
    X(Callback, Callback) \
    X(UnsignedEnum, UnsignedEnum) \
    X(SignedEnum, SignedEnum)

#define DECLARE_POSITIONS(Name, type) \
    typedef struct ByteThen##Name { int8_t first; type second; } ByteThen##Name; \
    typedef struct Name##ThenByte { type first; int8_t second; } Name##ThenByte; \
    typedef struct Name##BetweenBytes { int8_t first; type second; int8_t third; } Name##BetweenBytes; \
    typedef struct Name##Array3 { int8_t lead; type values[3]; } Name##Array3;

FOR_EACH_SCALAR(DECLARE_POSITIONS)

#undef DECLARE_POSITIONS
#undef FOR_EACH_SCALAR

// Every size from 1 to 40 bytes, in each class

#define DECLARE_BYTES(n) typedef struct Bytes##n { uint8_t bytes[n]; } Bytes##n;
#define DECLARE_SHORTS(n) typedef struct Shorts##n { int16_t values[n / 2]; } Shorts##n;
#define DECLARE_INTS(n) typedef struct Ints##n { int32_t values[n / 4]; } Ints##n;
#define DECLARE_FLOATS(n) typedef struct Floats##n { float values[n / 4]; } Floats##n;
#define DECLARE_LONGS(n) typedef struct Longs##n { int64_t values[n / 8]; } Longs##n;
#define DECLARE_DOUBLES(n) typedef struct Doubles##n { double values[n / 8]; } Doubles##n;

#define FOR_EACH_MULTIPLE_OF_8(X) X(8) X(16) X(24) X(32) X(40)
#define FOR_EACH_MULTIPLE_OF_4(X) X(4) X(8) X(12) X(16) X(20) X(24) X(28) X(32) X(36) X(40)
#define FOR_EACH_MULTIPLE_OF_2(X) \
    X(2) X(4) X(6) X(8) X(10) X(12) X(14) X(16) X(18) X(20) \
    X(22) X(24) X(26) X(28) X(30) X(32) X(34) X(36) X(38) X(40)
#define FOR_EACH_SIZE(X) \
    X(1) X(2) X(3) X(4) X(5) X(6) X(7) X(8) X(9) X(10) \
    X(11) X(12) X(13) X(14) X(15) X(16) X(17) X(18) X(19) X(20) \
    X(21) X(22) X(23) X(24) X(25) X(26) X(27) X(28) X(29) X(30) \
    X(31) X(32) X(33) X(34) X(35) X(36) X(37) X(38) X(39) X(40)

FOR_EACH_SIZE(DECLARE_BYTES)
FOR_EACH_MULTIPLE_OF_2(DECLARE_SHORTS)
FOR_EACH_MULTIPLE_OF_4(DECLARE_INTS)
FOR_EACH_MULTIPLE_OF_4(DECLARE_FLOATS)
FOR_EACH_MULTIPLE_OF_8(DECLARE_LONGS)
FOR_EACH_MULTIPLE_OF_8(DECLARE_DOUBLES)

#undef FOR_EACH_SIZE
#undef FOR_EACH_MULTIPLE_OF_2
#undef FOR_EACH_MULTIPLE_OF_4
#undef FOR_EACH_MULTIPLE_OF_8
#undef DECLARE_BYTES
#undef DECLARE_SHORTS
#undef DECLARE_INTS
#undef DECLARE_FLOATS
#undef DECLARE_LONGS
#undef DECLARE_DOUBLES

// All ordered pairs of seven kinds

#define DECLARE_PAIR(First, first_type, Second, second_type) \
    typedef struct First##And##Second { first_type first; second_type second; } First##And##Second;

#define DECLARE_PAIRS(First, first_type) \
    DECLARE_PAIR(First, first_type, UInt8, uint8_t) \
    DECLARE_PAIR(First, first_type, Int16, int16_t) \
    DECLARE_PAIR(First, first_type, Int32, int32_t) \
    DECLARE_PAIR(First, first_type, Int64, int64_t) \
    DECLARE_PAIR(First, first_type, Float, float) \
    DECLARE_PAIR(First, first_type, Double, double) \
    DECLARE_PAIR(First, first_type, Pointer, void *)

DECLARE_PAIRS(UInt8, uint8_t)
DECLARE_PAIRS(Int16, int16_t)
DECLARE_PAIRS(Int32, int32_t)
DECLARE_PAIRS(Int64, int64_t)
DECLARE_PAIRS(Float, float)
DECLARE_PAIRS(Double, double)
DECLARE_PAIRS(Pointer, void *)

#undef DECLARE_PAIRS
#undef DECLARE_PAIR

// Longer mixtures: classes that meet inside one eightbyte, or that change from one to the next

typedef struct Int8FloatDouble { int8_t a; float b; double c; } Int8FloatDouble;
typedef struct FloatFloatInt64 { float a; float b; int64_t c; } FloatFloatInt64;
typedef struct Int64FloatFloat { int64_t a; float b; float c; } Int64FloatFloat;
typedef struct FloatFloatDouble { float a; float b; double c; } FloatFloatDouble;
typedef struct DoubleFloatFloat { double a; float b; float c; } DoubleFloatFloat;
typedef struct FloatInt32Double { float a; int32_t b; double c; } FloatInt32Double;
typedef struct FloatFloatInt32 { float a; float b; int32_t c; } FloatFloatInt32;
typedef struct Int32FloatFloat { int32_t a; float b; float c; } Int32FloatFloat;
typedef struct FloatInt32Float { float a; int32_t b; float c; } FloatInt32Float;
typedef struct FloatFloatUInt8 { float a; float b; uint8_t c; } FloatFloatUInt8;
typedef struct FloatFloatFloatInt32 { float a; float b; float c; int32_t d; } FloatFloatFloatInt32;
typedef struct Int32FloatInt32Float { int32_t a; float b; int32_t c; float d; } Int32FloatInt32Float;
typedef struct DoubleDoubleInt8 { double a; double b; int8_t c; } DoubleDoubleInt8;
typedef struct PointerDoubleFloat { void *a; double b; float c; } PointerDoubleFloat;
typedef struct BoolFloatBoolDouble { _Bool a; float b; _Bool c; double d; } BoolFloatBoolDouble;
typedef struct AscendingScalars { int8_t a; int16_t b; int32_t c; int64_t d; float e; double f; } AscendingScalars;
typedef struct DescendingScalars { double a; float b; int64_t c; int32_t d; int16_t e; int8_t f; } DescendingScalars;
typedef struct SawtoothScalars { int8_t a; int64_t b; int8_t c; int32_t d; int8_t e; int16_t f; int8_t g; } SawtoothScalars;

// Homogeneous aggregates of separate fields: one to four travel in vector registers on arm64, five do not

typedef struct OneFloat { float a; } OneFloat;
typedef struct TwoFloats { float a, b; } TwoFloats;
typedef struct ThreeFloats { float a, b, c; } ThreeFloats;
typedef struct FourFloats { float a, b, c, d; } FourFloats;
typedef struct FiveFloats { float a, b, c, d, e; } FiveFloats;
typedef struct OneDouble { double a; } OneDouble;
typedef struct TwoDoubles { double a, b; } TwoDoubles;
typedef struct ThreeDoubles { double a, b, c; } ThreeDoubles;
typedef struct FourDoubles { double a, b, c, d; } FourDoubles;
typedef struct FiveDoubles { double a, b, c, d, e; } FiveDoubles;

// Shapes that another FFI library got wrong; {uint8_t; int} and {float; double} are UInt8AndInt32 and FloatAndDouble

typedef struct V2 { float x, y; } V2;
typedef struct TwoV2s { V2 first; V2 second; } TwoV2s;
typedef struct V2TwoInts { V2 vector; int a; int b; } V2TwoInts;
typedef struct IntV2Int { int a; V2 vector; int b; } IntV2Int;
typedef struct V2Float { V2 vector; float a; } V2Float;
typedef struct ThreeV2s { V2 first, second, third; } ThreeV2s;

// Tail padding of a nested struct is never reused by the field after it

typedef struct Inner { int32_t a; int8_t b; } Inner;
typedef struct Outer { Inner i; int8_t c; } Outer;
typedef struct OuterLeading { int8_t c; Inner i; } OuterLeading;
typedef struct OuterTwice { Inner i; Inner j; int8_t c; } OuterTwice;
typedef struct OuterShort { Inner i; int16_t c; int8_t d; } OuterShort;
typedef struct WideInner { int64_t a; int8_t b; } WideInner;
typedef struct WideOuter { WideInner i; int8_t c; } WideOuter;
typedef struct FloatInner { double a; float b; } FloatInner;
typedef struct FloatOuter { FloatInner i; float c; } FloatOuter;
typedef struct ShortInner { int16_t a; int8_t b; } ShortInner;
typedef struct ShortOuter { ShortInner i; int8_t c; ShortInner j; int8_t d; } ShortOuter;

// Nesting to depth 5: padding at every level, wrappers of one field, and an aggregate of floats built up level by level

typedef struct Padded1 { int64_t value; int8_t tail; } Padded1;
typedef struct Padded2 { int8_t lead; Padded1 inner; int8_t tail; } Padded2;
typedef struct Padded3 { int16_t lead; Padded2 inner; int8_t tail; } Padded3;
typedef struct Padded4 { int8_t lead; Padded3 inner; int32_t tail; } Padded4;
typedef struct Padded5 { float lead; Padded4 inner; int8_t tail; } Padded5;

typedef struct Wrapped1 { double value; } Wrapped1;
typedef struct Wrapped2 { Wrapped1 inner; } Wrapped2;
typedef struct Wrapped3 { Wrapped2 inner; } Wrapped3;
typedef struct Wrapped4 { Wrapped3 inner; } Wrapped4;
typedef struct Wrapped5 { Wrapped4 inner; } Wrapped5;

typedef struct Growing1 { float value; } Growing1;
typedef struct Growing2 { Growing1 inner; float value; } Growing2;
typedef struct Growing3 { Growing2 inner; float value; } Growing3;
typedef struct Growing4 { Growing3 inner; float value; } Growing4;
typedef struct Growing5 { Growing4 inner; float value; } Growing5;

// Arrays of structs and arrays of arrays

typedef struct InnerArray { Inner values[3]; int8_t tail; } InnerArray;
typedef struct OuterArray { int8_t lead; Outer values[2]; int8_t tail; } OuterArray;
typedef struct V2Array { V2 values[2]; } V2Array;
typedef struct V2Array3 { V2 values[3]; } V2Array3;
typedef struct ArrayOfArrayStructs { Shorts6 values[3]; int32_t tail; } ArrayOfArrayStructs;
typedef struct PaddedArray { int8_t lead; Padded5 values[2]; } PaddedArray;
typedef struct ByteGrid { uint8_t values[3][5]; int16_t tail; } ByteGrid;
typedef struct FloatGrid { int8_t lead; float values[2][2]; } FloatGrid;
typedef struct DoubleGrid { int8_t lead; double values[2][3]; int8_t tail; } DoubleGrid;
typedef struct PointerGrid { int8_t lead; void *values[2][2]; } PointerGrid;
typedef struct InnerGrid { int8_t lead; Inner values[2][3]; int8_t tail; } InnerGrid;
typedef struct ShortCube { int8_t lead; int16_t values[2][3][4]; int8_t tail; } ShortCube;
typedef struct ArrayOfOne { int8_t lead; int64_t values[1]; int8_t tail; } ArrayOfOne;

// Empty structs, which GNU C gives the size 0

typedef struct Empty { } Empty;
typedef struct TwoEmpties { Empty first; Empty second; } TwoEmpties;
typedef struct EmptyFirst { Empty none; int32_t value; } EmptyFirst;
typedef struct EmptyLast { int32_t value; Empty none; } EmptyLast;
typedef struct EmptyBetween { int8_t a; Empty none; int32_t b; Empty alsoNone; int8_t c; } EmptyBetween;
typedef struct EmptyArray { int8_t a; Empty none[3]; int16_t b; } EmptyArray;
typedef struct EmptyNested { int8_t a; TwoEmpties none; int64_t b; } EmptyNested;
typedef struct EmptyAmongFloats { float a; Empty none; float b; } EmptyAmongFloats;

// Enums, and function pointers declared in place

typedef struct EnumFields { UnsignedEnum a; SignedEnum b; int8_t c; } EnumFields;
typedef struct EnumArrays { int8_t lead; UnsignedEnum a[2]; SignedEnum b[3]; } EnumArrays;
typedef struct CallbackFields {
    int8_t lead;
    void (*plain)(void);
    int32_t tag;
    V2 (*byValue)(V2, Inner);
    Callback table[2];
    int (*inPlaceTable[3])(int[4]);
    int (*arrayPointer)[3];
} CallbackFields;
typedef struct SelfReference { struct SelfReference *next; int8_t tag; struct SelfReference **others; } SelfReference;

#endif
