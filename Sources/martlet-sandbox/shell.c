#define _GNU_SOURCE
#include "shell.h"

#include "root.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <net/if.h>
#include <netinet/in.h>
#include <sched.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

enum {
    DEVICE = CONTROL + 1, // where the device of its /tmp is kept while the cell is made
    RUNTIME_PORT = 9001,
    ENDPOINT_PORT = 4566,
    TRACES_PORT = 2000, // of the X-Ray daemon
    LISTEN_BACKLOG = 128,
};

static bool loopback_up(struct failure *failure) {
    int probe = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (probe < 0) return failed(failure, "open a socket for lo");
    struct ifreq request = {.ifr_name = "lo", .ifr_flags = IFF_UP | IFF_RUNNING};
    bool up = ioctl(probe, SIOCSIFFLAGS, &request) == 0 || failed(failure, "set lo up");
    close(probe);
    return up;
}

static int listen_on(uint16_t port, struct failure *failure) {
    int one = 1, listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    struct sockaddr_in address = {
        .sin_family = AF_INET, .sin_port = htons(port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    if (listener >= 0 && setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one) == 0 &&
        bind(listener, (struct sockaddr *)&address, sizeof address) == 0 && listen(listener, LISTEN_BACKLOG) == 0)
        return listener;
    failed(failure, "listen on 127.0.0.1:%d", port);
    return -1;
}

// Datagrams that come while nobody reads fill the kernel's own buffer, and the others are lost.
static int receive_on(uint16_t port, struct failure *failure) {
    int receiver = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    struct sockaddr_in address = {
        .sin_family = AF_INET, .sin_port = htons(port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    if (receiver >= 0 && bind(receiver, (struct sockaddr *)&address, sizeof address) == 0) return receiver;
    failed(failure, "receive on 127.0.0.1:%d", port);
    return -1;
}

static bool open_streams(struct streams *streams, struct failure *failure) {
    if (!loopback_up(failure)) return false;
    if ((streams->runtime = listen_on(RUNTIME_PORT, failure)) < 0) return false;
    if ((streams->endpoint = listen_on(ENDPOINT_PORT, failure)) < 0) return false;
    if ((streams->traces = receive_on(TRACES_PORT, failure)) < 0) return false;
    if (pipe2(streams->output, O_CLOEXEC) != 0 || pipe2(streams->error, O_CLOEXEC) != 0)
        return failed(failure, "make output pipes");
    if (fcntl(streams->output[0], F_SETFL, O_NONBLOCK) != 0 || fcntl(streams->error[0], F_SETFL, O_NONBLOCK) != 0)
        return failed(failure, "make output pipes non-blocking");
    return true;
}

// CONTROL is the helper's own socket until here, so that it is neither of the two.
static bool keep_only(int control, int device, struct failure *failure) {
    int first = device < 0 ? CONTROL + 1 : DEVICE + 1;
    if (dup2(control, CONTROL) < 0) return failed(failure, "keep the control socket");
    if (fcntl(CONTROL, F_SETFD, FD_CLOEXEC) != 0) return failed(failure, "guard the control socket");
    if (device >= 0 && device != DEVICE && dup2(device, DEVICE) < 0) return failed(failure, "keep the device of /tmp");
    if (syscall(SYS_close_range, first, ~0U, 0) == 0) return true;
    struct rlimit limit; // before Linux 5.9
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0) return failed(failure, "close descriptors");
    for (int descriptor = first; descriptor < (int)limit.rlim_cur; descriptor++) close(descriptor);
    return true;
}

// The file system of /tmp, or -1 where it has to be in memory.
static int open_device(const struct cell_plan *plan, struct streams *streams) {
    if (plan->images->folder < 0) return -1;
    return image_attach(plan->images, TMP_DEFAULT, &streams->lacks_image);
}

static void open_way(const struct cell_plan *plan, struct streams *streams) {
    streams->way = (struct way_out){-1, -1};
    if (plan->egress != EGRESS_NONE) (void)egress_open(&streams->way, &streams->lacks_way);
}

bool shell_prepare(const struct cell_plan *plan, struct streams *streams, struct failure *failure) {
    struct cell_plan mine = *plan;
    int device = open_device(plan, streams);
    if (!keep_only(plan->control, device, failure)) return false;
    if (plan->words) memset(plan->words, 0, (size_t)(plan->words_end - plan->words));
    if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0) return failed(failure, "tie the cell to its maker");
    (void)setsid();
    const char *stage = cgroups_join(mine.groups, mine.slot);
    if (stage) return failed(failure, "%s", stage);
    if (!root_leave(mine.outside, failure)) return false;
    if (sethostname("martlet", 7) != 0) return failed(failure, "set host name");
    if (!open_streams(streams, failure)) return false;
    open_way(&mine, streams);
    struct root_plan root = {.device = device < 0 ? -1 : DEVICE, .lacks_image = &streams->lacks_image};
    if (streams->way.listener >= 0) root.egress = mine.egress;
    return root_build(&root, failure);
}

static void add_note(struct message *message, const char *what, const struct failure *failure) {
    char text[STAGE_MAX + 128];
    if (failure->error == 0) return;
    snprintf(text, sizeof text, "%s: %s: %s", what, failure->stage, strerror(failure->error));
    message_add_text(message, TAG_TEXT, text);
}

bool shell_announce(struct streams *streams, struct failure *failure) {
    static struct message message;
    int *ours[] = {&streams->runtime, &streams->endpoint, &streams->output[0], &streams->error[0], &streams->traces};
    message_begin(&message, KIND_READY, 0);
    for (int index = 0; index < CELL_DESCRIPTORS; index++) message_add_descriptor(&message, *ours[index]);
    if (streams->way.listener >= 0) {
        message_add_descriptor(&message, streams->way.listener);
        message_add_descriptor(&message, streams->way.names);
    }
    add_note(&message, "/tmp is kept in memory and counts as the function's", &streams->lacks_image);
    add_note(&message, "functions reach no network", &streams->lacks_way);
    if (!message_send(CONTROL, &message)) return failed(failure, "announce the shell");
    message_close_descriptors(&message);
    return true;
}
