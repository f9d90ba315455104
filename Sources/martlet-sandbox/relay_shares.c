#include "relay_parts.h"

int shares_giver(const struct relay *relay, enum place place, int slot) {
    int richest = 0;
    for (int other = 1; other < RELAY_CELLS_MAX; other++)
        if (relay->cells[other].held[place] > relay->cells[richest].held[place]) richest = other;
    return relay->cells[richest].held[place] > relay->cells[slot].held[place] + 1 ? richest : -1;
}
