#define _GNU_SOURCE
#include "pool_parts.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum {
    WARM_DELAY_MS = 150,         // after a cold start, whose function still uses the processors
    IDLE_MS = 10 * 60 * 1000,    // a runtime that nobody has used for so long is not kept ready
};

// What a cell is told to start ahead for such a request; false where its runtime can't be.
static bool plan_ahead(const struct message *request, struct message *plan) {
    struct field field;
    bool is_possible = false;
    message_begin(plan, KIND_WARM, 0);
    for (size_t offset = 0; message_next(request, &offset, &field);) {
        enum tag tag = (enum tag)field.tag;
        is_possible = is_possible || tag == TAG_WARM;
        if (tag == TAG_WARM) tag = TAG_ENVIRONMENT;
        else if (tag != TAG_RUNTIME && tag != TAG_BIND && tag != TAG_ARGUMENT && tag != TAG_PIDS && tag != TAG_FILES)
            continue;
        if (!message_add(plan, tag, field.bytes, field.length)) return false;
    }
    return is_possible;
}

static bool is_same(const struct message *left, const struct message *right) {
    return left->header.length == right->header.length && memcmp(left->bytes, right->bytes, left->header.length) == 0;
}

static void forget(struct pool *pool, struct runtime *runtime) {
    for (int slot = 0; slot < pool->top; slot++) {
        struct cell *cell = &pool->cells[slot];
        if (cell->runtime != runtime) continue;
        cell->runtime = NULL;
        if (cell->state == WARMING || cell->state == WARM) pool_kill_cell(pool, cell);
    }
    free(runtime->plan);
    *runtime = (struct runtime){0};
}

// Keeps the runtime of this plan, instead of the one that was used least lately when there are too many.
static struct runtime *remember(struct pool *pool, const struct message *plan) {
    struct runtime *oldest = &pool->runtimes[0];
    for (struct runtime *runtime = oldest; runtime < pool->runtimes + RUNTIMES_MAX; runtime++) {
        if (runtime->plan && is_same(runtime->plan, plan)) return runtime;
        if (!runtime->plan || (oldest->plan && runtime->used_at < oldest->used_at)) oldest = runtime;
    }
    forget(pool, oldest);
    if (!(oldest->plan = malloc(sizeof *plan))) return NULL; // only the pages that are written take memory
    memcpy(oldest->plan, plan, plan->header.length);
    oldest->plan->descriptor_count = 0;
    return oldest;
}

static int count_started(const struct pool *pool, const struct runtime *runtime) {
    int count = 0;
    for (int slot = 0; slot < pool->top; slot++) {
        const struct cell *cell = &pool->cells[slot];
        count += cell->runtime == runtime && (cell->state == WARMING || cell->state == WARM);
    }
    return count;
}

static struct cell *find(struct pool *pool, const struct runtime *runtime, enum state state) {
    for (int slot = 0; slot < pool->top; slot++)
        if (pool->cells[slot].state == state && pool->cells[slot].runtime == runtime) return &pool->cells[slot];
    return NULL;
}

// What a warm cell has already: its root's shared part, and the program that runs.
static void leave_out_known(struct message *request) {
    static struct message rest;
    struct field field;
    message_begin(&rest, (enum kind)request->header.kind, request->header.id);
    for (size_t offset = 0; message_next(request, &offset, &field);)
        if (field.tag != TAG_RUNTIME && field.tag != TAG_BIND && field.tag != TAG_WARM)
            (void)message_add(&rest, (enum tag)field.tag, field.bytes, field.length); // a part always fits
    memcpy(request, &rest, rest.header.length);
}

struct cell *pool_take_warm(struct pool *pool, struct message *request) {
    static struct message plan;
    if (pool->options.warm == 0 || !plan_ahead(request, &plan)) return NULL;
    struct runtime *runtime = remember(pool, &plan);
    if (!runtime) return NULL;
    runtime->used_at = pool_now();
    runtime->is_broken = false;
    struct cell *cell = find(pool, runtime, WARM);
    if (!cell) return NULL;
    cell->runtime = NULL;
    leave_out_known(request);
    return cell;
}

// False when the cell can't be told.
static bool start_ahead(struct cell *cell, struct runtime *runtime) {
    static struct message plan;
    struct failure failure = {0};
    memcpy(&plan, runtime->plan, runtime->plan->header.length);
    plan.descriptor_count = 0;
    bool sent = message_open_paths(&plan, &failure) && message_send(cell->control, &plan);
    message_close_descriptors(&plan);
    if (!sent) return false;
    cell->state = WARMING;
    cell->runtime = runtime;
    return true;
}

int64_t pool_warm(struct pool *pool) {
    int64_t now = pool_now(), next = 0;
    if (pool_count(pool, WARMING) > 0) return 0; // its end calls again
    for (struct runtime *runtime = pool->runtimes; runtime < pool->runtimes + RUNTIMES_MAX; runtime++) {
        if (!runtime->plan) continue;
        if (now - runtime->used_at >= IDLE_MS) {
            forget(pool, runtime);
            continue;
        }
        if (next == 0 || runtime->used_at + IDLE_MS < next) next = runtime->used_at + IDLE_MS;
        if (runtime->is_broken || count_started(pool, runtime) >= pool->options.warm) continue;
        if (now < pool->created_at + WARM_DELAY_MS) return pool->created_at + WARM_DELAY_MS;
        struct cell *ready = find(pool, NULL, READY);
        if (!ready) continue;
        runtime->is_broken = !start_ahead(ready, runtime);
        return now + 1; // another empty cell takes the place of this one
    }
    return next;
}

void pool_cool(struct pool *pool, struct cell *cell) {
    if (cell->runtime && cell->state == WARMING) cell->runtime->is_broken = true;
    cell->runtime = NULL;
    if (pool->refill_at == 0) pool->refill_at = pool_now() + WARM_DELAY_MS;
}
