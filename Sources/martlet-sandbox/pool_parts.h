// What the files of the pool share, and nobody else sees: a cell, the pool, and the verbs that cross from one file to
// another. pool.c turns what comes in into verbs; pool_making.c, pool_warm.c, pool_starting.c and pool_ending.c are a
// cell's life;
// pool_answers.c tells the server.
#ifndef MARTLET_POOL_PARTS_H
#define MARTLET_POOL_PARTS_H

#include "pool.h"

#include "relay.h"
#include "stage.h"

enum { REMOVE_RETRY_MS = 1, RUNTIMES_MAX = 8, NOTES_MAX = 8, NOTE_BYTES = 512 };

enum state { FREE, MAKING, READY, WARMING, WARM, STARTING, RUNNING, EXITED, REMOVING };

struct cell {
    enum state state;
    uint64_t id;
    pid_t pid; // 0 when reaped
    int control;
    int streams[CELL_DESCRIPTORS];
    bool has_streams, destroy_wanted;
    int status; // killed, unless its last words say otherwise
    struct failure failure; // error != 0: the create failed
    struct runtime *runtime; // what is started in it ahead of its function
    int64_t remove_until;
};

// A runtime that functions have used lately, so that it is started ahead for the next one.
struct runtime {
    struct message *plan; // what its cells are told; NULL: no runtime
    int64_t used_at;
    bool is_broken; // until it is used again
};

struct pool {
    struct cgroups groups;
    struct images images;
    int server, poll_set;
    struct pool_options options;
    int relay; // the socket to it; -1: there is none
    pid_t relay_pid;
    bool has_way_out; // a cell was made with one
    char notes[NOTES_MAX][NOTE_BYTES];
    int note_count;
    ino_t outside;
    int64_t refill_at; // 0: nothing planned
    int top;           // no cell from here on was ever used
    bool said_hello, ending;
    struct cell cells[CELLS_MAX];
    struct message *waiting[WAITING_MAX];
    int waiting_count;
    struct message scratch;
    struct runtime runtimes[RUNTIMES_MAX];
    int64_t created_at;
};

int64_t pool_now(void);

// To the server (pool_answers.c). A server that is gone shows as the end of its socket.
void pool_send(struct pool *pool, struct message *message);
void pool_tell(struct pool *pool, enum kind kind, uint64_t id);
void pool_tell_failure(struct pool *pool, uint64_t id, const struct failure *failure);
void pool_tell_refusal(struct pool *pool, uint64_t id, const char *stage, int error);
// Once: that sandboxes can be made here, or why not.
void pool_say_hello(struct pool *pool, const struct failure *failure);
void pool_tell_created(struct pool *pool, struct cell *cell);
// For the server's log, each text once.
void pool_note(struct pool *pool, const char *text);
void pool_note_failure(struct pool *pool, const char *what, const struct failure *failure);

// Cells made ahead (pool_making.c).
bool pool_make_cell(struct pool *pool, struct failure *failure);
int pool_count(const struct pool *pool, enum state state);
void cell_close_streams(struct cell *cell);
void cell_close_control(struct pool *pool, struct cell *cell);

// What was asked for (pool_starting.c).
void pool_create(struct pool *pool, const struct message *request);
void pool_serve_waiting(struct pool *pool);
void pool_fail_oldest(struct pool *pool, const struct failure *failure);
bool message_open_paths(struct message *request, struct failure *failure);
struct cell *pool_find(struct pool *pool, uint64_t id);

// Runtimes that are started before their function is known (pool_warm.c).
// A cell for this request whose runtime waits already, or NULL. The request loses what that cell has.
struct cell *pool_take_warm(struct pool *pool, struct message *request);
// Starts one runtime ahead, or ends what nobody used for long. Gives when to be called again, 0 for never.
int64_t pool_warm(struct pool *pool);
void pool_cool(struct pool *pool, struct cell *cell);

// The relay (pool_relay.c). Orders for cells without a way out are no orders.
bool pool_start_relay(struct pool *pool, struct failure *failure);
void pool_open_way(struct pool *pool, int slot, const int *descriptors);
void pool_rate(struct pool *pool, int slot, uint64_t memory);
void pool_close_way(struct pool *pool, int slot);
void pool_end_relay(struct pool *pool);

// Ends (pool_ending.c).
void pool_kill_cell(struct pool *pool, struct cell *cell);
void pool_destroy(struct pool *pool, uint64_t id);
// A cell's PID 1 is reaped.
void pool_take_end(struct pool *pool, struct cell *cell);
// Removes a dead cell's cgroups and answers whoever waits for that; called again while they are busy.
void pool_remove_cell(struct pool *pool, struct cell *cell);

#endif
