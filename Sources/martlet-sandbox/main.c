// martlet-sandbox: makes the places that functions run in. Started once by the server, which speaks to it over a
// SOCK_SEQPACKET socket on descriptor 3 (protocol.h). Its own small process, since a fork of the server would cost 30
// ms and copy the server's memory. It ends, and everything that it made with it, when that socket closes.
//
//   martlet-sandbox --server PID [--spares N] [--warm N] [--first-user UID] [--images FOLDER] [--egress 0|1|2]
//                   [--guarded-port PORT]
#define _GNU_SOURCE
#include "cgroups.h"
#include "pool.h"
#include "stage.h"
#include "users.h"

#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

enum {
    SERVER = 3,
    EVENT_SERVER = 0x10000,
    EVENT_SIGNAL = 0x10001,
    EVENT_RELAY = 0x10002,
    EVENTS_AT_ONCE = 32,
};

struct options {
    pid_t server;
    struct pool_options pool;
};

static bool read_number(struct options *options, const char *word, const char *text) {
    char *end;
    long value = strtol(text, &end, 10);
    if (*end != 0 || value < 0) return false;
    if (strcmp(word, "--server") == 0)
        options->server = (pid_t)value;
    else if (strcmp(word, "--spares") == 0)
        options->pool.spares = value > SPARES_MAX ? SPARES_MAX : (int)value;
    else if (strcmp(word, "--warm") == 0)
        options->pool.warm = value > WARM_MAX ? WARM_MAX : (int)value;
    else if (strcmp(word, "--first-user") == 0)
        options->pool.first_user = (uid_t)value;
    else if (strcmp(word, "--egress") == 0 && value <= EGRESS_HOST)
        options->pool.egress = (enum egress)value;
    else if (strcmp(word, "--guarded-port") == 0 && value <= UINT16_MAX)
        options->pool.guarded_port = (uint16_t)value;
    else
        return false;
    return true;
}

static bool read_options(struct options *options, int count, char **words) {
    *options = (struct options){.pool = {.spares = 2}};
    for (int index = 1; index + 1 < count; index += 2) {
        if (strcmp(words[index], "--images") == 0)
            options->pool.images = words[index + 1];
        else if (!read_number(options, words[index], words[index + 1]))
            return false;
    }
    if (count > 1) options->pool.words = words[1], options->pool.words_end = strchr(words[count - 1], 0);
    return options->server > 0 && count % 2 == 1;
}

static int refuse(const char *stage, int error) {
    static struct message message;
    message_begin(&message, KIND_HELLO, 0);
    message_add_failure(&message, stage, error);
    (void)message_send(SERVER, &message);
    return 1;
}

static void raise_file_limit(void) {
    struct rlimit limit;
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0) return; // then fewer cells can be held, and making one says so
    limit.rlim_cur = limit.rlim_max;
    (void)setrlimit(RLIMIT_NOFILE, &limit);
}

static int watch_signals(void) {
    sigset_t watched;
    sigemptyset(&watched);
    sigaddset(&watched, SIGCHLD);
    // A Ctrl-C goes to the whole terminal: the server decides what it means.
    sigaddset(&watched, SIGINT);
    sigaddset(&watched, SIGHUP);
    sigaddset(&watched, SIGTERM);
    if (sigprocmask(SIG_SETMASK, &watched, NULL) != 0) return -1;
    return signalfd(-1, &watched, SFD_CLOEXEC | SFD_NONBLOCK);
}

static int watch(int poll_set, int descriptor, uint32_t what) {
    struct epoll_event event = {.events = EPOLLIN, .data.u32 = what};
    return epoll_ctl(poll_set, EPOLL_CTL_ADD, descriptor, &event);
}

// False when the program has to end.
static bool take_signals(struct pool *pool, int signals) {
    struct signalfd_siginfo signal;
    bool stay = true;
    while (read(signals, &signal, sizeof signal) == sizeof signal) stay = stay && signal.ssi_signo != SIGTERM;
    pool_reap(pool);
    return stay;
}

static bool take_requests(struct pool *pool) {
    static struct message request;
    for (;;) {
        int got = message_receive(SERVER, &request, MSG_DONTWAIT);
        if (got < 0 && errno == EAGAIN) return true;
        if (got <= 0) return false;
        message_close_descriptors(&request);
        if (!pool_take_request(pool, &request)) return false;
    }
}

static void run(struct pool *pool, int poll_set, int signals) {
    struct epoll_event events[EVENTS_AT_ONCE];
    for (bool stay = true; stay;) {
        int count = epoll_wait(poll_set, events, EVENTS_AT_ONCE, pool_tick(pool));
        if (count < 0 && errno != EINTR) return;
        for (int index = 0; index < count && stay; index++) {
            uint32_t what = events[index].data.u32;
            if (what == EVENT_SERVER)
                stay = take_requests(pool);
            else if (what == EVENT_SIGNAL)
                stay = take_signals(pool, signals);
            else if (what == EVENT_RELAY)
                stay = false; // what runs has lost its way out; the server starts another program
            else
                pool_take_report(pool, (int)what);
        }
    }
}

int main(int count, char **words) {
    struct options options;
    struct cgroups groups;
    if (!read_options(&options, count, words)) {
        static const char usage[] =
            "martlet-sandbox is started by martlet: --server PID [--spares N] [--warm N] [--first-user UID] "
            "[--images FOLDER] [--egress 0|1|2] [--guarded-port PORT]\n";
        return write(2, usage, sizeof usage - 1) < 0 ? 3 : 2;
    }
    (void)setsid();
    raise_file_limit();
    if (fcntl(SERVER, F_SETFD, FD_CLOEXEC) != 0) return 2;
    (void)syscall(SYS_close_range, SERVER + 1, ~0U, 0); // nothing of the server's is kept by accident
    if (options.pool.first_user == 0) options.pool.first_user = users_claim(CELLS_MAX + 1);
    const char *stage = cgroups_find(&groups, options.server);
    if (stage) {
        int error = errno;
        cgroups_remove_parents(&groups);
        return refuse(stage, error);
    }
    cgroups_sweep(&groups);
    int poll_set = epoll_create1(EPOLL_CLOEXEC), signals = watch_signals();
    struct pool *pool = pool_make(&groups, SERVER, poll_set, &options.pool);
    if (!pool || poll_set < 0 || signals < 0 || watch(poll_set, SERVER, EVENT_SERVER) != 0 ||
        watch(poll_set, signals, EVENT_SIGNAL) != 0 ||
        (pool_relay(pool) >= 0 && watch(poll_set, pool_relay(pool), EVENT_RELAY) != 0)) {
        int error = errno;
        cgroups_remove_parents(&groups);
        return refuse("start the event loop", error);
    }
    run(pool, poll_set, signals);
    pool_end(pool);
    free(pool);
    return 0;
}
