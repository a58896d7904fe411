// For pipe and posix_spawn, which plain C11 does not declare.
#define _POSIX_C_SOURCE 200809L
#include "NativeMemory.h"

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

long benchmark_run(const char *path, char *const *arguments, char *output, long capacity) {
    int ends[2];
    if (pipe(ends) != 0) return -1;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    posix_spawn_file_actions_addclose(&actions, ends[0]);
    posix_spawn_file_actions_addclose(&actions, ends[1]);
    pid_t child;
    int error = posix_spawn(&child, path, &actions, NULL, arguments, environ);
    posix_spawn_file_actions_destroy(&actions);
    close(ends[1]);
    long length = 0;
    if (error == 0) {
        long count;
        while ((count = read(ends[0], output + length, capacity - length)) > 0) length += count;
    }
    close(ends[0]);
    int status;
    if (error != 0 || waitpid(child, &status, 0) != child) return -1;
    if (status != 0) return -(WIFEXITED(status) ? WEXITSTATUS(status) : 1);
    return length;
}
