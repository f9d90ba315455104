#define _GNU_SOURCE
#include "egress.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <linux/bpf.h>
#include <linux/rtnetlink.h>
#include <net/if.h>
#include <netinet/in.h>
#include <stddef.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { LISTENER_PORT = 1, BACKLOG = 128, LOOPBACK_NET = 127 };

// MARK: - Every address is here

struct request {
    struct nlmsghdr header;
    union {
        struct ifaddrmsg address;
        struct rtmsg route;
    };
    char attributes[64];
};

static void add_attribute(struct request *request, unsigned short type, const void *value, size_t length) {
    struct rtattr *attribute = (struct rtattr *)((char *)request + NLMSG_ALIGN(request->header.nlmsg_len));
    *attribute = (struct rtattr){.rta_type = type, .rta_len = (unsigned short)RTA_LENGTH(length)};
    memcpy(RTA_DATA(attribute), value, length);
    request->header.nlmsg_len = (uint32_t)(NLMSG_ALIGN(request->header.nlmsg_len) + RTA_LENGTH(length));
}

static bool ask(int netlink, struct request *request, const char *stage, struct failure *failure) {
    struct {
        struct nlmsghdr header;
        struct nlmsgerr error;
        char rest[256];
    } answer;
    request->header.nlmsg_flags |= NLM_F_REQUEST | NLM_F_ACK | NLM_F_CREATE;
    if (send(netlink, request, request->header.nlmsg_len, 0) < 0) return failed(failure, "%s", stage);
    if (recv(netlink, &answer, sizeof answer, 0) < (ssize_t)NLMSG_LENGTH(sizeof answer.error))
        return failed(failure, "%s", stage);
    errno = -answer.error.error;
    return (answer.header.nlmsg_type == NLMSG_ERROR && errno == 0) || failed(failure, "%s", stage);
}

static bool own_every_address(struct failure *failure) {
    uint32_t own = inet_addr(OWN_ADDRESS), loopback = if_nametoindex("lo");
    struct request address = {
        .header = {.nlmsg_len = NLMSG_LENGTH(sizeof address.address), .nlmsg_type = RTM_NEWADDR},
        .address = {.ifa_family = AF_INET, .ifa_prefixlen = 32, .ifa_index = loopback, .ifa_scope = RT_SCOPE_UNIVERSE}};
    add_attribute(&address, IFA_LOCAL, &own, sizeof own);
    struct request route = {
        .header = {.nlmsg_len = NLMSG_LENGTH(sizeof route.route), .nlmsg_type = RTM_NEWROUTE},
        .route = {.rtm_family = AF_INET, .rtm_table = RT_TABLE_LOCAL, .rtm_protocol = RTPROT_BOOT,
                  .rtm_scope = RT_SCOPE_HOST, .rtm_type = RTN_LOCAL}};
    add_attribute(&route, RTA_OIF, &loopback, sizeof loopback);
    add_attribute(&route, RTA_PREFSRC, &own, sizeof own); // else each connection's source would be its destination
    int netlink = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE);
    if (netlink < 0) return failed(failure, "open a netlink socket");
    bool done = ask(netlink, &address, "add an address to lo", failure) &&
                ask(netlink, &route, "route all addresses to lo", failure);
    close(netlink);
    return done;
}

static int bind_socket(int type, const char *address, uint16_t port, struct failure *failure) {
    struct sockaddr_in name = {.sin_family = AF_INET, .sin_port = htons(port), .sin_addr.s_addr = inet_addr(address)};
    int made = socket(AF_INET, type | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (made >= 0 && bind(made, (struct sockaddr *)&name, sizeof name) == 0 &&
        (type != SOCK_STREAM || listen(made, BACKLOG) == 0))
        return made;
    failed(failure, "listen on %s:%d", address, port);
    if (made >= 0) close(made);
    return -1;
}

// MARK: - One socket takes all

static int bpf(int command, union bpf_attr *attributes) {
    return (int)syscall(SYS_bpf, command, attributes, sizeof *attributes);
}

static int make_map(int listener, struct failure *failure) {
    union bpf_attr map = {.map_type = BPF_MAP_TYPE_SOCKMAP, .max_entries = 1};
    map.key_size = sizeof(uint32_t), map.value_size = sizeof(uint64_t);
    uint32_t key = 0;
    uint64_t value = (uint64_t)listener;
    int made = bpf(BPF_MAP_CREATE, &map);
    if (made < 0) return failed(failure, "make a map of sockets"), -1;
    union bpf_attr entry = {.map_fd = (uint32_t)made, .key = (uintptr_t)&key, .value = (uintptr_t)&value};
    if (bpf(BPF_MAP_UPDATE_ELEM, &entry) == 0) return made;
    failed(failure, "put the listener into its map");
    close(made);
    return -1;
}

#define CODE(operation, destination, source, offset, immediate) \
    {.code = (operation), .dst_reg = (destination), .src_reg = (source), .off = (offset), .imm = (int)(immediate)}
#define LOAD(destination, member) \
    CODE(BPF_LDX | BPF_MEM | BPF_W, destination, 6, offsetof(struct bpf_sk_lookup, member), 0)
#define JUMP(test, register, value, skip) CODE(BPF_JMP | (test) | BPF_K, register, 0, skip, value)
#define COPY(destination, source) CODE(BPF_ALU64 | BPF_MOV | BPF_X, destination, source, 0, 0)
#define SET(destination, value) CODE(BPF_ALU64 | BPF_MOV | BPF_K, destination, 0, 0, value)
#define CALL(function) CODE(BPF_JMP | BPF_CALL, 0, 0, 0, function)
#define EXIT CODE(BPF_JMP | BPF_EXIT, 0, 0, 0, 0)

// For each new connection or datagram in the namespace: those to 127.0.0.0/8 and to the cell's own address take their
// usual way, TCP to any other address goes to the listener, questions to the name server pass, the rest is refused.
static int load_program(int map, struct failure *failure) {
    enum { DATAGRAM = 28, DROP = 32, PASS = 34 }; // where each begins
    const struct bpf_insn program[] = {
        /*  0 */ COPY(6, 1),
        /*  1 */ LOAD(2, family),
        /*  2 */ JUMP(BPF_JNE, 2, AF_INET, PASS - 3),
        /*  3 */ LOAD(2, local_ip4), // in network order, on machines whose low byte comes first
        /*  4 */ COPY(3, 2),
        /*  5 */ CODE(BPF_ALU64 | BPF_AND | BPF_K, 3, 0, 0, 0xFF),
        /*  6 */ JUMP(BPF_JEQ, 3, LOOPBACK_NET, PASS - 7),
        /*  7 */ CODE(BPF_ALU | BPF_MOV | BPF_K, 3, 0, 0, inet_addr(OWN_ADDRESS)),
        /*  8 */ CODE(BPF_JMP | BPF_JEQ | BPF_X, 2, 3, PASS - 9, 0),
        /*  9 */ LOAD(4, protocol),
        /* 10 */ JUMP(BPF_JNE, 4, IPPROTO_TCP, DATAGRAM - 11),
        /* 11 */ CODE(BPF_ST | BPF_MEM | BPF_W, 10, 0, -4, 0), // the map's key
        /* 12 */ COPY(2, 10),
        /* 13 */ CODE(BPF_ALU64 | BPF_ADD | BPF_K, 2, 0, 0, -4),
        /* 14 */ CODE(BPF_LD | BPF_DW | BPF_IMM, 1, BPF_PSEUDO_MAP_FD, 0, map), CODE(0, 0, 0, 0, 0),
        /* 16 */ CALL(BPF_FUNC_map_lookup_elem),
        /* 17 */ JUMP(BPF_JEQ, 0, 0, DROP - 18),
        /* 18 */ COPY(7, 0), COPY(1, 6), COPY(2, 0), SET(3, 0), CALL(BPF_FUNC_sk_assign),
        /* 23 */ COPY(8, 0), COPY(1, 7), CALL(BPF_FUNC_sk_release),
        /* 26 */ JUMP(BPF_JNE, 8, 0, DROP - 27),
        /* 27 */ CODE(BPF_JMP | BPF_JA, 0, 0, PASS - 28, 0),
        /* 28 */ LOAD(4, local_port), // DATAGRAM; the port is in the machine's order
        /* 29 */ JUMP(BPF_JNE, 4, NAMES_PORT, DROP - 30),
        /* 30 */ CODE(BPF_ALU | BPF_MOV | BPF_K, 3, 0, 0, inet_addr(NAMES_ADDRESS)),
        /* 31 */ CODE(BPF_JMP | BPF_JEQ | BPF_X, 2, 3, PASS - 32, 0),
        /* 32 */ SET(0, SK_DROP), EXIT,
        /* 34 */ SET(0, SK_PASS), EXIT,
    };
    union bpf_attr load = {.prog_type = BPF_PROG_TYPE_SK_LOOKUP, .expected_attach_type = BPF_SK_LOOKUP,
                           .insns = (uintptr_t)program, .insn_cnt = sizeof program / sizeof *program,
                           .license = (uintptr_t) "Apache-2.0"};
    int loaded = bpf(BPF_PROG_LOAD, &load);
    if (loaded < 0) failed(failure, "load the program that steers connections");
    return loaded;
}

static bool steer(int listener, struct failure *failure) {
    struct rlimit all = {RLIM_INFINITY, RLIM_INFINITY};
    (void)setrlimit(RLIMIT_MEMLOCK, &all); // before Linux 5.11 programs and maps count as locked memory
    int map = make_map(listener, failure);
    int program = map < 0 ? -1 : load_program(map, failure);
    int space = open("/proc/self/ns/net", O_RDONLY | O_CLOEXEC);
    union bpf_attr link = {.link_create = {.prog_fd = (uint32_t)program, .target_fd = (uint32_t)space}};
    link.link_create.attach_type = BPF_SK_LOOKUP;
    // The link's descriptor stays open in this process, and ends with it.
    bool steered = program >= 0 && (bpf(BPF_LINK_CREATE, &link) >= 0 || failed(failure, "steer connections"));
    if (map >= 0) close(map);
    if (program >= 0) close(program);
    if (space >= 0) close(space);
    return steered;
}

bool egress_open(struct way_out *way, struct failure *failure) {
    *way = (struct way_out){.listener = -1, .names = -1};
    if (own_every_address(failure) &&
        (way->listener = bind_socket(SOCK_STREAM, OWN_ADDRESS, LISTENER_PORT, failure)) >= 0 &&
        (way->names = bind_socket(SOCK_DGRAM, NAMES_ADDRESS, NAMES_PORT, failure)) >= 0 &&
        steer(way->listener, failure))
        return true;
    if (way->listener >= 0) close(way->listener);
    if (way->names >= 0) close(way->names);
    return false;
}
