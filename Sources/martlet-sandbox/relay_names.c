#define _GNU_SOURCE
#include "relay_parts.h"

#include <arpa/inet.h>
#include <errno.h>
#include <net/if.h>
#include <stdio.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

enum { DATAGRAM_BYTES = 64 * 1024 };

// Each question has a socket of its own, so that an answer can only be to it.
static struct question {
    bool is_used;
    int slot, outside;
    uint32_t events;
    struct sockaddr_in asker;
    int64_t since_us;
} questions[QUESTIONS_MAX];

static char datagram[DATAGRAM_BYTES];
static int first_server; // another one after one that did not answer
static int asked;        // questions without an answer

static bool read_server(const char *line, struct sockaddr_storage *server, socklen_t *length) {
    char text[INET6_ADDRSTRLEN + IF_NAMESIZE];
    struct sockaddr_in *four = (struct sockaddr_in *)server;
    struct sockaddr_in6 *six = (struct sockaddr_in6 *)server;
    if (sscanf(line, " nameserver %60s", text) != 1) return false;
    memset(server, 0, sizeof *server);
    if (inet_pton(AF_INET, text, &four->sin_addr) == 1) {
        four->sin_family = AF_INET, four->sin_port = htons(NAMES_PORT);
        return *length = sizeof *four, true;
    }
    char *scope = strchr(text, '%');
    if (scope) *scope++ = 0;
    if (inet_pton(AF_INET6, text, &six->sin6_addr) != 1) return false;
    six->sin6_family = AF_INET6, six->sin6_port = htons(NAMES_PORT);
    six->sin6_scope_id = scope ? if_nametoindex(scope) : 0;
    return *length = sizeof *six, true;
}

// Read each time: machines change their name servers with their networks.
bool names_server(int number, struct sockaddr_storage *server, socklen_t *length) {
    struct sockaddr_storage servers[NAME_SERVERS_MAX];
    socklen_t lengths[NAME_SERVERS_MAX];
    char line[256];
    int count = 0;
    FILE *file = fopen("/etc/resolv.conf", "re");
    if (!file) return false;
    while (count < NAME_SERVERS_MAX && fgets(line, sizeof line, file))
        count += read_server(line, &servers[count], &lengths[count]);
    fclose(file);
    if (count == 0) return false;
    int chosen = (first_server + number) % count;
    *server = servers[chosen];
    *length = lengths[chosen];
    return true;
}

static void close_question(struct relay *relay, struct question *question) {
    relay_watch(relay, question->outside, &question->events, 0, WATCH_QUESTION, 0);
    close(question->outside);
    relay->cells[question->slot].held[PLACE_QUESTION]--;
    question->is_used = false;
    asked--;
}

static bool send_out(struct question *question, size_t length) {
    struct sockaddr_storage server;
    socklen_t size;
    for (int number = 0; number < NAME_SERVERS_MAX; number++) {
        if (!names_server(number, &server, &size)) return false;
        question->outside = socket(server.ss_family, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        if (question->outside < 0) return false;
        if (connect(question->outside, (struct sockaddr *)&server, size) == 0 &&
            send(question->outside, datagram, length, MSG_NOSIGNAL) == (ssize_t)length)
            return true;
        close(question->outside);
    }
    return false;
}

// A free place; where there is none, that of the oldest question of the cell that asks most. -1: they are shared out
// evenly.
static int find_place(struct relay *relay, int slot) {
    int oldest = -1, giver = asked < QUESTIONS_MAX ? -1 : shares_giver(relay, PLACE_QUESTION, slot);
    for (int index = 0; index < QUESTIONS_MAX; index++) {
        if (!questions[index].is_used) return index;
        if (questions[index].slot != giver) continue;
        if (oldest < 0 || questions[index].since_us < questions[oldest].since_us) oldest = index;
    }
    if (oldest >= 0) close_question(relay, &questions[oldest]);
    return oldest;
}

void names_ask(struct relay *relay, int slot) {
    struct relay_cell *cell = &relay->cells[slot];
    struct sockaddr_in asker;
    socklen_t size = sizeof asker;
    ssize_t got = recvfrom(cell->way.names, datagram, sizeof datagram, 0, (struct sockaddr *)&asker, &size);
    if (got <= 0 || cell->held[PLACE_QUESTION] == QUESTIONS_OF_ONE_CELL) return; // it asks again
    int index = find_place(relay, slot);
    if (index < 0) return;
    struct question *question = &questions[index];
    *question = (struct question){.slot = slot, .asker = asker, .since_us = relay_now_us()};
    if (!send_out(question, (size_t)got)) return;
    question->is_used = true;
    asked++;
    cell->held[PLACE_QUESTION]++;
    relay_watch(relay, question->outside, &question->events, EPOLLIN, WATCH_QUESTION, index);
}

void names_answer(struct relay *relay, int index) {
    struct question *question = &questions[index];
    if (!question->is_used) return;
    ssize_t got = recv(question->outside, datagram, sizeof datagram, 0);
    if (got < 0 && errno == EAGAIN) return;
    if (got > 0)
        (void)sendto(relay->cells[question->slot].way.names, datagram, (size_t)got, MSG_NOSIGNAL,
                     (struct sockaddr *)&question->asker, sizeof question->asker);
    else
        first_server = (first_server + 1) % NAME_SERVERS_MAX; // refused
    close_question(relay, question);
}

void names_close_cell(struct relay *relay, int slot) {
    for (int index = 0; index < QUESTIONS_MAX; index++)
        if (questions[index].is_used && questions[index].slot == slot) close_question(relay, &questions[index]);
}

bool names_tick(struct relay *relay) {
    int64_t old = relay_now_us() - (int64_t)QUESTION_PATIENCE_MS * 1000;
    for (int index = 0; index < QUESTIONS_MAX && asked > 0; index++) {
        if (!questions[index].is_used || questions[index].since_us > old) continue;
        first_server = (first_server + 1) % NAME_SERVERS_MAX;
        close_question(relay, &questions[index]);
    }
    return asked > 0;
}
