#define _GNU_SOURCE
#include "pool_parts.h"

#include "cell.h"

#include <sched.h>
#include <signal.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

void cell_close_streams(struct cell *cell) {
    for (int index = 0; cell->has_streams && index < CELL_DESCRIPTORS; index++) close(cell->streams[index]);
    cell->has_streams = false;
}

void cell_close_control(struct pool *pool, struct cell *cell) {
    if (cell->control < 0) return;
    (void)epoll_ctl(pool->poll_set, EPOLL_CTL_DEL, cell->control, NULL);
    close(cell->control);
    cell->control = -1;
}

static int free_slot(const struct pool *pool) {
    for (int slot = 0; slot < CELLS_MAX; slot++)
        if (pool->cells[slot].state == FREE) return slot;
    return -1;
}

static bool launch(struct pool *pool, int slot, struct failure *failure) {
    struct cell *cell = &pool->cells[slot];
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0) return failed(failure, "make control socket");
    struct cell_plan plan = {.groups = &pool->groups, .slot = slot, .user = pool->options.first_user + (uid_t)slot,
                             .outside = pool->outside, .control = ends[1], .images = &pool->images,
                             .words = pool->options.words, .words_end = pool->options.words_end};
    if (pool->relay >= 0) plan.egress = pool->options.egress;
    // The pid namespace alone comes with the clone; the cell leaves the others itself, so that this loop stays free.
    pid_t pid = (pid_t)syscall(SYS_clone, CLONE_NEWPID | SIGCHLD, NULL, NULL, NULL, NULL);
    if (pid == 0) cell_main(&plan);
    int error = errno;
    close(ends[1]);
    errno = error;
    if (pid < 0) {
        failed(failure, "clone with a pid namespace");
        close(ends[0]);
        return false;
    }
    *cell = (struct cell){.state = MAKING, .pid = pid, .control = ends[0], .status = SIGKILL};
    if (slot >= pool->top) pool->top = slot + 1;
    struct epoll_event event = {.events = EPOLLIN, .data.u32 = (uint32_t)slot};
    if (epoll_ctl(pool->poll_set, EPOLL_CTL_ADD, ends[0], &event) == 0) return true;
    failed(failure, "watch control socket");
    kill(pid, SIGKILL);
    return false;
}

bool pool_make_cell(struct pool *pool, struct failure *failure) {
    errno = EAGAIN;
    int slot = free_slot(pool);
    if (slot < 0) return failed(failure, "find a free cell");
    const char *stage = cgroups_make(&pool->groups, slot);
    if (!stage && launch(pool, slot, failure)) return true;
    if (stage) failed(failure, "%s", stage);
    if (pool->cells[slot].state == FREE) (void)cgroups_remove(&pool->groups, slot);
    return false;
}

int pool_count(const struct pool *pool, enum state state) {
    int found = 0;
    for (int slot = 0; slot < pool->top; slot++) found += pool->cells[slot].state == state;
    return found;
}
