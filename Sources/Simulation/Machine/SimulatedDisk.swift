internal import Base
internal import Store
internal import Synchronization

/// One server's way to the disk, which outlives it: after the server's crash nothing goes through any more, neither a
/// write nor the word that one was done.
///
/// What goes through may wait before and after, so that a crash finds commits that are not on the disk yet and others
/// whose writer does not know that they are.
final class SimulatedDisk: Store {
    private let store: any Store
    private let world: Surroundings
    private let isDead = Mutex(false)

    init(_ store: any Store, _ world: Surroundings) { (self.store, self.world) = (store, world) }

    var hasCrashed: Bool { isDead.withLock(\.self) }

    func crash() { isDead.withLock { $0 = true } }

    func get(_ key: Key) async throws(Failure) -> Row? {
        try await before("read")
        return try await store.get(key)
    }

    func read(_ ranges: [KeyRange]) async throws(Failure) -> [[Row]] {
        try await before("read")
        return try await store.read(ranges)
    }

    func commit(_ transaction: Transaction) async throws(Failure) -> CommitResult {
        try await commit { transaction }
    }

    func commit(_ make: @escaping @Sendable () -> Transaction) async throws(Failure) -> CommitResult {
        try await before("commit", isSlow: world.draws(.slow, 0.2))
        let transaction = make()
        if world.isFull, !transaction.makesRoom {
            world.trace.note("disk", "has no room for a commit")
            throw Failure(code: "store.full", message: "the disk is full", stage: "commit", isRetryable: true)
        }
        if world.draws(.forgetful, 0.05), let forgotten = try await forget(transaction) { return forgotten }
        let result = try await store.commit(transaction)
        try await after("commit")
        return result
    }

    func claim(_ claim: Claim) async throws(Failure) -> [Entry] {
        try await before("claim", isSlow: world.draws(.slow, 0.2))
        let entries = try await store.claim(claim)
        try await after("claim")
        return entries
    }

    func watch(_ prefixes: [Key]) -> AsyncStream<Void> { store.watch(prefixes) }

    func close() async { crash() }

    // MARK: - Faults

    private func before(_ stage: String, isSlow: Bool = false) async throws(Failure) {
        // A real disk's call ends another time than it begins, so others come between.
        if world.chance.next() % 2 == 0 { await Task.yield() }
        if isSlow { await world.pause(most: .milliseconds(2_000)) }
        try check(stage)
        if world.draws(.store, 0.03) {
            world.trace.note("disk", "refuses a \(stage)")
            throw Failure(code: "store.unavailable", message: "an injected fault", stage: stage, isRetryable: true)
        }
    }

    private func after(_ stage: String) async throws(Failure) {
        if world.draws(.slow, 0.1) { await world.pause(most: .milliseconds(2_000)) }
        try check(stage)
        if world.draws(.store, 0.02) {
            world.trace.note("disk", "does a \(stage) and does not say so")
            throw Failure(code: "store.timeout", message: "an injected fault", stage: stage, isRetryable: true)
        }
    }

    private func check(_ stage: String) throws(Failure) {
        if hasCrashed { throw Failure(code: "store.closed", message: "the server is dead", stage: stage) }
    }

    /// Answers as if it were done.
    private func forget(_ transaction: Transaction) async throws(Failure) -> CommitResult? {
        var counters: [Int] = []
        for case .add(let key, let number) in transaction.changes {
            counters.append((try await store.get(key)?.counter ?? 0) + number)
        }
        world.trace.note("disk", "forgets a commit")
        return .committed(version: 1 << 40, counters: counters)
    }
}
