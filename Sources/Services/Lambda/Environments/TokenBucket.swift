internal import Base

/// A rate with a burst: as many as `capacity` at once, and `perSecond` in the long run.
struct TokenBucket: Sendable {
    private var tokens: Double
    private var since: Instant

    /// A full one.
    init(capacity: Int, now: Instant) { (tokens, since) = (Double(capacity), now) }

    /// Takes one token; false where there is none.
    mutating func take(capacity: Int, perSecond: Int, now: Instant) -> Bool {
        tokens = level(capacity, perSecond, now)
        since = max(since, now)
        guard tokens >= 1 else { return false }
        tokens -= 1
        return true
    }

    /// Whether nothing is known of it any more.
    func isFull(capacity: Int, perSecond: Int, now: Instant) -> Bool {
        level(capacity, perSecond, now) >= Double(capacity)
    }

    private func level(_ capacity: Int, _ perSecond: Int, _ now: Instant) -> Double {
        let passed =
            max(0, Double((now - since).components.seconds))
            + Double((now - since).components.attoseconds) / 1e18
        return min(Double(capacity), tokens + max(0, passed) * Double(perSecond))
    }
}
