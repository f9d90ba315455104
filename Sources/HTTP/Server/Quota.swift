internal import Synchronization

/// Counts what all loops have of something, up to a limit.
final class Quota: Sendable {
    private let limit: Int
    private let used = Atomic(0)

    init(limit: Int) { self.limit = limit }

    var now: Int { used.load(ordering: .relaxed) }

    /// - Returns: false, having counted nothing, beyond the limit.
    func take(_ amount: Int = 1) -> Bool {
        guard used.add(amount, ordering: .relaxed).newValue > limit else { return true }
        give(amount)
        return false
    }

    func give(_ amount: Int = 1) { used.subtract(amount, ordering: .relaxed) }
}

/// What one listener and the whole server have of something.
struct SharedQuota: Sendable {
    let whole: Quota
    let own: Quota

    /// - Returns: false, having counted nothing, beyond either limit.
    func take(_ amount: Int = 1) -> Bool {
        guard whole.take(amount) else { return false }
        guard own.take(amount) else {
            whole.give(amount)
            return false
        }
        return true
    }

    func give(_ amount: Int = 1) {
        whole.give(amount)
        own.give(amount)
    }
}
