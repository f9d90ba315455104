#define _GNU_SOURCE
#include "root.h"

#include "image.h"
#include "veil.h"

#include <fcntl.h>
#include <limits.h>
#include <sched.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#define HOST "/.host"
#define LAYERS "/.layers" // nobody but root may look into it, and nobody inside is root

enum { LAYERS_MAX = 16, NR_move_mount = 429, FROM_EMPTY_PATH = 4 };

static const char *const base_binds[] = {"/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32"};
static const char *const etc_binds[] = {
    "/etc/ssl", "/etc/pki", "/etc/ca-certificates", "/etc/alternatives", "/etc/ld.so.cache", "/etc/ld.so.conf",
    "/etc/ld.so.conf.d", "/etc/mime.types", "/etc/protocols", "/etc/services",
};
static const struct {
    const char *path, *text, *with_way_out;
} etc_files[] = {
    {"etc/passwd", "root:x:0:0:root:/root:/sbin/nologin\nsbx_user1051:x:65534:65534::/tmp:/sbin/nologin\n", NULL},
    {"etc/group", "root:x:0:\nsbx_user1051:x:65534:\n", NULL},
    {"etc/resolv.conf", "", "nameserver " NAMES_ADDRESS "\noptions timeout:2 attempts:3\n"},
    {"etc/nsswitch.conf", "passwd: files\ngroup: files\nhosts: files\n",
     "passwd: files\ngroup: files\nhosts: files dns\n"},
};
static const char local_hosts[] = "127.0.0.1 localhost\n";
static const char hosts_with_host[] = "127.0.0.1 localhost\n" HOST_ADDRESS " " HOST_NAME "\n";
static const struct {
    const char *path;
    int minor;
} devices[] = {{"/dev/null", 3}, {"/dev/zero", 5}, {"/dev/full", 7}, {"/dev/random", 8}, {"/dev/urandom", 9}};

static bool is_folder(const char *path) {
    struct stat info;
    return stat(path, &info) == 0 && S_ISDIR(info.st_mode);
}

static bool make_folders(const char *path) {
    char part[PATH_MAX];
    if (strlen(path) >= sizeof part) return errno = ENAMETOOLONG, false;
    strcpy(part, path);
    for (char *slash = strchr(part + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
        *slash = 0;
        if (mkdir(part, 0755) != 0 && errno != EEXIST) return false;
        *slash = '/';
    }
    return mkdir(part, 0755) == 0 || errno == EEXIST;
}

static bool make_file(const char *path, const char *text) {
    int file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644);
    if (file < 0) return false;
    bool written = write(file, text, strlen(text)) == (ssize_t)strlen(text);
    close(file);
    return written;
}

// A bind mount that nobody can write through. Not recursive: what is mounted below the source is not shown.
static bool bind_read_only(const char *source, const char *target) {
    unsigned long flags = MS_NOSUID | MS_NODEV;
    if (mount(source, target, NULL, MS_BIND, NULL) != 0) return false;
    return mount(NULL, target, NULL, MS_REMOUNT | MS_BIND | MS_RDONLY | flags, NULL) == 0;
}

static bool make_target_like(const char *source, const char *target) {
    if (is_folder(source)) return make_folders(target);
    char parent[PATH_MAX];
    if (access(source, F_OK) != 0 || strlen(target) >= sizeof parent) return false;
    strcpy(parent, target);
    char *slash = strrchr(parent, '/');
    if (slash && slash != parent) {
        *slash = 0;
        if (!make_folders(parent)) return false;
    }
    return make_file(target, "");
}

bool root_leave(ino_t outside, struct failure *failure) {
    struct stat now;
    if (unshare(CLONE_NEWNS | CLONE_NEWNET | CLONE_NEWIPC | CLONE_NEWUTS) != 0)
        return failed(failure, "unshare mount, network, IPC and UTS namespaces");
    if (stat("/proc/self/ns/mnt", &now) != 0) return failed(failure, "read /proc/self/ns/mnt");
    // Nothing may be mounted before this is certain: the machine's own mounts are at stake.
    if (now.st_ino == outside || outside == 0) return errno = EPERM, failed(failure, "verify the new mount namespace");
    if (mount(NULL, "/", NULL, MS_PRIVATE | MS_REC, NULL) != 0) return failed(failure, "make mounts private");
    return true;
}

// MARK: - The shared part

static bool show(const char *path, struct failure *failure) {
    char link[PATH_MAX], target[PATH_MAX];
    snprintf(target, sizeof target, ".%s", path);
    ssize_t length = readlink(path, link, sizeof link - 1);
    if (length > 0) { // /bin -> usr/bin
        link[length] = 0;
        return symlink(link, target) == 0 || failed(failure, "link %s", path);
    }
    if (access(path, F_OK) != 0) return true;
    if (!make_target_like(path, target)) return failed(failure, "make %s", path);
    return bind_read_only(path, target) || failed(failure, "bind %s", path);
}

static bool make_devices(struct failure *failure) {
    if (mount("tmpfs", "dev", "tmpfs", MS_NOSUID | MS_NOEXEC, "size=64k,mode=755") != 0)
        return failed(failure, "mount /dev");
    for (size_t index = 0; index < sizeof devices / sizeof *devices; index++) {
        char target[32];
        snprintf(target, sizeof target, ".%s", devices[index].path);
        if (mknod(target, S_IFCHR | 0666, makedev(1, (unsigned)devices[index].minor)) == 0) {
            if (chmod(target, 0666) != 0) return failed(failure, "chmod %s", devices[index].path);
            continue;
        }
        // Not allowed inside a container: use the machine's node.
        if (!make_file(target, "") || mount(devices[index].path, target, NULL, MS_BIND, NULL) != 0)
            return failed(failure, "make %s", devices[index].path);
    }
    if (symlink("/proc/self/fd", "dev/fd") != 0 || symlink("/proc/self/fd/0", "dev/stdin") != 0 ||
        symlink("/proc/self/fd/1", "dev/stdout") != 0 || symlink("/proc/self/fd/2", "dev/stderr") != 0)
        return failed(failure, "link /dev/fd");
    return true;
}

static bool make_etc(enum egress egress, struct failure *failure) {
    for (size_t index = 0; index < sizeof etc_files / sizeof *etc_files; index++) {
        bool other = egress != EGRESS_NONE && etc_files[index].with_way_out;
        if (!make_file(etc_files[index].path, other ? etc_files[index].with_way_out : etc_files[index].text))
            return failed(failure, "write /%s", etc_files[index].path);
    }
    if (!make_file("etc/hosts", egress == EGRESS_HOST ? hosts_with_host : local_hosts))
        return failed(failure, "write /etc/hosts");
    return symlink("/usr/share/zoneinfo/UTC", "etc/localtime") == 0 || failed(failure, "link /etc/localtime");
}

static bool make_skeleton(enum egress egress, struct failure *failure) {
    static const char *const folders[] = {".host", "dev", "proc", "tmp",      "etc",
                                          "opt",   "var", "var/task", "var/runtime"};
    for (size_t index = 0; index < sizeof folders / sizeof *folders; index++)
        if (mkdir(folders[index], 0755) != 0) return failed(failure, "make /%s", folders[index]);
    if (!make_etc(egress, failure)) return false;
    for (size_t index = 0; index < sizeof base_binds / sizeof *base_binds; index++)
        if (!show(base_binds[index], failure)) return false;
    for (size_t index = 0; index < sizeof etc_binds / sizeof *etc_binds; index++)
        if (!show(etc_binds[index], failure)) return false;
    return true;
}

// On `target`, with as much memory as that.
static bool mount_memory(const char *target, uint64_t bytes, struct failure *failure) {
    char options[64];
    snprintf(options, sizeof options, "size=%llu,mode=1777", (unsigned long long)bytes);
    return mount("tmpfs", target, "tmpfs", MS_NOSUID | MS_NODEV, options) == 0 || failed(failure, "mount %s", target);
}

static bool mount_tmp(const struct root_plan *plan, struct failure *failure) {
    bool mounted = plan->device >= 0 && image_mount(plan->device, "tmp", plan->lacks_image);
    if (plan->device >= 0) close(plan->device);
    return mounted || mount_memory("tmp", TMP_DEFAULT, failure);
}

bool root_build(const struct root_plan *plan, struct failure *failure) {
    umask(0022);
    // Any folder serves as the place to build at: in this namespace alone it is covered, and pivot_root moves the
    // mount away.
    const char *place = is_folder("/tmp") ? "/tmp" : "/mnt";
    if (mount("tmpfs", place, "tmpfs", MS_NOSUID, "size=1m,mode=755") != 0) return failed(failure, "mount the root");
    if (chdir(place) != 0) return failed(failure, "enter the root");
    if (!make_skeleton(plan->egress, failure) || !make_devices(failure)) return false;
    unsigned long flags = MS_NOSUID | MS_NODEV;
    if (mount("proc", "proc", "proc", flags | MS_NOEXEC, NULL) != 0) return failed(failure, "mount /proc");
    if (!veil_machine(failure) || !mount_tmp(plan, failure)) return false;
    if (syscall(SYS_pivot_root, ".", ".host") != 0) return failed(failure, "pivot_root");
    if (chdir("/") != 0) return failed(failure, "enter the new root");
    // Now, not later: an unmount waits for every processor (1.5 to 4 ms), which would be paid by a cold start.
    if (umount2(HOST, MNT_DETACH) != 0) return failed(failure, "drop the machine's root");
    return rmdir(HOST) == 0 || failed(failure, "remove " HOST);
}

// MARK: - What one function adds

// Puts a mount that the helper made outside at `target`, for reading only. (The helper sends descriptors of detached
// mounts, since no path leads out of here any more.)
static bool attach(int tree, const char *target, struct failure *failure) {
    unsigned long flags = MS_REMOUNT | MS_BIND | MS_RDONLY | MS_NOSUID | MS_NODEV;
    if (syscall(NR_move_mount, tree, "", AT_FDCWD, target, FROM_EMPTY_PATH) != 0)
        return failed(failure, "mount %s", target);
    if (mount(NULL, target, NULL, MS_PRIVATE, NULL) != 0) return failed(failure, "make %s private", target);
    return mount(NULL, target, NULL, flags, NULL) == 0 || failed(failure, "make %s read-only", target);
}

static bool make_parent(const char *path) {
    char parent[PATH_MAX];
    snprintf(parent, sizeof parent, "%s", path);
    char *slash = strrchr(parent, '/');
    if (!slash || slash == parent) return true;
    *slash = 0;
    return make_folders(parent);
}

static bool add_bind(const struct field *field, int tree, struct failure *failure) {
    char target[PATH_MAX];
    struct stat info;
    const char *split = memchr(field->bytes, 0, field->length);
    size_t length = split ? field->length - (size_t)(split - field->bytes) - 1 : 0;
    if (length < 2 || split[1] != '/' || length >= sizeof target)
        return errno = EINVAL, failed(failure, "read-only bind");
    snprintf(target, sizeof target, "%.*s", (int)length, split + 1);
    if (fstat(tree, &info) != 0) return failed(failure, "look at the source of %s", target);
    bool made = S_ISDIR(info.st_mode) ? make_folders(target) : make_parent(target) && make_file(target, "");
    return made ? attach(tree, target, failure) : failed(failure, "make %s", target);
}

// Several layers lie over each other in /opt, the last one on top. Each is mounted at a short path first, so that no
// byte of a layer's own path has a meaning in overlay's options.
static bool add_layers(const int *trees, int count, struct failure *failure) {
    char options[LAYERS_MAX * 16 + 16] = "lowerdir=", target[32];
    if (count == 0) return true;
    if (count == 1) return attach(trees[0], "/opt", failure);
    if (mkdir(LAYERS, 0700) != 0) return failed(failure, "make " LAYERS);
    for (int index = count - 1; index >= 0; index--) {
        snprintf(target, sizeof target, LAYERS "/%d", index);
        if (mkdir(target, 0755) != 0) return failed(failure, "make %s", target);
        if (!attach(trees[index], target, failure)) return false;
        snprintf(options + strlen(options), sizeof options - strlen(options), "%s%s", target, index ? ":" : "");
    }
    return mount("overlay", "/opt", "overlay", MS_RDONLY | MS_NOSUID | MS_NODEV, options) == 0 ||
           failed(failure, "mount layers on /opt");
}

// Over the /tmp that the cell was made with: nobody has used it, and to end its mount would take time.
static bool size_tmp(uint64_t bytes, int device, struct failure *failure) {
    if (device >= 0) return image_mount(device, "/tmp", failure);
    return bytes == TMP_DEFAULT || mount_memory("/tmp", bytes, failure);
}

static bool close_root(struct failure *failure) {
    unsigned long flags = MS_REMOUNT | MS_BIND | MS_RDONLY | MS_NOSUID;
    if (mount(NULL, "/dev", NULL, flags | MS_NOEXEC, NULL) != 0) return failed(failure, "make /dev read-only");
    return mount(NULL, "/", NULL, flags, NULL) == 0 || failed(failure, "make the root read-only");
}

bool root_add(const struct message *spec, struct failure *failure) {
    struct field field;
    int layers[LAYERS_MAX], layer_count = 0, next = 0;
    for (size_t offset = 0; message_next(spec, &offset, &field);) {
        bool added = true;
        if (!tag_names_path((enum tag)field.tag)) continue;
        if (next == spec->descriptor_count) return errno = EBADMSG, failed(failure, "match mounts and descriptors");
        int tree = spec->descriptors[next++];
        if (field.tag == TAG_CODE) added = attach(tree, "/var/task", failure);
        if (field.tag == TAG_RUNTIME) added = attach(tree, "/var/runtime", failure);
        if (field.tag == TAG_BIND) added = add_bind(&field, tree, failure);
        if (field.tag == TAG_LAYER) {
            if (layer_count == LAYERS_MAX) return errno = E2BIG, failed(failure, "count layers");
            layers[layer_count++] = tree;
        }
        if (!added) return false;
    }
    return add_layers(layers, layer_count, failure);
}

bool root_finish(const struct message *spec, struct failure *failure) {
    struct field field;
    int paths = 0;
    for (size_t offset = 0; message_next(spec, &offset, &field);) paths += tag_names_path((enum tag)field.tag);
    int device = paths < spec->descriptor_count ? spec->descriptors[paths] : -1;
    return root_add(spec, failure) && size_tmp(message_number(spec, TAG_TMP, TMP_DEFAULT), device, failure) &&
           close_root(failure);
}
