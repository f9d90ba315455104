internal import Base

/// When a delivery is tried again, and when it is given up.
/// - Source: Amazon EventBridge User Guide, "How EventBridge retries delivering events": exponential, with jitter, for
///   24 hours and up to 185 times. The delays themselves are not told.
enum RetrySchedule {
    enum Next: Hashable, Sendable {
        case at(Instant)
        /// By AWS's name of what was exhausted.
        case givenUp(String)
    }

    /// The longest delay: 185 of them come to 24 hours.
    static let longest = Duration.seconds(467)

    /// - Parameters:
    ///   - failures: 1 after the first try.
    ///   - fraction: 0 up to 1, by chance.
    static func next(
        afterFailures failures: Int, of event: Event, _ target: RuleTarget, now: Instant, fraction: Double
    ) -> Next {
        guard failures <= target.retryAttempts ?? LimitsEventBridge.retryAttempts else {
            return .givenUp("MaximumRetryAttempts")
        }
        let whole = min(longest, .seconds(1 << min(failures - 1, 9)))
        let due = now + whole * (0.5 + fraction / 2)
        let age = target.eventAge.map { Duration.seconds($0) } ?? LimitsEventBridge.eventAge
        return due > event.accepted + age ? .givenUp("MaximumEventAgeInSeconds") : .at(due)
    }
}
