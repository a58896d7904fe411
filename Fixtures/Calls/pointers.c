// Pointers, callbacks and strings, and structs whose results depend on all of their fields.
#include "record.h"

#include <string.h>

static void *same_pointer(void *pointer) {
    return pointer;
}

typedef int32_t (*callback)(int32_t, void *);

static callback same_callback(callback function) {
    return function;
}

static int32_t call_back(callback function, int32_t number, void *context) {
    return function ? function(number, context) : -1;
}

static void record_text(const char *text) {
    call_record(text, text ? strlen(text) + 1 : 0);
}

static size_t text(const char *a) {
    call_start_record();
    record_text(a);
    return a ? strlen(a) : 0;
}

static void two_texts(const char *a, const char *b) {
    call_start_record();
    record_text(a);
    record_text(b);
}

// raylib's DrawTextEx, whose font is passed on the stack.
static Vector2 text_among_structs(Font font, const char *a, Vector2 position, const char *b, float spacing, Color tint) {
    call_start_record();
    RECORD(font)
    record_text(a);
    RECORD(position)
    record_text(b);
    RECORD(spacing)
    RECORD(tint)
    Vector2 sum = {position.x + spacing, position.y + (float)tint.a};
    return sum;
}

// Records the text after the callback, which may have called fixtures with texts of its own.
static void text_after_callback(const char *a, callback function, void *context) {
    function(0, context);
    call_start_record();
    record_text(a);
}

static Vector2 add(Vector2 a, Vector2 b) {
    Vector2 sum = {a.x + b.x, a.y + b.y};
    return sum;
}

static int64_t sum_of(Longs4096 page) {
    int64_t sum = 0;
    for (int i = 0; i < 512; i++) sum += page.values[i];
    return sum;
}

const call_entry call_pointers[] = {
    ENTRY("same_pointer", same_pointer)
    ENTRY("same_callback", same_callback)
    ENTRY("call_back", call_back)
    ENTRY("text", text)
    ENTRY("two_texts", two_texts)
    ENTRY("text_among_structs", text_among_structs)
    ENTRY("text_after_callback", text_after_callback)
    ENTRY("add", add)
    ENTRY("sum_of", sum_of)
    {NULL, NULL},
};
