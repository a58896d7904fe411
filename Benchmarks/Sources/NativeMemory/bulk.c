#include "BulkLoops.h"

#include <string.h>

// Like Swift, C may not assume that source and destination do not overlap unless it is told: `restrict` tells it.
#define COPY(Record)                                                                                                  \
    Record *restrict to = destination;                                                                                \
    const Record *restrict from = source;                                                                             \
    for (size_t i = 0; i < count; i++)

void copy_identical_records(void *destination, const void *source, size_t count) {
    COPY(IdenticalRecord) {
        to[i].x = from[i].x;
        to[i].y = from[i].y;
        to[i].z = from[i].z;
        to[i].r = from[i].r;
        to[i].g = from[i].g;
        to[i].b = from[i].b;
        to[i].a = from[i].a;
        to[i].w = from[i].w;
    }
}

void copy_padded_records(void *destination, const void *source, size_t count) {
    COPY(PaddedRecord) {
        to[i].position = from[i].position;
        to[i].kind = from[i].kind;
        to[i].weight = from[i].weight;
        to[i].flags = from[i].flags;
    }
}

void copy_nested_records(void *destination, const void *source, size_t count) {
    COPY(NestedRecord) {
        to[i].inner.identifier = from[i].inner.identifier;
        to[i].inner.kind = from[i].inner.kind;
        to[i].level = from[i].level;
        to[i].weight = from[i].weight;
    }
}

void copy_bytes(void *destination, const void *source, size_t byte_count) { memcpy(destination, source, byte_count); }
