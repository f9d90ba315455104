package import Base

/// The state of the whole platform: rows ordered by key, changed by transactions.
///
/// Indexes, queues and streams are layers on it. What `commit` and `claim` acknowledged is durable and seen by every
/// later read. The functions run where their caller runs and suspend only when they must wait (an embedded store's
/// reads never do), so a request pays for no change of threads.
package protocol Store: Sendable {
    /// One row, or nil when there is none.
    func get(_ key: Key) async throws(Failure) -> Row?

    /// The rows of each range, all from one snapshot.
    func read(_ ranges: [KeyRange]) async throws(Failure) -> [[Row]]

    /// Applies a transaction and returns once it is durable, or tells why it was not applied.
    /// - Throws: `store.keyTooLong`, `store.valueTooLarge`, `store.transactionTooLarge` (nothing was tried);
    ///   `store.full` (nothing was written); `store.busy` (retryable, nothing was tried); `store.closed`;
    ///   `store.timeout` (it may or may not have been applied: read before trying again).
    func commit(_ transaction: Transaction) async throws(Failure) -> CommitResult

    /// Applies a transaction that is made when it is its turn to be written, so that it can hold what came meanwhile.
    /// - Parameter make: is called once at most, by whoever writes, and must not wait.
    /// - Throws: as the other.
    func commit(_ make: @escaping @Sendable () -> Transaction) async throws(Failure)
        -> CommitResult

    /// Takes entries that are due, oldest first, for their visibility timeout; each goes to exactly one taker.
    /// - Returns: nothing when none is due or the fence of the claim is broken.
    func claim(_ claim: Claim) async throws(Failure) -> [Entry]

    /// Hints that something under one of the prefixes may have changed; several changes may give one hint.
    ///
    /// A hint can be missed (a crash, another node's write): whoever waits also polls.
    func watch(_ prefixes: [Key]) -> AsyncStream<Void>

    /// Finishes what was accepted and frees the store. Everything later fails with `store.closed`.
    func close() async
}

extension Store {
    /// For stores that write at once.
    package func commit(_ make: @escaping @Sendable () -> Transaction) async throws(Failure) -> CommitResult {
        try await commit(make())
    }

    /// The rows of one range.
    package func read(_ range: KeyRange) async throws(Failure) -> [Row] {
        try await read([range]).first ?? []
    }

    /// All rows of a range, page by page, each page a snapshot of its own. For prefixes known to be small enough for
    /// memory.
    package func readAll(_ range: KeyRange) async throws(Failure) -> [Row] {
        var page = try await read(range)
        var rows = page
        while page.count == range.limit, let last = page.last {
            page = try await read(range.after(last.key))
            rows += page
        }
        return rows
    }
}
