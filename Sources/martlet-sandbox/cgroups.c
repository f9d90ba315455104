#define _GNU_SOURCE
#include "cgroups.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <mntent.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

// The smallest round period at which 128 MB gets a quota that the kernel takes (at least 1 ms).
#define CPU_PERIOD_US "20000"

enum { FILE_PATH_MAX = CGROUP_PATH_MAX + 320, SWEEP_ROUNDS = 400, SOCKETS_SHARE = 4, SOCKETS_MAX_MB = 64 };

static bool join(char path[FILE_PATH_MAX], const char *folder, const char *name) {
    errno = ENAMETOOLONG;
    return (size_t)snprintf(path, FILE_PATH_MAX, "%s/%s", folder, name) < FILE_PATH_MAX;
}

static bool write_file(const char *folder, const char *name, const char *text) {
    char path[FILE_PATH_MAX];
    if (!join(path, folder, name)) return false;
    int file = open(path, O_WRONLY | O_CLOEXEC);
    if (file < 0) return false;
    ssize_t written = write(file, text, strlen(text));
    int error = errno;
    close(file);
    errno = error;
    return written == (ssize_t)strlen(text);
}

static bool has_file(const char *folder, const char *name) {
    char path[FILE_PATH_MAX];
    return join(path, folder, name) && access(path, F_OK) == 0;
}

static bool has_word(const char *words, const char *word) {
    size_t length = strlen(word);
    for (const char *at = words; (at = strstr(at, word)); at += length) {
        bool starts = at == words || strchr(", \n", at[-1]);
        if (starts && (at[length] == 0 || strchr(", \n", at[length]))) return true;
    }
    return false;
}

static void read_text(const char *folder, const char *name, char *text, size_t size) {
    char path[FILE_PATH_MAX];
    text[0] = 0;
    if (!join(path, folder, name)) return;
    int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0) return;
    ssize_t got = read(file, text, size - 1);
    text[got > 0 ? got : 0] = 0;
    close(file);
}

static unsigned long pid_namespace(void) {
    struct stat info;
    return stat("/proc/self/ns/pid", &info) == 0 ? (unsigned long)info.st_ino : 0;
}

// MARK: - Finding

struct mounts {
    char v2[CGROUP_PATH_MAX], cpu[CGROUP_PATH_MAX], memory[CGROUP_PATH_MAX], pids[CGROUP_PATH_MAX],
        freezer[CGROUP_PATH_MAX], usage[CGROUP_PATH_MAX];
};

static void keep(char *slot, const char *folder) {
    if (slot[0] == 0 && strlen(folder) < CGROUP_PATH_MAX - 80) strcpy(slot, folder);
}

static bool read_mounts(struct mounts *mounts) {
    *mounts = (struct mounts){0};
    FILE *table = setmntent("/proc/self/mounts", "re");
    if (!table) return false;
    for (struct mntent *entry; (entry = getmntent(table));) {
        if (strcmp(entry->mnt_type, "cgroup2") == 0) keep(mounts->v2, entry->mnt_dir);
        if (strcmp(entry->mnt_type, "cgroup") != 0) continue;
        if (has_word(entry->mnt_opts, "cpu")) keep(mounts->cpu, entry->mnt_dir);
        if (has_word(entry->mnt_opts, "memory")) keep(mounts->memory, entry->mnt_dir);
        if (has_word(entry->mnt_opts, "pids")) keep(mounts->pids, entry->mnt_dir);
        if (has_word(entry->mnt_opts, "freezer")) keep(mounts->freezer, entry->mnt_dir);
        if (has_word(entry->mnt_opts, "cpuacct")) keep(mounts->usage, entry->mnt_dir);
    }
    endmntent(table);
    return true;
}

// Our parent folder below `mount`: one entry for controllers that are mounted together.
static const char *parent(struct cgroups *groups, const char *mount, const char *name) {
    char path[CGROUP_PATH_MAX];
    if (mount[0] == 0) return errno = ENOENT, NULL;
    if ((size_t)snprintf(path, sizeof path, "%s/%s", mount, name) >= sizeof path) return errno = ENAMETOOLONG, NULL;
    for (int index = 0; index < groups->count; index++)
        if (strcmp(groups->parents[index], path) == 0) return groups->parents[index];
    if (mkdir(path, 0755) != 0 && errno != EEXIST) return NULL;
    return strcpy(groups->parents[groups->count++], path);
}

static const char *find_v2(struct cgroups *groups, const struct mounts *mounts, const char *name) {
    const char *all = "+cpu +memory +pids";
    groups->version = groups->freeze_version = 2;
    // Refused where they are on already by somebody else's rule; the write to our own folder decides.
    (void)write_file(mounts->v2, "cgroup.subtree_control", all);
    if (!(groups->unified = parent(groups, mounts->v2, name))) return "make cgroup v2 folder";
    if (!write_file(groups->unified, "cgroup.subtree_control", all)) return "enable cgroup v2 controllers";
    groups->cpu = groups->memory = groups->pids = groups->freezer = groups->usage = groups->unified;
    return NULL;
}

static const char *find_v1(struct cgroups *groups, const struct mounts *mounts, const char *name) {
    groups->version = groups->freeze_version = 1;
    if (!(groups->cpu = parent(groups, mounts->cpu, name))) return "find cgroup controller cpu";
    if (!(groups->memory = parent(groups, mounts->memory, name))) return "find cgroup controller memory";
    if (!(groups->pids = parent(groups, mounts->pids, name))) return "find cgroup controller pids";
    groups->usage = parent(groups, mounts->usage, name);
    if (mounts->v2[0] != 0 && (groups->unified = parent(groups, mounts->v2, name))) {
        if (has_file(groups->unified, "cgroup.kill") && has_file(groups->unified, "cgroup.freeze")) {
            groups->freeze_version = 2;
            groups->freezer = groups->unified;
            return NULL;
        }
        groups->count -= rmdir(groups->unified) == 0;
        groups->unified = NULL;
    }
    if (!(groups->freezer = parent(groups, mounts->freezer, name))) return "find cgroup controller freezer";
    return NULL;
}

const char *cgroups_find(struct cgroups *groups, pid_t server) {
    struct mounts mounts;
    char controllers[256] = "", name[96];
    *groups = (struct cgroups){0};
    if (!read_mounts(&mounts)) return "read mounts";
    snprintf(name, sizeof name, "martlet-%d.%d.%lu", (int)server, (int)getpid(), pid_namespace());
    if (mounts.v2[0] != 0) read_text(mounts.v2, "cgroup.controllers", controllers, sizeof controllers);
    bool complete = has_word(controllers, "cpu") && has_word(controllers, "memory") && has_word(controllers, "pids");
    return complete ? find_v2(groups, &mounts, name) : find_v1(groups, &mounts, name);
}

// MARK: - One cell's folders

static void slot_folder(char *path, const char *folder, int slot) {
    snprintf(path, CGROUP_PATH_MAX + 16, "%s/%d", folder, slot);
}

const char *cgroups_make(const struct cgroups *groups, int slot) {
    char path[CGROUP_PATH_MAX + 16];
    for (int index = 0; index < groups->count; index++) {
        slot_folder(path, groups->parents[index], slot);
        if (mkdir(path, 0755) != 0) return "make cgroup";
    }
    slot_folder(path, groups->cpu, slot);
    // No quota yet: initialisation runs unthrottled, and the server sets the quota afterwards.
    if (groups->version == 2) return write_file(path, "cpu.max", "max " CPU_PERIOD_US) ? NULL : "set cpu.max";
    return write_file(path, "cpu.cfs_period_us", CPU_PERIOD_US) ? NULL : "set cpu.cfs_period_us";
}

const char *cgroups_join(const struct cgroups *groups, int slot) {
    char path[CGROUP_PATH_MAX + 16];
    for (int index = 0; index < groups->count; index++) {
        slot_folder(path, groups->parents[index], slot);
        if (!write_file(path, "cgroup.procs", "0")) return "join cgroup";
    }
    return NULL;
}

// What lies in buffers of sockets is part of a cell's memory on v2. On v1 it is the machine's, unless it is counted by
// itself, and a function could keep more there than it has memory.
static const char *limit_sockets(const char *path, uint64_t memory) {
    char number[32];
    uint64_t most = (uint64_t)SOCKETS_MAX_MB << 20, share = memory / SOCKETS_SHARE;
    if (!has_file(path, "memory.kmem.tcp.limit_in_bytes")) return NULL;
    snprintf(number, sizeof number, "%llu", (unsigned long long)(share < most ? share : most));
    return write_file(path, "memory.kmem.tcp.limit_in_bytes", number) ? NULL : "set memory.kmem.tcp.limit_in_bytes";
}

const char *cgroups_limit(const struct cgroups *groups, int slot, uint64_t memory, uint64_t pids) {
    char path[CGROUP_PATH_MAX + 16], number[32];
    slot_folder(path, groups->memory, slot);
    snprintf(number, sizeof number, "%llu", (unsigned long long)memory);
    if (groups->version == 2) {
        if (!write_file(path, "memory.max", number)) return "set memory.max";
        if (has_file(path, "memory.swap.max")) (void)write_file(path, "memory.swap.max", "0");
    } else {
        if (!write_file(path, "memory.limit_in_bytes", number)) return "set memory.limit_in_bytes";
        if (has_file(path, "memory.memsw.limit_in_bytes") && !write_file(path, "memory.memsw.limit_in_bytes", number))
            return "set memory.memsw.limit_in_bytes";
        const char *stage = limit_sockets(path, memory);
        if (stage) return stage;
    }
    slot_folder(path, groups->pids, slot);
    snprintf(number, sizeof number, "%llu", (unsigned long long)pids);
    return write_file(path, "pids.max", number) ? NULL : "set pids.max";
}

void cgroups_kill(const struct cgroups *groups, int slot) {
    char path[CGROUP_PATH_MAX + 16];
    // Dying takes time of the processor too: a thousand processes under the quota of 128 MB would be at it for half a
    // minute. Without a quota it takes a second. Where this fails they die slowly.
    slot_folder(path, groups->cpu, slot);
    (void)(groups->version == 2 ? write_file(path, "cpu.max", "max") : write_file(path, "cpu.cfs_quota_us", "-1"));
    // Killing PID 1 of the pid namespace ends everything in it at once, so this only has to reach what is frozen
    // (a v1 freezer holds even SIGKILL back) and, on v2, repeats the kill for all at one stroke.
    if (groups->unified) {
        slot_folder(path, groups->unified, slot);
        (void)write_file(path, "cgroup.kill", "1");
    } else {
        slot_folder(path, groups->freezer, slot);
        (void)write_file(path, "freezer.state", "THAWED");
    }
}

bool cgroups_remove(const struct cgroups *groups, int slot) {
    char path[CGROUP_PATH_MAX + 16];
    bool gone = true;
    for (int index = 0; index < groups->count; index++) {
        slot_folder(path, groups->parents[index], slot);
        if (rmdir(path) != 0 && errno != ENOENT) gone = false;
    }
    return gone;
}

void cgroups_remove_parents(const struct cgroups *groups) {
    for (int index = 0; index < groups->count; index++) (void)rmdir(groups->parents[index]);
}

uint64_t cgroups_oom_kills(const struct cgroups *groups, int slot) {
    char path[CGROUP_PATH_MAX + 16], text[512];
    slot_folder(path, groups->memory, slot);
    read_text(path, groups->version == 2 ? "memory.events" : "memory.oom_control", text, sizeof text);
    const char *found = strstr(text, "oom_kill ");
    return found ? strtoull(found + strlen("oom_kill "), NULL, 10) : 0;
}

// MARK: - Left-overs

static bool is_left_over(const char *name) {
    int server, helper;
    unsigned long space;
    char folder[64], command[64];
    if (sscanf(name, "martlet-%d.%d.%lu", &server, &helper, &space) != 3 || space != pid_namespace()) return false;
    if (helper == getpid()) return false;
    snprintf(folder, sizeof folder, "/proc/%d", helper);
    read_text(folder, "comm", command, sizeof command);
    return strncmp(command, "martlet-sandbox", 15) != 0; // gone, or its number belongs to another program now
}

static void kill_members(const char *folder) {
    char path[FILE_PATH_MAX];
    if (write_file(folder, "cgroup.kill", "1")) return;
    FILE *members = join(path, folder, "cgroup.procs") ? fopen(path, "re") : NULL;
    if (!members) return;
    for (int pid; fscanf(members, "%d", &pid) == 1;)
        if (pid > 1) kill(pid, SIGKILL);
    fclose(members);
    if (has_file(folder, "freezer.state")) (void)write_file(folder, "freezer.state", "THAWED");
}

static void remove_tree(const char *parent_folder) {
    char path[FILE_PATH_MAX];
    for (int round = 0; round < SWEEP_ROUNDS; round++) {
        DIR *children = opendir(parent_folder);
        if (!children) return;
        for (struct dirent *child; (child = readdir(children));) {
            if (child->d_type != DT_DIR || child->d_name[0] == '.') continue;
            if (!join(path, parent_folder, child->d_name)) continue;
            kill_members(path);
            (void)rmdir(path);
        }
        closedir(children);
        if (rmdir(parent_folder) == 0) return;
        nanosleep(&(struct timespec){.tv_nsec = 5 * 1000 * 1000}, NULL);
    }
}

void cgroups_sweep(const struct cgroups *groups) {
    char path[FILE_PATH_MAX], mount[CGROUP_PATH_MAX];
    for (int index = 0; index < groups->count; index++) {
        strcpy(mount, groups->parents[index]);
        *strrchr(mount, '/') = 0;
        DIR *folders = opendir(mount);
        if (!folders) continue;
        for (struct dirent *entry; (entry = readdir(folders));) {
            if (!is_left_over(entry->d_name)) continue;
            if (join(path, mount, entry->d_name)) remove_tree(path);
        }
        closedir(folders);
    }
}
