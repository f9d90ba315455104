#define _GNU_SOURCE
#include "pool_parts.h"

#include <signal.h>
#include <sys/wait.h>
#include <time.h>

enum { REMOVE_PATIENCE_MS = 10 * 1000 };

void pool_kill_cell(struct pool *pool, struct cell *cell) {
    if (cell->pid > 0) kill(cell->pid, SIGKILL);
    cgroups_kill(&pool->groups, (int)(cell - pool->cells));
}

static void free_cell(struct pool *pool, struct cell *cell) {
    cell_close_control(pool, cell);
    *cell = (struct cell){.state = FREE, .control = -1};
}

// Removes a dead cell's cgroups and answers whoever waits for that; a cgroup can stay busy for a moment after its
// last process.
void pool_remove_cell(struct pool *pool, struct cell *cell) {
    int slot = (int)(cell - pool->cells);
    if (cell->state != REMOVING) {
        cell->remove_until = pool_now() + REMOVE_PATIENCE_MS;
        pool_close_way(pool, slot);
    }
    cell->state = REMOVING;
    cell_close_streams(cell);
    cell_close_control(pool, cell);
    bool gone = cgroups_remove(&pool->groups, slot);
    if (!gone && pool_now() < cell->remove_until) return;
    if (!gone && cell->failure.error == 0) failed(&cell->failure, "remove cgroup");
    uint64_t id = cell->id;
    struct failure failure = cell->failure;
    bool answer = id != 0 && (cell->destroy_wanted || failure.error != 0);
    cell->id = 0;
    cell->remove_until = INT64_MAX; // what is not gone is kept, so that its slot is not used again
    if (gone) free_cell(pool, cell);
    if (answer && failure.error != 0) pool_tell_failure(pool, id, &failure);
    if (answer && failure.error == 0) pool_tell(pool, KIND_DESTROYED, id);
}

void pool_take_end(struct pool *pool, struct cell *cell) {
    cell->pid = 0;
    if (cell->state == WARMING || cell->state == WARM) pool_cool(pool, cell);
    if (cell->state == RUNNING && !cell->destroy_wanted) {
        cell->state = EXITED;
        message_begin(&pool->scratch, KIND_EXITED, cell->id);
        message_add_number(&pool->scratch, TAG_STATUS, (uint64_t)(unsigned)cell->status);
        message_add_number(&pool->scratch, TAG_OOM, cgroups_oom_kills(&pool->groups, (int)(cell - pool->cells)));
        return pool_send(pool, &pool->scratch);
    }
    if (cell->state == STARTING && cell->failure.error == 0 && !cell->destroy_wanted) {
        errno = ECHILD;
        failed(&cell->failure, "start (the cell ended)");
    }
    pool_remove_cell(pool, cell);
}

void pool_destroy(struct pool *pool, uint64_t id) {
    struct cell *cell = id ? pool_find(pool, id) : NULL;
    if (!cell) return pool_tell(pool, KIND_DESTROYED, id);
    cell->destroy_wanted = true;
    if (cell->pid == 0) return pool_remove_cell(pool, cell);
    pool_kill_cell(pool, cell);
}

void pool_end(struct pool *pool) {
    pool->ending = true;
    for (int slot = 0; slot < pool->top; slot++)
        if (pool->cells[slot].state != FREE) pool_kill_cell(pool, &pool->cells[slot]);
    for (int slot = 0; slot < pool->top; slot++) {
        struct cell *cell = &pool->cells[slot];
        if (cell->state == FREE) continue;
        if (cell->pid > 0) (void)waitpid(cell->pid, NULL, 0);
        cell->pid = 0;
        cell->id = 0;
        for (pool_remove_cell(pool, cell); cell->state == REMOVING && cell->remove_until != INT64_MAX;
             pool_remove_cell(pool, cell))
            nanosleep(&(struct timespec){.tv_nsec = REMOVE_RETRY_MS * 1000 * 1000}, NULL);
    }
    pool_end_relay(pool);
    cgroups_remove_parents(&pool->groups);
}
