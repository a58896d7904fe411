// The shapes of calls: the types in which results come back, and the sizes of the block of stack arguments.
#pragma once
#include "clayout_registers.h"

// A result is read back with the very types that its fields have, so that LLVM sees that putting a register together and
// taking it apart cancel. Letters, one for each register: I integer, F float, P pair of floats, D double.
typedef struct {
    float a, b;
} clayout_P;

#define CLAYOUT_RESULT2(name, A, B)                                                                                   \
    typedef struct {                                                                                                  \
        _Alignas(8) A a;                                                                                              \
        _Alignas(8) B b;                                                                                              \
    } clayout_##name;

CLAYOUT_RESULT2(II, uint64_t, uint64_t)
#if defined(__x86_64__)
CLAYOUT_RESULT2(IF, uint64_t, float)
CLAYOUT_RESULT2(IP, uint64_t, clayout_P)
CLAYOUT_RESULT2(ID, uint64_t, double)
CLAYOUT_RESULT2(FI, float, uint64_t)
CLAYOUT_RESULT2(FF, float, float)
CLAYOUT_RESULT2(FP, float, clayout_P)
CLAYOUT_RESULT2(FD, float, double)
CLAYOUT_RESULT2(PI, clayout_P, uint64_t)
CLAYOUT_RESULT2(PF, clayout_P, float)
CLAYOUT_RESULT2(PP, clayout_P, clayout_P)
CLAYOUT_RESULT2(PD, clayout_P, double)
CLAYOUT_RESULT2(DI, double, uint64_t)
CLAYOUT_RESULT2(DF, double, float)
CLAYOUT_RESULT2(DP, double, clayout_P)
CLAYOUT_RESULT2(DD, double, double)
// Code (a hexadecimal digit for each register, the first one last) and C type of each result that comes in registers.
#define CLAYOUT_RESULTS(X)                                                                                            \
    X(0x1, uint64_t) X(0x2, float) X(0x3, clayout_P) X(0x4, double)                                                   \
    X(0x11, clayout_II) X(0x21, clayout_IF) X(0x31, clayout_IP) X(0x41, clayout_ID)                                   \
    X(0x12, clayout_FI) X(0x22, clayout_FF) X(0x32, clayout_FP) X(0x42, clayout_FD)                                   \
    X(0x13, clayout_PI) X(0x23, clayout_PF) X(0x33, clayout_PP) X(0x43, clayout_PD)                                   \
    X(0x14, clayout_DI) X(0x24, clayout_DF) X(0x34, clayout_DP) X(0x44, clayout_DD)
// The same for a whole vector register, and for one and two registers of the x87 unit.
#define CLAYOUT_WIDE_RESULTS(X) X(0x5, clayout_W) X(0x6, long double) X(0x66, _Complex long double)
#else
typedef struct {
    float a, b, c;
} clayout_FFF;
typedef struct {
    float a, b, c, d;
} clayout_FFFF;
typedef struct {
    double a, b;
} clayout_DD;
typedef struct {
    double a, b, c;
} clayout_DDD;
typedef struct {
    double a, b, c, d;
} clayout_DDDD;
#define CLAYOUT_RESULTS(X)                                                                                            \
    X(0x1, uint64_t) X(0x11, clayout_II) X(0x2, float) X(0x22, clayout_P) X(0x222, clayout_FFF)                       \
    X(0x2222, clayout_FFFF) X(0x4, double) X(0x44, clayout_DD) X(0x444, clayout_DDD) X(0x4444, clayout_DDDD)
typedef struct {
    clayout_W a, b;
} clayout_WW;
typedef struct {
    clayout_W a, b, c;
} clayout_WWW;
typedef struct {
    clayout_W a, b, c, d;
} clayout_WWWW;
typedef struct {
    __fp16 a, b;
} clayout_HH;
typedef struct {
    __fp16 a, b, c;
} clayout_HHH;
typedef struct {
    __fp16 a, b, c, d;
} clayout_HHHH;
typedef struct {
    __fp16 a;
} clayout_H;
// The same for whole vector registers, and for one _Float16 in each.
#define CLAYOUT_WIDE_RESULTS(X)                                                                                       \
    X(0x5, clayout_W) X(0x55, clayout_WW) X(0x555, clayout_WWW) X(0x5555, clayout_WWWW)                               \
    X(0x7, clayout_H) X(0x77, clayout_HH) X(0x777, clayout_HHH) X(0x7777, clayout_HHHH)
#endif

// Stack arguments, in words of eight bytes. Up to 16 of them are passed one by one, as floats that find no register left: LLVM
// then stores them where the callee expects them. As a block they would be stored, loaded and stored again, and a load of
// what was stored in pieces waits for the stores. Always an even number of them, because the stack is aligned to 16 bytes: of an odd
// one the last is nothing in particular, and the callee does not see it.
#define CLAYOUT_PAIR(k) clayout_stack_word(stack, 2 * (k)), clayout_stack_word(stack, 2 * (k) + 1)
#define CLAYOUT_PAIR_TYPES_1 clayout_V, clayout_V
#define CLAYOUT_PAIRS_1 CLAYOUT_PAIR(0)
#define CLAYOUT_PAIR_TYPES_2 CLAYOUT_PAIR_TYPES_1, clayout_V, clayout_V
#define CLAYOUT_PAIRS_2 CLAYOUT_PAIRS_1, CLAYOUT_PAIR(1)
#define CLAYOUT_PAIR_TYPES_3 CLAYOUT_PAIR_TYPES_2, clayout_V, clayout_V
#define CLAYOUT_PAIRS_3 CLAYOUT_PAIRS_2, CLAYOUT_PAIR(2)
#define CLAYOUT_PAIR_TYPES_4 CLAYOUT_PAIR_TYPES_3, clayout_V, clayout_V
#define CLAYOUT_PAIRS_4 CLAYOUT_PAIRS_3, CLAYOUT_PAIR(3)
#define CLAYOUT_PAIR_TYPES_5 CLAYOUT_PAIR_TYPES_4, clayout_V, clayout_V
#define CLAYOUT_PAIRS_5 CLAYOUT_PAIRS_4, CLAYOUT_PAIR(4)
#define CLAYOUT_PAIR_TYPES_6 CLAYOUT_PAIR_TYPES_5, clayout_V, clayout_V
#define CLAYOUT_PAIRS_6 CLAYOUT_PAIRS_5, CLAYOUT_PAIR(5)
#define CLAYOUT_PAIR_TYPES_7 CLAYOUT_PAIR_TYPES_6, clayout_V, clayout_V
#define CLAYOUT_PAIRS_7 CLAYOUT_PAIRS_6, CLAYOUT_PAIR(6)
#define CLAYOUT_PAIR_TYPES_8 CLAYOUT_PAIR_TYPES_7, clayout_V, clayout_V
#define CLAYOUT_PAIRS_8 CLAYOUT_PAIRS_7, CLAYOUT_PAIR(7)
#define CLAYOUT_PAIR_COUNTS(X, ...)                                                                                   \
    X(1, __VA_ARGS__) X(2, __VA_ARGS__) X(3, __VA_ARGS__) X(4, __VA_ARGS__)                                           \
    X(5, __VA_ARGS__) X(6, __VA_ARGS__) X(7, __VA_ARGS__) X(8, __VA_ARGS__)

// Larger ones are passed as a block. It may be larger than what is passed, too.
#if defined(__aarch64__)
// Here, a struct of more than 16 bytes would be passed by reference: the call goes through clayout_image_call.
#define CLAYOUT_BLOCKS(X, ...)
#else
#define CLAYOUT_BLOCKS(X, ...) X(10, __VA_ARGS__) X(12, __VA_ARGS__) X(14, __VA_ARGS__) X(16, __VA_ARGS__)
#define CLAYOUT_BLOCK_TYPE(n, ...)                                                                                    \
    typedef struct {                                                                                                  \
        uint64_t words[2 * n];                                                                                        \
    } clayout_block##n;
CLAYOUT_BLOCKS(CLAYOUT_BLOCK_TYPE)
#endif
