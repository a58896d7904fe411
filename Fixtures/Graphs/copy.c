// A document that C has made: each part is memory of its own, and the last comes first.
#include <stdlib.h>
#include <string.h>

#include "../Layouts/graphs.h"
#include "include/GraphFixtures.h"

// All that a copy consists of is in one list, so that it can be freed; no graph needs to be walked for that.
typedef struct block {
    struct block *next;
    max_align_t bytes[];
} block;

// Memory that nobody has zeroed: what a decoder reads of it by mistake is no zero.
static void *take(block **list, size_t size) {
    size_t count = sizeof(block) + size + sizeof(max_align_t);
    block *taken = aligned_alloc(_Alignof(max_align_t), (count + 15) / 16 * 16);
    if (!taken) abort();
    memset(taken, 0xEE, count);
    taken->next = *list;
    *list = taken;
    return taken->bytes;
}

static void *copy_bytes(block **list, const void *bytes, size_t size) {
    return bytes && size ? memcpy(take(list, size), bytes, size) : NULL;
}

static const char *copy_string(block **list, const char *string) {
    return string ? copy_bytes(list, string, strlen(string) + 1) : NULL;
}

static gf_item *copy_items(block **list, const gf_item *items, size_t count) {
    gf_item *copy = copy_bytes(list, items, count * sizeof *items);
    for (size_t i = count; i-- > 0;) copy[i].name = copy_string(list, items[i].name);
    return copy;
}

static gf_node *copy_nodes(block **list, const gf_node *nodes, size_t count) {
    gf_node *copy = copy_bytes(list, nodes, count * sizeof *nodes);
    for (size_t i = count; i-- > 0;) {
        copy[i].children = copy_nodes(list, nodes[i].children, nodes[i].child_count);
        copy[i].label = copy_string(list, nodes[i].label);
    }
    return copy;
}

static size_t count_pointers(const void *array) {
    size_t count = 0;
    while (((const void *const *)array)[count]) count++;
    return count;
}

// Arrays of pointers: `ends` is 1 for one with a NULL behind it.
static const char *const *copy_strings(block **list, const char *const *strings, size_t count, size_t ends) {
    const char **copy = copy_bytes(list, strings, (count + ends) * sizeof *strings);
    for (size_t i = count; i-- > 0;) copy[i] = copy_string(list, strings[i]);
    return copy;
}

static const gf_item *const *copy_item_pointers(block **list, const gf_item *const *items, size_t count, size_t ends) {
    const gf_item **copy = copy_bytes(list, items, (count + ends) * sizeof *items);
    for (size_t i = count; i-- > 0;) copy[i] = copy_items(list, items[i], 1);
    return copy;
}

static const void *copy_value_pointers(block **list, const void *values, size_t count, size_t ends, size_t size) {
    const void **copy = copy_bytes(list, values, (count + ends) * sizeof *copy);
    for (size_t i = count; i-- > 0;) copy[i] = copy_bytes(list, copy[i], size);
    return copy;
}

struct gf_document *gf_document_copy(const struct gf_document *document) {
    block *list = NULL;
    gf_document *copy = aligned_alloc(_Alignof(gf_document), sizeof *copy + sizeof(gf_vector));
    if (!copy) abort();
    *copy = *document;
    size_t code_count = 0, path_count = 0;
    while (document->codes[code_count]) code_count++;
    while (memcmp(&document->path[path_count], &(gf_point){0}, sizeof(gf_point)) != 0) path_count++;
    const gf_palette *palette = &document->palette;
    copy->palette.colors = copy_bytes(&list, palette->colors, palette->count * sizeof *palette->colors);
    copy->palette.names = copy_strings(&list, palette->names, palette->count, 0);
    copy->path = copy_bytes(&list, document->path, (path_count + 1) * sizeof(gf_point));
    copy->codes = copy_bytes(&list, document->codes, (code_count + 1) * sizeof *document->codes);
    copy->marks = copy_value_pointers(&list, document->marks, count_pointers(document->marks), 1, sizeof(gf_point));
    copy->related = copy_item_pointers(&list, document->related, count_pointers(document->related), 1);
    copy->tags = copy_strings(&list, document->tags, count_pointers(document->tags), 1);
    copy->anchor = copy_bytes(&list, document->anchor, sizeof *document->anchor);
    copy->ratio = copy_bytes(&list, document->ratio, sizeof *document->ratio);
    copy->root = copy_nodes(&list, document->root, 1);
    copy->favourite = document->favourite ? copy_items(&list, document->favourite, 1) : NULL;
    copy->vectors = copy_bytes(&list, document->vectors, (size_t)document->vector_count * sizeof(gf_vector));
    copy->samples = copy_value_pointers(&list, document->samples, document->sample_count, 0, sizeof(double));
    copy->shelf = copy_item_pointers(&list, document->shelf, document->shelf_count, 0);
    copy->lines = copy_strings(&list, document->lines, document->line_count, 0);
    copy->items = copy_items(&list, document->items, document->item_count);
    copy->numbers = copy_bytes(&list, document->numbers, document->number_count * sizeof *document->numbers);
    copy->subtitle = copy_string(&list, document->subtitle);
    copy->title = copy_string(&list, document->title);
    // Behind the document, where only gf_document_free looks.
    *(block **)(copy + 1) = list;
    return copy;
}

void gf_document_free(struct gf_document *document) {
    block *list = *(block **)(document + 1);
    while (list) {
        block *next = list->next;
        free(list);
        list = next;
    }
    free(document);
}
