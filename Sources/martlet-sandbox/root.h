// The file system of a cell: a read-only root made of binds from the machine, in a mount namespace of its own.
#ifndef MARTLET_ROOT_H
#define MARTLET_ROOT_H

#include "stage.h"

#include <sys/types.h>

// Leaves the machine's mount namespace for a new one (with network, IPC and UTS namespaces), checks that it did, and
// cuts every tie of mount propagation. `outside` is the inode of the mount namespace that must have been left.
bool root_leave(ino_t outside, struct failure *failure);
// Builds the part that every cell shares and makes it the root; the machine's own root stays below /.host until
// `root_finish`.
bool root_build(struct failure *failure);
// Adds what the message names (code, layers, runtime, binds).
bool root_add(const struct message *spec, struct failure *failure);
// The same, then sizes /tmp and closes the root for writing.
bool root_finish(const struct message *spec, struct failure *failure);

#endif
