#define _GNU_SOURCE
#include "veil.h"

#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

// The kernel's command line, its memory and symbols, everybody's keys and locks, the machine's disks and devices. What
// programs really ask for (cpuinfo, meminfo, stat, self, sys) stays.
static const char *const files[] = {
    "proc/cmdline", "proc/kcore", "proc/keys", "proc/key-users", "proc/kallsyms", "proc/kmsg", "proc/sysrq-trigger",
    "proc/timer_list", "proc/sched_debug", "proc/latency_stats", "proc/modules", "proc/config.gz", "proc/iomem",
    "proc/ioports", "proc/vmallocinfo", "proc/swaps", "proc/partitions", "proc/diskstats", "proc/mdstat", "proc/locks",
    "proc/interrupts", "proc/consoles",
};
static const char *const folders[] = {"proc/acpi", "proc/scsi", "proc/bus", "proc/fs", "proc/irq", "proc/driver",
                                      "proc/asound", "proc/tty"};

#define EMPTY ".empty"

static bool cover(const char *with, const char *path, struct failure *failure) {
    if (access(path, F_OK) != 0) return true; // this kernel has none
    return mount(with, path, NULL, MS_BIND, NULL) == 0 || failed(failure, "cover /%s", path);
}

bool veil_machine(struct failure *failure) {
    if (mkdir(EMPTY, 0555) != 0) return failed(failure, "make /" EMPTY);
    for (size_t index = 0; index < sizeof files / sizeof *files; index++)
        if (!cover("dev/null", files[index], failure)) return false;
    for (size_t index = 0; index < sizeof folders / sizeof *folders; index++)
        if (!cover(EMPTY, folders[index], failure)) return false;
    return true;
}
