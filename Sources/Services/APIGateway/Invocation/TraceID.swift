internal import Base

/// The `X-Amzn-Trace-Id` of a request: the one that came, or a new root.
/// - Source: AWS X-Ray Developer Guide, Tracing header.
enum TraceID {
    static func header(_ incoming: String?, isTraced: Bool, now: Instant, _ randomness: any Randomness) -> String {
        if let incoming, incoming.contains("Root=") { return incoming }
        let seconds = String(UInt32(truncatingIfNeeded: now.seconds), radix: 16)
        let time = String(repeating: "0", count: max(0, 8 - seconds.utf8.count)) + seconds
        let root = "Root=1-\(time)-\(Hex.encode(randomness.bytes(12)))"
        return isTraced ? root + ";Sampled=1" : root
    }
}
