#define _GNU_SOURCE
#include "pool.h"

#include "cell.h"
#include "stage.h"

#include <fcntl.h>
#include <limits.h>
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum {
    REFILL_DELAY_MS = 40, // a cold start has the processors for itself first
    REMOVE_RETRY_MS = 1,
    REMOVE_PATIENCE_MS = 10 * 1000,
    NR_open_tree = 428, // since Linux 5.2
    TREE_CLONE = 1,
    MEMORY_DEFAULT_MB = 128,
};

enum state { FREE, MAKING, READY, STARTING, RUNNING, EXITED, REMOVING };

struct cell {
    enum state state;
    uint64_t id;
    pid_t pid; // 0 when reaped
    int control;
    int streams[CELL_DESCRIPTORS];
    bool has_streams, destroy_wanted;
    int status; // killed, unless its last words say otherwise
    struct failure failure; // error != 0: the create failed
    int64_t remove_until;
};

struct pool {
    struct cgroups groups;
    int server, poll_set, spares;
    uid_t first_user;
    ino_t outside;
    int64_t refill_at; // 0: nothing planned
    int top;           // no cell from here on was ever used
    bool said_hello, ending;
    struct cell cells[CELLS_MAX];
    struct message *waiting[WAITING_MAX];
    int waiting_count;
    struct message scratch;
};

static int64_t now_ms(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

struct pool *pool_make(const struct cgroups *groups, int server, int poll_set, int spares, uid_t first_user) {
    struct pool *pool = calloc(1, sizeof *pool);
    struct stat info;
    if (!pool) return NULL;
    pool->groups = *groups;
    pool->server = server, pool->poll_set = poll_set, pool->spares = spares, pool->first_user = first_user;
    pool->outside = stat("/proc/self/ns/mnt", &info) == 0 ? info.st_ino : 0;
    pool->refill_at = 1;
    return pool;
}

// MARK: - Telling the server

static void tell(struct pool *pool, struct message *message) {
    // A server that is gone shows as the end of its socket in the loop, which then ends everything.
    if (!message_send(pool->server, message)) message->descriptor_count = 0;
}

static void tell_simple(struct pool *pool, enum kind kind, uint64_t id) {
    message_begin(&pool->scratch, kind, id);
    tell(pool, &pool->scratch);
}

static void tell_failure(struct pool *pool, uint64_t id, const struct failure *failure) {
    message_begin(&pool->scratch, KIND_FAILED, id);
    message_add_failure(&pool->scratch, failure->stage, failure->error);
    tell(pool, &pool->scratch);
}

static void tell_refusal(struct pool *pool, uint64_t id, const char *stage, int error) {
    struct failure failure = {.error = error};
    snprintf(failure.stage, sizeof failure.stage, "%s", stage);
    tell_failure(pool, id, &failure);
}

static void say_hello(struct pool *pool, const struct failure *failure) {
    if (pool->said_hello) return;
    pool->said_hello = true;
    message_begin(&pool->scratch, KIND_HELLO, 0);
    if (failure) {
        message_add_failure(&pool->scratch, failure->stage, failure->error);
    } else {
        char text[128];
        snprintf(text, sizeof text, "cgroup v%d, freezer v%d%s", pool->groups.version, pool->groups.freeze_version,
                 pool->groups.unified ? ", cgroup.kill" : "");
        message_add_text(&pool->scratch, TAG_TEXT, text);
    }
    tell(pool, &pool->scratch);
}

static void add_folder(struct message *message, enum tag tag, const char *parent, int slot, const char *file) {
    char path[CGROUP_PATH_MAX + 64];
    snprintf(path, sizeof path, "%s/%d%s", parent, slot, file);
    message_add_text(message, tag, path);
}

static void tell_created(struct pool *pool, struct cell *cell, const struct message *started) {
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
    for (int index = 0; index < CELL_DESCRIPTORS; index++) message_add_descriptor(message, cell->streams[index]);
    if (started->descriptor_count == 1) message_add_descriptor(message, started->descriptors[0]);
    tell(pool, message);
}

// What a running cell says for the server.
static void pass_on(struct pool *pool, const struct cell *cell, struct message *report) {
    report->header.id = cell->id;
    if (report->header.kind == KIND_PROCESS)
        message_add_number(report, TAG_OOM, cgroups_oom_kills(&pool->groups, (int)(cell - pool->cells)));
    tell(pool, report);
    message_close_descriptors(report);
}

// MARK: - Making cells

static void close_streams(struct cell *cell) {
    for (int index = 0; cell->has_streams && index < CELL_DESCRIPTORS; index++) close(cell->streams[index]);
    cell->has_streams = false;
}

static void close_control(struct pool *pool, struct cell *cell) {
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
    struct cell_plan plan = {.groups = &pool->groups, .slot = slot, .user = pool->first_user + (uid_t)slot,
                             .outside = pool->outside, .control = ends[1]};
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

static bool make_cell(struct pool *pool, struct failure *failure) {
    errno = EAGAIN;
    int slot = free_slot(pool);
    if (slot < 0) return failed(failure, "find a free cell");
    const char *stage = cgroups_make(&pool->groups, slot);
    if (!stage && launch(pool, slot, failure)) return true;
    if (stage) failed(failure, "%s", stage);
    if (pool->cells[slot].state == FREE) (void)cgroups_remove(&pool->groups, slot);
    return false;
}

static int count(const struct pool *pool, enum state state) {
    int found = 0;
    for (int slot = 0; slot < pool->top; slot++) found += pool->cells[slot].state == state;
    return found;
}

// MARK: - Starting what was asked for

static void fail_oldest_waiting(struct pool *pool, const struct failure *failure) {
    if (pool->waiting_count == 0) return;
    struct message *request = pool->waiting[0];
    memmove(pool->waiting, pool->waiting + 1, sizeof *pool->waiting * (size_t)--pool->waiting_count);
    tell_failure(pool, request->header.id, failure);
    free(request);
}

static void kill_cell(struct pool *pool, struct cell *cell) {
    if (cell->pid > 0) kill(cell->pid, SIGKILL);
    cgroups_kill(&pool->groups, (int)(cell - pool->cells));
}

// Takes hold of every folder that the request names, as a mount that is nowhere yet. The machine's own mounts do not
// change.
static bool open_trees(struct message *request, struct failure *failure) {
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

static void start(struct pool *pool, struct cell *cell, struct message *request) {
    uint64_t memory = message_number(request, TAG_MEMORY, (uint64_t)MEMORY_DEFAULT_MB << 20);
    uint64_t pids = message_number(request, TAG_PIDS, 1024);
    cell->id = request->header.id;
    cell->state = STARTING;
    // PID 1 and the executing program count as well.
    const char *stage = cgroups_limit(&pool->groups, (int)(cell - pool->cells), memory, pids + 1);
    if (stage) failed(&cell->failure, "%s", stage);
    if (!stage && open_trees(request, &cell->failure) && !message_send(cell->control, request))
        failed(&cell->failure, "send the plan to the cell");
    message_close_descriptors(request);
    if (cell->failure.error != 0) kill_cell(pool, cell);
}

static struct cell *find_state(struct pool *pool, enum state state) {
    for (int slot = 0; slot < pool->top; slot++)
        if (pool->cells[slot].state == state) return &pool->cells[slot];
    return NULL;
}

static void serve_waiting(struct pool *pool) {
    struct cell *ready;
    while (pool->waiting_count > 0 && (ready = find_state(pool, READY))) {
        struct message *request = pool->waiting[0];
        memmove(pool->waiting, pool->waiting + 1, sizeof *pool->waiting * (size_t)--pool->waiting_count);
        start(pool, ready, request);
        free(request);
    }
    struct failure failure = {0};
    for (int making = count(pool, MAKING); making < pool->waiting_count; making++)
        if (!make_cell(pool, &failure)) {
            fail_oldest_waiting(pool, &failure);
            making--;
        }
    pool->refill_at = now_ms() + REFILL_DELAY_MS;
}

static struct cell *find_id(struct pool *pool, uint64_t id) {
    for (int slot = 0; slot < pool->top; slot++)
        if (pool->cells[slot].state != FREE && pool->cells[slot].id == id) return &pool->cells[slot];
    return NULL;
}

static void create(struct pool *pool, const struct message *request) {
    if (find_id(pool, request->header.id)) return tell_refusal(pool, request->header.id, "check the id", EEXIST);
    if (pool->waiting_count == WAITING_MAX) return tell_refusal(pool, request->header.id, "queue the request", EAGAIN);
    struct message *copy = malloc(sizeof *copy); // only the pages that are written take memory
    if (!copy) return tell_refusal(pool, request->header.id, "queue the request", ENOMEM);
    memcpy(copy, request, request->header.length);
    copy->descriptor_count = 0;
    pool->waiting[pool->waiting_count++] = copy;
    serve_waiting(pool);
}

// MARK: - Ending

static void free_cell(struct pool *pool, struct cell *cell) {
    close_control(pool, cell);
    *cell = (struct cell){.state = FREE, .control = -1};
}

// Removes a dead cell's cgroups and answers whoever waits for that; a cgroup can stay busy for a moment after its
// last process.
static void remove_cell(struct pool *pool, struct cell *cell) {
    int slot = (int)(cell - pool->cells);
    if (cell->state != REMOVING) cell->remove_until = now_ms() + REMOVE_PATIENCE_MS;
    cell->state = REMOVING;
    close_streams(cell);
    close_control(pool, cell);
    bool gone = cgroups_remove(&pool->groups, slot);
    if (!gone && now_ms() < cell->remove_until) return;
    if (!gone && cell->failure.error == 0) failed(&cell->failure, "remove cgroup");
    uint64_t id = cell->id;
    struct failure failure = cell->failure;
    bool answer = id != 0 && (cell->destroy_wanted || failure.error != 0);
    cell->id = 0;
    cell->remove_until = INT64_MAX; // what is not gone is kept, so that its slot is not used again
    if (gone) free_cell(pool, cell);
    if (answer && failure.error != 0) tell_failure(pool, id, &failure);
    if (answer && failure.error == 0) tell_simple(pool, KIND_DESTROYED, id);
}

static void take_end(struct pool *pool, struct cell *cell) {
    cell->pid = 0;
    if (cell->state == RUNNING && !cell->destroy_wanted) {
        cell->state = EXITED;
        message_begin(&pool->scratch, KIND_EXITED, cell->id);
        message_add_number(&pool->scratch, TAG_STATUS, (uint64_t)(unsigned)cell->status);
        message_add_number(&pool->scratch, TAG_OOM, cgroups_oom_kills(&pool->groups, (int)(cell - pool->cells)));
        return tell(pool, &pool->scratch);
    }
    if (cell->state == STARTING && cell->failure.error == 0 && !cell->destroy_wanted) {
        errno = ECHILD;
        failed(&cell->failure, "start (the cell ended)");
    }
    remove_cell(pool, cell);
}

static void destroy(struct pool *pool, uint64_t id) {
    struct cell *cell = id ? find_id(pool, id) : NULL;
    if (!cell) return tell_simple(pool, KIND_DESTROYED, id);
    cell->destroy_wanted = true;
    if (cell->pid == 0) return remove_cell(pool, cell);
    kill_cell(pool, cell);
}

// Gives a request to the cell that it is for. One that has ended meanwhile needs none.
static void hand_in(const struct cell *cell, const struct message *request) {
    if (cell && cell->state == RUNNING && cell->control >= 0) (void)message_send(cell->control, request);
}

bool pool_take_request(struct pool *pool, const struct message *request) {
    struct cell *cell;
    struct field name;
    switch (request->header.kind) {
    case KIND_CREATE:
        if (request->header.id == 0) return false;
        return create(pool, request), true;
    case KIND_DESTROY:
        return destroy(pool, request->header.id), true;
    case KIND_SIGNAL:
        cell = find_id(pool, request->header.id);
        if (message_find(request, TAG_TEXT, &name)) return hand_in(cell, request), true;
        if (cell && cell->pid > 0 && message_number(request, TAG_NUMBER, 0) == SIGTERM) kill(cell->pid, SIGTERM);
        return true;
    case KIND_RUN:
    case KIND_CONNECT:
        return hand_in(find_id(pool, request->header.id), request), true;
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
    say_hello(pool, &cell->failure);
    fail_oldest_waiting(pool, &cell->failure);
    pool->refill_at = 0; // the next create tries again, rather than a loop of failures
}

static void take_message(struct pool *pool, struct cell *cell, struct message *report) {
    switch (report->header.kind) {
    case KIND_READY:
        if (report->descriptor_count != CELL_DESCRIPTORS || cell->state != MAKING) break;
        memcpy(cell->streams, report->descriptors, sizeof cell->streams);
        cell->has_streams = true;
        cell->state = READY;
        say_hello(pool, NULL);
        if (pool->waiting_count > 0) serve_waiting(pool);
        return;
    case KIND_STARTED:
        if (cell->state != STARTING) break;
        cell->state = RUNNING;
        tell_created(pool, cell, report);
        message_close_descriptors(report);
        return close_streams(cell);
    case KIND_PROCESS:
    case KIND_CONNECTED:
        if (cell->state != RUNNING) break;
        return pass_on(pool, cell, report);
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
            return close_control(pool, cell); // its end comes by SIGCHLD
    }
}

void pool_reap(struct pool *pool) {
    for (pid_t pid; (pid = waitpid(-1, NULL, WNOHANG)) > 0;)
        for (int slot = 0; slot < pool->top; slot++) {
            struct cell *cell = &pool->cells[slot];
            if (cell->state == FREE || cell->pid != pid) continue;
            pool_take_report(pool, slot);
            take_end(pool, cell);
        }
}

// MARK: - Time and the end

static void refill(struct pool *pool) {
    struct failure failure = {0};
    pool->refill_at = 0;
    if (count(pool, MAKING) + count(pool, READY) >= pool->spares) return;
    if (!make_cell(pool, &failure)) return say_hello(pool, &failure);
    pool->refill_at = now_ms() + 1;
}

int pool_tick(struct pool *pool) {
    bool removing = false;
    for (int slot = 0; slot < pool->top; slot++) {
        struct cell *cell = &pool->cells[slot];
        if (cell->state != REMOVING || cell->remove_until == INT64_MAX) continue;
        remove_cell(pool, cell);
        removing = removing || cell->state == REMOVING;
    }
    if (!pool->ending && pool->refill_at != 0 && now_ms() >= pool->refill_at) refill(pool);
    if (removing) return REMOVE_RETRY_MS;
    if (pool->refill_at == 0 || pool->ending) return -1;
    int64_t wait = pool->refill_at - now_ms();
    return wait < 0 ? 0 : (int)wait;
}

void pool_end(struct pool *pool) {
    pool->ending = true;
    for (int slot = 0; slot < pool->top; slot++)
        if (pool->cells[slot].state != FREE) kill_cell(pool, &pool->cells[slot]);
    for (int slot = 0; slot < pool->top; slot++) {
        struct cell *cell = &pool->cells[slot];
        if (cell->state == FREE) continue;
        if (cell->pid > 0) (void)waitpid(cell->pid, NULL, 0);
        cell->pid = 0;
        cell->id = 0;
        for (remove_cell(pool, cell); cell->state == REMOVING && cell->remove_until != INT64_MAX;
             remove_cell(pool, cell))
            nanosleep(&(struct timespec){.tv_nsec = REMOVE_RETRY_MS * 1000 * 1000}, NULL);
    }
    cgroups_remove_parents(&pool->groups);
}
