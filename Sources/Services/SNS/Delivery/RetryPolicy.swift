internal import Base
internal import Glibc

/// When a delivery that failed is tried again, in four phases: at once, at the shortest delay, with growing delays, and
/// at the longest delay.
/// - Source: Amazon SNS Developer Guide, "Message delivery retries". AWS draws the four functions and gives no
///   formulas; these have the shapes of its picture.
struct RetryPolicy: Sendable, Hashable {
    enum Backoff: String, Sendable, CaseIterable {
        case linear, arithmetic, geometric, exponential
    }

    /// Seconds.
    var minimumDelay: Int
    var maximumDelay: Int
    /// All phases together.
    var retries: Int
    var immediate = 0
    var before = 0
    var after = 0
    var backoff = Backoff.linear

    /// Of HTTP endpoints for which nobody chose another.
    static let web = RetryPolicy(minimumDelay: 20, maximumDelay: 20, retries: 3)
    /// Of queues and functions: 100,015 retries in 23 days.
    static let managed = RetryPolicy(
        minimumDelay: 1, maximumDelay: 20, retries: 100_015, immediate: 3, before: 2, after: 100_000,
        backoff: .exponential)

    /// How long to wait after a delivery has failed so often; nil where it is given up.
    func delay(afterFailures failures: Int) -> Duration? {
        guard failures <= retries else { return nil }
        if failures <= immediate { return .zero }
        if failures <= immediate + before { return .seconds(minimumDelay) }
        if failures > retries - after { return .seconds(maximumDelay) }
        let steps = retries - immediate - before - after
        return growing(step: failures - immediate - before - 1, of: steps)
    }

    /// - Parameter step: from 0 at the shortest delay to `steps - 1` at the longest.
    private func growing(step: Int, of steps: Int) -> Duration {
        guard steps > 1 else { return .seconds(minimumDelay) }
        let (low, high) = (Double(minimumDelay), Double(maximumDelay))
        let (position, last) = (Double(step), Double(steps - 1))
        let seconds =
            switch backoff {
            case .linear: low + (high - low) * position / last
            case .arithmetic: low + (high - low) * (position * (position + 1)) / (last * (last + 1))
            case .geometric: low * pow(high / low, position / last)
            case .exponential:
                low + (high - low) * (pow(2, position) - 1) / (pow(2, last) - 1)
            }
        return .milliseconds(Int64(seconds * 1_000))
    }

    /// Seconds of all delays.
    var total: Double {
        (1...max(1, retries)).reduce(0) { sum, failures in
            sum + (delay(afterFailures: failures).map { $0.inMilliseconds / 1_000 } ?? 0)
        }
    }
}
