import Base
import Store
import Synchronization

/// A store that lets a test do something before a commit, or between a read and whoever gets its rows.
final class HookedStore: Store {
    typealias Hook = @Sendable () async throws -> Void

    private struct State {
        var beforeCommit: (isMeant: @Sendable (Transaction) -> Bool, hook: Hook)?
        var afterRead: Hook?
    }

    private let store = MemoryStore()
    private let state = Mutex(State())

    /// What happens before the next commit that is meant.
    func before(_ isMeant: @escaping @Sendable (Transaction) -> Bool, _ hook: @escaping Hook) {
        state.withLock { $0.beforeCommit = (isMeant, hook) }
    }

    /// What happens after the next read.
    func afterRead(_ hook: @escaping Hook) { state.withLock { $0.afterRead = hook } }

    private nonisolated(nonsending) func run(_ hook: Hook?) async throws(Failure) {
        do { try await hook?() } catch {
            throw Failure(code: "store.busy", message: "\(error)", stage: "hook")
        }
    }

    nonisolated(nonsending) func get(_ key: Key) async throws(Failure) -> Row? { try await store.get(key) }

    nonisolated(nonsending) func read(_ ranges: [KeyRange]) async throws(Failure) -> [[Row]] {
        let rows = try await store.read(ranges)
        try await run(state.withLock { $0.afterRead.take() })
        return rows
    }

    nonisolated(nonsending) func commit(_ transaction: Transaction) async throws(Failure) -> CommitResult {
        let hook = state.withLock { state -> Hook? in
            guard state.beforeCommit?.isMeant(transaction) == true else { return nil }
            return state.beforeCommit.take()?.hook
        }
        try await run(hook)
        return try await store.commit(transaction)
    }

    nonisolated(nonsending) func claim(_ claim: Claim) async throws(Failure) -> [Entry] {
        try await store.claim(claim)
    }

    func watch(_ prefixes: [Key]) -> AsyncStream<Void> { store.watch(prefixes) }
    nonisolated(nonsending) func close() async { await store.close() }
}
