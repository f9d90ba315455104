#define _GNU_SOURCE
#include "extensions.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

enum {
    ENVIRONMENT_MAX = 512,
    CONNECT_PATIENCE_MS = 50, // a listener whose queue is full; the server tries again
};

static const char folder[] = "/opt/extensions/";

static const char *name_of(const struct extension *extension) { return extension->path + sizeof folder - 1; }

bool extensions_read(struct extensions *extensions, const struct message *spec, struct failure *failure) {
    static char *environment[ENVIRONMENT_MAX];
    struct field field;
    int variables = 0;
    for (size_t offset = 0; message_next(spec, &offset, &field);) {
        if (field.tag == TAG_EXTENSION) {
            errno = E2BIG;
            if (extensions->count == EXTENSIONS_MAX || field.length > NAME_MAX)
                return failed(failure, "count extensions");
            struct extension *extension = &extensions->all[extensions->count++];
            snprintf(extension->path, sizeof extension->path, "%s%.*s", folder, (int)field.length, field.bytes);
        }
        if (field.tag == TAG_EXTENSION_ENVIRONMENT) {
            if (variables == ENVIRONMENT_MAX - 1) return errno = E2BIG, failed(failure, "count variables");
            if (!(environment[variables++] = strndup(field.bytes, field.length)))
                return failed(failure, "copy variables");
        }
    }
    extensions->environment = environment;
    if (extensions->count == 0) return true;
    if (pipe2(extensions->output, O_CLOEXEC) != 0) return failed(failure, "make the extensions' pipe");
    return fcntl(extensions->output[0], F_SETFL, O_NONBLOCK) == 0 ||
           failed(failure, "make the extensions' pipe non-blocking");
}

void extensions_tell_failure(int control, const char *name, const struct failure *failure) {
    static struct message message;
    message_begin(&message, KIND_PROCESS, 0);
    message_add_text(&message, TAG_TEXT, name);
    message_add_failure(&message, failure->stage, failure->error);
    (void)message_send(control, &message);
}

void extensions_started(struct extensions *extensions, int control) {
    close(extensions->output[0]);
    close(extensions->output[1]);
    for (int index = 0; index < extensions->count; index++) {
        struct extension *extension = &extensions->all[index];
        if (extension->failure.error != 0) extensions_tell_failure(control, name_of(extension), &extension->failure);
    }
}

void extensions_ended(struct extensions *extensions, int control, pid_t dead, pid_t main_process, int status) {
    static struct message message;
    const char *name = dead == main_process ? "" : NULL;
    for (int index = 0; index < extensions->count; index++) {
        struct extension *extension = &extensions->all[index];
        if (extension->process != dead) continue;
        extension->process = 0;
        name = name_of(extension);
    }
    if (!name) return;
    message_begin(&message, KIND_PROCESS, 0);
    message_add_text(&message, TAG_TEXT, name);
    message_add_number(&message, TAG_STATUS, (uint64_t)(unsigned)status);
    (void)message_send(control, &message);
}

pid_t extensions_find(const struct extensions *extensions, const struct field *name) {
    for (int index = 0; index < extensions->count; index++) {
        const char *own = name_of(&extensions->all[index]);
        if (strlen(own) == name->length && memcmp(own, name->bytes, name->length) == 0)
            return extensions->all[index].process;
    }
    return 0;
}

static bool wait_for(int connection, struct failure *failure) {
    struct pollfd watched = {.fd = connection, .events = POLLOUT};
    int error = ETIMEDOUT;
    socklen_t size = sizeof error;
    if (poll(&watched, 1, CONNECT_PATIENCE_MS) == 1 && getsockopt(connection, SOL_SOCKET, SO_ERROR, &error, &size) != 0)
        error = errno;
    errno = error;
    return error == 0 || failed(failure, "connect to the extension");
}

static int connect_to(uint16_t port, struct failure *failure) {
    int connection = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (connection < 0) return failed(failure, "open a socket"), -1;
    struct sockaddr_in address = {
        .sin_family = AF_INET, .sin_port = htons(port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    bool connects = connect(connection, (struct sockaddr *)&address, sizeof address) == 0 || errno == EINPROGRESS;
    if (!connects) failed(failure, "connect to the extension");
    if (connects && wait_for(connection, failure)) return connection;
    close(connection);
    return -1;
}

void extensions_connect(int control, const struct message *request) {
    static struct message message;
    struct failure failure = {0};
    uint64_t number = message_number(request, TAG_NUMBER, 0);
    int connection = connect_to((uint16_t)message_number(request, TAG_PORT, 0), &failure);
    message_begin(&message, KIND_CONNECTED, 0);
    message_add_number(&message, TAG_NUMBER, number);
    if (connection < 0)
        message_add_failure(&message, failure.stage, failure.error);
    else
        message_add_descriptor(&message, connection);
    (void)message_send(control, &message);
    if (connection >= 0) close(connection);
}
