// The users that the cells of this program have, which no other program's cells have: limits that the kernel counts by
// user would be common to them.
#ifndef MARTLET_USERS_H
#define MARTLET_USERS_H

#include <sys/types.h>

// The first of a range of `count` users. It is this program's until its end.
uid_t users_claim(unsigned count);

#endif
