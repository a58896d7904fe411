// One function for each signature in raylib-signatures.txt.
#include "record.h"

#define TAKING(number, name, parameters, records) TAKE(shape##number, parameters, records)
#define RETURNING(number, name, Result, parameters, records) RETURN(shape##number, Result, parameters, records)
#include "raylib_shapes.inc"
#undef TAKING
#undef RETURNING

#define TAKING(number, name, parameters, records) ENTRY(name, shape##number)
#define RETURNING(number, name, Result, parameters, records) ENTRY(name, shape##number)
const call_entry call_raylib_shapes[] = {
#include "raylib_shapes.inc"
    {NULL, NULL},
};
