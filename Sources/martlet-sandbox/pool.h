// All cells: the spares that wait, the sandboxes that run, the dead whose cgroups still have to go.
//
//   MAKING -> READY ----------------------> STARTING -> RUNNING -> EXITED -> REMOVING -> FREE
//        \        \-> WARMING -> WARM ----/   /          /                 /
//         \____________\__________\__________/__________/_________________/  on failure, on destroy, at the end
#ifndef MARTLET_POOL_H
#define MARTLET_POOL_H

#include "cgroups.h"
#include "egress.h"
#include "image.h"
#include "protocol.h"

#include <sys/types.h>

enum {
    SPARES_MAX = 64,
    WARM_MAX = 16, // of each runtime
    CELLS_MAX = CGROUP_SLOTS_MAX, // 1,000 concurrent executions are an account's default, and the spares
    WAITING_MAX = 1024,
};

struct pool;

struct pool_options {
    int spares;            // empty cells that wait
    int warm;              // of each runtime that is in use, started ones that wait
    uid_t first_user;      // of the first cell; the others have the numbers after it, and the relay the last one
    const char *images;    // a folder on a disk, for /tmp; NULL: /tmp is kept in memory
    enum egress egress;
    uint16_t guarded_port; // the server's own: no function reaches it by the machine's loopback
    char *words, *words_end; // where these stand in this program's command line
};

struct pool *pool_make(const struct cgroups *groups, int server, int poll_set, const struct pool_options *options);
// The socket to the relay, or -1 where functions have no way out. Once it can be read, the relay has ended.
int pool_relay(const struct pool *pool);

// A message from the server; false when it breaks the protocol.
bool pool_take_request(struct pool *pool, const struct message *request);
// A cell's socket can be read (`slot` is what was given to epoll).
void pool_take_report(struct pool *pool, int slot);
// Some child has ended.
void pool_reap(struct pool *pool);
// Does what time asks for: refills, removals that were busy. Gives the milliseconds until it wants to be called
// again, or -1.
int pool_tick(struct pool *pool);
// Ends everything and removes every cgroup.
void pool_end(struct pool *pool);

#endif
