// Functions and variables that the tests of macros find by name. Each result depends on all of the arguments.
#include "../Layouts/attributes.h"
#include "../Layouts/bitfields.h"
#include "../Layouts/raylib.h"
#include "../Layouts/unions.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#pragma GCC visibility push(default)

int32_t binding_counter = 7;
const char *binding_title = "a title";

double binding_packed(PackedRecord record, int32_t factor) {
    return factor * (record.kind + record.size + record.value + record.samples[0] + record.samples[2]);
}

PackedSmall binding_packed_small(PackedSmall record, double ratio, PackedSmall other) {
    PackedSmall result = {(uint8_t)(record.kind + other.kind), (uint32_t)(record.size * ratio) + other.size};
    return result;
}

PackedToFour binding_packed_to_four(PackedToFour record, float factor) {
    PackedToFour result = {(uint8_t)(record.kind + 1), record.value * factor};
    return result;
}

PackedAndAligned binding_packed_and_aligned(PackedAndAligned record) {
    PackedAndAligned result = {record.kind, (uint16_t)(record.size + record.kind), record.value * 2};
    return result;
}

Vector2 binding_move(Vector2 *positions, size_t count, Vector2 by, float *length) {
    Vector2 sum = {0, 0};
    for (size_t index = 0; index < count; index++) {
        positions[index].x += by.x;
        positions[index].y += by.y;
        sum.x += positions[index].x;
        sum.y += positions[index].y;
    }
    *length += sum.x + sum.y;
    return sum;
}

int32_t binding_sum(const int16_t *numbers, int32_t count, const Color *colors) {
    int32_t sum = colors ? colors[0].r : -1000;
    for (int32_t index = 0; index < count; index++) sum += numbers[index];
    return sum;
}

size_t binding_length(const char *first, const char *second) {
    return strlen(first) + (second ? strlen(second) : 100);
}

typedef int32_t (*binding_callback)(int32_t, void *);

binding_callback binding_choose(binding_callback first, binding_callback second) {
    return second ? second : first;
}

int32_t binding_call(binding_callback function, int32_t number, void *context) {
    return function(number, context);
}

bool binding_next(int32_t mode, int32_t *next) {
    *next = mode + 1;
    return mode > 0;
}

Number binding_number(Number number, double factor) {
    number.real *= factor;
    return number;
}

Tagged binding_tagged(PointOrColor value, Tagged tagged) {
    tagged.tag += (int32_t)value.point.x;
    tagged.number.integer -= (int32_t)value.point.y;
    return tagged;
}

MixedUnits binding_bits(SignedBits bits, MixedUnits units) {
    units.a -= bits.a;
    units.b = (uint32_t)-bits.b;
    units.d += (uint64_t)bits.c;
    return units;
}

void binding_add(int32_t amount) {
    binding_counter += amount;
}

#pragma GCC visibility pop
