#define _GNU_SOURCE
#include "relay_parts.h"

#include "jail.h"
#include "stage.h"

#include <linux/netlink.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

enum {
    CONTROL = 3,
    OTHER_FILES = QUESTIONS_MAX + 2 * RELAY_CELLS_MAX + 64,
    FILES = 2 * FLOWS_MAX + OTHER_FILES,
    FLOWS_MIN = 64, // where fewer files may be open, some connections fail
};

int64_t relay_now_us(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000;
}

void relay_watch(const struct relay *relay, int descriptor, uint32_t *current, uint32_t events, enum watched what,
                 int index) {
    if (descriptor < 0 || *current == events) return;
    struct epoll_event event = {.events = events, .data.u64 = (uint64_t)what << 32 | (uint32_t)index};
    int order = events == 0 ? EPOLL_CTL_DEL : *current == 0 ? EPOLL_CTL_ADD : EPOLL_CTL_MOD;
    (void)epoll_ctl(relay->poll_set, order, descriptor, &event); // fails for want of memory alone; then it stands still
    *current = events;
}

// MARK: - Orders

static void close_cell(struct relay *relay, int slot) {
    struct relay_cell *cell = &relay->cells[slot];
    if (cell->way.listener < 0) return;
    flows_close_cell(relay, slot);
    names_close_cell(relay, slot);
    close(cell->way.listener);
    close(cell->way.names);
    *cell = (struct relay_cell){.way = {-1, -1}};
}

static void open_cell(struct relay *relay, int slot, struct message *order) {
    if (order->descriptor_count != EGRESS_DESCRIPTORS) return message_close_descriptors(order);
    uint32_t nothing = 0;
    close_cell(relay, slot);
    relay->cells[slot].way = (struct way_out){order->descriptors[0], order->descriptors[1]};
    relay_watch(relay, order->descriptors[0], &nothing, EPOLLIN, WATCH_LISTENER, slot);
    nothing = 0;
    relay_watch(relay, order->descriptors[1], &nothing, EPOLLIN, WATCH_NAMES, slot);
}

static void take_order(struct relay *relay, struct message *order) {
    uint64_t number = message_number(order, TAG_NUMBER, 0);
    int slot = (int)order->header.id;
    if (order->header.id >= RELAY_CELLS_MAX) return message_close_descriptors(order);
    switch (order->header.kind) {
    case RELAY_OPEN: return open_cell(relay, slot, order);
    case RELAY_CLOSE: return close_cell(relay, slot);
    case RELAY_RATE:
        rate_set(&relay->cells[slot].rates[0], number);
        rate_set(&relay->cells[slot].rates[1], number);
        return;
    default: message_close_descriptors(order);
    }
}

static void take_orders(struct relay *relay) {
    static struct message order;
    for (;;) {
        int got = message_receive(relay->control, &order, MSG_DONTWAIT);
        if (got < 0 && errno == EAGAIN) return;
        if (got <= 0) _exit(0);
        take_order(relay, &order);
    }
}

// MARK: - Waiting

static void take(struct relay *relay, const struct epoll_event *event) {
    int index = (int)(uint32_t)event->data.u64;
    switch ((enum watched)(event->data.u64 >> 32)) {
    case WATCH_CONTROL: return take_orders(relay);
    case WATCH_LISTENER: return flows_accept(relay, index);
    case WATCH_NAMES: return names_ask(relay, index);
    case WATCH_INSIDE: return flows_take(relay, index, 0, event->events);
    case WATCH_OUTSIDE: return flows_take(relay, index, 1, event->events);
    case WATCH_QUESTION: return names_answer(relay, index);
    }
}

static _Noreturn void run(struct relay *relay) {
    struct epoll_event events[EVENTS_AT_ONCE];
    for (;;) {
        bool waits = flows_tick(relay);
        bool asks = names_tick(relay);
        int count = epoll_wait(relay->poll_set, events, EVENTS_AT_ONCE, waits ? TICK_MS : asks ? 1000 : -1);
        if (count < 0 && errno != EINTR) _exit(1);
        relay->round++;
        for (int index = 0; index < count; index++) take(relay, &events[index]);
    }
}

static uint64_t files(void) {
    struct rlimit limit = {.rlim_cur = FILES, .rlim_max = FILES};
    if (setrlimit(RLIMIT_NOFILE, &limit) == 0) return FILES; // more than before, too, as long as this is root
    return getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_max < FILES ? limit.rlim_max : FILES;
}

static int flows_max(uint64_t files) {
    return files < OTHER_FILES + 2 * FLOWS_MIN ? FLOWS_MIN : (int)(files - OTHER_FILES) / 2;
}

_Noreturn void relay_main(int control, enum egress egress, uint16_t guarded_port, uid_t user) {
    struct failure failure = {0};
    struct relay *relay = calloc(1, sizeof *relay);
    uint32_t nothing = 0;
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    (void)signal(SIGINT, SIG_IGN); // a Ctrl-C goes to the whole terminal; the end comes by the socket
    (void)signal(SIGHUP, SIG_IGN);
    if (!relay || (control != CONTROL && dup2(control, CONTROL) < 0)) _exit(1);
    (void)syscall(SYS_close_range, CONTROL + 1, ~0U, 0);
    for (int slot = 0; slot < RELAY_CELLS_MAX; slot++) relay->cells[slot].way = (struct way_out){-1, -1};
    relay->control = CONTROL, relay->egress = egress, relay->guarded_port = guarded_port;
    relay->poll_set = epoll_create1(EPOLL_CLOEXEC);
    relay->netlink = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE);
    uint64_t allowed = files();
    relay->flows_max = flows_max(allowed);
    if (relay->poll_set < 0 || relay->netlink < 0 || !jail_enter(user, allowed, 1, &failure)) _exit(1);
    if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0) _exit(1);
    relay_watch(relay, CONTROL, &nothing, EPOLLIN, WATCH_CONTROL, 0);
    run(relay);
}
