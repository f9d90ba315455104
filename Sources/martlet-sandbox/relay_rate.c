#define _GNU_SOURCE
#include "relay_parts.h"

// A bucket holds what flows in a quarter of a second; less than this is not worth a wake-up.
enum { BUCKET_US = 250 * 1000, WORTH_BYTES = 4096, SECOND_US = 1000 * 1000 };

static int64_t bucket_bytes(const struct rate *rate) {
    int64_t bytes = (int64_t)(rate->bytes_a_second * BUCKET_US / SECOND_US);
    return bytes < 2 * WORTH_BYTES ? 2 * WORTH_BYTES : bytes;
}

static void fill(struct rate *rate) {
    int64_t now = relay_now_us(), passed = now - rate->filled_at_us, full = bucket_bytes(rate);
    if (passed > SECOND_US) passed = SECOND_US;
    int64_t drops = (int64_t)rate->bytes_a_second * passed / SECOND_US;
    if (drops == 0) return;
    rate->filled_at_us = now;
    rate->tokens = rate->tokens + drops > full ? full : rate->tokens + drops;
}

size_t rate_take(struct rate *rate, size_t wanted) {
    if (rate->bytes_a_second == 0) return wanted;
    fill(rate);
    rate->is_empty = rate->tokens < WORTH_BYTES;
    if (rate->is_empty) return 0;
    size_t taken = rate->tokens < (int64_t)wanted ? (size_t)rate->tokens : wanted;
    rate->tokens -= (int64_t)taken;
    return taken;
}

void rate_give_back(struct rate *rate, size_t bytes) {
    if (rate->bytes_a_second != 0) rate->tokens += (int64_t)bytes;
}

void rate_set(struct rate *rate, uint64_t bytes_a_second) {
    *rate = (struct rate){.bytes_a_second = bytes_a_second, .filled_at_us = relay_now_us()};
    rate->tokens = bytes_a_second == 0 ? 0 : bucket_bytes(rate);
}
