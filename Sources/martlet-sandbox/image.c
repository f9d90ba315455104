#define _GNU_SOURCE
#include "image.h"

#include <fcntl.h>
#include <linux/loop.h>
#include <linux/magic.h>
#include <sched.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <sys/wait.h>
#include <unistd.h>

enum { BLOCK = 4096, ATTACH_ROUNDS = 64, OVERHEAD_MB = 16, PATH_BYTES = 64 };

static const char *const makers[] = {"/sbin/mkfs.ext4", "/usr/sbin/mkfs.ext4", "/usr/bin/mkfs.ext4"};

// MARK: - Templates

// So much larger than what is to fit that inode tables (a 64th) and what ext4 keeps back (at most 16 MB) have room.
static uint64_t image_bytes(uint64_t bytes) {
    uint64_t larger = bytes + bytes / 32 + ((uint64_t)OVERHEAD_MB << 20);
    return larger - larger % BLOCK;
}

static _Noreturn void run_maker(int file) {
    char path[PATH_BYTES];
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    int nothing = open("/dev/null", O_RDWR | O_CLOEXEC);
    if (nothing < 0 || dup2(nothing, 0) < 0 || dup2(nothing, 1) < 0 || dup2(nothing, 2) < 0) _exit(126);
    if (fcntl(file, F_SETFD, 0) != 0) _exit(126);
    snprintf(path, sizeof path, "/proc/self/fd/%d", file);
    // No journal: nothing outlives the mount, so nothing has to be repaired.
    const char *const words[] = {"mkfs.ext4", "-q", "-F", "-b", "4096", "-m", "0", "-i", "16384", "-O",
                                 "^has_journal,^resize_inode", "-E", "lazy_itable_init=1,nodiscard", path, NULL};
    for (size_t index = 0; index < sizeof makers / sizeof *makers; index++)
        execve(makers[index], (char *const *)words, (char *const[]){NULL});
    _exit(127);
}

static bool make_file_system(int file, struct failure *failure) {
    int status;
    pid_t maker = vfork();
    if (maker == 0) run_maker(file);
    if (maker < 0) return failed(failure, "start mkfs.ext4");
    while (waitpid(maker, &status, 0) < 0)
        if (errno != EINTR) return failed(failure, "wait for mkfs.ext4");
    errno = WIFEXITED(status) && WEXITSTATUS(status) == 127 ? ENOENT : EIO;
    return status == 0 || failed(failure, "run mkfs.ext4");
}

static int sized(int file, uint64_t bytes, struct failure *failure) {
    if (file < 0) return failed(failure, "make an unnamed file for /tmp"), -1;
    if (ftruncate(file, (off_t)image_bytes(bytes)) == 0) return file;
    failed(failure, "size an image for /tmp");
    close(file);
    return -1;
}

static int find_template(struct images *images, uint64_t bytes, struct failure *failure) {
    for (int index = 0; index < images->count; index++)
        if (images->sizes[index].bytes == bytes) return images->sizes[index].template;
    // In memory, where its few blocks are, mkfs.ext4 does not wait for a disk.
    int file = sized(memfd_create("template", MFD_CLOEXEC), bytes, failure);
    if (file < 0) return -1;
    if (!make_file_system(file, failure)) return close(file), -1;
    // The first one is what spare cells are made with, and stays; of the others the last one gives way.
    if (images->count == IMAGE_SIZES_MAX) close(images->sizes[--images->count].template);
    images->sizes[images->count].bytes = bytes;
    images->sizes[images->count].template = file;
    images->count++;
    return file;
}

bool images_find(struct images *images, const char *folder, uint64_t bytes, struct failure *failure) {
    struct statfs info;
    *images = (struct images){.folder = -1, .control = -1};
    images->control = open("/dev/loop-control", O_RDWR | O_CLOEXEC);
    if (images->control < 0) return failed(failure, "open /dev/loop-control");
    int where = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (where < 0) return failed(failure, "open %s", folder);
    images->folder = where;
    bool found = fstatfs(where, &info) == 0 || failed(failure, "look at %s", folder);
    // Pages of a file in memory would be the function's again, and twice.
    if (found && (info.f_type == TMPFS_MAGIC || info.f_type == RAMFS_MAGIC))
        errno = ENOTBLK, found = failed(failure, "find a disk below %s", folder);
    if (found && find_template(images, bytes, failure) >= 0) return true;
    close(where);
    images->folder = -1;
    return false;
}

// MARK: - Images

// Copies the parts that were written, which are few.
static bool copy_image(int from, int to, struct failure *failure) {
    static char bytes[64 * 1024];
    off_t at = 0;
    while ((at = lseek(from, at, SEEK_DATA)) >= 0) {
        off_t end = lseek(from, at, SEEK_HOLE);
        while (at < end) {
            size_t room = end - at < (off_t)sizeof bytes ? (size_t)(end - at) : sizeof bytes;
            ssize_t got = pread(from, bytes, room, at);
            if (got <= 0 || pwrite(to, bytes, (size_t)got, at) != got) return failed(failure, "copy an image for /tmp");
            at += got;
        }
    }
    return errno == ENXIO || failed(failure, "read the image for /tmp"); // ENXIO: no data from here on
}

static int attach(const struct images *images, int file, struct failure *failure) {
    char path[PATH_BYTES];
    struct loop_config config = {.fd = (uint32_t)file, .block_size = BLOCK};
    // Not directly to the disk: a mount would wait until the copied blocks are on it (10 to 20 ms).
    config.info.lo_flags = LO_FLAGS_AUTOCLEAR;
    for (int round = 0; round < ATTACH_ROUNDS; round++) {
        int number = ioctl(images->control, LOOP_CTL_GET_FREE);
        if (number < 0) return failed(failure, "find a free loop device"), -1;
        snprintf(path, sizeof path, "/dev/loop%d", number);
        int device = open(path, O_RDWR | O_CLOEXEC);
        if (device >= 0 && ioctl(device, LOOP_CONFIGURE, &config) == 0) return device;
        int error = errno;
        if (device >= 0) close(device);
        errno = error;
        if (error != EBUSY) break; // somebody else took it first
    }
    return failed(failure, "attach %s", path), -1;
}

int image_attach(struct images *images, uint64_t bytes, struct failure *failure) {
    int template = find_template(images, bytes, failure);
    if (template < 0) return -1;
    int file = sized(openat(images->folder, ".", O_TMPFILE | O_RDWR | O_CLOEXEC, 0600), bytes, failure);
    if (file < 0) return -1;
    int device = copy_image(template, file, failure) ? attach(images, file, failure) : -1;
    close(file);
    return device;
}

bool image_mount(int device, const char *target, struct failure *failure) {
    char source[PATH_BYTES], found[PATH_BYTES];
    // By the descriptor, since the machine's /dev may be out of sight.
    snprintf(source, sizeof source, "/proc/self/fd/%d", device);
    // nobarrier: a function's fsync has nothing to survive. discard: what it deletes is the disk's again at once.
    if (mount(source, target, "ext4", MS_NOSUID | MS_NODEV, "nobarrier,noinit_itable,discard") != 0)
        return failed(failure, "mount an image on /tmp");
    snprintf(found, sizeof found, "%s/lost+found", target);
    (void)rmdir(found);
    return chmod(target, 01777) == 0 || failed(failure, "open /tmp for everybody");
}
