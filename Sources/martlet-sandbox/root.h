// The file system of a cell: a read-only root made of binds from the machine, in a mount namespace of its own.
#ifndef MARTLET_ROOT_H
#define MARTLET_ROOT_H

#include "egress.h"
#include "stage.h"

#include <sys/types.h>

// Leaves the machine's mount namespace for a new one (with network, IPC and UTS namespaces), checks that it did, and
// cuts every tie of mount propagation. `outside` is the inode of the mount namespace that must have been left.
bool root_leave(ino_t outside, struct failure *failure);
// The size of /tmp that every cell is made with.
#define TMP_DEFAULT ((uint64_t)512 << 20)

struct root_plan {
    int device; // of the file system for /tmp; closed here. -1: it is in memory
    struct failure *lacks_image; // set where the device can't be mounted
    enum egress egress;
};

// Builds the part that every cell shares, makes it the root, and drops the machine's.
bool root_build(const struct root_plan *plan, struct failure *failure);
// Adds what the message names (code, layers, runtime, binds).
bool root_add(const struct message *spec, struct failure *failure);
// The same, then gives /tmp its size and closes the root for writing.
bool root_finish(const struct message *spec, struct failure *failure);

#endif
