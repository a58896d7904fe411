// The text of a document, in memory or in an image.
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "../Layouts/graphs.h"
#include "include/GraphFixtures.h"

typedef struct {
    uintptr_t base;
    char *out;
    size_t capacity;
    size_t length;
} text;

__attribute__((format(printf, 2, 3))) static void put(text *text, const char *format, ...) {
    size_t room = text->length < text->capacity ? text->capacity - text->length : 0;
    va_list arguments;
    va_start(arguments, format);
    text->length += (size_t)vsnprintf(room ? text->out + text->length : NULL, room, format, arguments);
    va_end(arguments);
}

// Where a pointer leads: this is all that a program must know of an image.
static const void *follow(const text *text, const void *pointer) {
    return pointer ? (const void *)((uintptr_t)pointer + text->base) : NULL;
}

#define FOLLOW(text, pointer) ((__typeof__(pointer))follow(text, pointer))

static void put_string(text *text, const char *string) {
    string = FOLLOW(text, string);
    if (!string) {
        put(text, "null");
        return;
    }
    put(text, "\"");
    for (; *string; string++) {
        unsigned char byte = (unsigned char)*string;
        if (byte < ' ' || byte > '~' || byte == '"' || byte == '\\')
            put(text, "\\%02x", byte);
        else
            put(text, "%c", byte);
    }
    put(text, "\"");
}

static void put_float(text *text, float value) {
    uint32_t bits;
    memcpy(&bits, &value, sizeof bits);
    put(text, "f%08x", bits);
}

static void put_double(text *text, double value) {
    uint64_t bits;
    memcpy(&bits, &value, sizeof bits);
    put(text, "d%016llx", (unsigned long long)bits);
}

static void put_point(text *text, const gf_point *point) {
    put(text, "(%d ", point->x);
    put_double(text, point->y);
    put(text, ")");
}

static void put_vector(text *text, const gf_vector *vector) {
    put(text, "(");
    for (int i = 0; i < 3; i++) {
        put_float(text, vector->values[i]);
        put(text, " ");
    }
    put(text, ")");
}

static void put_style(text *text, const gf_style *style) {
    put(text, "(%u %u %u weight %u italic %u size %u shift %d visible %d ", style->color[0], style->color[1], style->color[2],
        (unsigned)style->weight, style->italic, style->size, style->shift, style->visible);
    put_point(text, &style->origin);
    put(text, ")");
}

static void put_item(text *text, const gf_item *item) {
    put(text, "(%u ", item->kind);
    put_double(text, item->price);
    put(text, " ");
    put_string(text, item->name);
    put(text, ")");
}

static void put_node(text *text, const gf_node *node) {
    put(text, "(%u ", node->value);
    put_string(text, node->label);
    const gf_node *children = FOLLOW(text, node->children);
    for (size_t i = 0; i < node->child_count; i++) {
        put(text, " ");
        put_node(text, &children[i]);
    }
    put(text, ")");
}

#define EACH(text, name, type, array, count, body) \
    do { \
        put(text, "\n" name ":"); \
        type array_ = FOLLOW(text, array); \
        for (size_t i = 0; i < (size_t)(count); i++) { \
            put(text, " "); \
            body; \
        } \
    } while (0)
#define EACH_UNTIL_NULL(text, name, type, array, body) \
    do { \
        put(text, "\n" name ":"); \
        type array_ = FOLLOW(text, array); \
        for (size_t i = 0; array_[i]; i++) { \
            put(text, " "); \
            body; \
        } \
    } while (0)

size_t gf_document_print(const struct gf_document *document, uintptr_t base, char *out, size_t capacity) {
    text state = {base, out, capacity, 0}, *text = &state;
    put(text, "title: ");
    put_string(text, document->title);
    put(text, "\nsubtitle: ");
    put_string(text, document->subtitle);
    EACH(text, "numbers", const int16_t *, document->numbers, document->number_count, put(text, "%d", array_[i]));
    put(text, "\nstyle: ");
    put_style(text, &document->style);
    EACH(text, "items", const gf_item *, document->items, document->item_count, put_item(text, &array_[i]));
    EACH(text, "lines", const char *const *, document->lines, document->line_count, put_string(text, array_[i]));
    EACH(text, "shelf", const gf_item *const *, document->shelf, document->shelf_count, put_item(text, FOLLOW(text, array_[i])));
    EACH(text, "samples", const double *const *, document->samples, document->sample_count,
         put_double(text, *FOLLOW(text, array_[i])));
    EACH(text, "vectors", const gf_vector *, document->vectors, document->vector_count, put_vector(text, &array_[i]));
    put(text, "\nfavourite: ");
    if (document->favourite)
        put_item(text, FOLLOW(text, document->favourite));
    else
        put(text, "null");
    put(text, "\nroot: ");
    put_node(text, FOLLOW(text, document->root));
    put(text, "\nratio: ");
    if (document->ratio)
        put_double(text, *FOLLOW(text, document->ratio));
    else
        put(text, "null");
    put(text, "\nanchor: ");
    put_point(text, FOLLOW(text, document->anchor));
    EACH_UNTIL_NULL(text, "tags", const char *const *, document->tags, put_string(text, array_[i]));
    EACH_UNTIL_NULL(text, "related", const gf_item *const *, document->related, put_item(text, FOLLOW(text, array_[i])));
    EACH_UNTIL_NULL(text, "marks", const gf_point *const *, document->marks, put_point(text, FOLLOW(text, array_[i])));
    EACH_UNTIL_NULL(text, "codes", const uint32_t *, document->codes, put(text, "%u", array_[i]));
    put(text, "\npath:");
    static const gf_point zero;
    for (const gf_point *point = FOLLOW(text, document->path); memcmp(point, &zero, sizeof zero) != 0; point++) {
        put(text, " ");
        put_point(text, point);
    }
    const gf_palette *palette = &document->palette;
    EACH(text, "names", const char *const *, palette->names, palette->count, put_string(text, array_[i]));
    EACH(text, "colors", const uint32_t *, palette->colors, palette->count, put(text, "%u", array_[i]));
    put(text, "\ndirection: ");
    put_vector(text, &document->direction);
    put(text, "\ncontext: %llu\n", (unsigned long long)(uintptr_t)document->context);
    return text->length;
}

int64_t gf_title_length(const struct gf_document *document) {
    return document ? (int64_t)strlen(document->title) : -1;
}
