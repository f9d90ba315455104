import Base
import Store
import Synchronization

/// A store that counts what is read and committed, refuses commits when it is told to, and can keep its writer busy.
final class CountingStore: Store {
    private struct State {
        var rows = 0
        var commits = 0
        /// Commits until the one that is refused.
        var failsAfter: Int?
        var isBusy = false
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private let inner = MemoryStore()
    private let state = Mutex(State())

    var rows: Int { state.withLock { $0.rows } }
    var commits: Int { state.withLock { $0.commits } }
    var waiting: Int { state.withLock { $0.waiting.count } }

    /// - Parameter commits: that go through before one that does not.
    func fail(after commits: Int) { state.withLock { $0.failsAfter = commits } }

    /// What is committed from now on waits for its turn.
    func keepBusy() { state.withLock { $0.isBusy = true } }

    func goOn() {
        let waiting = state.withLock { state in
            defer { (state.isBusy, state.waiting) = (false, []) }
            return state.waiting
        }
        for continuation in waiting { continuation.resume() }
    }

    nonisolated(nonsending) func get(_ key: Key) async throws(Failure) -> Row? { try await inner.get(key) }

    nonisolated(nonsending) func read(_ ranges: [KeyRange]) async throws(Failure) -> [[Row]] {
        let rows = try await inner.read(ranges)
        state.withLock { $0.rows += rows.reduce(0) { $0 + $1.count } }
        return rows
    }

    nonisolated(nonsending) func commit(_ transaction: Transaction) async throws(Failure) -> CommitResult {
        try await commit { transaction }
    }

    nonisolated(nonsending) func commit(_ make: @escaping @Sendable () -> Transaction) async throws(Failure)
        -> CommitResult
    {
        await withCheckedContinuation { continuation in
            let isBusy = state.withLock { state in
                if state.isBusy { state.waiting.append(continuation) }
                return state.isBusy
            }
            if !isBusy { continuation.resume() }
        }
        let fails = state.withLock { state in
            state.commits += 1
            guard let left = state.failsAfter else { return false }
            state.failsAfter = left == 0 ? nil : left - 1
            return left == 0
        }
        if fails { throw Failure(code: "store.full", message: "told to fail", stage: "commit") }
        return try await inner.commit(make())
    }

    nonisolated(nonsending) func claim(_ claim: Claim) async throws(Failure) -> [Entry] {
        try await inner.claim(claim)
    }

    func watch(_ prefixes: [Key]) -> AsyncStream<Void> { inner.watch(prefixes) }
    nonisolated(nonsending) func close() async { await inner.close() }
}
