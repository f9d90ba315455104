#if canImport(Glibc)
    internal import Glibc
#endif

/// The machine's own clock. The only place that reads it and the only one that sleeps.
package struct SystemClock: Clock {
    package init() {}

    package var now: Instant {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Instant(nanoseconds: Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec))
    }

    package func sleep(until deadline: Instant) async throws {
        try await Task.sleep(for: max(.zero, deadline - now))
    }
}
