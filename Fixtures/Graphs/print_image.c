// Prints the document in an image file: a C program that knows how images are made, and nothing of Swift.
//
//     clang print_image.c print.c -o print_image && ./print_image document.image
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "../Layouts/graphs.h"
#include "include/GraphFixtures.h"

int main(int argc, char **argv) {
    if (argc != 2) {
        fprintf(stderr, "usage: %s IMAGE\n", argv[0]);
        return 1;
    }
    struct stat status;
    int file = open(argv[1], O_RDONLY);
    if (file < 0 || fstat(file, &status) != 0 || (size_t)status.st_size < sizeof(gf_document)) {
        fprintf(stderr, "%s: no image of a document\n", argv[1]);
        return 1;
    }
    void *image = mmap(NULL, (size_t)status.st_size, PROT_READ, MAP_PRIVATE, file, 0);
    if (image == MAP_FAILED) {
        perror(argv[1]);
        return 1;
    }
    size_t length = gf_document_print(image, (uintptr_t)image, NULL, 0);
    char *text = malloc(length + 1);
    if (!text) return 1;
    gf_document_print(image, (uintptr_t)image, text, length + 1);
    fputs(text, stdout);
    free(text);
    return 0;
}
