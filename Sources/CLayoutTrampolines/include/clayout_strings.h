// Copying strings: short ones in words, because a call of memcpy and one of memchr cost more than their bytes.
#pragma once
#include <stddef.h>
#include <stdint.h>

/// Copies one word; a high bit is set in `has_zero` if a byte of it is zero.
#define CLAYOUT_COPY_WORD(type, ones, at)                                     \
    do {                                                                      \
        type word;                                                            \
        __builtin_memcpy(&word, (const char *)source + (at), sizeof word);    \
        __builtin_memcpy((char *)destination + (at), &word, sizeof word);     \
        has_zero |= (type)((type)(word - (ones)) & (type)~word);              \
    } while (0)

typedef unsigned char clayout_sixteen_bytes __attribute__((vector_size(16)));

/// Copies 16 bytes and returns them.
static inline __attribute__((always_inline)) clayout_sixteen_bytes clayout_copy_sixteen(
    void *_Nonnull destination, const void *_Nonnull source, size_t at) {
    clayout_sixteen_bytes bytes;
    __builtin_memcpy(&bytes, (const char *)source + at, sizeof bytes);
    __builtin_memcpy((char *)destination + at, &bytes, sizeof bytes);
    return bytes;
}

/// Copies 8 to 15 bytes. Returns a word with a high bit if one of them is zero.
static inline __attribute__((always_inline)) uint64_t clayout_copy_eight(
    void *_Nonnull destination, const void *_Nonnull source, size_t count) {
    const uint64_t ones = 0x0101010101010101u;
    uint64_t first, last;
    __builtin_memcpy(&first, source, sizeof first);
    // What the optimizer knows to have 16 bytes is a short string, which Swift has just stored as two words: a load that
    // reaches into both would wait.
    if (__builtin_object_size(source, 2) >= 16 && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__) {
        __builtin_memcpy(&last, (const char *)source + 8, sizeof last);
        unsigned shift = 8 * (unsigned)(count - 8);
        last = first >> shift | last << 8 << (56 - shift);
    } else {
        __builtin_memcpy(&last, (const char *)source + count - 8, sizeof last);
    }
    __builtin_memcpy(destination, &first, sizeof first);
    __builtin_memcpy((char *)destination + count - 8, &last, sizeof last);
    return ((first - ones) & ~first) | ((last - ones) & ~last);
}

/// Copies `count` bytes and adds a NUL. Returns whether one of them may be zero.
static inline __attribute__((always_inline)) _Bool clayout_copy_string(
    void *_Nonnull destination, const void *_Nullable source, size_t count) {
    uint64_t has_zero = 0;
    if (count < 16) {
        if (count >= 8) {
            has_zero = clayout_copy_eight(destination, source, count);
        } else if (count >= 4) {
            CLAYOUT_COPY_WORD(uint32_t, 0x01010101u, 0);
            CLAYOUT_COPY_WORD(uint32_t, 0x01010101u, count - 4);
        } else if (count != 0) {
            CLAYOUT_COPY_WORD(uint8_t, 0x01u, 0);
            CLAYOUT_COPY_WORD(uint8_t, 0x01u, count / 2);
            CLAYOUT_COPY_WORD(uint8_t, 0x01u, count - 1);
        }
        has_zero &= 0x8080808080808080u;
    } else if (count <= 64) {
        clayout_sixteen_bytes least = clayout_copy_sixteen(destination, source, 0);
#pragma clang loop vectorize(disable) unroll(disable)
        for (size_t at = 16; at < count - 16; at += 16) {
            least = __builtin_elementwise_min(least, clayout_copy_sixteen(destination, source, at));
        }
        least = __builtin_elementwise_min(least, clayout_copy_sixteen(destination, source, count - 16));
        clayout_sixteen_bytes zeros = (clayout_sixteen_bytes)(least == 0);
        uint64_t halves[2];
        __builtin_memcpy(halves, &zeros, sizeof halves);
        has_zero = halves[0] | halves[1];
    } else {
        __builtin_memcpy(destination, source, count);
        has_zero = 1;
    }
    ((char *)destination)[count] = 0;
    return has_zero != 0;
}

/// The offset of the first byte that is zero, or `count` if there is none.
static inline size_t clayout_first_zero(const void *_Nonnull bytes, size_t count) {
    const char *zero = __builtin_memchr(bytes, 0, count);
    return zero ? (size_t)(zero - (const char *)bytes) : count;
}

#undef CLAYOUT_COPY_WORD
