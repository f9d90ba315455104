#define _GNU_SOURCE
#include "cell.h"

#include "extensions.h"
#include "jail.h"
#include "processors.h"
#include "program.h"
#include "root.h"
#include "shell.h"
#include "warm.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <unistd.h>

static _Noreturn void report(const struct failure *failure) {
    static struct message message;
    message_begin(&message, KIND_FAILED, 0);
    message_add_failure(&message, failure->stage, failure->error);
    (void)message_send(CONTROL, &message);
    _exit(1);
}

// MARK: - Told what to become

static bool read_program(struct program *program, const struct cell_plan *plan, const struct message *spec,
                         const struct streams *streams, struct failure *failure) {
    program->user = plan->user, program->output = streams->output[1], program->error = streams->error[1];
    return program_read(program, spec, failure);
}

static void exempt_from_oom(void) {
    int score = open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC);
    if (score < 0) return; // then PID 1 may be chosen like any other; the whole cell ends with it, as it should
    if (write(score, "-1000", 5) < 0) errno = 0;
    close(score);
}

static bool make_warm(const struct cell_plan *plan, struct message *spec, const struct streams *streams,
                      struct warm *warm, struct failure *failure) {
    static struct program program;
    if (!read_program(&program, plan, spec, streams, failure) || !root_add(spec, failure)) return false;
    message_close_descriptors(spec);
    exempt_from_oom();
    return warm_up(warm, &program, failure);
}

static bool become(const struct cell_plan *plan, struct message *spec, const struct streams *streams,
                   const struct warm *warm, struct program *program, struct failure *failure) {
    unsigned processors = (unsigned)message_number(spec, TAG_PROCESSORS, 0);
    if (!read_program(program, plan, spec, streams, failure)) return false;
    if (!processors_limit(processors, (unsigned)plan->slot, failure)) return false;
    if (warm->pid > 0 && !processors_share(warm->pid, failure)) return false;
    if (!root_finish(spec, failure)) return false;
    message_close_descriptors(spec);
    exempt_from_oom();
    if (!jail_enter(plan->user, program->files, program->processes, failure)) return false;
    return prctl(PR_SET_PDEATHSIG, SIGKILL) == 0 || failed(failure, "tie the cell to its maker again");
}

// MARK: - PID 1

struct minded {
    struct program program;
    pid_t main_process; // 0 before it runs
    struct extensions extensions;
};

// Everything in the cell dies with this process: the kernel sees to that in a pid namespace.
static _Noreturn void leave(int status) {
    static struct message message;
    message_begin(&message, KIND_EXITED, 0);
    message_add_number(&message, TAG_STATUS, (uint64_t)(unsigned)status);
    (void)message_send(CONTROL, &message);
    _exit(0);
}

static void reap(struct minded *minded) {
    int status;
    for (pid_t dead; (dead = waitpid(-1, &status, WNOHANG)) > 0;)
        if (minded->extensions.count > 0)
            extensions_ended(&minded->extensions, CONTROL, dead, minded->main_process, status);
        else if (dead == minded->main_process)
            leave(status);
}

static void run(struct minded *minded) {
    struct failure failure = {0};
    if (minded->main_process != 0) return;
    minded->main_process = program_start(&minded->program, &failure);
    if (minded->main_process < 0) extensions_tell_failure(CONTROL, "", &failure);
}

static void take_request(struct minded *minded, const struct message *request) {
    struct field name;
    int number = (int)message_number(request, TAG_NUMBER, 0);
    switch (request->header.kind) {
    case KIND_RUN:
        return run(minded);
    case KIND_CONNECT:
        return extensions_connect(CONTROL, request);
    case KIND_SIGNAL:
        if (!message_find(request, TAG_TEXT, &name)) return;
        pid_t process = name.length ? extensions_find(&minded->extensions, &name) : minded->main_process;
        if (process > 0) kill(process, number);
        return;
    default:
        return;
    }
}

static _Noreturn void mind(struct minded *minded, struct message *request, int signals) {
    struct pollfd watched[] = {{.fd = signals, .events = POLLIN}, {.fd = CONTROL, .events = POLLIN}};
    reap(minded);
    for (;;) {
        if (poll(watched, 2, -1) < 0 && errno != EINTR) _exit(1);
        if (watched[1].revents) {
            if (message_receive(CONTROL, request, 0) != 1) _exit(0); // the helper is gone
            take_request(minded, request);
        }
        struct signalfd_siginfo signal;
        if (!watched[0].revents || read(signals, &signal, sizeof signal) != sizeof signal) continue;
        if (signal.ssi_signo == SIGTERM && minded->main_process > 0) kill(minded->main_process, SIGTERM);
        reap(minded);
    }
}

static bool start_function(struct minded *minded, const struct warm *warm, const struct message *spec,
                           struct failure *failure) {
    if (warm->pid > 0 && warm_hand_over(warm, spec)) return minded->main_process = warm->pid, true;
    return (minded->main_process = program_start(&minded->program, failure)) > 0;
}

// The extensions before the program, which waits until it is told to run; without extensions it runs at once.
static bool start_all(struct minded *minded, const struct warm *warm, const struct message *spec,
                      struct failure *failure) {
    struct extensions *extensions = &minded->extensions;
    if (!extensions_read(extensions, spec, failure)) return false;
    if (extensions->count == 0) return start_function(minded, warm, spec, failure);
    static struct program program = {.folder = "/", .socket = -1};
    program.output = program.error = extensions->output[1];
    for (int index = 0; extensions->environment[index]; index++)
        program.environment[index] = extensions->environment[index];
    for (int index = 0; index < extensions->count; index++) {
        program.arguments[0] = extensions->all[index].path;
        extensions->all[index].process = program_start(&program, &extensions->all[index].failure);
    }
    return true;
}

static bool announce_start(struct minded *minded, struct message *message) {
    message_begin(message, KIND_STARTED, 0);
    if (minded->extensions.count > 0) message_add_descriptor(message, minded->extensions.output[0]);
    if (!message_send(CONTROL, message)) return false;
    if (minded->extensions.count > 0) extensions_started(&minded->extensions, CONTROL);
    return true;
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
    static struct minded minded;
    struct failure failure = {0};
    struct streams streams = {0};
    sigset_t watched;
    sigemptyset(&watched);
    sigaddset(&watched, SIGCHLD);
    sigaddset(&watched, SIGTERM);
    sigprocmask(SIG_SETMASK, &watched, NULL);
    if (!shell_prepare(plan, &streams, &failure) || !shell_announce(&streams, &failure)) report(&failure);
    struct warm warm = {.socket = -1};
    while (receive(&spec, &warm) == KIND_WARM) {
        if (!make_warm(plan, &spec, &streams, &warm, &failure)) report(&failure);
        message_begin(&spec, KIND_WARMED, 0);
        if (!message_send(CONTROL, &spec)) _exit(0);
    }
    if (!become(plan, &spec, &streams, &warm, &minded.program, &failure)) report(&failure);
    if (!start_all(&minded, &warm, &spec, &failure)) report(&failure);
    if (minded.extensions.count == 0) { // then the program has them, and they end with it
        close(streams.output[1]);
        close(streams.error[1]);
    }
    if (!announce_start(&minded, &spec)) _exit(0);
    int signals = signalfd(-1, &watched, SFD_CLOEXEC);
    if (signals < 0) _exit(1);
    mind(&minded, &spec, signals);
}
