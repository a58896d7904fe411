// Members with attributes of their own, members without a name, and flexible arrays.
#pragma once
#include <stdint.h>

typedef struct Small { uint8_t kind; uint32_t size; } Small;

// aligned and packed on single members

typedef struct AlignedByte { uint8_t a; uint8_t b __attribute__((aligned(4))); uint8_t c; } AlignedByte;
typedef struct AlignedFirst { _Alignas(16) uint8_t a; uint8_t b; } AlignedFirst;
typedef struct AlignedTo64 { uint8_t a; uint32_t b __attribute__((aligned(64))); uint8_t c; } AlignedTo64;
typedef struct AlignedLower { uint8_t a; uint64_t b __attribute__((aligned(2))); } AlignedLower;
typedef struct AlignedArray { uint8_t a; int16_t values[3] __attribute__((aligned(8))); uint8_t c; } AlignedArray;
typedef struct AlignedStruct { uint8_t a; Small small __attribute__((aligned(16))); uint8_t c; } AlignedStruct;
typedef struct AlignedPointer { uint8_t a; void *b __attribute__((aligned(16))); } AlignedPointer;
typedef struct AlignedFloats { float a; float b __attribute__((aligned(8))); } AlignedFloats;
typedef struct PackedInt { uint8_t a; uint32_t b __attribute__((packed)); uint32_t c; } PackedInt;
typedef struct PackedDouble { uint8_t a; double b __attribute__((packed)); } PackedDouble;
typedef struct PackedArray { uint8_t a; int32_t values[2] __attribute__((packed)); uint8_t c; } PackedArray;
typedef struct PackedFloats { float a; float b __attribute__((packed)); } PackedFloats;
typedef struct PackedAndAlignedMember { uint8_t a; uint64_t b __attribute__((packed, aligned(2))); } PackedAndAlignedMember;
typedef struct __attribute__((packed)) AlignedInPacked { uint8_t a; uint32_t b __attribute__((aligned(4))); uint16_t c; } AlignedInPacked;
#pragma pack(push, 2)
typedef struct AlignedInPack2 { uint8_t a; uint32_t b __attribute__((aligned(8))); uint16_t c; } AlignedInPack2;
#pragma pack(pop)
typedef struct __attribute__((aligned(32))) AlignedAround { uint8_t a; uint16_t b __attribute__((aligned(8))); } AlignedAround;
typedef struct AlignedBitField { uint32_t a : 3; uint32_t b : 5 __attribute__((aligned(4))); uint32_t c : 2; } AlignedBitField;
typedef struct PackedBitField { uint8_t a : 6; uint32_t b : 28 __attribute__((packed)); uint8_t c : 3; } PackedBitField;
typedef struct InArrayOfAligned { uint8_t first; AlignedByte values[2]; } InArrayOfAligned;

// Without a name

typedef struct AnonymousUnion { int32_t kind; union { int32_t integer; double real; }; uint8_t last; } AnonymousUnion;
typedef struct AnonymousStruct { uint8_t first; struct { uint32_t x; uint8_t y; }; uint8_t last; } AnonymousStruct;
typedef struct AnonymousNested { uint8_t first; union { struct { float x, y; }; float v[2]; }; uint8_t last; } AnonymousNested;
typedef union AnonymousInUnion { struct { uint8_t low, high; }; uint16_t whole; uint8_t bytes[2]; } AnonymousInUnion;
typedef struct AnonymousFloats { union { struct { float x, y, z; }; float v[3]; }; } AnonymousFloats;
typedef struct AnonymousBits { uint8_t first; struct { uint32_t a : 3; uint32_t b : 7; }; uint8_t last : 2; } AnonymousBits;
typedef struct AnonymousAligned { uint8_t first; struct { uint8_t x; } __attribute__((aligned(8))); uint8_t last; } AnonymousAligned;
typedef struct AnonymousDeep { struct { struct { uint8_t a; uint16_t b; }; union { uint8_t c; uint64_t d; }; }; int32_t level; } AnonymousDeep;
typedef union VectorUnion { struct { float x, y, z, w; }; struct { float r, g, b, a; }; float v[4]; } VectorUnion;

// Flexible arrays

typedef struct Message { uint32_t length; uint8_t kind; char text[]; } Message;
typedef struct Samples { uint16_t count; double values[]; } Samples;
typedef struct Records { uint64_t count; Small records[]; } Records;
typedef struct BitsAndFlexible { uint32_t a : 3; uint8_t rest[]; } BitsAndFlexible;
typedef struct __attribute__((packed)) PackedFlexible { uint8_t kind; uint32_t values[]; } PackedFlexible;
typedef struct TailFlexible { uint64_t a; uint8_t b; uint16_t rest[]; } TailFlexible;
