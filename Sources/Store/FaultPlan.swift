/// How often a store's operations go wrong, each chance from 0 (never) to 1 (always), judged anew for every call.
package struct FaultPlan: Hashable, Sendable {
    /// The call fails with `store.unavailable` and does nothing.
    package var error: Double
    /// The call does its work and then fails with `store.timeout`, so the caller can't know.
    package var timeout: Double
    /// The call takes `delay` longer.
    package var slow: Double
    package var delay: Duration

    package init(error: Double = 0, timeout: Double = 0, slow: Double = 0, delay: Duration = .milliseconds(100)) {
        (self.error, self.timeout, self.slow, self.delay) = (error, timeout, slow, delay)
    }

    /// Nothing goes wrong.
    package static let none = FaultPlan()
}
