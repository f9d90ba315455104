// A program that PID 1 of a cell starts: a runtime, or an extension.
#ifndef MARTLET_PROGRAM_H
#define MARTLET_PROGRAM_H

#include "protocol.h"
#include "stage.h"

#include <sys/types.h>

enum { ARGUMENTS_MAX = 256, ENVIRONMENT_MAX = 512 };

struct program {
    char *arguments[ARGUMENTS_MAX], *environment[ENVIRONMENT_MAX];
    const char *folder;
    int output, error; // where it prints
    uid_t user;
    uint64_t files, processes;
    int socket; // of a runtime that is started before its function is known; else -1
};

// Where such a runtime finds its socket; WARM_VARIABLE tells it.
enum { WARM_SOCKET = 3 };
#define WARM_VARIABLE "_MARTLET_WARM=3"

// What a message says of the function's program; where it prints and whose it is stays as it was.
bool program_read(struct program *program, const struct message *spec, struct failure *failure);
// The process in which it runs; -1 where it could not be started.
pid_t program_start(const struct program *program, struct failure *failure);

#endif
