#define _GNU_SOURCE
#include "pool_parts.h"

#include "root.h"

#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

enum {
    REFILL_DELAY_MS = 40, // a cold start has the processors for itself first
    NR_open_tree = 428,   // since Linux 5.2
    TREE_CLONE = 1,
    MEMORY_DEFAULT_MB = 128,
};

void pool_fail_oldest(struct pool *pool, const struct failure *failure) {
    if (pool->waiting_count == 0) return;
    struct message *request = pool->waiting[0];
    memmove(pool->waiting, pool->waiting + 1, sizeof *pool->waiting * (size_t)--pool->waiting_count);
    pool_tell_failure(pool, request->header.id, failure);
    free(request);
}

// Takes hold of every folder that the request names, as a mount that is nowhere yet. The machine's own mounts do not
// change.
bool message_open_paths(struct message *request, struct failure *failure) {
    struct field field;
    char path[PATH_MAX];
    for (size_t offset = 0; message_next(request, &offset, &field);) {
        if (!tag_names_path((enum tag)field.tag)) continue;
        errno = E2BIG;
        if (request->descriptor_count == MESSAGE_DESCRIPTORS) return failed(failure, "count mounts");
        snprintf(path, sizeof path, "%.*s", (int)strnlen(field.bytes, field.length), field.bytes);
        int tree = (int)syscall(NR_open_tree, AT_FDCWD, path, TREE_CLONE | O_CLOEXEC);
        if (tree < 0) return failed(failure, "open %s", path);
        message_add_descriptor(request, tree);
    }
    return true;
}

// A /tmp of another size than spares have; without a device the cell keeps it in memory.
static void open_tmp(struct pool *pool, struct message *request) {
    uint64_t bytes = message_number(request, TAG_TMP, TMP_DEFAULT);
    struct failure failure = {0};
    if (pool->images.folder < 0 || bytes == TMP_DEFAULT || request->descriptor_count == MESSAGE_DESCRIPTORS) return;
    int device = image_attach(&pool->images, bytes, &failure);
    if (device < 0) return pool_note_failure(pool, "/tmp is kept in memory and counts as the function's", &failure);
    message_add_descriptor(request, device);
}

static void start(struct pool *pool, struct cell *cell, struct message *request) {
    uint64_t memory = message_number(request, TAG_MEMORY, (uint64_t)MEMORY_DEFAULT_MB << 20);
    uint64_t pids = message_number(request, TAG_PIDS, 1024);
    cell->id = request->header.id;
    cell->state = STARTING;
    // PID 1 and the executing program count as well.
    const char *stage = cgroups_limit(&pool->groups, (int)(cell - pool->cells), memory, pids + 1);
    if (stage) failed(&cell->failure, "%s", stage);
    if (!stage && message_open_paths(request, &cell->failure)) {
        open_tmp(pool, request);
        if (message_number(request, TAG_SECLUDED, 0))
            pool_close_way(pool, (int)(cell - pool->cells));
        else
            pool_rate(pool, (int)(cell - pool->cells), memory);
        if (!message_send(cell->control, request)) failed(&cell->failure, "send the plan to the cell");
    }
    message_close_descriptors(request);
    if (cell->failure.error != 0) pool_kill_cell(pool, cell);
}

static struct cell *find_state(struct pool *pool, enum state state) {
    for (int slot = 0; slot < pool->top; slot++)
        if (pool->cells[slot].state == state) return &pool->cells[slot];
    return NULL;
}

static struct cell *find_cell(struct pool *pool, struct message *request) {
    struct cell *warm = pool_take_warm(pool, request);
    return warm ? warm : find_state(pool, READY);
}

void pool_serve_waiting(struct pool *pool) {
    struct cell *ready;
    while (pool->waiting_count > 0 && (ready = find_cell(pool, pool->waiting[0]))) {
        struct message *request = pool->waiting[0];
        memmove(pool->waiting, pool->waiting + 1, sizeof *pool->waiting * (size_t)--pool->waiting_count);
        start(pool, ready, request);
        free(request);
    }
    struct failure failure = {0};
    for (int making = pool_count(pool, MAKING); making < pool->waiting_count; making++)
        if (!pool_make_cell(pool, &failure)) {
            pool_fail_oldest(pool, &failure);
            making--;
        }
    pool->created_at = pool_now();
    pool->refill_at = pool->created_at + REFILL_DELAY_MS;
}

struct cell *pool_find(struct pool *pool, uint64_t id) {
    for (int slot = 0; slot < pool->top; slot++)
        if (pool->cells[slot].state != FREE && pool->cells[slot].id == id) return &pool->cells[slot];
    return NULL;
}

void pool_create(struct pool *pool, const struct message *request) {
    if (pool_find(pool, request->header.id)) return pool_tell_refusal(pool, request->header.id, "check the id", EEXIST);
    if (pool->waiting_count == WAITING_MAX)
        return pool_tell_refusal(pool, request->header.id, "queue the request", EAGAIN);
    struct message *copy = malloc(sizeof *copy); // only the pages that are written take memory
    if (!copy) return pool_tell_refusal(pool, request->header.id, "queue the request", ENOMEM);
    memcpy(copy, request, request->header.length);
    copy->descriptor_count = 0;
    pool->waiting[pool->waiting_count++] = copy;
    pool_serve_waiting(pool);
}
