package import Base
package import Store

/// The store on one machine: a file in a folder that this process alone uses.
///
/// Reads run on the caller's thread and never suspend. Commits go to one writer thread, which makes everything that
/// waits durable in one write. After a kill or a power cut the store opens with every acknowledged commit.
package final class SQLiteStore: Store {
    private let readers: ReaderPool
    private let queue: BlockingQueue<WriteRequest>
    private let hub = WatchHub()
    private let thread: OSThread
    /// Held as long as the store lives, so that no second process opens the folder.
    private let lock: FolderLock

    /// Opens the store in a folder, making both if need be.
    /// - Throws: `store.locked` when another process uses the folder, `store.io`, `store.full`, `store.corrupt`,
    ///   `store.format`.
    package init(folder: String) throws(Failure) {
        lock = try FolderLock(folder: folder, area: "store")
        let path = folder + "/store.db"
        let writer = try GroupWriter(folder: folder, path: path, hub: hub)
        // No sync of the folder here: the first sync of a new log syncs the folder's names too.
        let queue = BlockingQueue<WriteRequest>(capacity: LimitsSQLite.waitingBytes) { $0.byteCount }
        thread = try OSThread("store") { while let requests = queue.takeAll() { writer.write(requests) } }
        (self.queue, readers) = (queue, ReaderPool(path: path))
    }

    deinit {
        // A store that was not closed still finishes what was accepted.
        queue.close()
        thread.join()
    }

    package func get(_ key: Key) async throws(Failure) -> Row? {
        try readers.read { reader throws(Failure) in try reader.get(key) }
    }

    package func read(_ ranges: [KeyRange]) async throws(Failure) -> [[Row]] {
        precondition(
            ranges.count <= LimitsStore.rangesPerRead, "a read has at most \(LimitsStore.rangesPerRead) ranges")
        return try readers.read { reader throws(Failure) in try reader.read(ranges) }
    }

    package func commit(_ transaction: Transaction) async throws(Failure) -> CommitResult {
        try transaction.validate()
        let result = await withCheckedContinuation { submit(.commit(transaction, $0)) }
        return try result.get()
    }

    package func commit(_ make: @escaping @Sendable () -> Transaction) async throws(Failure) -> CommitResult {
        let result = await withCheckedContinuation { submit(.late(make, $0)) }
        return try result.get()
    }

    package func claim(_ claim: Claim) async throws(Failure) -> [Entry] {
        let result = await withCheckedContinuation { submit(.claim(claim, $0)) }
        return try result.get()
    }

    package func watch(_ prefixes: [Key]) -> AsyncStream<Void> { hub.watch(prefixes) }

    /// Blocks the calling thread until what was accepted is durable: a few milliseconds.
    package func close() async {
        queue.close()
        thread.join()
        readers.close()
        hub.close()
        lock.release()
    }

    private func submit(_ request: WriteRequest) {
        switch queue.put(request) {
        case nil: break
        case .closed: request.fail(Failure(code: "store.closed", message: "the store is closed", stage: "commit"))
        case .full:
            request.fail(
                Failure(code: "store.busy", message: "too much waits to be written", stage: "commit", isRetryable: true)
            )
        }
    }
}
