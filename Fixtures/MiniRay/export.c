// Writing an image as a PNG file without compression: the pixels are "stored" blocks of the deflate format. That needs no
// library and gives a file that every program reads.

#include <stdio.h>
#include <string.h>
#include "pixels.h"

// A file that is being written. `crc` covers the current chunk, the two sums of the Adler-32 the pixels so far. Errors are kept
// by the FILE itself and looked at once, at the end.
typedef struct PngFile {
    FILE *file;
    uint32_t crc;
    uint32_t adlerLow;
    uint32_t adlerHigh;
    size_t bytesLeft;         // of the pixels, filter bytes included
    size_t bytesLeftInBlock;
} PngFile;

enum { largestStoredBlock = 65535, storedBlockHeader = 5, zlibHeader = 2, zlibTrailer = 4 };

// The remainder of one byte, for the CRC-32 of the PNG specification (the polynomial with its bits reversed).
static uint32_t crc_of_byte(uint32_t byte)
{
    for (int bit = 0; bit < 8; bit++) byte = (byte & 1) != 0 ? 0xEDB88320u ^ (byte >> 1) : byte >> 1;
    return byte;
}

static uint32_t crc_update(uint32_t crc, const unsigned char *bytes, size_t count)
{
    for (size_t index = 0; index < count; index++) crc = crc_of_byte((crc ^ bytes[index]) & 0xFF) ^ (crc >> 8);
    return crc;
}

static void write_bytes(PngFile *png, const void *bytes, size_t count)
{
    png->crc = crc_update(png->crc, bytes, count);
    fwrite(bytes, 1, count, png->file);
}

static void write_number(PngFile *png, uint32_t number)
{
    const unsigned char bytes[4] = {
        (unsigned char)(number >> 24), (unsigned char)(number >> 16), (unsigned char)(number >> 8), (unsigned char)number};
    write_bytes(png, bytes, sizeof bytes);
}

// The length is before the part that the CRC covers, so the CRC starts after it.
static void begin_chunk(PngFile *png, const char *name, uint32_t length)
{
    write_number(png, length);
    png->crc = 0xFFFFFFFFu;
    write_bytes(png, name, 4);
}

static void end_chunk(PngFile *png)
{
    write_number(png, png->crc ^ 0xFFFFFFFFu);
}

static void write_header(PngFile *png, const Image *image)
{
    const unsigned char settings[5] = {8, 6, 0, 0, 0};  // 8 bits a channel, RGBA, deflate, standard filters, not interlaced
    begin_chunk(png, "IHDR", 13);
    write_number(png, (uint32_t)image->width);
    write_number(png, (uint32_t)image->height);
    write_bytes(png, settings, sizeof settings);
    end_chunk(png);
}

// A stored block: a byte that says whether it is the last, and its length, twice, the second time with all bits flipped.
static void begin_stored_block(PngFile *png)
{
    const size_t length = png->bytesLeft < largestStoredBlock ? png->bytesLeft : largestStoredBlock;
    const unsigned char header[storedBlockHeader] = {
        length == png->bytesLeft,
        (unsigned char)length, (unsigned char)(length >> 8),
        (unsigned char)~length, (unsigned char)(~length >> 8),
    };
    write_bytes(png, header, sizeof header);
    png->bytesLeftInBlock = length;
}

static void adler_update(PngFile *png, const unsigned char *bytes, size_t count)
{
    for (size_t index = 0; index < count; index++) {
        png->adlerLow = (png->adlerLow + bytes[index]) % 65521;
        png->adlerHigh = (png->adlerHigh + png->adlerLow) % 65521;
    }
}

// Blocks and rows are independent: a row may go on in the next block, and a block may hold several rows.
static void write_stored(PngFile *png, const unsigned char *bytes, size_t count)
{
    adler_update(png, bytes, count);
    while (count > 0) {
        if (png->bytesLeftInBlock == 0) begin_stored_block(png);
        const size_t part = count < png->bytesLeftInBlock ? count : png->bytesLeftInBlock;
        write_bytes(png, bytes, part);
        bytes += part;
        count -= part;
        png->bytesLeft -= part;
        png->bytesLeftInBlock -= part;
    }
}

static void write_pixels(PngFile *png, const Image *image)
{
    const unsigned char zlibSettings[zlibHeader] = {0x78, 0x01};
    const unsigned char noFilter = 0;
    const size_t blocks = (png->bytesLeft + largestStoredBlock - 1) / largestStoredBlock;

    begin_chunk(png, "IDAT", (uint32_t)(zlibHeader + blocks * storedBlockHeader + png->bytesLeft + zlibTrailer));
    write_bytes(png, zlibSettings, sizeof zlibSettings);
    for (int y = 0; y < image->height; y++) {
        write_stored(png, &noFilter, 1);
        write_stored(png, (const unsigned char *)pixel_address(image, 0, y), (size_t)image->width * sizeof(Color));
    }
    write_number(png, png->adlerHigh << 16 | png->adlerLow);
    end_chunk(png);
}

static void write_png(FILE *file, const Image *image)
{
    static const unsigned char signature[8] = {0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    const size_t bytesPerRow = 1 + (size_t)image->width * sizeof(Color);
    PngFile png = {.file = file, .adlerLow = 1, .bytesLeft = bytesPerRow * (size_t)image->height};

    write_bytes(&png, signature, sizeof signature);
    write_header(&png, image);
    write_pixels(&png, image);
    begin_chunk(&png, "IEND", 0);
    end_chunk(&png);
}

static bool has_png_extension(const char *fileName)
{
    const char *dot = strrchr(fileName, '.');
    return dot != NULL && (strcmp(dot, ".png") == 0 || strcmp(dot, ".PNG") == 0);
}

// An image made by hand may be larger than MiniRay's own; the limit keeps the length of the one chunk within 31 bits.
static bool is_exportable(const Image *image)
{
    return image_is_usable(image) && image->width <= MINI_RAY_MAXIMUM_PIXELS / image->height;
}

// What was written is removed when it is not complete: half a picture is worse than none.
bool ExportImage(Image image, const char *fileName)
{
    if (fileName == NULL || !has_png_extension(fileName) || !is_exportable(&image)) return false;

    FILE *file = fopen(fileName, "wb");
    if (file == NULL) return false;
    write_png(file, &image);
    const bool wasWritten = ferror(file) == 0;
    const bool wasClosed = fclose(file) == 0;
    if (!wasWritten || !wasClosed) remove(fileName);
    return wasWritten && wasClosed;
}
