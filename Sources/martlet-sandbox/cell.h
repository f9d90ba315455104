// The life of a cell's PID 1: made ahead as a shell, then told what to become, then minder of the function's processes.
#ifndef MARTLET_CELL_H
#define MARTLET_CELL_H

#include "cgroups.h"
#include "egress.h"
#include "image.h"
#include "protocol.h"

struct cell_plan {
    const struct cgroups *groups;
    int slot;
    uid_t user;
    ino_t outside; // the mount namespace that must be left
    int control;   // the cell's end of the socket to this program's loop
    struct images *images;
    enum egress egress;
    char *words, *words_end; // of the command line, which a function would see
};

// Runs in the cloned child, which is PID 1 of a new pid namespace. Never returns.
_Noreturn void cell_main(const struct cell_plan *plan);

#endif
