package import Base
package import Store
internal import Synchronization

/// A store whose disk is full when it is told so: then it takes only what makes room, as the embedded store does.
package final class FullDisk: Store {
    private let store = MemoryStore()
    /// Commits that there is room for.
    private let room = Mutex(Int.max)

    package init() {}

    /// - Parameter commits: that still have room.
    package func fill(after commits: Int = 0) { room.withLock { $0 = commits } }
    package func makeRoom() { room.withLock { $0 = .max } }

    package func get(_ key: Key) async throws(Failure) -> Row? { try await store.get(key) }
    package func read(_ ranges: [KeyRange]) async throws(Failure) -> [[Row]] {
        try await store.read(ranges)
    }
    package func claim(_ claim: Claim) async throws(Failure) -> [Entry] {
        try await store.claim(claim)
    }
    package func watch(_ prefixes: [Key]) -> AsyncStream<Void> { store.watch(prefixes) }
    package func close() async { await store.close() }

    package func commit(_ transaction: Transaction) async throws(Failure) -> CommitResult {
        guard transaction.makesRoom || hasRoom() else {
            throw Failure(code: "store.full", message: "the disk is full", stage: "commit", isRetryable: true)
        }
        return try await store.commit(transaction)
    }

    private func hasRoom() -> Bool {
        room.withLock { room in
            guard room > 0 else { return false }
            if room < .max { room -= 1 }
            return true
        }
    }
}
