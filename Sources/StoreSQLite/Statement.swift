internal import Base
internal import CSQLite

/// A prepared statement. Bind, step to the end or `reset`, and use it again.
final class Statement {
    private let statement: OpaquePointer
    private let connection: Connection

    init(_ statement: OpaquePointer, of connection: Connection) {
        (self.statement, self.connection) = (statement, connection)
    }

    deinit { sqlite3_finalize(statement) }

    /// Binds the parameter of this number, counted from 1.
    func bind(_ index: Int32, _ bytes: [UInt8]) {
        guard !bytes.isEmpty else {
            sqlite3_bind_zeroblob(statement, index, 0)
            return
        }
        _ = bytes.withUnsafeBytes {
            // SAFETY: the bytes are copied before the call returns (SQLITE_TRANSIENT).
            sqlite3_bind_blob(
                statement, index, $0.baseAddress, Int32($0.count), unsafeBitCast(-1, to: sqlite3_destructor_type.self))
        }
    }

    func bind(_ index: Int32, _ number: UInt64) { sqlite3_bind_int64(statement, index, Int64(bitPattern: number)) }
    func bind(_ index: Int32, _ number: Int) { sqlite3_bind_int64(statement, index, Int64(number)) }

    /// Goes to the next row; false, and ready to be used again, when there is none.
    func step(_ stage: String) throws(Failure) -> Bool {
        switch sqlite3_step(statement) {
        case SQLITE_ROW: return true
        case SQLITE_DONE:
            reset()
            return false
        default:
            let failure = connection.failure(stage)
            reset()
            throw failure
        }
    }

    /// Runs a statement that answers with no rows.
    func run(_ stage: String) throws(Failure) {
        while try step(stage) {}
    }

    func reset() { sqlite3_reset(statement) }

    func bytes(_ column: Int32) -> [UInt8] {
        guard let start = sqlite3_column_blob(statement, column) else { return [] }
        // SAFETY: the column's bytes live until the next step or reset.
        return Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column))))
    }

    func number(_ column: Int32) -> UInt64 { UInt64(bitPattern: sqlite3_column_int64(statement, column)) }
}
