import Base
import Store
import Synchronization

/// A store whose commits can be kept from coming back to who made them, once they are done and everybody who watches
/// has been told.
final class HeldStore: Store {
    private struct State {
        var isHolding = false
        var held: [CheckedContinuation<Void, Never>] = []
    }

    private let inner = MemoryStore()
    private let state = Mutex(State())

    func hold() { state.withLock { $0.isHolding = true } }

    var heldCount: Int { state.withLock { $0.held.count } }

    func release() {
        let held = state.withLock { state in
            defer { state = State() }
            return state.held
        }
        for continuation in held { continuation.resume() }
    }

    nonisolated(nonsending) func get(_ key: Key) async throws(Failure) -> Row? { try await inner.get(key) }

    nonisolated(nonsending) func read(_ ranges: [KeyRange]) async throws(Failure) -> [[Row]] {
        try await inner.read(ranges)
    }

    nonisolated(nonsending) func commit(_ transaction: Transaction) async throws(Failure) -> CommitResult {
        let result = try await inner.commit(transaction)
        if state.withLock({ $0.isHolding }) {
            await withCheckedContinuation { continuation in state.withLock { $0.held.append(continuation) } }
        }
        return result
    }

    nonisolated(nonsending) func claim(_ claim: Claim) async throws(Failure) -> [Entry] {
        try await inner.claim(claim)
    }

    func watch(_ prefixes: [Key]) -> AsyncStream<Void> { inner.watch(prefixes) }

    nonisolated(nonsending) func close() async { await inner.close() }
}
