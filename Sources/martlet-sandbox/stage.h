// A failure inside a cell: which step it was, and errno. Every system call that can fail names its step.
#ifndef MARTLET_STAGE_H
#define MARTLET_STAGE_H

#include "protocol.h"

#include <errno.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>

struct failure {
    int error;
    char stage[STAGE_MAX];
};

// Records the failure with the current errno; always false, so that `return failed(…)` reads well.
__attribute__((format(printf, 2, 3))) static inline bool failed(struct failure *failure, const char *format, ...) {
    failure->error = errno ? errno : EINVAL;
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(failure->stage, sizeof failure->stage, format, arguments);
    va_end(arguments);
    return false;
}

#endif
