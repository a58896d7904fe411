// Scalars beyond those of torture.h: 128 bits, halves, long double, complex numbers, vectors, characters and atomics.
// `scalars.layout` holds what C compilers make of them.
//
// Names are as in torture.h: ByteThenHalf, HalfThenByte, HalfBetweenBytes and HalfArray3 for every scalar, and OneHalf, TwoHalf,
// ... FiveHalf, where an ABI has rules for numbers of members. A vector is called by its number of elements and their type.

#ifndef CLAYOUT_FIXTURES_SCALARS_H
#define CLAYOUT_FIXTURES_SCALARS_H

#include <stddef.h>
#include <stdint.h>

typedef __int128 Int128;
typedef unsigned __int128 UInt128;
typedef _Float16 Half;
typedef long double LongDouble;
typedef float _Complex ComplexFloat;
typedef double _Complex ComplexDouble;
typedef long double _Complex ComplexLongDouble;
typedef float Vector2f __attribute__((vector_size(8)));
typedef int16_t Vector4s __attribute__((vector_size(8)));
typedef uint8_t Vector8b __attribute__((vector_size(8)));
typedef float Vector4f __attribute__((vector_size(16)));
typedef double Vector2d __attribute__((vector_size(16)));
typedef int64_t Vector2l __attribute__((vector_size(16)));
typedef _Float16 Vector8h __attribute__((vector_size(16)));
typedef uint8_t Vector16b __attribute__((vector_size(16)));
typedef wchar_t WideChar;
typedef uint_least16_t Char16; // char16_t, as in the C library's uchar.h
typedef uint_least32_t char32_t; // as in uchar.h
typedef char32_t Char32;
typedef _Atomic int AtomicInt;
typedef _Atomic _Bool AtomicBool;
typedef _Atomic double AtomicDouble;
typedef void *_Atomic AtomicPointer;

#define FOR_EACH_MODERN_NUMBER(X) \
    X(Int128) X(UInt128) X(Half) X(LongDouble) X(ComplexFloat) X(ComplexDouble) X(ComplexLongDouble) X(Vector2f) X(Vector4s) \
    X(Vector8b) X(Vector4f) X(Vector2d) X(Vector2l) X(Vector8h) X(Vector16b)
#define FOR_EACH_MODERN_SCALAR(X) \
    FOR_EACH_MODERN_NUMBER(X) X(WideChar) X(Char16) X(Char32) X(AtomicInt) X(AtomicBool) X(AtomicDouble) X(AtomicPointer)

#define DECLARE_POSITIONS(T) \
    typedef struct ByteThen##T { int8_t first; T second; } ByteThen##T; \
    typedef struct T##ThenByte { T first; int8_t second; } T##ThenByte; \
    typedef struct T##BetweenBytes { int8_t first; T second; int8_t third; } T##BetweenBytes; \
    typedef struct T##Array3 { int8_t lead; T values[3]; } T##Array3;
FOR_EACH_MODERN_SCALAR(DECLARE_POSITIONS)
#undef DECLARE_POSITIONS

#define DECLARE_NUMBERS(T) \
    typedef struct One##T { T a; } One##T; \
    typedef struct Two##T { T a, b; } Two##T; \
    typedef struct Three##T { T a, b, c; } Three##T; \
    typedef struct Four##T { T a, b, c, d; } Four##T; \
    typedef struct Five##T { T a, b, c, d, e; } Five##T;
FOR_EACH_MODERN_NUMBER(DECLARE_NUMBERS)
#undef DECLARE_NUMBERS

// Where classes meet

typedef struct HalfFloatHalf { Half a; float b; Half c; } HalfFloatHalf;
typedef struct HalfHalfInt { Half a, b; int c; } HalfHalfInt;
typedef struct ThreeHalfDouble { Half a, b, c; double d; } ThreeHalfDouble;
typedef struct Vector2fInt { Vector2f a; int b; } Vector2fInt;
typedef struct Vector2fFloat { Vector2f a; float b; } Vector2fFloat;
typedef struct Vector2fDouble { Vector2f a; double b; } Vector2fDouble;
typedef struct Vector2fVector4s { Vector2f a; Vector4s b; } Vector2fVector4s;
typedef struct Vector4fVector2d { Vector4f a; Vector2d b; } Vector4fVector2d;
typedef struct Vector4fFloat { Vector4f a; float b; } Vector4fFloat;
typedef struct ComplexFloatFloat { ComplexFloat a; float b; } ComplexFloatFloat;
typedef struct ComplexFloatInt { ComplexFloat a; int b; } ComplexFloatInt;
typedef struct InnerLongDouble { OneLongDouble a; } InnerLongDouble;
typedef struct InnerVector4f { OneVector4f a; } InnerVector4f;
typedef struct InnerInt128 { OneInt128 a; } InnerInt128;
typedef struct AtomicIntFloat { AtomicInt a; float b; } AtomicIntFloat;
typedef struct OneAtomicDouble { AtomicDouble a; } OneAtomicDouble;

#endif
