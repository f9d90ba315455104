// What a cell's processes may do: no capabilities, an own user, no new privileges, a list of refused system calls.
#ifndef MARTLET_JAIL_H
#define MARTLET_JAIL_H

#include "stage.h"

#include <sys/types.h>

// Gives up everything for good. The caller's children inherit it.
bool jail_enter(uid_t user, uint64_t files, uint64_t processes, struct failure *failure);

#endif
