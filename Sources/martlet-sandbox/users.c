#define _GNU_SOURCE
#include "users.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

enum { USERS_FROM = 900000, RANGES = 64 };

// Containers share the machine's users, but do not see each other's claims: their ranges begin elsewhere.
static unsigned first_range(void) {
    const unsigned long machines = 0xEFFFFFFC; // the first name space of process ids
    struct stat info;
    if (stat("/proc/self/ns/pid", &info) != 0) return 0;
    return (unsigned)(((unsigned long)info.st_ino - machines) % RANGES);
}

// By a name that is bound, since that needs no file and ends with the program, however it ends.
static bool claim(uid_t first) {
    struct sockaddr_un name = {.sun_family = AF_UNIX};
    int length = snprintf(name.sun_path + 1, sizeof name.sun_path - 1, "martlet-users-%u", (unsigned)first);
    int held = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (held < 0) return false;
    socklen_t size = (socklen_t)(offsetof(struct sockaddr_un, sun_path) + 1 + (size_t)length);
    if (bind(held, (struct sockaddr *)&name, size) == 0) return true; // never closed
    close(held);
    return false;
}

uid_t users_claim(unsigned count) {
    unsigned begin = first_range();
    for (unsigned number = 0; number < RANGES; number++) {
        uid_t first = USERS_FROM + (begin + number) % RANGES * count;
        if (claim(first)) return first;
    }
    return USERS_FROM + begin * count; // so many programs run that one has to share
}
