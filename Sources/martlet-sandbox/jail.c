#define _GNU_SOURCE
#include "jail.h"

#include <grp.h>
#include <linux/audit.h>
#include <linux/capability.h>
#include <linux/filter.h>
#include <linux/netlink.h>
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

// Present since Linux 5.1 to 6.17; older headers lack the names, the numbers are the same on every architecture.
enum {
    NR_landlock_create_ruleset = 444,
    NR_landlock_add_rule = 445,
    NR_landlock_restrict_self = 446,
    NR_memfd_secret = 447,
    NR_set_mempolicy_home_node = 450,
    NR_statmount = 457,
    NR_listmount = 458,
    NR_lsm_get_self_attr = 459,
    NR_lsm_set_self_attr = 460,
    NR_lsm_list_modules = 461,
    NR_open_tree_attr = 467,
    NR_file_getattr = 468,
    NR_file_setattr = 469,
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
    SYS_set_mempolicy, SYS_get_mempolicy, SYS_mbind, SYS_migrate_pages, SYS_move_pages, // where memory lies
    NR_set_mempolicy_home_node,
#if defined(__x86_64__)
    SYS_iopl, SYS_ioperm, SYS_modify_ldt, SYS_uselib, SYS_ustat, SYS_sysfs, SYS__sysctl,
#endif
};

// Programs take these for an older kernel's and do without them. clone3 hides its flags from a filter, and the C
// library falls back to clone.
static const unsigned absent[] = {
    NR_clone3, NR_landlock_create_ruleset, NR_landlock_add_rule, NR_landlock_restrict_self, NR_memfd_secret,
    NR_statmount, NR_listmount, NR_lsm_get_self_attr, NR_lsm_set_self_attr, NR_lsm_list_modules, NR_open_tree_attr,
    NR_file_getattr, NR_file_setattr,
};

// AF_VSOCK has no name space: it would reach the machine's hypervisor. Others are kernel surface without use here.
static const unsigned families[] = {AF_UNIX, AF_INET, AF_INET6, AF_NETLINK};

enum {
    REFUSED = sizeof refused / sizeof *refused,
    ABSENT = sizeof absent / sizeof *absent,
    FAMILIES = sizeof families / sizeof *families,
    PROTOCOL_MPTCP = 262,
    SAME_PERSONALITY = 0xFFFFFFFF, // asks for it
    NEW_NAMESPACES = CLONE_NEWNS | CLONE_NEWCGROUP | CLONE_NEWUTS | CLONE_NEWIPC | CLONE_NEWUSER | CLONE_NEWPID |
                     CLONE_NEWNET,
};

#define LOAD(member) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, member))
#define ANSWER(value) BPF_STMT(BPF_RET | BPF_K, value)
#define FAIL(error) ANSWER(SECCOMP_RET_ERRNO | (error))
#define UNLESS(test, value, skip) BPF_JUMP(BPF_JMP | (test) | BPF_K, value, 0, skip)

static bool refuse_calls(struct failure *failure) {
    struct sock_filter program[(REFUSED + ABSENT) * 2 + FAMILIES + 48];
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
    for (unsigned index = 0; index < ABSENT; index++) {
        EMIT(UNLESS(BPF_JEQ, absent[index], 1));
        EMIT(FAIL(ENOSYS));
    }
    EMIT(UNLESS(BPF_JEQ, SYS_clone, 3));
    EMIT(LOAD(args[0]));
    EMIT(UNLESS(BPF_JSET, (unsigned)NEW_NAMESPACES, 1));
    EMIT(FAIL(EPERM));
    EMIT(LOAD(nr));
    EMIT(UNLESS(BPF_JEQ, SYS_personality, 4));
    EMIT(LOAD(args[0]));
    EMIT(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 0, 2, 0)); // PER_LINUX
    EMIT(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SAME_PERSONALITY, 1, 0));
    EMIT(FAIL(EPERM));
    EMIT(LOAD(nr));
    EMIT(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_socket, 1, 0));
    EMIT(ANSWER(SECCOMP_RET_ALLOW));
    EMIT(LOAD(args[0]));
    EMIT(UNLESS(BPF_JEQ, AF_PACKET, 1)); // for want of rights, as on Lambda
    EMIT(FAIL(EPERM));
    for (unsigned index = 0; index < FAMILIES; index++) // to what follows the refusal
        EMIT(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, families[index], (unsigned char)(FAMILIES - index), 0));
    EMIT(FAIL(EAFNOSUPPORT));
    EMIT(UNLESS(BPF_JEQ, AF_NETLINK, 3));
    EMIT(LOAD(args[2]));
    EMIT(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, NETLINK_ROUTE, 1, 0)); // the C library lists addresses by it
    EMIT(FAIL(EPROTONOSUPPORT));
    EMIT(LOAD(args[2]));
    EMIT(UNLESS(BPF_JEQ, PROTOCOL_MPTCP, 1));
    EMIT(FAIL(EPROTONOSUPPORT));
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
