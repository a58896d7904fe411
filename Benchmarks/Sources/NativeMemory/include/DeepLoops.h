// Values with strings and arrays, encoded into a bump allocator as the structs that a C API wants.
#pragma once
#include "ArenaLoops.h"

#include <stddef.h>
#include <stdint.h>

// What a C program has: texts and lists with their lengths.
typedef struct {
    const char *_Nonnull text;
    size_t length;
} DeepText;

typedef struct {
    DeepText name;
    uint32_t version;
    DeepText engine;
    uint32_t engine_version;
    const DeepText *_Nonnull layers;
    size_t layer_count;
    const DeepText *_Nonnull extensions;
    size_t extension_count;
} DeepInstance;

typedef struct {
    double position;
    uint8_t kind;
    float weight;
} DeepSample;

typedef struct {
    DeepText name;
    int32_t identifier;
    const float *_Nonnull weights;
    size_t weight_count;
} DeepNode;

typedef struct {
    DeepText title;
    const DeepNode *_Nonnull nodes;
    size_t node_count;
} DeepScene;

// Encodes the value and releases it, `count` times.
void deep_encode_instance(bump_allocator *_Nonnull allocator, const DeepInstance *_Nonnull value, long count);
void deep_encode_samples(
    bump_allocator *_Nonnull allocator, const DeepSample *_Nonnull samples, size_t sample_count, long count);
void deep_encode_scene(bump_allocator *_Nonnull allocator, const DeepScene *_Nonnull value, long count);

// As much time as the compiler must not leave out: does nothing with the address.
void deep_use(const void *_Nonnull graph);
