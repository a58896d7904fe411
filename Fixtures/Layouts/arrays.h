// Arrays of several dimensions, and arrays longer than 4096 bytes. `arrays.layout` holds what C compilers make of them.

#ifndef CLAYOUT_FIXTURES_ARRAYS_H
#define CLAYOUT_FIXTURES_ARRAYS_H

#include <stdint.h>

typedef struct Matrix23 { float rows[2][3]; } Matrix23;
typedef struct Cube { int8_t lead; int16_t cells[2][3][4]; int8_t tail; } Cube;
typedef struct Cell { int32_t number; int8_t mark; } Cell;
typedef struct Board { int8_t lead; Cell cells[8][8]; } Board;
typedef struct ColumnVector { float rows[4][1]; } ColumnVector;
typedef struct LongText { uint16_t length; char text[5000]; int64_t tail; } LongText;
typedef struct LongFloats { int8_t lead; float values[5000]; double tail; } LongFloats;
typedef struct LongCells { int8_t lead; Cell cells[5000]; double tail; } LongCells;
typedef struct LongMatrix { int8_t lead; double rows[100][100]; int8_t tail; } LongMatrix;
typedef struct HugeBytes { uint32_t size; uint8_t bytes[1048576]; uint32_t checksum; } HugeBytes;

#endif
