#define _GNU_SOURCE
#include "pool_parts.h"

#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

// Bytes a second in each direction at 1,769 MB and above; below in proportion to memory, as the processor's share.
// AWS says that the bandwidth is in proportion to memory, and publishes no figure: 600 Mbit/s is our choice.
enum { RATE_FULL = 75 * 1000 * 1000, RATE_MEMORY_MB = 1769 };

bool pool_start_relay(struct pool *pool, struct failure *failure) {
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0)
        return failed(failure, "make a relay's socket");
    pool->relay_pid = fork();
    if (pool->relay_pid == 0)
        relay_main(ends[1], pool->options.egress, pool->options.guarded_port,
                   pool->options.first_user + (uid_t)CELLS_MAX);
    if (pool->relay_pid < 0) failed(failure, "start the relay");
    close(ends[1]);
    if (pool->relay_pid < 0) return close(ends[0]), false;
    pool->relay = ends[0];
    return true;
}

static void order(struct pool *pool, enum relay_kind kind, int slot, uint64_t number, const int *descriptors) {
    if (pool->relay < 0) return;
    struct message *message = &pool->scratch;
    message_begin(message, (enum kind)kind, (uint64_t)slot);
    message_add_number(message, TAG_NUMBER, number);
    for (int index = 0; descriptors && index < EGRESS_DESCRIPTORS; index++)
        message_add_descriptor(message, descriptors[index]);
    (void)message_send(pool->relay, message); // a relay that has ended shows in the loop, which then ends everything
    message->descriptor_count = 0;
}

void pool_open_way(struct pool *pool, int slot, const int *descriptors) {
    order(pool, RELAY_OPEN, slot, 0, descriptors);
    pool->has_way_out = true;
    for (int index = 0; index < EGRESS_DESCRIPTORS; index++) close(descriptors[index]);
}

void pool_rate(struct pool *pool, int slot, uint64_t memory) {
    uint64_t megabytes = memory >> 20;
    if (megabytes > RATE_MEMORY_MB) megabytes = RATE_MEMORY_MB;
    order(pool, RELAY_RATE, slot, megabytes * RATE_FULL / RATE_MEMORY_MB, NULL);
}

void pool_close_way(struct pool *pool, int slot) { order(pool, RELAY_CLOSE, slot, 0, NULL); }

void pool_end_relay(struct pool *pool) {
    if (pool->relay < 0) return;
    close(pool->relay);
    (void)waitpid(pool->relay_pid, NULL, 0);
    pool->relay = -1;
}
