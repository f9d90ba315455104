#define _GNU_SOURCE
#include "processors.h"

#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

#define SYSTEM "/sys/devices/system/cpu"
#define COPIES "/.processors"

static bool choose(unsigned count, unsigned cell, const cpu_set_t *all, struct failure *failure) {
    cpu_set_t chosen;
    unsigned available = (unsigned)CPU_COUNT(all), first = cell * count % available, seen = 0;
    CPU_ZERO(&chosen);
    for (int processor = 0; processor < CPU_SETSIZE; processor++) {
        if (!CPU_ISSET(processor, all)) continue;
        if ((seen++ + available - first) % available < count) CPU_SET(processor, &chosen);
    }
    return sched_setaffinity(0, sizeof chosen, &chosen) == 0 || failed(failure, "choose processors");
}

static bool write_copy(const char *path, const char *text, size_t length, struct failure *failure) {
    int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0444);
    bool written = file >= 0 && write(file, text, length) == (ssize_t)length;
    if (!written) failed(failure, "write %s", path);
    if (file >= 0) close(file);
    return written;
}

// The C library counts the processors by these.
static bool show_system(unsigned count, struct failure *failure) {
    static const char *const folders[] = {"/sys", "/sys/devices", "/sys/devices/system", SYSTEM};
    static const char *const files[] = {SYSTEM "/online", SYSTEM "/possible", SYSTEM "/present"};
    char range[32];
    for (size_t index = 0; index < sizeof folders / sizeof *folders; index++)
        if (mkdir(folders[index], 0755) != 0) return failed(failure, "make %s", folders[index]);
    int length = snprintf(range, sizeof range, count == 1 ? "0\n" : "0-%u\n", count - 1);
    for (size_t index = 0; index < sizeof files / sizeof *files; index++)
        if (!write_copy(files[index], range, (size_t)length, failure)) return false;
    return true;
}

// Whether a line of /proc/stat or /proc/cpuinfo is about a processor from number `count` on.
static bool is_beyond(const char *line, unsigned count, bool *is_in_block) {
    if (strncmp(line, "cpu", 3) == 0 && isdigit((unsigned char)line[3]))
        return strtoul(line + 3, NULL, 10) >= count;
    const char *colon = strncmp(line, "processor", 9) == 0 ? strchr(line, ':') : NULL;
    if (colon) *is_in_block = strtoul(colon + 1, NULL, 10) >= count;
    return *is_in_block;
}

// Covers the file with a copy that has fewer processors in it. Its figures are those of the start.
static bool show_fewer(const char *path, const char *copy, unsigned count, struct failure *failure) {
    char *line = NULL, *text = NULL;
    size_t room = 0, length = 0;
    bool is_in_block = false;
    FILE *from = fopen(path, "re"), *to = from ? open_memstream(&text, &length) : NULL;
    while (to && getline(&line, &room, from) > 0)
        if (!is_beyond(line, count, &is_in_block)) fputs(line, to);
    if (from) fclose(from);
    bool written = to && fclose(to) == 0 ? write_copy(copy, text, length, failure) : failed(failure, "read %s", path);
    free(line);
    free(text);
    return written && (mount(copy, path, NULL, MS_BIND, NULL) == 0 || failed(failure, "cover %s", path));
}

bool processors_limit(unsigned count, unsigned cell, struct failure *failure) {
    cpu_set_t all;
    if (sched_getaffinity(0, sizeof all, &all) != 0) return failed(failure, "count processors");
    if (count == 0 || count >= (unsigned)CPU_COUNT(&all)) return true;
    if (!choose(count, cell, &all, failure) || !show_system(count, failure)) return false;
    if (mkdir(COPIES, 0755) != 0) return failed(failure, "make " COPIES);
    return show_fewer("/proc/stat", COPIES "/stat", count, failure) &&
           show_fewer("/proc/cpuinfo", COPIES "/cpuinfo", count, failure);
}

bool processors_share(pid_t process, struct failure *failure) {
    cpu_set_t own;
    char path[64];
    snprintf(path, sizeof path, "/proc/%d/task", (int)process);
    if (sched_getaffinity(0, sizeof own, &own) != 0) return failed(failure, "count processors");
    DIR *threads = opendir(path);
    if (!threads) return failed(failure, "open %s", path);
    bool shared = true;
    for (struct dirent *thread; shared && (thread = readdir(threads));)
        if (isdigit((unsigned char)thread->d_name[0]))
            shared = sched_setaffinity(atoi(thread->d_name), sizeof own, &own) == 0 || errno == ESRCH ||
                     failed(failure, "choose processors");
    closedir(threads);
    return shared;
}
