// Structs that lead to more memory in every way that C APIs know: strings, pointers, arrays with a count before or behind them,
// and arrays that end with a zero. The tests of graphs let C walk them.
// Not passed by value: a graph is passed as a pointer.
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum gf_weight { GF_LIGHT, GF_REGULAR, GF_BOLD = 7 } gf_weight;

typedef struct gf_point {
    int16_t x;
    double y;
} gf_point;

typedef struct __attribute__((aligned(16))) gf_vector {
    float values[3];
} gf_vector;

typedef struct gf_style {
    uint8_t color[3];
    gf_weight weight;
    uint32_t italic : 1;
    uint32_t size : 7;
    int32_t shift : 5;
    bool visible;
    gf_point origin;
} gf_style;

typedef struct gf_item {
    uint8_t kind;
    double price;
    const char *name;
} gf_item;

typedef struct gf_node {
    uint16_t value;
    const char *label;
    const struct gf_node *children;
    uint8_t child_count;
} gf_node;

// One count for two arrays.
typedef struct gf_palette {
    size_t count;
    const char *const *names;
    const uint32_t *colors;
} gf_palette;

typedef struct gf_document {
    const char *title;
    const char *subtitle;
    uint8_t number_count;
    const int16_t *numbers;
    gf_style style;
    const gf_item *items;
    uint16_t item_count;
    uint32_t line_count;
    const char *const *lines;
    const gf_item *const *shelf;
    size_t shelf_count;
    const double *const *samples;
    uint32_t sample_count;
    const gf_vector *vectors;
    int32_t vector_count;
    const gf_item *favourite;
    const gf_node *root;
    const double *ratio;
    const gf_point *anchor;
    const char *const *tags;
    const gf_item *const *related;
    const gf_point *const *marks;
    const uint32_t *codes;
    const gf_point *path;
    gf_palette palette;
    gf_vector direction;
    const void *context;
} gf_document;
