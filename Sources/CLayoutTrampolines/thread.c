// The pointer is in a _Thread_local, which is fast to read; a pthread key only sees to it that it is released.
#include "clayout_thread.h"

#if __STDC_HOSTED__
#include <pthread.h>
#include <stdlib.h>

static _Thread_local void *thread_value;
static pthread_key_t key;
static pthread_once_t key_once = PTHREAD_ONCE_INIT;
static void (*release_value)(void *);

static void release(void *value) {
    thread_value = NULL;
    release_value(value);
}

static void make_key(void) {
    // Keys run out only in programs that make a thousand of them; leaking a thread's pages is then the lesser evil.
    (void)pthread_key_create(&key, release);
}

void *clayout_thread_value(void) {
    return thread_value;
}

const void *clayout_thread_identity(void) {
    return &thread_value;
}

void clayout_thread_set_value(void *value, void (*release)(void *)) {
    release_value = release;
    (void)pthread_once(&key_once, make_key);
    (void)pthread_setspecific(key, value);
    thread_value = value;
}
#endif
