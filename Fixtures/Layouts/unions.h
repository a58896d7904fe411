// Unions: members of every class and size, alone, in structs, in arrays, in unions, and with attributes.
#pragma once
#include <stdbool.h>
#include <stdint.h>

typedef enum Shade { shadeDark, shadeLight } Shade;
typedef struct NothingInside {} NothingInside;
typedef struct __attribute__((aligned(8))) AlignedFloat { float value; } AlignedFloat;
typedef struct Point2 { float x, y; } Point2;
typedef struct Rgba { uint8_t r, g, b, a; } Rgba;

// Members of one class, of several, and of several in each eightbyte

typedef union Number { int32_t integer; double real; } Number;
typedef union FloatOrInt { float real; int32_t integer; } FloatOrInt;
typedef union FloatOrDouble { float single; double twice; } FloatOrDouble;
typedef union OnlyFloat { float value; } OnlyFloat;
typedef union OnlyPointer { void *pointer; uint64_t address; } OnlyPointer;
typedef union FlagOrShade { bool flag; Shade shade; } FlagOrShade;
typedef union PairOrDouble { float pair[2]; double whole; } PairOrDouble;
typedef union PointOrColor { Point2 point; Rgba color; } PointOrColor;
typedef union BytesOrWords { uint8_t bytes[16]; uint32_t words[4]; } BytesOrWords;
typedef union DoublesOrFloats { double doubles[2]; float floats[4]; } DoublesOrFloats;
typedef union DoubleOrNineBytes { double real; uint8_t bytes[9]; } DoubleOrNineBytes;
typedef union ThirteenBytes { uint8_t bytes[13]; uint16_t half; } ThirteenBytes;
typedef union LargeUnion { uint8_t bytes[24]; double real; } LargeUnion;
typedef union DoublesOrLong { double doubles[2]; int64_t integer; } DoublesOrLong;
typedef union EmptyUnion {} EmptyUnion;

// Homogeneous or nearly so

typedef union OneOrFourFloats { float one; float four[4]; } OneOrFourFloats;
typedef union PointOrFloats { Point2 point; float values[2]; } PointOrFloats;
typedef union OneOrFiveFloats { float values[5]; float first; } OneOrFiveFloats;
typedef union FloatOrAligned { float values[2]; AlignedFloat aligned; } FloatOrAligned;
typedef union FloatOrNothing { float value; NothingInside nothing; } FloatOrNothing;
typedef union OneOrFourDoubles { double values[4]; double first; } OneOrFourDoubles;

// In structs, arrays and unions

typedef struct OneUnion { Number number; } OneUnion;
typedef struct Tagged { int32_t tag; Number number; } Tagged;
typedef struct TaggedFloat { uint8_t tag; FloatOrInt value; } TaggedFloat;
typedef struct UnionFirst { FloatOrInt value; uint8_t tag; } UnionFirst;
typedef struct ThreeUnions { FloatOrInt values[3]; } ThreeUnions;
typedef struct FloatsAroundUnion { float first; PointOrFloats middle; float last; } FloatsAroundUnion;
typedef struct UnionAndDouble { PairOrDouble pair; double real; } UnionAndDouble;
typedef struct OddUnionThenByte { ThirteenBytes bytes; uint8_t last; } OddUnionThenByte;
typedef union UnionOfUnions { Number number; FloatOrInt value; BytesOrWords bytes; } UnionOfUnions;
typedef union UnionOfFloatUnions { PointOrFloats point; OnlyFloat one; } UnionOfFloatUnions;
typedef union UnionOfArrays { FloatOrInt values[2]; Rgba colors[3]; } UnionOfArrays;
typedef struct DeepUnion { uint8_t first; Tagged tagged[2]; UnionOfArrays arrays; } DeepUnion;

// With attributes, and with bit-fields

typedef union __attribute__((packed)) PackedUnion { uint8_t byte; double real; } PackedUnion;
typedef union __attribute__((aligned(16))) AlignedUnion { int32_t integer; float real; } AlignedUnion;
typedef struct ByteThenPackedUnion { uint8_t byte; PackedUnion number; } ByteThenPackedUnion;
typedef struct ByteThenAlignedUnion { uint8_t byte; AlignedUnion number; } ByteThenAlignedUnion;
typedef union UnionOfBits { uint32_t low : 3; int32_t delta : 20; uint8_t byte; } UnionOfBits;
typedef union OnlyNarrowBits { uint32_t low : 3; uint32_t : 17; } OnlyNarrowBits;
typedef union BitsOrFloat { float real; uint32_t bits : 32; } BitsOrFloat;
typedef union UnionWithPackedMember { uint8_t byte; double real __attribute__((packed)); } UnionWithPackedMember;
typedef union UnionWithAlignedMember { uint8_t byte __attribute__((aligned(8))); int16_t half; } UnionWithAlignedMember;
