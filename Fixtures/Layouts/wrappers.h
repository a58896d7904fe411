// Structs with members that Swift sees through a wrapper: texts, enums that may grow, numbers in an order of bytes.
#pragma once
#include <stdint.h>

typedef struct Player {
    char name[32];
    int32_t score;
    uint8_t tag[5];
    char team[3][16];
} Player;

typedef enum Codec { CODEC_RAW, CODEC_JPEG, CODEC_PNG = 7 } Codec;
typedef enum Rotation { ROTATION_LEFT = -1, ROTATION_NONE, ROTATION_RIGHT } Rotation;

typedef struct Picture {
    uint8_t depth;
    Codec codec;
    Rotation rotations[3];
} Picture;

typedef struct WireHeader {
    uint8_t version;
    uint16_t type;
    uint32_t length;
    uint64_t identifier;
    int16_t deltas[3];
    uint32_t gain;
    uint64_t time;
} WireHeader;

typedef struct __attribute__((packed)) PackedWireHeader {
    uint8_t version;
    uint32_t length;
    uint16_t type;
} PackedWireHeader;
