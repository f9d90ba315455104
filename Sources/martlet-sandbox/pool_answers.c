#define _GNU_SOURCE
#include "pool_parts.h"

#include <string.h>

void pool_send(struct pool *pool, struct message *message) {
    // A server that is gone shows as the end of its socket in the loop, which then ends everything.
    if (!message_send(pool->server, message)) message->descriptor_count = 0;
}

void pool_tell(struct pool *pool, enum kind kind, uint64_t id) {
    message_begin(&pool->scratch, kind, id);
    pool_send(pool, &pool->scratch);
}

void pool_tell_failure(struct pool *pool, uint64_t id, const struct failure *failure) {
    message_begin(&pool->scratch, KIND_FAILED, id);
    message_add_failure(&pool->scratch, failure->stage, failure->error);
    pool_send(pool, &pool->scratch);
}

void pool_tell_refusal(struct pool *pool, uint64_t id, const char *stage, int error) {
    struct failure failure = {.error = error};
    snprintf(failure.stage, sizeof failure.stage, "%s", stage);
    pool_tell_failure(pool, id, &failure);
}

void pool_say_hello(struct pool *pool, const struct failure *failure) {
    if (pool->said_hello) return;
    pool->said_hello = true;
    message_begin(&pool->scratch, KIND_HELLO, 0);
    if (failure) {
        message_add_failure(&pool->scratch, failure->stage, failure->error);
    } else {
        static const char *const ways[] = {"no network", "the internet", "the internet and this machine's loopback"};
        enum egress egress = pool->has_way_out ? pool->options.egress : EGRESS_NONE;
        char text[192];
        snprintf(text, sizeof text, "cgroup v%d, freezer v%d%s, %s", pool->groups.version, pool->groups.freeze_version,
                 pool->groups.unified ? ", cgroup.kill" : "", ways[egress]);
        message_add_text(&pool->scratch, TAG_TEXT, text);
        message_add_number(&pool->scratch, TAG_EGRESS, egress);
    }
    pool_send(pool, &pool->scratch);
}

static void add_folder(struct message *message, enum tag tag, const char *parent, int slot, const char *file) {
    char path[CGROUP_PATH_MAX + 64];
    snprintf(path, sizeof path, "%s/%d%s", parent, slot, file);
    message_add_text(message, tag, path);
}

void pool_tell_created(struct pool *pool, struct cell *cell, const struct message *started) {
    struct message *message = &pool->scratch;
    int slot = (int)(cell - pool->cells);
    message_begin(message, KIND_CREATED, cell->id);
    message_add_number(message, TAG_PID, (uint64_t)cell->pid);
    message_add_number(message, TAG_CGROUP_VERSION, (uint64_t)pool->groups.version);
    message_add_number(message, TAG_FREEZE_VERSION, (uint64_t)pool->groups.freeze_version);
    add_folder(message, TAG_CGROUP_CPU, pool->groups.cpu, slot, "");
    add_folder(message, TAG_CGROUP_MEMORY, pool->groups.memory, slot, "");
    add_folder(message, TAG_CGROUP_FREEZE, pool->groups.freezer, slot,
               pool->groups.freeze_version == 2 ? "/cgroup.freeze" : "/freezer.state");
    if (pool->groups.usage)
        add_folder(message, TAG_CGROUP_USAGE, pool->groups.usage, slot,
                   pool->groups.version == 2 ? "/cpu.stat" : "/cpuacct.usage");
    for (int index = 0; index < CELL_DESCRIPTORS; index++) message_add_descriptor(message, cell->streams[index]);
    if (started->descriptor_count == 1) message_add_descriptor(message, started->descriptors[0]);
    pool_send(pool, message);
}

void pool_pass_on(struct pool *pool, const struct cell *cell, struct message *report) {
    report->header.id = cell->id;
    if (report->header.kind == KIND_PROCESS)
        message_add_number(report, TAG_OOM, cgroups_oom_kills(&pool->groups, (int)(cell - pool->cells)));
    pool_send(pool, report);
    message_close_descriptors(report);
}

void pool_note(struct pool *pool, const char *text) {
    for (int index = 0; index < pool->note_count; index++)
        if (strncmp(pool->notes[index], text, NOTE_BYTES - 1) == 0) return;
    if (pool->note_count == NOTES_MAX) return;
    snprintf(pool->notes[pool->note_count++], NOTE_BYTES, "%s", text);
    message_begin(&pool->scratch, KIND_NOTE, 0);
    message_add_text(&pool->scratch, TAG_TEXT, text);
    pool_send(pool, &pool->scratch);
}

void pool_note_failure(struct pool *pool, const char *what, const struct failure *failure) {
    char text[NOTE_BYTES];
    snprintf(text, sizeof text, "%s: %s: %s", what, failure->stage, strerror(failure->error));
    pool_note(pool, text);
}
