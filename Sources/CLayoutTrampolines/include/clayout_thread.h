// One pointer for each thread, released when the thread ends.
#pragma once

// The calling thread's pointer; NULL until it is set.
void *_Nullable clayout_thread_value(void);

// Sets the calling thread's pointer. `release` is called with it when the thread ends; every call names the same function.
void clayout_thread_set_value(void *_Nullable value, void (*_Nonnull release)(void *_Nonnull));

// An address that no other running thread has.
const void *_Nonnull clayout_thread_identity(void);
