// How many processors a function sees.
#ifndef MARTLET_PROCESSORS_H
#define MARTLET_PROCESSORS_H

#include "stage.h"

// Leaves the calling process and its children `count` of the machine's processors, and shows no more than those in
// /sys and /proc. Cells take turns by their number, so that they do not all meet on the first ones. 0, or as many as
// there are: nothing changes.
bool processors_limit(unsigned count, unsigned cell, struct failure *failure);

#endif
