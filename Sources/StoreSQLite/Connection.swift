internal import Base
internal import CSQLite
internal import Store

/// One connection to the database file, used by one thread at a time.
final class Connection {
    private let database: OpaquePointer
    private let path: String

    /// - Throws: `store.io`, `store.full`, `store.corrupt`.
    init(path: String, cacheKiB: Int) throws(Failure) {
        var database: OpaquePointer?
        let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX
        let code = sqlite3_open_v2(path, &database, flags, nil)
        guard let database, code == SQLITE_OK else {
            let message = String(cString: sqlite3_errstr(code))
            sqlite3_close_v2(database)
            throw Failure(code: "store.io", message: "\(path): \(message)", stage: "open")
        }
        (self.database, self.path) = (database, path)
        sqlite3_busy_timeout(database, LimitsSQLite.busyTimeout)
        try run("PRAGMA journal_mode=WAL", "open")
        try run("PRAGMA synchronous=FULL", "open")
        try run("PRAGMA temp_store=MEMORY", "open")
        // Debian's SQLite overwrites with zeros what is deleted, which would cost as many writes as putting it.
        try run("PRAGMA secure_delete=OFF", "open")
        try run("PRAGMA cache_size=-\(cacheKiB)", "open")
        try run("PRAGMA wal_autocheckpoint=\(LimitsSQLite.checkpointPages)", "open")
    }

    // The last connection to close moves the log into the database file. Statements still alive keep it open.
    deinit { sqlite3_close_v2(database) }

    /// True outside `BEGIN` … `COMMIT`; an error may have ended the transaction by itself.
    var isAutocommit: Bool { sqlite3_get_autocommit(database) != 0 }

    func run(_ sql: String, _ stage: String) throws(Failure) {
        guard sqlite3_exec(database, sql, nil, nil, nil) == SQLITE_OK else { throw failure(stage) }
    }

    func prepare(_ sql: String) throws(Failure) -> Statement {
        var statement: OpaquePointer?
        let code = sqlite3_prepare_v3(database, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil)
        guard code == SQLITE_OK, let statement else { throw failure("open") }
        return Statement(statement, of: self)
    }

    /// Lets the database file grow by so many bytes at a time.
    func grow(by bytes: Int32) throws(Failure) {
        var bytes = bytes
        // SAFETY: the call reads the number before it returns.
        guard sqlite3_file_control(database, "main", SQLITE_FCNTL_CHUNK_SIZE, &bytes) == SQLITE_OK else {
            throw failure("open")
        }
    }

    /// Takes the room of the database file for so many pages, in whole steps of growth. Then moving the log into the
    /// file needs none, however full the disk has become.
    /// - Throws: `store.full`.
    func reserve(pages: Int) throws(Failure) {
        var bytes = sqlite3_int64(pages * LimitsSQLite.pageBytes)
        // SAFETY: the call reads the number before it returns.
        guard sqlite3_file_control(database, "main", SQLITE_FCNTL_SIZE_HINT, &bytes) == SQLITE_OK else {
            throw full("\(path): no room for \(pages) pages", "commit")
        }
    }

    /// Moves the whole log into the database file, so that the next transaction begins anew in the room that it has.
    /// - Returns: false while somebody reads from it.
    /// - Throws: `store.full`, `store.io`.
    func restartLog() throws(Failure) -> Bool {
        switch sqlite3_wal_checkpoint_v2(database, nil, SQLITE_CHECKPOINT_RESTART, nil, nil) {
        case SQLITE_OK: return true
        case SQLITE_BUSY, SQLITE_LOCKED: return false
        default: throw failure("checkpoint")
        }
    }

    /// The latest error as a failure of the world.
    func failure(_ stage: String) -> Failure {
        let code = sqlite3_errcode(database)
        let message = "\(path): " + String(cString: sqlite3_errmsg(database))
        switch code {
        case SQLITE_FULL: return full(message, stage)
        case SQLITE_IOERR, SQLITE_CANTOPEN:
            let cause = SystemCall.failure("store", stage, path, sqlite3_system_errno(database))
            return cause.code == "store.full"
                ? full(message, stage) : Failure(code: "store.io", message: message, stage: stage, cause: cause)
        case SQLITE_CORRUPT, SQLITE_NOTADB: return Failure(code: "store.corrupt", message: message, stage: stage)
        default: return Failure(code: "store.io", message: message, stage: stage)
        }
    }

    private func full(_ message: String, _ stage: String) -> Failure {
        Failure(
            code: "store.full", message: message + "; nothing was written. Make room on the disk and try again.",
            stage: stage,
            isRetryable: true)
    }
}
