// Where the cgroup controllers are on this machine, and the folders that we own below them.
//
// Three layouts are served: v2 with controllers; v1 controllers with a v2 hierarchy beside them (its cgroup.kill and
// cgroup.freeze are used); v1 alone with its freezer. All our folders are below `martlet-<server>.<helper>.<pid
// namespace>`, so that what a dead helper left can be told from what a living one uses.
#ifndef MARTLET_CGROUPS_H
#define MARTLET_CGROUPS_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

enum { CGROUP_PATH_MAX = 192, CGROUP_HIERARCHIES_MAX = 6, CGROUP_SLOTS_MAX = 1024 + 64 };

struct cgroups {
    int version;                                                   // of the cpu and memory controllers
    int freeze_version;                                            // of the freezer
    int count;                                                     // hierarchies that a cell joins
    char parents[CGROUP_HIERARCHIES_MAX][CGROUP_PATH_MAX];         // our parent folder in each
    const char *cpu, *memory, *pids, *freezer, *unified;           // into parents; unified: NULL without cgroup.kill
    const char *usage;                                             // where processor time is counted; NULL where it is not
};

// Each returns NULL, or the name of the stage that failed with errno set.
const char *cgroups_find(struct cgroups *groups, pid_t server);
const char *cgroups_make(const struct cgroups *groups, int slot);
const char *cgroups_join(const struct cgroups *groups, int slot);
const char *cgroups_limit(const struct cgroups *groups, int slot, uint64_t memory, uint64_t pids);

void cgroups_kill(const struct cgroups *groups, int slot);
// True when no folder of the slot is left.
bool cgroups_remove(const struct cgroups *groups, int slot);
void cgroups_remove_parents(const struct cgroups *groups);
uint64_t cgroups_oom_kills(const struct cgroups *groups, int slot);
// Ends and removes what helpers left that no longer run.
void cgroups_sweep(const struct cgroups *groups);

#endif
