// Loops over structs in C memory that read or assign single members.
#pragma once
#include <stddef.h>
#include <stdint.h>

typedef struct {
    float x, y, z;
} ViewPoint;

typedef struct {
    uint8_t kind;
    ViewPoint position;
    unsigned int low : 9;
    unsigned int high : 23;
    ViewPoint corners[4];
    double weight;
} ViewRecord;

double sum_weights(const ViewRecord *_Nonnull records, size_t count);
int64_t sum_kinds(const ViewRecord *_Nonnull records, size_t count);
void assign_weights(ViewRecord *_Nonnull records, size_t count, double weight);
void assign_positions(ViewRecord *_Nonnull records, size_t count, float y);
void assign_corners(ViewRecord *_Nonnull records, size_t count, float z);
void assign_bits(ViewRecord *_Nonnull records, size_t count, uint32_t low);
void move_positions(ViewRecord *_Nonnull records, size_t count, float distance);
