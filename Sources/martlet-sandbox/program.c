#define _GNU_SOURCE
#include "program.h"

#include "jail.h"

#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { FILES_DEFAULT = 1024, PROCESSES_DEFAULT = 1024 };

// Written by the program's process before it executes it, read by PID 1 after: memory that both share.
static struct failure *shared_failure;

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

bool program_read(struct program *program, const struct message *spec, struct failure *failure) {
    program->folder = "/var/task", program->socket = -1;
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

static void run_program(const struct program *program) {
    struct failure *failure = shared_failure;
    if (!stand_alone(program, failure)) _exit(127);
    sigset_t none;
    sigemptyset(&none);
    for (int number = 1; number < NSIG; number++) (void)signal(number, SIG_DFL); // what the server ignored is inherited
    sigprocmask(SIG_SETMASK, &none, NULL);
    int nothing = open("/dev/null", O_RDONLY | O_CLOEXEC);
    if (nothing < 0 || dup2(nothing, 0) < 0 || dup2(program->output, 1) < 0 || dup2(program->error, 2) < 0) {
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
        else if (chdir(program->folder) != 0)
            failed(failure, "enter %s", program->folder);
        else
            execve(program->arguments[0], program->arguments, program->environment),
                failed(failure, "execute %s", program->arguments[0]);
    }
    _exit(127);
}

// clone like vfork, but with memory of its own: it comes back when the program runs or could not be started.
pid_t program_start(const struct program *program, struct failure *failure) {
    if (!shared_failure)
        shared_failure = mmap(NULL, sizeof *shared_failure, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (shared_failure == MAP_FAILED) return shared_failure = NULL, failed(failure, "share memory"), -1;
    *shared_failure = (struct failure){0};
    pid_t process = (pid_t)syscall(SYS_clone, CLONE_VFORK | SIGCHLD, NULL, NULL, NULL, NULL);
    if (process == 0) run_program(program);
    if (process < 0) return failed(failure, "fork"), -1;
    if (shared_failure->error == 0) return process;
    *failure = *shared_failure;
    return -1;
}
