internal import Base
internal import Store
internal import Synchronization

/// A store whose disk is full when it is told so: then it takes only what makes room, as the embedded store does.
final class FullDisk: Store {
    private let store = MemoryStore()
    private let isFull = Mutex(false)

    func fill() { isFull.withLock { $0 = true } }
    func makeRoom() { isFull.withLock { $0 = false } }

    nonisolated(nonsending) func get(_ key: Key) async throws(Failure) -> Row? { try await store.get(key) }
    nonisolated(nonsending) func read(_ ranges: [KeyRange]) async throws(Failure) -> [[Row]] {
        try await store.read(ranges)
    }
    nonisolated(nonsending) func claim(_ claim: Claim) async throws(Failure) -> [Entry] { try await store.claim(claim) }
    func watch(_ prefixes: [Key]) -> AsyncStream<Void> { store.watch(prefixes) }
    nonisolated(nonsending) func close() async { await store.close() }

    nonisolated(nonsending) func commit(_ transaction: Transaction) async throws(Failure) -> CommitResult {
        guard !isFull.withLock({ $0 }) || transaction.makesRoom else {
            throw Failure(code: "store.full", message: "the disk is full", stage: "commit", isRetryable: true)
        }
        return try await store.commit(transaction)
    }
}

/// What a server's log was told.
final class Reports: Sendable {
    private let texts = Mutex<[String]>([])

    var all: [String] { texts.withLock { $0 } }
    @Sendable func add(_ text: String) { texts.withLock { $0.append(text) } }
}
