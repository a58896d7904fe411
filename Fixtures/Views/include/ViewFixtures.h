// Structs that tests view from Swift, and C's own access to each of their members.
#ifndef VIEW_FIXTURES_H
#define VIEW_FIXTURES_H

#include <stdbool.h>
#include <stdint.h>

enum ViewKind { VIEW_CIRCLE = 1, VIEW_SQUARE = 2, VIEW_HEXAGON = -7 };

struct ViewVector { float x, y, z; };

// Tail padding, in which Swift would put the next member.
struct ViewInner { int32_t number; int8_t tag; };

union ViewNumber {
    int32_t integer;
    double real;
    struct ViewInner inner;
    float values[2];
    unsigned int bits : 5;
};

struct ViewScene {
    uint8_t tag;
    struct ViewInner inner;
    int8_t tail;
    struct ViewVector position;
    enum ViewKind kind;
    bool flag;
    unsigned int low : 9;
    int middle : 20;
    unsigned long long wide : 40;
    bool bit : 1;
    struct ViewInner items[3];
    int16_t numbers[4];
    float matrix[2][3];
    union ViewNumber number;
    struct {
        int32_t left;
        int16_t right;
    };
    union {
        uint64_t whole;
        uint8_t parts[8];
    };
    char name[12];
    void *pointer;
    int (*callback)(float);
    uint16_t port;
    struct ViewVector vectors[2];
    int8_t last;
};

// Bit-fields that start anywhere and have up to 9 bytes.
struct __attribute__((packed)) ViewPacked {
    uint8_t first : 3;
    uint64_t huge : 63;
    int32_t negative : 17;
    uint32_t alone;
    double real;
};

// The members that C accesses, by number; NULL behind the last one.
const char *clayout_scene_member(int32_t member);
const char *clayout_packed_member(int32_t member);

// The member with this number: C's `scene->member`, as an integer.
int64_t clayout_scene_read(const struct ViewScene *scene, int32_t member);
int64_t clayout_packed_read(const struct ViewPacked *packed, int32_t member);

// C's `scene->member = value`.
void clayout_scene_assign(struct ViewScene *scene, int32_t member, int64_t value);
void clayout_packed_assign(struct ViewPacked *packed, int32_t member, int64_t value);

// An out-parameter, and a buffer that C owns: `count` vectors (0, 1, 2), (3, 4, 5)…, NULL for a negative count.
int32_t clayout_make_vectors(int32_t count, struct ViewVector **vectors);
void clayout_free_vectors(struct ViewVector *vectors);

#endif
