internal import Base
internal import Store
internal import Synchronization

/// Connections for reading, lent to one thread at a time.
final class ReaderPool: Sendable {
    private struct State {
        var idle: [Reader] = []
        var isClosed = false
    }

    private let path: String
    private let state = Mutex(State())

    init(path: String) { self.path = path }

    /// Lends a reader to `body`, which runs on the caller's thread.
    func read<Value>(_ body: (Reader) throws(Failure) -> Value) throws(Failure) -> Value {
        let idle = try state.withLock { state throws(Failure) -> Reader? in
            if state.isClosed { throw Failure(code: "store.closed", message: "the store is closed", stage: "read") }
            return state.idle.popLast()
        }
        let reader = if let idle { idle } else { try Reader(path: path) }
        defer {
            state.withLock { if !$0.isClosed, $0.idle.count < LimitsSQLite.idleReaders { $0.idle.append(reader) } }
        }
        return try body(reader)
    }

    func close() { state.withLock { $0 = State(idle: [], isClosed: true) } }
}

/// One connection for reading.
// SAFETY: the pool lends a reader to one thread at a time, and the lock orders the hand-over.
final class Reader: @unchecked Sendable {
    private let connection: Connection
    private let statements: RowStatements

    init(path: String) throws(Failure) {
        connection = try Connection(path: path, cacheKiB: LimitsSQLite.readerCache)
        statements = RowStatements(connection)
    }

    func get(_ key: Key) throws(Failure) -> Row? { try statements.row(key) }

    /// All ranges from one snapshot. A single statement is a snapshot by itself.
    func read(_ ranges: [KeyRange]) throws(Failure) -> [[Row]] {
        guard ranges.count > 1 else { return try all(ranges) }
        try connection.run("BEGIN", "read")
        do {
            let rows = try all(ranges)
            try connection.run("COMMIT", "read")
            return rows
        } catch {
            if !connection.isAutocommit { try connection.run("ROLLBACK", "read") }
            throw error
        }
    }

    private func all(_ ranges: [KeyRange]) throws(Failure) -> [[Row]] {
        var rows: [[Row]] = []
        for range in ranges { rows.append(try statements.rows(range)) }
        return rows
    }
}
