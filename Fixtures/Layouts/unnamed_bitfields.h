// Bit-fields without a name. AAPCS64 counts them for the alignment of the struct, so the table is not that of arm64.
// Targets: x86_64
#pragma once
#include <stdint.h>

typedef struct UnnamedGap { uint32_t a : 3; uint32_t : 4; uint32_t b : 5; } UnnamedGap;
typedef struct UnnamedEnd { uint8_t a : 3; uint32_t : 20; } UnnamedEnd;
typedef struct UnnamedStart { uint64_t : 36; uint8_t a : 3; } UnnamedStart;
typedef struct ZeroWidth { uint8_t a : 3; uint8_t : 0; uint8_t b : 3; } ZeroWidth;
typedef struct ZeroWidthInt { uint8_t a : 3; uint32_t : 0; uint8_t b : 3; } ZeroWidthInt;
typedef struct ZeroWidthLong { uint8_t a : 3; uint64_t : 0; uint8_t b : 3; } ZeroWidthLong;
typedef struct ZeroWidthEnd { uint16_t a; uint8_t b : 3; uint32_t : 0; } ZeroWidthEnd;
typedef struct OnlyUnnamed { float a; uint32_t : 16; } OnlyUnnamed;
typedef struct FloatAndZeroWidth { float a; uint32_t : 0; float b; } FloatAndZeroWidth;
typedef struct FloatAndUnnamedHalf { float a; uint32_t : 32; double b; } FloatAndUnnamedHalf;
typedef struct __attribute__((packed)) PackedZeroWidth { uint32_t a : 3; uint32_t : 0; uint32_t b : 3; } PackedZeroWidth;
