#include "ViewFixtures.h"

#include <stddef.h>
#include <stdlib.h>

// Each member as an integer, and what casts an integer to it.
#define SCENE_MEMBERS(MEMBER)                                                                                         \
    MEMBER(tag, ) MEMBER(inner.number, ) MEMBER(inner.tag, ) MEMBER(tail, )                                           \
    MEMBER(position.x, ) MEMBER(position.y, ) MEMBER(position.z, )                                                    \
    MEMBER(kind, (enum ViewKind)) MEMBER(flag, ) MEMBER(low, ) MEMBER(middle, ) MEMBER(wide, ) MEMBER(bit, )          \
    MEMBER(items[0].number, ) MEMBER(items[2].tag, ) MEMBER(numbers[0], ) MEMBER(numbers[3], )                        \
    MEMBER(matrix[0][2], ) MEMBER(matrix[1][0], )                                                                     \
    MEMBER(number.integer, ) MEMBER(number.real, ) MEMBER(number.inner.tag, ) MEMBER(number.values[1], )              \
    MEMBER(number.bits, ) MEMBER(left, ) MEMBER(right, ) MEMBER(whole, ) MEMBER(parts[5], ) MEMBER(name[11], )        \
    MEMBER(pointer, (void *)) MEMBER(callback, (int (*)(float)))                                                      \
    MEMBER(vectors[0].y, ) MEMBER(vectors[1].z, ) MEMBER(last, )

#define PACKED_MEMBERS(MEMBER)                                                                                        \
    MEMBER(first, ) MEMBER(huge, ) MEMBER(negative, ) MEMBER(alone, ) MEMBER(real, )

#define NAME(member, cast) #member,
#define READ(member, cast) if (number-- == 0) return (int64_t)value->member;
#define ASSIGN(member, cast) if (number-- == 0) value->member = cast new_value;

#define ACCESS(TYPE, LOWER, MEMBERS)                                                                                  \
    const char *clayout_##LOWER##_member(int32_t number) {                                                            \
        static const char *const names[] = { MEMBERS(NAME) NULL };                                                    \
        return names[number];                                                                                         \
    }                                                                                                                 \
    int64_t clayout_##LOWER##_read(const struct TYPE *value, int32_t number) {                                        \
        MEMBERS(READ)                                                                                                 \
        abort();                                                                                                      \
    }                                                                                                                 \
    void clayout_##LOWER##_assign(struct TYPE *value, int32_t number, int64_t new_value) { MEMBERS(ASSIGN) }

ACCESS(ViewScene, scene, SCENE_MEMBERS)
ACCESS(ViewPacked, packed, PACKED_MEMBERS)

int32_t clayout_make_vectors(int32_t count, struct ViewVector **vectors) {
    *vectors = NULL;
    if (count < 0) return -1;
    *vectors = malloc((size_t)count * sizeof(struct ViewVector) + 1);
    for (int32_t index = 0; index < count; index++) {
        float first = (float)(3 * index);
        (*vectors)[index] = (struct ViewVector){ first, first + 1, first + 2 };
    }
    return count;
}

void clayout_free_vectors(struct ViewVector *vectors) { free(vectors); }
