#define _GNU_SOURCE
#include "relay_parts.h"

#include <arpa/inet.h>
#include <linux/rtnetlink.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

// What is nobody's on the internet, or the link's own: there are the clouds' metadata services (169.254.169.254).
static const struct {
    uint32_t network;
    int bits;
} closed[] = {
    {0x00000000, 8},  // this network
    {0x7F000000, 8},  // loopback
    {0xA9FE0000, 16}, // link local
    {0xE0000000, 4},  // multicast
    {0xF0000000, 4},  // reserved, and broadcast
};

static bool is_closed(uint32_t address) {
    for (size_t index = 0; index < sizeof closed / sizeof *closed; index++)
        if (((address ^ closed[index].network) >> (32 - closed[index].bits)) == 0) return true;
    return false;
}

// Whether the kernel would send it out: not to itself, whatever addresses this machine has, nor to all.
static bool leaves_machine(const struct relay *relay, uint32_t address) {
    struct {
        struct nlmsghdr header;
        struct rtmsg route;
        struct rtattr attribute;
        uint32_t address;
    } request = {
        .header = {.nlmsg_len = sizeof request, .nlmsg_type = RTM_GETROUTE, .nlmsg_flags = NLM_F_REQUEST},
        .route = {.rtm_family = AF_INET, .rtm_dst_len = 32},
        .attribute = {.rta_type = RTA_DST, .rta_len = RTA_LENGTH(sizeof(uint32_t))},
        .address = address};
    union {
        struct nlmsghdr header;
        char bytes[1024];
    } answer;
    if (send(relay->netlink, &request, sizeof request, 0) != sizeof request) return false;
    if (recv(relay->netlink, &answer, sizeof answer, 0) < (ssize_t)NLMSG_LENGTH(sizeof(struct rtmsg))) return false;
    if (answer.header.nlmsg_type != RTM_NEWROUTE) return false;
    return ((struct rtmsg *)NLMSG_DATA(&answer.header))->rtm_type == RTN_UNICAST;
}

bool policy_allows(struct relay *relay, const struct sockaddr_in *asked, struct sockaddr_storage *real,
                   socklen_t *length) {
    struct sockaddr_in found = *asked;
    uint16_t port = ntohs(asked->sin_port);
    if (asked->sin_addr.s_addr == inet_addr(NAMES_ADDRESS)) return port == NAMES_PORT && names_server(0, real, length);
    if (asked->sin_addr.s_addr == inet_addr(HOST_ADDRESS)) {
        if (relay->egress != EGRESS_HOST || port == relay->guarded_port) return false;
        found.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    } else if (is_closed(ntohl(asked->sin_addr.s_addr)) || !leaves_machine(relay, asked->sin_addr.s_addr)) {
        return false;
    }
    memcpy(real, &found, *length = sizeof found);
    return true;
}

bool policy_second(const struct sockaddr_in *asked, struct sockaddr_storage *real, socklen_t *length) {
    if (asked->sin_addr.s_addr != inet_addr(HOST_ADDRESS)) return false;
    struct sockaddr_in6 loopback = {
        .sin6_family = AF_INET6, .sin6_port = asked->sin_port, .sin6_addr = IN6ADDR_LOOPBACK_INIT};
    memcpy(real, &loopback, *length = sizeof loopback);
    return true;
}
