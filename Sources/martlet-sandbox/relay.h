// The process outside that holds the ways out of all cells (egress.h): it makes the connections that functions ask for
// with sockets of its own, as a user without rights. It ends when the socket to its maker closes.
#ifndef MARTLET_RELAY_H
#define MARTLET_RELAY_H

#include "cgroups.h"
#include "egress.h"
#include "protocol.h"

#include <sys/types.h>

enum { RELAY_CELLS_MAX = CGROUP_SLOTS_MAX };

// What the maker sends; the id of each is the cell's slot.
enum relay_kind {
    RELAY_OPEN = 160,  // two descriptors, as in `struct way_out`
    RELAY_RATE = 161,  // NUMBER, bytes a second
    RELAY_CLOSE = 162, // every connection of the cell ends
};

// Runs in the forked child. Never returns. `guarded_port` of the machine's loopback is reached by no cell.
_Noreturn void relay_main(int control, enum egress egress, uint16_t guarded_port, uid_t user);

#endif
