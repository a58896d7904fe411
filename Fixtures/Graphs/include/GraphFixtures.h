// What C makes of a graph: the structs are those of Fixtures/Layouts/graphs.h.
#pragma once
#include <stddef.h>
#include <stdint.h>

#ifndef __clang__
#define _Nonnull
#define _Nullable
#endif

struct gf_document;

// Writes the text of a document and of all that it leads to, as snprintf does: at most `capacity` bytes with a NUL, and returns
// the length of the whole text. A pointer that is not NULL is added to `base`: 0 for a graph in memory, and for an image its
// address.
size_t gf_document_print(
    const struct gf_document *_Nonnull document, uintptr_t base, char *_Nullable out, size_t capacity);

// Copies a document and all that it leads to, each part into memory of its own.
struct gf_document *_Nonnull gf_document_copy(const struct gf_document *_Nonnull document);

// Frees what gf_document_copy made.
void gf_document_free(struct gf_document *_Nonnull document);

// The length of a document's title, or -1 for NULL: for a call.
int64_t gf_title_length(const struct gf_document *_Nullable document);
