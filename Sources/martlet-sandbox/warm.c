#define _GNU_SOURCE
#include "warm.h"

#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

enum { PATIENCE_S = 10 };

bool warm_up(struct warm *warm, struct program *program, struct failure *failure) {
    int ends[2], count = 0;
    char ready;
    struct timeval patience = {.tv_sec = PATIENCE_S};
    while (program->environment[count]) count++;
    if (count == ENVIRONMENT_MAX - 1) return errno = E2BIG, failed(failure, "count variables");
    program->environment[count] = WARM_VARIABLE, program->environment[count + 1] = NULL;
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0 ||
        setsockopt(ends[0], SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience) != 0)
        return failed(failure, "make the runtime's socket");
    program->socket = ends[1];
    warm->pid = program_start(program, failure);
    warm->socket = ends[0];
    close(ends[1]);
    if (warm->pid < 0) return false;
    errno = ECHILD;
    return recv(ends[0], &ready, 1, 0) == 1 || failed(failure, "wait for the runtime");
}

bool warm_hand_over(const struct warm *warm, const struct message *spec) {
    static char packet[MESSAGE_MAX];
    struct field field;
    size_t length = 0;
    for (size_t offset = 0; message_next(spec, &offset, &field);) {
        if (field.tag != TAG_ENVIRONMENT) continue;
        memcpy(packet + length, field.bytes, field.length);
        packet[length + field.length] = 0;
        length += field.length + 1; // a field's own head is longer, so that this never exceeds the message's length
    }
    bool sent = send(warm->socket, packet, length, MSG_NOSIGNAL) == (ssize_t)length;
    close(warm->socket);
    return sent;
}
