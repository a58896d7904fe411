#include "ViewLoops.h"

double sum_weights(const ViewRecord *records, size_t count) {
    double sum = 0;
    for (size_t i = 0; i < count; i++) sum += records[i].weight;
    return sum;
}

int64_t sum_kinds(const ViewRecord *records, size_t count) {
    int64_t sum = 0;
    for (size_t i = 0; i < count; i++) sum += records[i].kind;
    return sum;
}

void assign_weights(ViewRecord *records, size_t count, double weight) {
    for (size_t i = 0; i < count; i++) records[i].weight = weight;
}

void assign_positions(ViewRecord *records, size_t count, float y) {
    for (size_t i = 0; i < count; i++) records[i].position.y = y;
}

void assign_corners(ViewRecord *records, size_t count, float z) {
    for (size_t i = 0; i < count; i++) records[i].corners[2].z = z;
}

void assign_bits(ViewRecord *records, size_t count, uint32_t low) {
    for (size_t i = 0; i < count; i++) records[i].low = low;
}

void move_positions(ViewRecord *records, size_t count, float distance) {
    for (size_t i = 0; i < count; i++) records[i].position.x += distance;
}
