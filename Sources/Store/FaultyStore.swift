package import Base
internal import Synchronization

/// A store that fails as its plan says, to find out what its users do then. Equal seeds give equal faults.
package final class FaultyStore: Store {
    private let store: any Store
    private let clock: any Clock
    private let randomness: any Randomness
    private let plan: Mutex<FaultPlan>

    package init(_ store: any Store, plan: FaultPlan, clock: any Clock, randomness: any Randomness) {
        (self.store, self.clock, self.randomness) = (store, clock, randomness)
        self.plan = Mutex(plan)
    }

    /// Follows another plan from now on; `.none` ends the faults.
    package func follow(_ plan: FaultPlan) { self.plan.withLock { $0 = plan } }

    package func get(_ key: Key) async throws(Failure) -> Row? {
        let fault = try await before("read")
        let row = try await store.get(key)
        try fault.after("read")
        return row
    }

    package func read(_ ranges: [KeyRange]) async throws(Failure) -> [[Row]] {
        let fault = try await before("read")
        let rows = try await store.read(ranges)
        try fault.after("read")
        return rows
    }

    package func commit(_ transaction: Transaction) async throws(Failure) -> CommitResult {
        let fault = try await before("commit")
        let result = try await store.commit(transaction)
        try fault.after("commit")
        return result
    }

    package func commit(_ make: @escaping @Sendable () -> Transaction) async throws(Failure) -> CommitResult {
        let fault = try await before("commit")
        let result = try await store.commit(make)
        try fault.after("commit")
        return result
    }

    package func claim(_ claim: Claim) async throws(Failure) -> [Entry] {
        let fault = try await before("claim")
        let entries = try await store.claim(claim)
        try fault.after("claim")
        return entries
    }

    package func watch(_ prefixes: [Key]) -> AsyncStream<Void> { store.watch(prefixes) }

    package func close() async { await store.close() }

    /// Draws the call's faults, always three numbers, so that one call's luck does not shift the next one's.
    private func before(_ stage: String) async throws(Failure) -> DrawnFault {
        let plan = plan.withLock { $0 }
        let (isError, isTimeout, isSlow) = (draw(plan.error), draw(plan.timeout), draw(plan.slow))
        if isSlow {
            do { try await clock.sleep(for: plan.delay) } catch {
                throw Failure(code: "store.unavailable", message: "cancelled while slow", stage: stage, cause: error)
            }
        }
        if isError {
            throw Failure(code: "store.unavailable", message: "an injected fault", stage: stage, isRetryable: true)
        }
        return DrawnFault(isTimeout: isTimeout)
    }

    private func draw(_ chance: Double) -> Bool { Double(randomness.next() >> 11) * 0x1p-53 < chance }
}

private struct DrawnFault {
    let isTimeout: Bool

    func after(_ stage: String) throws(Failure) {
        guard isTimeout else { return }
        throw Failure(
            code: "store.timeout", message: "an injected fault after the work was done", stage: stage, isRetryable: true
        )
    }
}
