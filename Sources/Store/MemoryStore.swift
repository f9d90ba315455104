package import Base
internal import Synchronization

/// A store that lives and dies with its process, for tests and the simulator: nothing in it waits, so a run is
/// repeatable.
package final class MemoryStore: Store {
    fileprivate struct State {
        var space = MemoryRowSpace()
        var version: Version = 0
        var isClosed = false
    }

    private let state = Mutex(State())
    private let hub = WatchHub()

    package init() {}

    package func get(_ key: Key) async throws(Failure) -> Row? {
        try state.withLock { state throws(Failure) in
            try state.checkOpen("read")
            return state.space.rows[key]
        }
    }

    package func read(_ ranges: [KeyRange]) async throws(Failure) -> [[Row]] {
        precondition(
            ranges.count <= LimitsStore.rangesPerRead, "a read has at most \(LimitsStore.rangesPerRead) ranges")
        return try state.withLock { state throws(Failure) in
            try state.checkOpen("read")
            return ranges.map { state.space.rows.rows($0) }
        }
    }

    package func commit(_ transaction: Transaction) async throws(Failure) -> CommitResult {
        try transaction.validate()
        return try write { space, version throws(Failure) in
            let result = try space.apply(transaction, version: version)
            return (result, result.version != nil)
        }
    }

    package func claim(_ claim: Claim) async throws(Failure) -> [Entry] {
        try write { space, version throws(Failure) in
            let entries = try space.take(claim, version: version)
            return (entries, !entries.isEmpty)
        }
    }

    package func watch(_ prefixes: [Key]) -> AsyncStream<Void> { hub.watch(prefixes) }

    package func close() async {
        state.withLock { $0.isClosed = true }
        hub.close()
    }

    /// Runs `body` on the rows as the next commit, which counts when it says that it wrote; then wakes those who wait.
    private func write<Result: Sendable>(
        _ body: (inout MemoryRowSpace, Version) throws(Failure) -> (Result, wrote: Bool)
    ) throws(Failure) -> Result {
        let (result, keys, ranges) = try state.withLock { state throws(Failure) -> (Result, [Key], [KeyRange]) in
            try state.checkOpen("commit")
            let (result, wrote) = try body(&state.space, state.version + 1)
            if wrote { state.version += 1 }
            defer { (state.space.touched, state.space.touchedRanges) = ([], []) }
            return (result, state.space.touched, state.space.touchedRanges)
        }
        hub.wake(keys: keys, ranges: ranges)
        return result
    }
}

extension MemoryStore.State {
    func checkOpen(_ stage: String) throws(Failure) {
        if isClosed { throw Failure(code: "store.closed", message: "the store is closed", stage: stage) }
    }
}

/// The rows, and what the current write touched.
struct MemoryRowSpace: RowSpace {
    var rows = OrderedRows()
    var touched: [Key] = []
    var touchedRanges: [KeyRange] = []

    mutating func row(_ key: Key) -> Row? { rows[key] }
    mutating func rows(_ range: KeyRange) -> [Row] { rows.rows(range) }

    mutating func put(_ row: Row) {
        rows.put(row)
        touched.append(row.key)
    }

    mutating func delete(_ key: Key) {
        rows.delete(key)
        touched.append(key)
    }

    mutating func delete(_ range: KeyRange) {
        rows.delete(range)
        touchedRanges.append(range)
    }
}
