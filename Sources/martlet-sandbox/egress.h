// A cell's way to the network. Inside its network namespace every IPv4 address is the cell's own, and what a function
// opens to any of them ends at one listening socket, which a program outside holds (relay.h). Nothing of the machine's
// network is changed, and no packet of a function ever leaves its namespace.
#ifndef MARTLET_EGRESS_H
#define MARTLET_EGRESS_H

#include "stage.h"

#include <stdint.h>

enum egress { EGRESS_NONE, EGRESS_INTERNET, EGRESS_HOST };

// Addresses inside a cell, in the range that never leaves a link.
#define OWN_ADDRESS "169.254.100.2"
#define NAMES_ADDRESS "169.254.100.1" // asks the machine's name servers
#define HOST_ADDRESS "169.254.100.3"  // the machine's own loopback, with EGRESS_HOST
#define HOST_NAME "host.martlet.internal"

enum { NAMES_PORT = 53, EGRESS_DESCRIPTORS = 2 };

struct way_out {
    int listener; // takes all connections; what each asked for is its own address there
    int names;    // takes questions to NAMES_ADDRESS
};

// Opens the way in the network namespace that the caller is in, which must be new and have lo up. What steers the
// connections lives as long as the calling process.
bool egress_open(struct way_out *way, struct failure *failure);

#endif
