// Functions that read and write through pointers, whatever the type: the elements of arrays and arguments by reference.
#include "record.h"

static void record_elements(const uint8_t *values, size_t count, size_t size) {
    call_start_record();
    for (size_t i = 0; i < count; i++) call_record(values + i * size, size);
}

// Records each element as an argument, and returns the address of the first.
static uintptr_t elements(const void *values, size_t count, size_t size) {
    record_elements(values, count, size);
    return (uintptr_t)values;
}

// Also fills each with the bytes of a result.
static uintptr_t overwrite(void *values, size_t count, size_t size) {
    record_elements(values, count, size);
    for (size_t i = 0; i < count; i++) call_make_result((uint8_t *)values + i * size, size, false);
    return (uintptr_t)values;
}

typedef int32_t (*callback)(int32_t, void *);

// Overwrites after the callback, which may have called fixtures of its own.
static int32_t overwrite_after_callback(void *values, size_t count, size_t size, callback function) {
    int32_t result = function((int32_t)count, values);
    overwrite(values, count, size);
    return result;
}

// Exchanges bytes, and records a text.
static void exchange(void *first, const char *text, void *second, size_t size) {
    uint8_t *a = first, *b = second;
    call_start_record();
    for (size_t i = 0; i < size; i++) {
        uint8_t byte = a[i];
        a[i] = b[i];
        b[i] = byte;
        call_record(text + i, 1);
    }
}

const call_entry call_pointees[] = {
    ENTRY("elements", elements)
    ENTRY("overwrite", overwrite)
    ENTRY("overwrite_after_callback", overwrite_after_callback)
    ENTRY("exchange", exchange)
    {NULL, NULL},
};
