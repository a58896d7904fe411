// How fixtures are written: each records its parameters, and makes a result of known bytes.
#pragma once
#include "include/CallFixtures.h"
#include "types.h"

// A fixture's name and function.
typedef struct {
    const char *name;
    void (*function)(void);
} call_entry;

#define ENTRY(name, function) {name, (void (*)(void))function},

void call_start_record(void);
void call_record(const void *bytes, size_t size);
// Fills a result with the bytes of call_result_byte; a bool on its own becomes true.
void call_make_result(void *result, size_t size, bool is_bool);

#define IS_BOOL(value) _Generic((value), bool: true, default: false)
#define RECORD(parameter) call_record(&parameter, sizeof parameter);

#define TAKE(function, parameters, records) \
    static void function parameters { \
        call_start_record(); \
        records \
    }
#define RETURN(function, Result, parameters, records) \
    static Result function parameters { \
        Result result; \
        call_start_record(); \
        records \
        call_make_result(&result, sizeof result, IS_BOOL(result)); \
        return result; \
    }

// The tables, one for each kind of fixture; each ends with an entry without a name.
extern const call_entry call_raylib_shapes[], call_sized[], call_large[], call_mixed[], call_scalars[], call_narrow[],
    call_pointers[], call_pointees[], call_modern[], call_unions[], call_members[], call_wrappers[], call_aligned[];
