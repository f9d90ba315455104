// A cell before it has a function: its name spaces, its root, its sockets and pipes.
#ifndef MARTLET_SHELL_H
#define MARTLET_SHELL_H

#include "cell.h"

enum { CONTROL = 3 }; // where the socket to the helper is kept in a cell

struct streams {
    int runtime, endpoint, output[2], error[2], traces;
    struct way_out way;
    struct failure lacks_image, lacks_way; // what the cell does without, and why
};

// Leaves the machine's name spaces and makes everything that a function finds.
bool shell_prepare(const struct cell_plan *plan, struct streams *streams, struct failure *failure);
// Hands the descriptors to the helper.
bool shell_announce(struct streams *streams, struct failure *failure);

#endif
