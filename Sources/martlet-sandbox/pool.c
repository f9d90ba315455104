#define _GNU_SOURCE
#include "pool_parts.h"

#include "root.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>

int64_t pool_now(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

struct pool *pool_make(const struct cgroups *groups, int server, int poll_set, const struct pool_options *options) {
    struct pool *pool = calloc(1, sizeof *pool);
    struct stat info;
    struct failure failure = {0};
    if (!pool) return NULL;
    pool->groups = *groups;
    pool->server = server, pool->poll_set = poll_set, pool->options = *options, pool->relay = -1;
    pool->outside = stat("/proc/self/ns/mnt", &info) == 0 ? info.st_ino : 0;
    pool->refill_at = 1;
    pool->images = (struct images){.folder = -1, .control = -1};
    if (options->images && !images_find(&pool->images, options->images, TMP_DEFAULT, &failure))
        pool_note_failure(pool, "/tmp is kept in memory and counts as the function's", &failure);
    if (options->egress != EGRESS_NONE && !pool_start_relay(pool, &failure))
        pool_note_failure(pool, "functions reach no network", &failure);
    return pool;
}

int pool_relay(const struct pool *pool) { return pool->relay; }

// MARK: - What the server asks for

bool pool_take_request(struct pool *pool, const struct message *request) {
    struct cell *cell;
    switch (request->header.kind) {
    case KIND_CREATE:
        if (request->header.id == 0) return false;
        return pool_create(pool, request), true;
    case KIND_DESTROY:
        return pool_destroy(pool, request->header.id), true;
    case KIND_SIGNAL:
        cell = pool_find(pool, request->header.id);
        if (cell && cell->pid > 0 && message_number(request, TAG_NUMBER, 0) == SIGTERM) kill(cell->pid, SIGTERM);
        return true;
    default:
        return false;
    }
}

// MARK: - What cells report

static void take_failure(struct pool *pool, struct cell *cell, const struct message *report) {
    struct field field;
    cell->failure.error = (int)message_number(report, TAG_ERRNO, EINVAL);
    for (size_t offset = 0; message_next(report, &offset, &field);)
        if (field.tag == TAG_STAGE)
            snprintf(cell->failure.stage, sizeof cell->failure.stage, "%.*s", (int)field.length, field.bytes);
    if (cell->state != MAKING) return; // answered once the cell is gone
    pool_say_hello(pool, &cell->failure);
    pool_fail_oldest(pool, &cell->failure);
    pool->refill_at = 0; // the next create tries again, rather than a loop of failures
}

static void take_ready(struct pool *pool, struct cell *cell, struct message *report) {
    struct field field;
    char text[NOTE_BYTES];
    memcpy(cell->streams, report->descriptors, sizeof cell->streams);
    cell->has_streams = true;
    cell->state = READY;
    if (report->descriptor_count > CELL_DESCRIPTORS)
        pool_open_way(pool, (int)(cell - pool->cells), report->descriptors + CELL_DESCRIPTORS);
    for (size_t offset = 0; message_next(report, &offset, &field);) {
        if (field.tag != TAG_TEXT) continue;
        snprintf(text, sizeof text, "%.*s", (int)field.length, field.bytes);
        pool_note(pool, text);
    }
    pool_say_hello(pool, NULL);
    if (pool->waiting_count > 0) pool_serve_waiting(pool);
}

static void take_message(struct pool *pool, struct cell *cell, struct message *report) {
    switch (report->header.kind) {
    case KIND_READY:
        if (cell->state != MAKING || (report->descriptor_count != CELL_DESCRIPTORS &&
                                      report->descriptor_count != CELL_DESCRIPTORS + EGRESS_DESCRIPTORS))
            break;
        return take_ready(pool, cell, report);
    case KIND_WARMED:
        if (cell->state != WARMING) break;
        cell->state = WARM;
        pool->refill_at = pool_now() + 1;
        return;
    case KIND_STARTED:
        if (cell->state != STARTING) break;
        cell->state = RUNNING;
        pool_tell_created(pool, cell);
        return cell_close_streams(cell);
    case KIND_EXITED:
        cell->status = (int)message_number(report, TAG_STATUS, SIGKILL);
        return;
    case KIND_FAILED:
        return take_failure(pool, cell, report);
    default:
        break;
    }
    message_close_descriptors(report);
}

void pool_take_report(struct pool *pool, int slot) {
    static struct message report;
    struct cell *cell = &pool->cells[slot];
    while (cell->control >= 0 && cell->state != FREE) {
        int got = message_receive(cell->control, &report, MSG_DONTWAIT);
        if (got > 0)
            take_message(pool, cell, &report);
        else if (got < 0 && errno == EAGAIN)
            return;
        else
            return cell_close_control(pool, cell); // its end comes by SIGCHLD
    }
}

void pool_reap(struct pool *pool) {
    for (pid_t pid; (pid = waitpid(-1, NULL, WNOHANG)) > 0;)
        for (int slot = 0; slot < pool->top; slot++) {
            struct cell *cell = &pool->cells[slot];
            if (cell->state == FREE || cell->pid != pid) continue;
            pool_take_report(pool, slot);
            pool_take_end(pool, cell);
        }
}

// MARK: - Time and the end

static void refill(struct pool *pool) {
    struct failure failure = {0};
    pool->refill_at = 0;
    if (pool_count(pool, MAKING) + pool_count(pool, READY) >= pool->options.spares) {
        pool->refill_at = pool_warm(pool);
        return;
    }
    if (!pool_make_cell(pool, &failure)) return pool_say_hello(pool, &failure);
    pool->refill_at = pool_now() + 1;
}

int pool_tick(struct pool *pool) {
    bool removing = false;
    for (int slot = 0; slot < pool->top; slot++) {
        struct cell *cell = &pool->cells[slot];
        if (cell->state != REMOVING || cell->remove_until == INT64_MAX) continue;
        pool_remove_cell(pool, cell);
        removing = removing || cell->state == REMOVING;
    }
    if (!pool->ending && pool->refill_at != 0 && pool_now() >= pool->refill_at) refill(pool);
    if (removing) return REMOVE_RETRY_MS;
    if (pool->refill_at == 0 || pool->ending) return -1;
    int64_t wait = pool->refill_at - pool_now();
    return wait < 0 ? 0 : (int)wait;
}
