// How many processors a function sees.
#ifndef MARTLET_PROCESSORS_H
#define MARTLET_PROCESSORS_H

#include "stage.h"

#include <sys/types.h>

// Leaves the calling process and its children `count` of the machine's processors, and shows no more than those in
// /sys and /proc. Cells take turns by their number, so that they do not all meet on the first ones. 0, or as many as
// there are: nothing changes.
bool processors_limit(unsigned count, unsigned cell, struct failure *failure);

// Leaves a process that was started before, with all its threads, no other processors than the calling process has.
bool processors_share(pid_t process, struct failure *failure);

#endif
