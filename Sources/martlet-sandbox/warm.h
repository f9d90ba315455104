// A runtime that is started before its function is known, and waits for it.
#ifndef MARTLET_WARM_H
#define MARTLET_WARM_H

#include "program.h"

// pid 0: none.
struct warm {
    pid_t pid;
    int socket;
};

// Starts a program, and waits until it has done all that it can do without its function.
bool warm_up(struct warm *warm, struct program *program, struct failure *failure);
// Tells the runtime its variables, among them its function. False when it has ended.
bool warm_hand_over(const struct warm *warm, const struct message *spec);

#endif
