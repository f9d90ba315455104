/// The time-outs of a connection in ticks, so many that at least the time has passed, wherever between two ticks it
/// began.
struct ConnectionTimeouts: Sendable {
    let head: Int
    let bodyIdle: Int
    let keepAlive: Int
    let writeStall: Int
    let linger: Int

    init(_ limits: HTTPLimits) {
        func ticks(_ duration: Duration) -> Int { Int((duration / limits.tick).rounded(.up)) + 1 }
        (head, bodyIdle) = (ticks(limits.headTimeout), ticks(limits.bodyIdleTimeout))
        (keepAlive, linger) = (ticks(limits.keepAliveTimeout), ticks(limits.lingerTimeout))
        writeStall = ticks(limits.writeStallTimeout)
    }
}
