// What the files of the relay share: relay.c waits and takes orders, relay_flows.c carries bytes, relay_names.c carries
// questions for names, relay_policy.c says what may be reached, relay_rate.c how fast, relay_shares.c who gives way.
#ifndef MARTLET_RELAY_PARTS_H
#define MARTLET_RELAY_PARTS_H

#include "relay.h"

#include <netinet/in.h>
#include <stdbool.h>
#include <stdint.h>

enum {
    FLOWS_MAX = 8192,
    FLOWS_OF_ONE_CELL = 1024, // the file descriptors of an execution environment are as many
    QUESTIONS_MAX = 1024,
    QUESTIONS_OF_ONE_CELL = 64,
    QUESTION_PATIENCE_MS = 5000,
    TICK_MS = 5,
    EVENTS_AT_ONCE = 64,
    NAME_SERVERS_MAX = 3, // as the C library's resolver takes
};

// Of what there is so much for all cells together.
enum place { PLACE_FLOW, PLACE_QUESTION, PLACES };

enum watched { WATCH_CONTROL, WATCH_LISTENER, WATCH_NAMES, WATCH_INSIDE, WATCH_OUTSIDE, WATCH_QUESTION };

// A token bucket.
struct rate {
    uint64_t bytes_a_second; // 0: no limit
    int64_t tokens, filled_at_us;
    bool is_empty; // somebody waits for tokens
};

struct relay_cell {
    struct way_out way; // listener < 0: there is no such cell
    struct rate rates[2]; // to the cell, from the cell
    int held[PLACES];
};

struct relay {
    int control, poll_set, netlink;
    unsigned round; // of waiting
    int flows_max;  // as many as this process may open files for
    enum egress egress;
    uint16_t guarded_port;
    struct relay_cell cells[RELAY_CELLS_MAX];
};

int64_t relay_now_us(void);
// Watches a descriptor for `events`, or no longer where they are 0. `current` is what is watched now.
void relay_watch(const struct relay *relay, int descriptor, uint32_t *current, uint32_t events, enum watched what,
                 int index);

// Connections (relay_flows.c).
void flows_accept(struct relay *relay, int slot);
void flows_take(struct relay *relay, int index, int side, uint32_t events);
void flows_close_cell(struct relay *relay, int slot);
// Lets those go on that waited for tokens. Gives whether some still wait.
bool flows_tick(struct relay *relay);

// Questions for names (relay_names.c).
void names_ask(struct relay *relay, int slot);
void names_answer(struct relay *relay, int index);
void names_close_cell(struct relay *relay, int slot);
// Gives up old questions. Gives whether there are others.
bool names_tick(struct relay *relay);
// The name server to ask: a number that grows means the next one.
bool names_server(int number, struct sockaddr_storage *server, socklen_t *length);

// What may be reached (relay_policy.c). Writes the machine's address for the one that the cell asked for.
bool policy_allows(struct relay *relay, const struct sockaddr_in *asked, struct sockaddr_storage *real,
                   socklen_t *length);
// Where a connection to the machine's loopback is tried second: the same port at ::1.
bool policy_second(const struct sockaddr_in *asked, struct sockaddr_storage *real, socklen_t *length);

// Which cell gives a place to `slot` where all are taken (relay_shares.c): the one that has most, if it would still
// have no fewer than the other then. -1: none, since they are shared out evenly.
int shares_giver(const struct relay *relay, enum place place, int slot);

// How fast (relay_rate.c).
size_t rate_take(struct rate *rate, size_t wanted);
void rate_give_back(struct rate *rate, size_t bytes);
void rate_set(struct rate *rate, uint64_t bytes_a_second);

#endif
