// A function's extensions, as PID 1 of its cell starts and minds them: programs in /opt/extensions that run beside the
// function's own.
#ifndef MARTLET_EXTENSIONS_H
#define MARTLET_EXTENSIONS_H

#include "protocol.h"
#include "stage.h"

#include <limits.h>
#include <sys/types.h>

struct extension {
    char path[NAME_MAX + sizeof "/opt/extensions/"];
    pid_t process; // 0 once it has ended
    struct failure failure; // of its start
};

struct extensions {
    int count;
    struct extension all[EXTENSIONS_MAX];
    char **environment;
    int output[2];
};

// What a CREATE message says of extensions. Makes the pipe that they print to, where there are any.
bool extensions_read(struct extensions *extensions, const struct message *spec, struct failure *failure);
// After STARTED: tells of those that could not be started.
void extensions_started(struct extensions *extensions, int control);
// Tells that a process has ended: an extension, or the program.
void extensions_ended(struct extensions *extensions, int control, pid_t dead, pid_t main_process, int status);
// Tells that something could not be started; the program has no name.
void extensions_tell_failure(int control, const char *name, const struct failure *failure);
pid_t extensions_find(const struct extensions *extensions, const struct field *name);
// Connects to a port inside and hands the socket over.
void extensions_connect(int control, const struct message *request);

#endif
