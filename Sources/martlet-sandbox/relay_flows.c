#define _GNU_SOURCE
#include "relay_parts.h"

#include <errno.h>
#include <netinet/tcp.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

enum {
    INSIDE,
    OUTSIDE,
    CHUNK = 32 * 1024,
    ROUNDS = 16,
    // A place that was given up is not used again in the same round of waiting, in which each event may ask for ROUNDS.
    ENTRIES = FLOWS_MAX + EVENTS_AT_ONCE * ROUNDS,
};

struct end {
    int descriptor;
    uint32_t events;
    char *bytes; // what is to be written here and did not fit yet
    size_t start, length;
    bool has_ended, is_shut; // for reading, for writing
};

static struct flow {
    bool is_used, is_connecting, is_second;
    int slot;
    unsigned used_in;   // the round in which something came last
    unsigned closed_in; // events of that round may still be meant for the flow that was here
    struct sockaddr_in asked;
    struct end ends[2];
} flows[ENTRIES];

static int top;      // no flow from here on was ever used
static int used;     // flows of all cells
static bool is_slow; // some flow waits for its rate
static char chunk[CHUNK];

// MARK: - Beginning and end

static void close_end(struct relay *relay, struct end *end, bool is_reset) {
    struct linger at_once = {.l_onoff = 1};
    if (end->descriptor < 0) return;
    relay_watch(relay, end->descriptor, &end->events, 0, WATCH_INSIDE, 0);
    if (is_reset) (void)setsockopt(end->descriptor, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
    close(end->descriptor);
    free(end->bytes);
}

// A reset for what broke off: the other side must not take it for the end of what was sent.
static void close_flow(struct relay *relay, struct flow *flow, bool is_reset) {
    close_end(relay, &flow->ends[INSIDE], is_reset);
    close_end(relay, &flow->ends[OUTSIDE], is_reset);
    relay->cells[flow->slot].held[PLACE_FLOW]--;
    used--;
    flow->is_used = false;
    flow->closed_in = relay->round;
}

// Where no more fit, the cell that has most of them loses the one that was quiet for longest: a few cells, perhaps
// frozen ones, can't keep the others from the network. False when they are shared out evenly.
static bool make_room(struct relay *relay, int slot) {
    if (used < relay->flows_max) return true;
    int giver = shares_giver(relay, PLACE_FLOW, slot);
    struct flow *quietest = NULL;
    for (int index = 0; giver >= 0 && index < top; index++) {
        struct flow *flow = &flows[index];
        if (!flow->is_used || flow->slot != giver) continue;
        if (!quietest || (int)(flow->used_in - quietest->used_in) < 0) quietest = flow;
    }
    if (quietest) close_flow(relay, quietest, true);
    return quietest != NULL;
}

static struct flow *new_flow(struct relay *relay, int slot) {
    if (relay->cells[slot].held[PLACE_FLOW] == FLOWS_OF_ONE_CELL || !make_room(relay, slot)) return NULL;
    for (int index = 0; index < ENTRIES; index++) {
        if (flows[index].is_used || (index < top && flows[index].closed_in == relay->round)) continue;
        if (index >= top) top = index + 1;
        flows[index] = (struct flow){.is_used = true, .slot = slot, .used_in = relay->round};
        flows[index].ends[INSIDE].descriptor = flows[index].ends[OUTSIDE].descriptor = -1;
        relay->cells[slot].held[PLACE_FLOW]++;
        used++;
        return &flows[index];
    }
    return NULL;
}

// What to wait for follows from the state alone.
static void watch(struct relay *relay, struct flow *flow) {
    int index = (int)(flow - flows);
    for (int side = INSIDE; side <= OUTSIDE; side++) {
        struct end *end = &flow->ends[side], *other = &flow->ends[!side];
        uint32_t events = 0;
        bool reads = !flow->is_connecting && !end->has_ended && other->length == 0;
        bool waits = reads && relay->cells[flow->slot].rates[side == INSIDE].is_empty;
        if (reads && !waits) events |= EPOLLIN;
        is_slow = is_slow || waits;
        if (end->length > 0 || (flow->is_connecting && side == OUTSIDE)) events |= EPOLLOUT;
        relay_watch(relay, end->descriptor, &end->events, events, side == INSIDE ? WATCH_INSIDE : WATCH_OUTSIDE, index);
    }
}

static bool connect_out(struct flow *flow, const struct sockaddr_storage *real, socklen_t length) {
    int one = 1, outside = socket(real->ss_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    flow->ends[OUTSIDE].descriptor = outside;
    if (outside < 0) return false;
    (void)setsockopt(outside, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    (void)setsockopt(outside, SOL_SOCKET, SO_KEEPALIVE, &one, sizeof one);
    flow->is_connecting = true;
    return connect(outside, (const struct sockaddr *)real, length) == 0 || errno == EINPROGRESS;
}

static void begin(struct relay *relay, int slot, int inside) {
    struct sockaddr_storage real;
    socklen_t length = sizeof(struct sockaddr_in);
    struct flow *flow = new_flow(relay, slot);
    int one = 1;
    if (!flow) {
        close(inside);
        return;
    }
    flow->ends[INSIDE].descriptor = inside;
    (void)setsockopt(inside, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    // The address that was asked for is this end's own, since every address is the cell's.
    if (getsockname(inside, (struct sockaddr *)&flow->asked, &length) != 0 || flow->asked.sin_family != AF_INET ||
        !policy_allows(relay, &flow->asked, &real, &length) || !connect_out(flow, &real, length))
        return close_flow(relay, flow, true);
    watch(relay, flow);
}

void flows_accept(struct relay *relay, int slot) {
    for (int round = 0; round < ROUNDS; round++) {
        int inside = accept4(relay->cells[slot].way.listener, NULL, NULL, SOCK_CLOEXEC | SOCK_NONBLOCK);
        if (inside < 0) return;
        begin(relay, slot, inside);
    }
}

// MARK: - Carrying

static bool keep(struct end *end, const char *bytes, size_t length) {
    if (!(end->bytes = malloc(length))) return false;
    memcpy(end->bytes, bytes, length);
    end->start = 0;
    end->length = length;
    return true;
}

// Writes what waits. False when the connection is broken.
static bool flush(struct end *end) {
    while (end->length > 0) {
        ssize_t sent = send(end->descriptor, end->bytes + end->start, end->length, MSG_NOSIGNAL);
        if (sent < 0) return errno == EAGAIN || errno == EINTR;
        end->start += (size_t)sent;
        end->length -= (size_t)sent;
    }
    free(end->bytes);
    end->bytes = NULL;
    return true;
}

// Hands on the end of what the other side sends, once all of it is written.
static void pass_end(const struct end *from, struct end *to) {
    if (!from->has_ended || to->length > 0 || to->is_shut) return;
    (void)shutdown(to->descriptor, SHUT_WR);
    to->is_shut = true;
}

// False when the connection is broken.
static bool carry(struct rate *rate, struct end *from, struct end *to) {
    for (int round = 0; round < ROUNDS && to->length == 0 && !from->has_ended; round++) {
        size_t room = rate_take(rate, sizeof chunk);
        if (room == 0) return true;
        ssize_t got = recv(from->descriptor, chunk, room, 0);
        rate_give_back(rate, room - (size_t)(got > 0 ? got : 0));
        if (got < 0) return errno == EAGAIN || errno == EINTR;
        from->has_ended = got == 0;
        ssize_t sent = got == 0 ? 0 : send(to->descriptor, chunk, (size_t)got, MSG_NOSIGNAL);
        if (sent < 0 && errno != EAGAIN && errno != EINTR) return false;
        if (sent < 0) sent = 0;
        if (sent < got && !keep(to, chunk + sent, (size_t)(got - sent))) return false;
    }
    pass_end(from, to);
    return true;
}

// The outside has answered. False when the connection could not be made.
static bool connected(struct relay *relay, struct flow *flow) {
    struct end *outside = &flow->ends[OUTSIDE];
    struct sockaddr_storage real;
    int error = 0;
    socklen_t length = sizeof error;
    if (getsockopt(outside->descriptor, SOL_SOCKET, SO_ERROR, &error, &length) != 0) return false;
    if (error == 0) return flow->is_connecting = false, true;
    if (error != ECONNREFUSED || flow->is_second || !policy_second(&flow->asked, &real, &length)) return false;
    flow->is_second = true;
    close_end(relay, outside, false);
    *outside = (struct end){.descriptor = -1};
    return connect_out(flow, &real, length);
}

static bool move(struct relay *relay, struct flow *flow, int side, uint32_t events) {
    struct end *end = &flow->ends[side], *other = &flow->ends[!side];
    struct rate *rates = relay->cells[flow->slot].rates;
    if (flow->is_connecting) return side == INSIDE ? (events & EPOLLERR) == 0 : connected(relay, flow);
    // What came before a reset is read first, as by a function that is connected itself.
    if ((events & EPOLLERR) && !(events & EPOLLIN)) return false;
    if ((events & EPOLLOUT) && !flush(end)) return false;
    if (end->length == 0) pass_end(other, end);
    return (events & (EPOLLIN | EPOLLHUP)) == 0 || carry(&rates[side == INSIDE], end, other);
}

void flows_take(struct relay *relay, int index, int side, uint32_t events) {
    struct flow *flow = &flows[index];
    if (!flow->is_used) return;
    flow->used_in = relay->round;
    if (!move(relay, flow, side, events)) return close_flow(relay, flow, true);
    const struct end *ends = flow->ends;
    if (ends[INSIDE].is_shut && ends[OUTSIDE].is_shut) return close_flow(relay, flow, false);
    watch(relay, flow);
}

void flows_close_cell(struct relay *relay, int slot) {
    for (int index = 0; index < top; index++)
        if (flows[index].is_used && flows[index].slot == slot) close_flow(relay, &flows[index], true);
}

bool flows_tick(struct relay *relay) {
    if (!is_slow) return false;
    is_slow = false; // set again by those that have to wait on
    for (int index = 0; index < top; index++)
        for (int side = INSIDE; side <= OUTSIDE; side++)
            if (flows[index].is_used && !flows[index].is_connecting &&
                relay->cells[flows[index].slot].rates[side == INSIDE].is_empty)
                flows_take(relay, index, side, EPOLLIN);
    return is_slow;
}
