// File systems for /tmp: sparse ext4 images on loop devices, so that what a function writes there is the disk's and not
// the function's memory. An image has no name (O_TMPFILE) and its device no owner (autoclear): both are gone with the
// mount, however the sandbox ended.
#ifndef MARTLET_IMAGE_H
#define MARTLET_IMAGE_H

#include "stage.h"

#include <stdint.h>

enum { IMAGE_SIZES_MAX = 32 };

struct images {
    int folder; // -1: there are none, and /tmp is kept in memory
    int control;
    struct {
        uint64_t bytes;
        int template; // an empty file system of that size; images are copies of it
    } sizes[IMAGE_SIZES_MAX];
    int count;
};

// Makes the first template. Whether devices can be attached shows with the first one: an attempt that is taken back
// would cost the start 10 to 20 ms.
bool images_find(struct images *images, const char *folder, uint64_t bytes, struct failure *failure);
// A loop device with a new file system in which `bytes` fit; -1 with the failure. It is gone when the descriptor is
// closed and the mount ended.
int image_attach(struct images *images, uint64_t bytes, struct failure *failure);
// Mounts it, writable for everybody.
bool image_mount(int device, const char *target, struct failure *failure);

#endif
