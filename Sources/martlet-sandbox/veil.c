#define _GNU_SOURCE
#include "veil.h"

#include <fcntl.h>
#include <stdio.h>
#include <sys/mount.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

// The kernel's command line, its memory and symbols, everybody's keys and locks, the machine's disks and devices. What
// programs really ask for (cpuinfo, meminfo, stat, self, sys) stays.
static const char *const files[] = {
    "proc/cmdline", "proc/kcore", "proc/keys", "proc/key-users", "proc/kallsyms", "proc/kmsg", "proc/sysrq-trigger",
    "proc/timer_list", "proc/sched_debug", "proc/latency_stats", "proc/modules", "proc/config.gz", "proc/iomem",
    "proc/ioports", "proc/vmallocinfo", "proc/swaps", "proc/partitions", "proc/diskstats", "proc/mdstat", "proc/locks",
    "proc/interrupts", "proc/consoles", "proc/mtrr", "proc/misc", "proc/crypto", "proc/dma", "proc/devices",
    "proc/vmstat", "proc/zoneinfo", "proc/buddyinfo", "proc/pagetypeinfo", "proc/slabinfo", "proc/softirqs",
    "proc/schedstat", "proc/fb", "proc/execdomains", "proc/kpagecount", "proc/kpageflags", "proc/kpagecgroup",
    "proc/allocinfo",
};
static const char *const folders[] = {"proc/acpi", "proc/scsi", "proc/bus", "proc/fs", "proc/irq", "proc/driver",
                                      "proc/asound", "proc/tty", "proc/pressure"};

#define EMPTY ".empty"
#define BOOT ".boot"
#define BOOT_ID "proc/sys/kernel/random/boot_id"

static bool cover(const char *with, const char *path, struct failure *failure) {
    if (access(path, F_OK) != 0) return true; // this kernel has none
    return mount(with, path, NULL, MS_BIND, NULL) == 0 || failed(failure, "cover /%s", path);
}

// By the machine's own, functions would know that they share it. To programs it is some text of this form.
static bool make_boot_id(struct failure *failure) {
    unsigned char chance[16];
    char text[40], *end = text;
    if (getrandom(chance, sizeof chance, 0) != sizeof chance) return failed(failure, "draw a boot id");
    chance[6] = (chance[6] & 0x0F) | 0x40, chance[8] = (chance[8] & 0x3F) | 0x80; // RFC 9562, version 4
    for (int index = 0; index < 16; index++)
        end += sprintf(end, index == 4 || index == 6 || index == 8 || index == 10 ? "-%02x" : "%02x", chance[index]);
    *end++ = '\n';
    int file = open(BOOT, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0444);
    if (file < 0) return failed(failure, "make /" BOOT);
    bool written = write(file, text, (size_t)(end - text)) == end - text;
    close(file);
    return written || failed(failure, "write /" BOOT);
}

bool veil_machine(struct failure *failure) {
    if (mkdir(EMPTY, 0555) != 0) return failed(failure, "make /" EMPTY);
    for (size_t index = 0; index < sizeof files / sizeof *files; index++)
        if (!cover("dev/null", files[index], failure)) return false;
    for (size_t index = 0; index < sizeof folders / sizeof *folders; index++)
        if (!cover(EMPTY, folders[index], failure)) return false;
    return make_boot_id(failure) && cover(BOOT, BOOT_ID, failure);
}
