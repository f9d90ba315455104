#define _GNU_SOURCE
#include "jail.h"

#include <grp.h>
#include <linux/audit.h>
#include <linux/capability.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#if defined(__x86_64__)
#define MACHINE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define MACHINE AUDIT_ARCH_AARCH64
#else
#error "the system call filter knows x86_64 and aarch64"
#endif

// Present since Linux 5.1 to 6.8; older headers lack the names, the numbers are the same on every architecture.
enum {
    NR_pidfd_getfd = 438,
    NR_mount_setattr = 442,
    NR_quotactl_fd = 443,
    NR_process_madvise = 440,
    NR_open_tree = 428,
    NR_move_mount = 429,
    NR_fsopen = 430,
    NR_fsconfig = 431,
    NR_fsmount = 432,
    NR_fspick = 433,
    NR_clone3 = 435,
    NR_io_uring_setup = 425,
    NR_io_uring_enter = 426,
    NR_io_uring_register = 427,
};

static const unsigned refused[] = {
    SYS_mount, SYS_umount2, SYS_pivot_root, SYS_chroot, NR_open_tree, NR_move_mount, NR_fsopen, NR_fsconfig, NR_fsmount,
    NR_fspick, NR_mount_setattr, SYS_unshare, SYS_setns, // name spaces
    SYS_ptrace, SYS_process_vm_readv, SYS_process_vm_writev, SYS_kcmp, NR_pidfd_getfd,
    NR_process_madvise, // others' memory
    SYS_kexec_load, SYS_kexec_file_load, SYS_init_module, SYS_finit_module, SYS_delete_module, SYS_bpf,
    SYS_perf_event_open, SYS_userfaultfd, SYS_syslog, SYS_reboot, // the kernel
    SYS_keyctl, SYS_add_key, SYS_request_key, // no name space
    SYS_swapon, SYS_swapoff, SYS_acct, SYS_quotactl, NR_quotactl_fd, SYS_settimeofday, SYS_clock_settime,
    SYS_clock_adjtime, SYS_adjtimex, SYS_sethostname, SYS_setdomainname, SYS_vhangup, // the machine
    SYS_open_by_handle_at, SYS_name_to_handle_at, // round the root
    NR_io_uring_setup, NR_io_uring_enter, NR_io_uring_register, // round this filter
#if defined(__x86_64__)
    SYS_iopl, SYS_ioperm, SYS_modify_ldt, SYS_uselib, SYS_ustat, SYS_sysfs, SYS__sysctl,
#endif
};

enum {
    REFUSED = sizeof refused / sizeof *refused,
    NEW_NAMESPACES = CLONE_NEWNS | CLONE_NEWCGROUP | CLONE_NEWUTS | CLONE_NEWIPC | CLONE_NEWUSER | CLONE_NEWPID |
                     CLONE_NEWNET,
};

#define LOAD(member) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, member))
#define ANSWER(value) BPF_STMT(BPF_RET | BPF_K, value)
#define FAIL(error) ANSWER(SECCOMP_RET_ERRNO | (error))
#define UNLESS(test, value, skip) BPF_JUMP(BPF_JMP | (test) | BPF_K, value, 0, skip)

static bool refuse_calls(struct failure *failure) {
    struct sock_filter program[REFUSED * 2 + 32];
    unsigned short size = 0;
#define EMIT(...) program[size++] = (struct sock_filter)__VA_ARGS__
    EMIT(LOAD(arch));
    EMIT(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, MACHINE, 1, 0));
    EMIT(ANSWER(SECCOMP_RET_KILL_PROCESS));
    EMIT(LOAD(nr));
#if defined(__x86_64__)
    EMIT(UNLESS(BPF_JGE, 0x40000000, 1)); // the x32 numbers would go round the list
    EMIT(FAIL(ENOSYS));
#endif
    for (unsigned index = 0; index < REFUSED; index++) {
        EMIT(UNLESS(BPF_JEQ, refused[index], 1));
        EMIT(FAIL(EPERM));
    }
    // clone3 hides its flags from a filter; the C library falls back to clone when it is told that there is no such
    // call.
    EMIT(UNLESS(BPF_JEQ, NR_clone3, 1));
    EMIT(FAIL(ENOSYS));
    EMIT(UNLESS(BPF_JEQ, SYS_clone, 3));
    EMIT(LOAD(args[0]));
    EMIT(UNLESS(BPF_JSET, (unsigned)NEW_NAMESPACES, 1));
    EMIT(FAIL(EPERM));
    EMIT(LOAD(nr));
    // AF_VSOCK has no name space: it would reach the machine's hypervisor. AF_ALG is kernel surface without use here.
    EMIT(UNLESS(BPF_JEQ, SYS_socket, 5));
    EMIT(LOAD(args[0]));
    EMIT(UNLESS(BPF_JEQ, AF_VSOCK, 1));
    EMIT(FAIL(EAFNOSUPPORT));
    EMIT(UNLESS(BPF_JEQ, AF_ALG, 1));
    EMIT(FAIL(EAFNOSUPPORT));
    EMIT(ANSWER(SECCOMP_RET_ALLOW));
#undef EMIT
    struct sock_fprog filter = {.len = size, .filter = program};
    return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter, 0, 0) == 0 || failed(failure, "install seccomp filter");
}

static bool set_limits(uint64_t files, uint64_t processes, struct failure *failure) {
    const struct {
        int resource;
        rlim_t value;
        const char *stage;
    } limits[] = {
        {RLIMIT_NOFILE, files, "limit open files"},
        {RLIMIT_NPROC, processes, "limit processes"},
        {RLIMIT_CORE, 0, "limit core files"},
        {RLIMIT_MSGQUEUE, 0, "limit message queues"},
        {RLIMIT_RTPRIO, 0, "limit real-time priority"},
    };
    for (size_t index = 0; index < sizeof limits / sizeof *limits; index++) {
        struct rlimit limit = {.rlim_cur = limits[index].value, .rlim_max = limits[index].value};
        if (setrlimit(limits[index].resource, &limit) != 0) return failed(failure, "%s", limits[index].stage);
    }
    return true;
}

static bool drop_capabilities(struct failure *failure) {
    for (int capability = 0; capability < 64; capability++)
        if (prctl(PR_CAPBSET_DROP, capability, 0, 0, 0) != 0) {
            if (errno == EINVAL) break; // past the last one that this kernel knows
            return failed(failure, "drop capability %d", capability);
        }
    return true;
}

static bool clear_capabilities(struct failure *failure) {
    struct __user_cap_header_struct header = {.version = _LINUX_CAPABILITY_VERSION_3};
    struct __user_cap_data_struct none[2] = {0};
    if (syscall(SYS_capset, &header, none) != 0) return failed(failure, "clear capabilities");
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 || failed(failure, "set no_new_privs");
}

bool jail_enter(uid_t user, uint64_t files, uint64_t processes, struct failure *failure) {
    if (!set_limits(files, processes, failure) || !drop_capabilities(failure)) return false;
    if (setgroups(0, NULL) != 0) return failed(failure, "drop groups");
    if (setresgid(user, user, user) != 0) return failed(failure, "set group %u", user);
    if (setresuid(user, user, user) != 0) return failed(failure, "set user %u", user);
    return clear_capabilities(failure) && refuse_calls(failure);
}
