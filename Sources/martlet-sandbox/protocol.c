#define _GNU_SOURCE
#include "protocol.h"

#include <errno.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

enum { FIELD_HEADER = 8 };

void message_begin(struct message *message, enum kind kind, uint64_t id) {
    message->header = (struct header){
        .length = sizeof(struct header), .kind = (uint16_t)kind, .version = PROTOCOL_VERSION, .id = id};
    message->descriptor_count = 0;
}

bool message_add(struct message *message, enum tag tag, const void *bytes, size_t length) {
    size_t at = message->header.length;
    if (length > MESSAGE_MAX || at + FIELD_HEADER + length > MESSAGE_MAX) return false;
    uint16_t tag16 = (uint16_t)tag, zero = 0;
    uint32_t length32 = (uint32_t)length;
    memcpy(message->bytes + at, &tag16, 2);
    memcpy(message->bytes + at + 2, &zero, 2);
    memcpy(message->bytes + at + 4, &length32, 4);
    memcpy(message->bytes + at + FIELD_HEADER, bytes, length);
    message->header.length = (uint32_t)(at + FIELD_HEADER + length);
    return true;
}

bool message_add_text(struct message *message, enum tag tag, const char *text) {
    return message_add(message, tag, text, strlen(text));
}

bool message_add_number(struct message *message, enum tag tag, uint64_t number) {
    return message_add(message, tag, &number, sizeof number);
}

void message_add_failure(struct message *message, const char *stage, int error) {
    message_add_text(message, TAG_STAGE, stage);
    message_add_number(message, TAG_ERRNO, (uint64_t)error);
}

void message_add_descriptor(struct message *message, int descriptor) {
    if (message->descriptor_count < MESSAGE_DESCRIPTORS) message->descriptors[message->descriptor_count++] = descriptor;
}

bool message_send(int socket, const struct message *message) {
    struct iovec part = {.iov_base = (void *)message->bytes, .iov_len = message->header.length};
    struct msghdr envelope = {.msg_iov = &part, .msg_iovlen = 1};
    union {
        struct cmsghdr header;
        char bytes[CMSG_SPACE(sizeof(int) * MESSAGE_DESCRIPTORS)];
    } control = {0};
    if (message->descriptor_count > 0) {
        size_t size = sizeof(int) * (size_t)message->descriptor_count;
        envelope.msg_control = control.bytes;
        envelope.msg_controllen = CMSG_SPACE(size);
        struct cmsghdr *rights = CMSG_FIRSTHDR(&envelope);
        *rights = (struct cmsghdr){.cmsg_level = SOL_SOCKET, .cmsg_type = SCM_RIGHTS, .cmsg_len = CMSG_LEN(size)};
        memcpy(CMSG_DATA(rights), message->descriptors, size);
    }
    ssize_t sent;
    do sent = sendmsg(socket, &envelope, MSG_NOSIGNAL);
    while (sent < 0 && errno == EINTR);
    return sent == (ssize_t)message->header.length;
}

static void take_descriptors(struct msghdr *envelope, struct message *message) {
    message->descriptor_count = 0;
    for (struct cmsghdr *part = CMSG_FIRSTHDR(envelope); part; part = CMSG_NXTHDR(envelope, part)) {
        if (part->cmsg_level != SOL_SOCKET || part->cmsg_type != SCM_RIGHTS) continue;
        size_t count = (part->cmsg_len - CMSG_LEN(0)) / sizeof(int);
        for (size_t index = 0; index < count; index++) {
            int descriptor;
            memcpy(&descriptor, CMSG_DATA(part) + index * sizeof(int), sizeof(int));
            if (message->descriptor_count < MESSAGE_DESCRIPTORS)
                message->descriptors[message->descriptor_count++] = descriptor;
            else
                close(descriptor);
        }
    }
}

static bool adds_up(const struct message *message, size_t received) {
    if (received < sizeof(struct header) || message->header.length != received) return false;
    if (message->header.version != PROTOCOL_VERSION) return false;
    size_t at = sizeof(struct header);
    while (at < received) {
        uint32_t length;
        if (received - at < FIELD_HEADER) return false;
        memcpy(&length, message->bytes + at + 4, 4);
        if (length > received - at - FIELD_HEADER) return false;
        at += FIELD_HEADER + length;
    }
    return true;
}

int message_receive(int socket, struct message *message, int flags) {
    struct iovec part = {.iov_base = message->bytes, .iov_len = MESSAGE_MAX};
    union {
        struct cmsghdr header;
        char bytes[CMSG_SPACE(sizeof(int) * MESSAGE_DESCRIPTORS)];
    } control;
    struct msghdr envelope = {
        .msg_iov = &part, .msg_iovlen = 1, .msg_control = control.bytes, .msg_controllen = sizeof control};
    ssize_t received;
    do received = recvmsg(socket, &envelope, flags | MSG_CMSG_CLOEXEC);
    while (received < 0 && errno == EINTR);
    if (received <= 0) return (int)received;
    take_descriptors(&envelope, message);
    if ((envelope.msg_flags & (MSG_TRUNC | MSG_CTRUNC)) == 0 && adds_up(message, (size_t)received)) return 1;
    message_close_descriptors(message);
    errno = EBADMSG;
    return -1;
}

void message_close_descriptors(struct message *message) {
    for (int index = 0; index < message->descriptor_count; index++) close(message->descriptors[index]);
    message->descriptor_count = 0;
}

bool tag_names_path(enum tag tag) {
    return tag == TAG_CODE || tag == TAG_RUNTIME || tag == TAG_LAYER || tag == TAG_BIND;
}

bool message_next(const struct message *message, size_t *offset, struct field *field) {
    size_t at = *offset ? *offset : sizeof(struct header);
    if (at >= message->header.length) return false;
    memcpy(&field->tag, message->bytes + at, 2);
    memcpy(&field->length, message->bytes + at + 4, 4);
    field->bytes = message->bytes + at + FIELD_HEADER;
    *offset = at + FIELD_HEADER + field->length;
    return true;
}

bool message_find(const struct message *message, enum tag tag, struct field *field) {
    for (size_t offset = 0; message_next(message, &offset, field);)
        if (field->tag == tag) return true;
    return false;
}

uint64_t message_number(const struct message *message, enum tag tag, uint64_t otherwise) {
    struct field field;
    for (size_t offset = 0; message_next(message, &offset, &field);) {
        if (field.tag != tag || field.length != sizeof(uint64_t)) continue;
        uint64_t number;
        memcpy(&number, field.bytes, sizeof number);
        return number;
    }
    return otherwise;
}
