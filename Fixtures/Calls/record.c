// The record of the latest call on each thread, and the lookup of fixtures by name.
#include "record.h"

#include <stdlib.h>
#include <string.h>

enum { max_arguments = 16, max_bytes = 64 * 1024 };

static _Thread_local struct {
    int count;
    size_t end;
    size_t offsets[max_arguments], sizes[max_arguments];
    uint8_t bytes[max_bytes];
} record;

void call_start_record(void) {
    record.count = 0;
    record.end = 0;
}

void call_record(const void *bytes, size_t size) {
    if (record.count == max_arguments || size > max_bytes - record.end) abort();
    record.offsets[record.count] = record.end;
    record.sizes[record.count] = size;
    if (size > 0) memcpy(record.bytes + record.end, bytes, size);
    record.end += size;
    record.count++;
}

void call_make_result(void *result, size_t size, bool is_bool) {
    uint8_t *bytes = result;
    for (size_t i = 0; i < size; i++) bytes[i] = is_bool ? 1 : call_result_byte(i);
}

int call_recorded_count(void) {
    return record.count;
}

size_t call_recorded_size(int argument) {
    return record.sizes[argument];
}

const uint8_t *call_recorded_bytes(int argument) {
    return record.bytes + record.offsets[argument];
}

void call_forget_recorded(void) {
    record.count = -1;
}

const void *call_fixture(const char *name) {
    const call_entry *tables[] = {call_raylib_shapes, call_sized, call_large, call_mixed, call_scalars, call_narrow, call_pointers,
                                  call_pointees, call_modern, call_unions, call_members, call_wrappers, call_aligned};
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
        for (const call_entry *entry = tables[i]; entry->name; entry++) {
            if (strcmp(entry->name, name) == 0) return (const void *)entry->function;
        }
    }
    return NULL;
}
