internal import Synchronization

/// The places whose clocks schedules follow: each place's rules are read once, and all who ask share them.
package final class TimeZones: Sendable {
    private let known = Mutex<[String: TimeZoneRules]>([:])

    package init() {}

    /// Nil for what the machine's database does not have. What is kept is bounded by what that has.
    /// - Parameter name: `Europe/Berlin`.
    package subscript(name: String) -> TimeZoneRules? {
        if name == "UTC" { return .utc }
        if let rules = known.withLock({ $0[name] }) { return rules }
        guard let rules = TimeZoneRules(name) else { return nil }
        known.withLock { $0[name] = rules }
        return rules
    }
}
