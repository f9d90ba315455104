import Base
import Store
import Synchronization

/// A store that lets a test do something before a commit, forbid it, and see what was in all of them.
final class StagedStore: Store {
    typealias Step = @Sendable (Transaction) async throws -> Void

    private struct State {
        var steps: [Step] = []
        var mostChanges = 0
        var rows: [Key] = []
        /// Where the ranges began that were read.
        var reads: [Key] = []
        var unreadable: Key?
    }

    private let store = MemoryStore()
    private let state = Mutex(State())

    /// What happens before the next commits, one after the other; what it throws is what the commit throws.
    func before(_ steps: Step...) { state.withLock { $0.steps = steps } }

    /// Changes of the largest commit so far.
    var mostChanges: Int { state.withLock { $0.mostChanges } }
    /// Rows under a prefix that were read in ranges so far.
    func readRows(_ prefix: Key) -> Int { state.withLock { $0.rows.count { $0.hasPrefix(prefix) } } }

    /// Ranges under a prefix that were read so far.
    func reads(_ prefix: Key) -> Int { state.withLock { $0.reads.count { $0.hasPrefix(prefix) } } }

    func forget() { state.withLock { ($0.mostChanges, $0.rows, $0.reads) = (0, [], []) } }

    /// Nothing under a prefix can be read from now on; nil lets everything be read again.
    func forbid(_ prefix: Key?) { state.withLock { $0.unreadable = prefix } }

    nonisolated(nonsending) func get(_ key: Key) async throws(Failure) -> Row? { try await store.get(key) }

    nonisolated(nonsending) func read(_ ranges: [KeyRange]) async throws(Failure) -> [[Row]] {
        let isForbidden = state.withLock { state in
            state.reads += ranges.map(\.from)
            return state.unreadable.map { prefix in ranges.contains { $0.from.hasPrefix(prefix) } } ?? false
        }
        if isForbidden { throw Failure(code: "store.busy", message: "busy", stage: "read") }
        let read = try await store.read(ranges)
        state.withLock { $0.rows += read.joined().map(\.key) }
        return read
    }

    nonisolated(nonsending) func commit(_ transaction: Transaction) async throws(Failure) -> CommitResult {
        let step = state.withLock { state -> Step? in
            state.mostChanges = max(state.mostChanges, transaction.changes.count)
            return state.steps.isEmpty ? nil : state.steps.removeFirst()
        }
        do { try await step?(transaction) } catch {
            throw Failure(code: "store.busy", message: "\(error)", stage: "commit")
        }
        return try await store.commit(transaction)
    }

    nonisolated(nonsending) func claim(_ claim: Claim) async throws(Failure) -> [Entry] {
        try await store.claim(claim)
    }

    func watch(_ prefixes: [Key]) -> AsyncStream<Void> { store.watch(prefixes) }
    nonisolated(nonsending) func close() async { await store.close() }
}

/// The end of the process, as far as a commit sees it.
struct Crash: Error {}
