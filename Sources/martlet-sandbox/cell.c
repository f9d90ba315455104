#define _GNU_SOURCE
#include "cell.h"

#include "jail.h"
#include "processors.h"
#include "root.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <linux/close_range.h>
#include <net/if.h>
#include <netinet/in.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

enum {
    CONTROL = 3, // where the socket to the helper is kept in a cell
    WARM_SOCKET = 3, // where a runtime finds its function that was started before it; WARM_VARIABLE tells it
    WARM_PATIENCE_S = 10,
    DEVICE = 4,  // and, while it is made, the device of its /tmp
    RUNTIME_PORT = 9001,
    ENDPOINT_PORT = 4566,
    LISTEN_BACKLOG = 128,
    ARGUMENTS_MAX = 256,
    ENVIRONMENT_MAX = 512,
    FILES_DEFAULT = 1024,
    PROCESSES_DEFAULT = 1024,
};

#define WARM_VARIABLE "_MARTLET_WARM=3"

struct streams {
    int runtime, endpoint, output[2], error[2];
    struct way_out way;
    struct failure lacks_image, lacks_way; // what the cell does without, and why
};

struct program {
    char *arguments[ARGUMENTS_MAX], *environment[ENVIRONMENT_MAX];
    uid_t user;
    uint64_t files, processes;
    int socket; // of a runtime that is started before its function is known; else -1
};

// A runtime that waits for its function; pid 0: none.
struct warm {
    pid_t pid;
    int socket;
};

// Written by the function's process before it executes its program, read by PID 1 after: memory that both share.
static struct failure *shared_failure;

static _Noreturn void report(const struct failure *failure) {
    static struct message message;
    message_begin(&message, KIND_FAILED, 0);
    message_add_failure(&message, failure->stage, failure->error);
    (void)message_send(CONTROL, &message);
    _exit(1);
}

// MARK: - Made ahead

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

static bool open_streams(struct streams *streams, struct failure *failure) {
    if (!loopback_up(failure)) return false;
    if ((streams->runtime = listen_on(RUNTIME_PORT, failure)) < 0) return false;
    if ((streams->endpoint = listen_on(ENDPOINT_PORT, failure)) < 0) return false;
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

static bool prepare(const struct cell_plan *plan, struct streams *streams, struct failure *failure) {
    struct cell_plan mine = *plan;
    int device = open_device(plan, streams);
    if (!keep_only(plan->control, device, failure)) return false;
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

static bool announce(struct streams *streams, struct failure *failure) {
    static struct message message;
    int *ours[] = {&streams->runtime, &streams->endpoint, &streams->output[0], &streams->error[0]};
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

// MARK: - Told what to become

static char *copy_text(const struct field *field) { return strndup(field->bytes, field->length); }

static bool collect(const struct message *spec, enum tag tag, char **texts, int capacity, struct failure *failure) {
    struct field field;
    int count = 0;
    for (size_t offset = 0; message_next(spec, &offset, &field);) {
        if (field.tag != tag) continue;
        if (count == capacity - 1) return errno = E2BIG, failed(failure, "count arguments and variables");
        if (!(texts[count++] = copy_text(&field))) return failed(failure, "copy arguments");
    }
    texts[count] = NULL;
    return true;
}

static bool read_program(struct program *program, const struct cell_plan *plan, const struct message *spec,
                         struct failure *failure) {
    program->user = plan->user, program->socket = -1;
    program->files = message_number(spec, TAG_FILES, FILES_DEFAULT);
    program->processes = message_number(spec, TAG_PIDS, PROCESSES_DEFAULT);
    if (!collect(spec, TAG_ARGUMENT, program->arguments, ARGUMENTS_MAX, failure)) return false;
    if (!collect(spec, TAG_ENVIRONMENT, program->environment, ENVIRONMENT_MAX, failure)) return false;
    return program->arguments[0] || (errno = EINVAL, failed(failure, "read the program's name"));
}

// PID 1 of a cell that is made warm keeps its rights until it has mounted the function's code: the runtime gives them
// up by itself then.
static bool stand_alone(const struct program *program, struct failure *failure) {
    if (program->socket < 0) return true;
    if (dup2(program->socket, WARM_SOCKET) < 0) return failed(failure, "hand the socket over");
    return jail_enter(program->user, program->files, program->processes, failure);
}

static void run_program(const struct program *program, const struct streams *streams) {
    struct failure *failure = shared_failure;
    if (!stand_alone(program, failure)) _exit(127);
    sigset_t none;
    sigemptyset(&none);
    for (int number = 1; number < NSIG; number++) (void)signal(number, SIG_DFL); // what the server ignored is inherited
    sigprocmask(SIG_SETMASK, &none, NULL);
    int nothing = open("/dev/null", O_RDONLY | O_CLOEXEC);
    if (nothing < 0 || dup2(nothing, 0) < 0 || dup2(streams->output[1], 1) < 0 || dup2(streams->error[1], 2) < 0) {
        failed(failure, "redirect standard streams");
    } else if (prctl(PR_SET_DUMPABLE, 1, 0, 0, 0) != 0) {
        failed(failure, "open /proc/self");
    } else {
        // PID 1 is exempt from the out-of-memory killer; the function's processes are not.
        int score = open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC);
        if (score < 0 || write(score, "0", 1) != 1)
            failed(failure, "reset oom_score_adj");
        else if (setsid() < 0)
            failed(failure, "start a session");
        else if (chdir("/var/task") != 0)
            failed(failure, "enter /var/task");
        else
            execve(program->arguments[0], program->arguments, program->environment),
                failed(failure, "execute %s", program->arguments[0]);
    }
    _exit(127);
}

// clone like vfork, but with memory of its own: it comes back when the program runs or could not be started.
static pid_t start(const struct program *program, const struct streams *streams, struct failure *failure) {
    shared_failure = mmap(NULL, sizeof *shared_failure, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (shared_failure == MAP_FAILED) return failed(failure, "share memory"), -1;
    pid_t main_process = (pid_t)syscall(SYS_clone, CLONE_VFORK | SIGCHLD, NULL, NULL, NULL, NULL);
    if (main_process == 0) run_program(program, streams);
    if (main_process < 0) return failed(failure, "fork"), -1;
    if (shared_failure->error == 0) return main_process;
    *failure = *shared_failure;
    return -1;
}

static void exempt_from_oom(void) {
    int score = open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC);
    if (score < 0) return; // then PID 1 may be chosen like any other; the whole cell ends with it, as it should
    if (write(score, "-1000", 5) < 0) errno = 0;
    close(score);
}

// Starts a runtime whose function comes later, and waits until it has done all that it can do without.
static bool warm_up(const struct cell_plan *plan, struct message *spec, const struct streams *streams,
                    struct warm *warm, struct failure *failure) {
    static struct program program;
    int ends[2];
    char ready;
    struct timeval patience = {.tv_sec = WARM_PATIENCE_S};
    if (!read_program(&program, plan, spec, failure) || !root_add(spec, failure)) return false;
    message_close_descriptors(spec);
    int count = 0;
    while (program.environment[count]) count++;
    if (count == ENVIRONMENT_MAX - 1) return errno = E2BIG, failed(failure, "count variables");
    program.environment[count] = WARM_VARIABLE, program.environment[count + 1] = NULL;
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0 ||
        setsockopt(ends[0], SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience) != 0)
        return failed(failure, "make the runtime's socket");
    program.socket = ends[1];
    exempt_from_oom();
    warm->pid = start(&program, streams, failure);
    warm->socket = ends[0];
    close(ends[1]);
    if (warm->pid < 0) return false;
    errno = ECHILD;
    return recv(ends[0], &ready, 1, 0) == 1 || failed(failure, "wait for the runtime");
}

// Tells a waiting runtime its variables, among them its function. False when it has ended.
static bool hand_over(const struct warm *warm, const struct message *spec) {
    static char packet[MESSAGE_MAX];
    struct field field;
    size_t length = 0;
    for (size_t offset = 0; message_next(spec, &offset, &field);) {
        if (field.tag != TAG_ENVIRONMENT) continue;
        memcpy(packet + length, field.bytes, field.length);
        packet[length + field.length] = 0;
        length += field.length + 1; // a field's own head is longer, so that this never exceeds the message's length
    }
    bool sent = send(warm->socket, packet, length, MSG_NOSIGNAL) == (ssize_t)length;
    close(warm->socket);
    return sent;
}

static pid_t become(const struct cell_plan *plan, struct message *spec, struct streams *streams,
                    const struct warm *warm, struct failure *failure) {
    static struct program program;
    if (!read_program(&program, plan, spec, failure)) return -1;
    if (!processors_limit((unsigned)message_number(spec, TAG_PROCESSORS, 0), (unsigned)plan->slot, failure)) return -1;
    if (warm->pid > 0 && !processors_share(warm->pid, failure)) return -1;
    if (!root_finish(spec, failure)) return -1;
    message_close_descriptors(spec);
    exempt_from_oom();
    if (!jail_enter(plan->user, program.files, program.processes, failure)) return -1;
    if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0) return failed(failure, "tie the cell to its maker again"), -1;
    if (warm->pid > 0 && hand_over(warm, spec)) return warm->pid;
    return start(&program, streams, failure);
}

// MARK: - PID 1

// Everything in the cell dies with this process: the kernel sees to that in a pid namespace.
static _Noreturn void leave(int status) {
    static struct message message;
    message_begin(&message, KIND_EXITED, 0);
    message_add_number(&message, TAG_STATUS, (uint64_t)(unsigned)status);
    (void)message_send(CONTROL, &message);
    _exit(0);
}

static void reap(pid_t main_process) {
    int status;
    for (pid_t dead; (dead = waitpid(-1, &status, WNOHANG)) > 0;)
        if (dead == main_process) leave(status);
}

static _Noreturn void mind(pid_t main_process, int signals) {
    struct pollfd watched[] = {{.fd = signals, .events = POLLIN}, {.fd = CONTROL, .events = POLLIN}};
    reap(main_process);
    for (;;) {
        if (poll(watched, 2, -1) < 0 && errno != EINTR) _exit(1);
        if (watched[1].revents) _exit(0); // the helper is gone, and it sends nothing else
        struct signalfd_siginfo signal;
        if (!watched[0].revents || read(signals, &signal, sizeof signal) != sizeof signal) continue;
        if (signal.ssi_signo == SIGTERM) kill(main_process, SIGTERM);
        reap(main_process);
    }
}

// What the helper says next. A cell whose runtime ends before it has a function is of no use any more.
static enum kind receive(struct message *spec, const struct warm *warm) {
    struct pollfd watched[] = {{.fd = CONTROL, .events = POLLIN}, {.fd = warm->socket, .events = POLLIN}};
    while (poll(watched, 2, -1) < 0)
        if (errno != EINTR) _exit(1);
    if (!watched[0].revents || message_receive(CONTROL, spec, 0) != 1) _exit(0);
    return (enum kind)spec->header.kind;
}

_Noreturn void cell_main(const struct cell_plan *plan) {
    static struct message spec;
    struct failure failure = {0};
    struct streams streams = {0};
    sigset_t watched;
    sigemptyset(&watched);
    sigaddset(&watched, SIGCHLD);
    sigaddset(&watched, SIGTERM);
    sigprocmask(SIG_SETMASK, &watched, NULL);
    if (!prepare(plan, &streams, &failure) || !announce(&streams, &failure)) report(&failure);
    struct warm warm = {.socket = -1};
    while (receive(&spec, &warm) == KIND_WARM) {
        if (!warm_up(plan, &spec, &streams, &warm, &failure)) report(&failure);
        message_begin(&spec, KIND_WARMED, 0);
        if (!message_send(CONTROL, &spec)) _exit(0);
    }
    pid_t main_process = become(plan, &spec, &streams, &warm, &failure);
    if (main_process < 0) report(&failure);
    close(streams.output[1]);
    close(streams.error[1]);
    message_begin(&spec, KIND_STARTED, 0);
    if (!message_send(CONTROL, &spec)) _exit(0);
    int signals = signalfd(-1, &watched, SFD_CLOEXEC);
    if (signals < 0) _exit(1);
    mind(main_process, signals);
}
