// Copying strings: short ones in words, because a call of memcpy and one of memchr cost more than their bytes.
#pragma once
#include <stddef.h>
#include <stdint.h>

/// Copies one word; whether a byte of it is zero.
#define CLAYOUT_COPY_WORD(type, ones, highs, at)                              \
    do {                                                                      \
        type word;                                                            \
        __builtin_memcpy(&word, (const char *)source + (at), sizeof word);    \
        __builtin_memcpy((char *)destination + (at), &word, sizeof word);     \
        has_zero |= (type)((type)(word - (ones)) & (type)~word & (highs));    \
    } while (0)

typedef signed char clayout_sixteen_bytes __attribute__((vector_size(16)));

/// Copies 16 bytes and returns which of them are zero.
static inline __attribute__((always_inline)) clayout_sixteen_bytes clayout_copy_sixteen(
    void *_Nonnull destination, const void *_Nonnull source, size_t at) {
    clayout_sixteen_bytes bytes;
    __builtin_memcpy(&bytes, (const char *)source + at, sizeof bytes);
    __builtin_memcpy((char *)destination + at, &bytes, sizeof bytes);
    return bytes == 0;
}

/// Copies `count` bytes and adds a NUL. Returns whether one of them may be zero.
static inline __attribute__((always_inline)) _Bool clayout_copy_string(
    void *_Nonnull destination, const void *_Nullable source, size_t count) {
    uint64_t has_zero = 0;
    if (count < 16) {
        // No piece reaches into both words of a short string, which Swift has just stored: such a load would wait.
        size_t done = 0;
        if (count >= 8) {
            CLAYOUT_COPY_WORD(uint64_t, 0x0101010101010101u, 0x8080808080808080u, 0);
            done = 8;
        }
        size_t rest = count - done;
        if (rest >= 4) {
            CLAYOUT_COPY_WORD(uint32_t, 0x01010101u, 0x80808080u, done);
            CLAYOUT_COPY_WORD(uint32_t, 0x01010101u, 0x80808080u, count - 4);
        } else if (rest != 0) {
            CLAYOUT_COPY_WORD(uint8_t, 0x01u, 0x80u, done);
            CLAYOUT_COPY_WORD(uint8_t, 0x01u, 0x80u, done + rest / 2);
            CLAYOUT_COPY_WORD(uint8_t, 0x01u, 0x80u, count - 1);
        }
    } else if (count <= 64) {
        clayout_sixteen_bytes zeros = {0};
#pragma clang loop vectorize(disable) unroll(disable)
        for (size_t at = 0; at < count - 16; at += 16) zeros |= clayout_copy_sixteen(destination, source, at);
        zeros |= clayout_copy_sixteen(destination, source, count - 16);
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
