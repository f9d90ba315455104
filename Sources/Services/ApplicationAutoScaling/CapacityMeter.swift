package import Base

/// How much of the provisioned concurrency of a version or an alias was in use, counted since the server started.
package struct CapacityUse: Sendable, Hashable {
    /// Of all environments together.
    package let busy: Duration
    /// Events that began.
    package let events: Int

    package init(busy: Duration, events: Int) { (self.busy, self.events) = (busy, events) }
}

/// Tells how much capacity is in use. The platform gives one that asks Lambda.
package struct CapacityMeter: Sendable {
    /// Nil where nothing is provisioned.
    package let use: @Sendable (AccountID, Region, _ function: String, _ qualifier: String) async throws -> CapacityUse?

    package init(
        use:
            @escaping @Sendable (AccountID, Region, _ function: String, _ qualifier: String) async throws
            -> CapacityUse?
    ) {
        self.use = use
    }
}

extension CapacityUse {
    /// The share of `capacity` environments that was in use since an earlier look; nil where nothing ran, or the count
    /// has begun anew.
    func share(since earlier: CapacityUse, _ time: Duration, of capacity: Int) -> Double? {
        guard busy >= earlier.busy, events >= earlier.events, self != earlier, capacity > 0, time > .zero else {
            return nil
        }
        return (busy - earlier.busy) / time / Double(capacity)
    }
}
