/* A custom runtime at its smallest: one connection to the Runtime API, one answer an event. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static char text[1 << 16];

/* Sends a request and reads its response; the place where the body begins. */
static size_t ask(int to, const char *request, size_t size) {
    if (write(to, request, size) != (ssize_t)size) exit(1);
    size_t count = 0;
    for (;;) {
        ssize_t more = read(to, text + count, sizeof text - 1 - count);
        if (more <= 0) exit(1);
        text[count += (size_t)more] = 0;
        char *end = strstr(text, "\r\n\r\n"), *length = strcasestr(text, "content-length:");
        size_t body = length ? strtoul(length + 15, NULL, 10) : 0;
        if (end && count >= (size_t)(end + 4 - text) + body) return (size_t)(end + 4 - text);
    }
}

int main(void) {
    static const char next[] = "GET /2018-06-01/runtime/invocation/next HTTP/1.1\r\nHost: x\r\n\r\n";
    static const char body[] = "{\"ok\": true}";
    char host[64], request[512];
    snprintf(host, sizeof host, "%s", getenv("AWS_LAMBDA_RUNTIME_API"));
    char *port = strchr(host, ':');
    *port++ = 0;
    struct sockaddr_in at = {.sin_family = AF_INET, .sin_port = htons((unsigned short)atoi(port))};
    inet_pton(AF_INET, host, &at.sin_addr);
    int to = socket(AF_INET, SOCK_STREAM, 0);
    if (connect(to, (struct sockaddr *)&at, sizeof at) != 0) return 1;
    for (;;) {
        ask(to, next, sizeof next - 1);
        char id[64] = "", *field = strcasestr(text, "lambda-runtime-aws-request-id:");
        sscanf(field + 30, " %63[^\r]", id);
        int size = snprintf(request, sizeof request, "POST /2018-06-01/runtime/invocation/%s/response HTTP/1.1\r\n"
            "Host: x\r\nContent-Length: %zu\r\n\r\n%s", id, sizeof body - 1, body);
        ask(to, request, (size_t)size);
    }
}
