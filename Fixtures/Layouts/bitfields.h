// Bit-fields: every declared type and width that matters, crossing units, packed, and next to other members.
#pragma once
#include <stdbool.h>
#include <stdint.h>

typedef enum Mode { modeOff, modeOn, modeAuto, modeManual } Mode;
typedef enum Direction { directionBack = -1, directionNone, directionForward } Direction;

// Each declared type

typedef struct UnsignedBits { unsigned int a : 3; unsigned int b : 5; unsigned int c : 24; } UnsignedBits;
typedef struct SignedBits { int a : 3; int b : 5; int c : 24; } SignedBits;
typedef struct BoolBits { bool a : 1; bool b : 1; bool c : 1; } BoolBits;
typedef struct EnumBits { Mode mode : 2; Direction direction : 2; } EnumBits;
typedef struct ByteBits { uint8_t a : 3; int8_t b : 4; uint8_t c : 7; } ByteBits;
typedef struct ShortBits { uint16_t a : 9; int16_t b : 7; uint16_t c : 15; } ShortBits;
typedef struct LongBits { uint64_t a : 33; int64_t b : 31; uint64_t c : 64; } LongBits;
typedef struct PlainLongBits { unsigned long a : 40; long b : 3; } PlainLongBits;
typedef struct WholeBits { uint8_t a : 8; uint16_t b : 16; uint32_t c : 32; uint64_t d : 64; } WholeBits;
typedef struct OneBit { unsigned int a : 1; } OneBit;
typedef struct OneSignedBit { int a : 1; } OneSignedBit;
typedef struct AllKinds { bool a : 1; int8_t b : 2; uint16_t c : 3; Mode d : 4; int64_t e : 5; } AllKinds;

// Ends of units

typedef struct CrossesByte { uint8_t a : 5; uint8_t b : 5; } CrossesByte;
typedef struct CrossesInt { uint32_t a : 20; uint32_t b : 20; uint32_t c : 20; } CrossesInt;
typedef struct CrossesLong { uint64_t a : 40; uint64_t b : 40; } CrossesLong;
typedef struct MixedUnits { uint8_t a : 5; uint32_t b : 20; uint16_t c : 9; uint64_t d : 50; } MixedUnits;
typedef struct NarrowAfterWide { uint32_t a : 31; uint8_t b : 2; uint8_t c : 6; } NarrowAfterWide;
typedef struct WideAfterNarrow { uint8_t a : 2; uint64_t b : 61; uint8_t c : 1; } WideAfterNarrow;
typedef struct Unaligned25 { uint8_t a; uint32_t b : 24; uint8_t c; } Unaligned25;

// Next to other members

typedef struct ByteThenBits { uint8_t first; uint32_t a : 3; uint32_t b : 21; uint8_t last; } ByteThenBits;
typedef struct BitsThenShort { uint32_t a : 3; uint16_t last; } BitsThenShort;
typedef struct BitsBetweenFloats { float first; uint32_t a : 7; float last; } BitsBetweenFloats;
typedef struct BitsThenDouble { uint32_t a : 7; double last; } BitsThenDouble;
typedef struct DoubleThenBits { double first; int32_t a : 7; uint32_t b : 9; } DoubleThenBits;
typedef struct FloatsThenBits { float x, y; uint16_t a : 3; } FloatsThenBits;
typedef struct BitsAndPointer { uint64_t a : 12; void *pointer; } BitsAndPointer;
typedef struct BitsAndArray { uint8_t a : 3; uint8_t values[4]; uint16_t b : 3; } BitsAndArray;
typedef struct ThreeWords { uint64_t a : 60; uint64_t b : 60; uint64_t c : 60; } ThreeWords;

// Packed and aligned

typedef struct __attribute__((packed)) PackedBits { uint32_t a : 3; uint32_t b : 30; uint8_t c; } PackedBits;
typedef struct __attribute__((packed)) PackedCrossing { uint8_t a : 5; uint64_t b : 64; uint16_t c : 11; } PackedCrossing;
typedef struct __attribute__((packed)) PackedNine { uint8_t a : 7; uint64_t b : 63; uint8_t c : 2; } PackedNine;
typedef struct __attribute__((packed)) PackedAndFields { uint8_t a; uint32_t b : 9; uint32_t c; uint16_t d : 3; } PackedAndFields;
#pragma pack(push, 2)
typedef struct PackedToTwoBits { uint8_t a : 5; uint32_t b : 30; uint64_t c : 40; } PackedToTwoBits;
#pragma pack(pop)
typedef struct __attribute__((aligned(16))) AlignedBits { uint32_t a : 3; int32_t b : 9; } AlignedBits;

// In structs and arrays

typedef struct NestedBits { uint8_t first; UnsignedBits bits; uint8_t last : 3; } NestedBits;
typedef struct ArrayOfBits { ShortBits values[3]; } ArrayOfBits;
typedef struct ArrayOfPackedBits { uint8_t first; PackedBits values[2]; } ArrayOfPackedBits;
typedef struct NestedUnalignedBits { ByteBits first; float last; } NestedUnalignedBits;
