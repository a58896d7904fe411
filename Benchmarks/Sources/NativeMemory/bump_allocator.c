// The pages of the bump allocator: what its inlined part does not do.
#include "bump_allocator.h"

#include <stdlib.h>

static const size_t first_page_size = 4096;

static uintptr_t first_byte(const bump_page *page) { return ((uintptr_t)(page + 1) + 15) & ~(uintptr_t)15; }

static void enter(bump_allocator *allocator, bump_page *page) {
    allocator->page = page;
    allocator->page_number = page->number;
    allocator->cursor = first_byte(page);
    allocator->limit = (uintptr_t)page + page->size;
}

static void add_page(bump_allocator *allocator, size_t size) {
    bump_page *page = malloc(size);
    if (page == NULL) abort();
    *page = (bump_page){allocator->page, size, ++allocator->page_count};
    allocator->capacity += size;
    enter(allocator, page);
}

static void free_last_page(bump_allocator *allocator) {
    bump_page *page = allocator->page;
    allocator->capacity -= page->size;
    allocator->page = page->previous;
    free(page);
}

bump_allocator *bump_allocator_new(void) {
    bump_allocator *allocator = calloc(1, sizeof *allocator);
    if (allocator == NULL) abort();
    add_page(allocator, first_page_size);
    return allocator;
}

void bump_allocator_free(bump_allocator *allocator) {
    while (allocator->page != NULL) free_last_page(allocator);
    free(allocator);
}

void *bump_allocate_from_next_page(bump_allocator *allocator, size_t size, size_t alignment) {
    size_t needed = sizeof(bump_page) + 15 + size + alignment - 1;
    size_t doubled = allocator->page->size * 2;
    add_page(allocator, needed > doubled ? needed : doubled);
    return bump_allocate(allocator, size, alignment);
}

// When nothing is in use any more, all pages become one, so that the next round needs no new page.
void bump_return_to_page(bump_allocator *allocator, bump_mark mark) {
    size_t capacity = allocator->capacity;
    while (allocator->page->number != mark.page_number && allocator->page->previous != NULL) free_last_page(allocator);
    enter(allocator, allocator->page);
    // A mark of a page that is no more was made when nothing was in use.
    if (allocator->page->number == mark.page_number) allocator->cursor = mark.cursor;
    if (allocator->cursor == first_byte(allocator->page) && allocator->capacity < capacity) {
        free_last_page(allocator);
        add_page(allocator, capacity);
    }
}
