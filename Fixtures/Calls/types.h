// The structs that fixtures are passed, beyond those of the layout fixtures.
#pragma once
#include "../Layouts/members.h"
#include "../Layouts/raylib.h"
#include "../Layouts/scalars.h"
#include "../Layouts/torture.h"
#include "../Layouts/unions.h"

typedef void *pointer;
typedef unsigned int uint;

// raymath.h and rlgl.h of raylib 5.5

typedef struct float3 { float v[3]; } float3;
typedef struct float16 { float v[16]; } float16;
typedef struct rlRenderBatch {
    int bufferCount;
    int currentBuffer;
    void *vertexBuffer;
    void *draws;
    int drawCounter;
    float currentDepth;
} rlRenderBatch;

// Around each number of stack words for which CLayout has a call of its own, and far beyond the largest

#define FOR_EACH_LARGE_SIZE(X) \
    X(48) X(56) X(64) X(72) X(80) X(88) X(96) X(104) X(112) X(120) X(128) X(136) X(152) X(160) X(168) X(184) X(192) \
    X(200) X(240) X(248) X(256) X(264) X(376) X(384) X(392) X(504) X(512) X(520) X(760) X(768) X(776) X(1016) X(1024) \
    X(1032) X(1040) X(4096) X(20000)
#define DECLARE_LARGE(n) typedef struct Longs##n { int64_t values[n / 8]; } Longs##n;
FOR_EACH_LARGE_SIZE(DECLARE_LARGE)
#undef DECLARE_LARGE
