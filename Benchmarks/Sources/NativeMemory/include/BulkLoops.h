// Copies of whole arrays between a program's structs and the bytes of C structs, field by field.
#pragma once
#include <stddef.h>
#include <stdint.h>

// Swift has the same layout, and there is no padding.
typedef struct {
    float x, y, z;
    uint8_t r, g, b, a;
    double w;
} IdenticalRecord;

// Padding after `kind` and at the end.
typedef struct {
    double position;
    uint8_t kind;
    float weight;
    uint16_t flags;
} PaddedRecord;

// Swift puts `level` and `weight` into the padding of `inner`: 16 bytes instead of 24.
typedef struct {
    struct {
        int32_t identifier;
        int8_t kind;
    } inner;
    int8_t level;
    double weight;
} NestedRecord;

void copy_identical_records(void *_Nonnull destination, const void *_Nonnull source, size_t count);
void copy_padded_records(void *_Nonnull destination, const void *_Nonnull source, size_t count);
void copy_nested_records(void *_Nonnull destination, const void *_Nonnull source, size_t count);

// memcpy, in a loop of C like the others.
void copy_bytes(void *_Nonnull destination, const void *_Nonnull source, size_t byte_count);
