// Structs that Swift sees through wrappers, filled and checked by C's own functions: strncpy, strnlen, htons.
#define _POSIX_C_SOURCE 200809L
#include "record.h"

#include <arpa/inet.h>
#include <string.h>

#include "../Layouts/wrappers.h"

typedef struct { char text[16]; } Tag;
typedef struct { char text[7]; float weight; } WeighedTag;

// strncpy leaves no terminator if the text fills the array.
static Tag make_tag(const char *text) {
    Tag tag;
    strncpy(tag.text, text, sizeof tag.text);
    return tag;
}

static size_t tag_length(Tag tag) {
    return strnlen(tag.text, sizeof tag.text);
}

static Tag tag_reversed(Tag tag) {
    Tag reversed = {{0}};
    size_t length = tag_length(tag);
    for (size_t i = 0; i < length; i++) reversed.text[i] = tag.text[length - 1 - i];
    return reversed;
}

static WeighedTag weighed_tag(Tag tag, WeighedTag other) {
    memcpy(other.text, tag.text, sizeof other.text);
    other.weight *= 2;
    return other;
}

static Player player_renamed(Player player, const char *name) {
    // As programs in C do: what was behind the shorter text stays.
    strcpy(player.name, name);
    memcpy(player.tag, "\x80\xff""abc", sizeof player.tag);
    strncpy(player.team[1], "sixteen letters!", sizeof player.team[1]);
    player.score++;
    return player;
}

static int32_t players_named(const Player *players, int32_t count, const char *name) {
    int32_t found = 0;
    for (int32_t i = 0; i < count; i++) found += strcmp(players[i].name, name) == 0;
    return found;
}

static Codec codec_after(Codec codec) {
    return (Codec)(codec + 1);
}

static Rotation rotation_reversed(Rotation rotation) {
    return (Rotation)-rotation;
}

static int64_t picture_sum(Picture picture) {
    return (int64_t)picture.codec * 1000 + picture.rotations[0] * 100 + picture.rotations[1] * 10 + picture.rotations[2];
}

static Picture picture_turned(Picture picture) {
    Picture turned = {picture.depth, (Codec)99, {picture.rotations[2], picture.rotations[0], (Rotation)-40}};
    return turned;
}

static uint64_t hton64(uint64_t number) {
    return (uint64_t)htonl((uint32_t)number) << 32 | htonl((uint32_t)(number >> 32));
}

static WireHeader make_wire_header(uint16_t type, uint32_t length, uint64_t identifier, float gain, double time) {
    WireHeader header;
    memset(&header, 0, sizeof header);
    header.version = 4;
    header.type = htons(type);
    header.length = htonl(length);
    header.identifier = hton64(identifier);
    for (int i = 0; i < 3; i++) header.deltas[i] = (int16_t)htons((uint16_t)(-1000 * i));
    uint32_t bits;
    memcpy(&bits, &gain, sizeof bits);
    header.gain = htonl(bits);
    uint64_t long_bits;
    memcpy(&long_bits, &time, sizeof long_bits);
    header.time = hton64(long_bits);
    return header;
}

// Not memcmp: the padding of an argument is anything.
static bool is_wire_header(WireHeader header, uint16_t type, uint32_t length, uint64_t identifier, float gain, double time) {
    WireHeader expected = make_wire_header(type, length, identifier, gain, time);
    return header.version == expected.version && header.type == expected.type && header.length == expected.length
        && header.identifier == expected.identifier && memcmp(header.deltas, expected.deltas, sizeof header.deltas) == 0
        && header.gain == expected.gain && header.time == expected.time;
}

static PackedWireHeader packed_wire_header(PackedWireHeader header) {
    header.length = htonl(ntohl(header.length) + 1);
    header.type = htons((uint16_t)(ntohs(header.type) + header.version));
    return header;
}

static uint16_t host_to_network(uint16_t number) {
    return htons(number);
}

// Unoptimized or not, the callee may rely on the extension of a narrow parameter.
static int64_t widened(int16_t number) {
    return number;
}

static uint32_t next_float(uint32_t bits) {
    return htonl(ntohl(bits) + 1);
}

const call_entry call_wrappers[] = {
    ENTRY("make_tag", make_tag)
    ENTRY("tag_length", tag_length)
    ENTRY("tag_reversed", tag_reversed)
    ENTRY("weighed_tag", weighed_tag)
    ENTRY("player_renamed", player_renamed)
    ENTRY("players_named", players_named)
    ENTRY("codec_after", codec_after)
    ENTRY("rotation_reversed", rotation_reversed)
    ENTRY("picture_sum", picture_sum)
    ENTRY("picture_turned", picture_turned)
    ENTRY("make_wire_header", make_wire_header)
    ENTRY("is_wire_header", is_wire_header)
    ENTRY("packed_wire_header", packed_wire_header)
    ENTRY("host_to_network", host_to_network)
    ENTRY("widened", widened)
    ENTRY("next_float", next_float)
    {NULL, NULL},
};
