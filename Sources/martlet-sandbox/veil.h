// What /proc tells of the machine and is nothing of a function's.
#ifndef MARTLET_VEIL_H
#define MARTLET_VEIL_H

#include "stage.h"

// Covers it, in the root that is being built in the working folder: /dev and /proc must be there.
bool veil_machine(struct failure *failure);

#endif
