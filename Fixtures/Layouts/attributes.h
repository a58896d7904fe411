// Structs with the attributes that `@CStruct(packed:aligned:)` mirrors.
#pragma once
#include <stdint.h>

typedef struct __attribute__((packed)) PackedRecord {
    uint8_t kind;
    uint32_t size;
    double value;
    int16_t samples[3];
} PackedRecord;

typedef struct __attribute__((packed)) PackedSmall {
    uint8_t kind;
    uint32_t size;
} PackedSmall;

#pragma pack(push, 2)
typedef struct PackedToTwo {
    uint8_t kind;
    uint32_t size;
    PackedSmall inner;
    double value;
} PackedToTwo;
#pragma pack(pop)

#pragma pack(push, 4)
typedef struct PackedToFour {
    uint8_t kind;
    double value;
} PackedToFour;
#pragma pack(pop)

typedef struct __attribute__((aligned(32))) AlignedRecord {
    uint8_t kind;
    float values[3];
} AlignedRecord;

typedef struct __attribute__((packed, aligned(4))) PackedAndAligned {
    uint8_t kind;
    uint16_t size;
    uint64_t value;
} PackedAndAligned;

typedef struct AroundAttributes {
    uint8_t first;
    PackedRecord packed;
    PackedAndAligned both;
    AlignedRecord aligned;
} AroundAttributes;

// The attribute of a struct does not lower the alignment that it has anyway.
typedef struct __attribute__((aligned(1))) AlignedToOne {
    uint8_t kind;
    uint32_t size;
} AlignedToOne;
