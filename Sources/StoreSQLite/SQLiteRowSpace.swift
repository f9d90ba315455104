internal import Base
internal import Store

/// The writer's rows: what it changes is seen by nobody else before the commit.
struct SQLiteRowSpace: RowSpace {
    private let rows: RowStatements
    private let upsert: Statement
    private let remove: Statement
    private let removeRange: Statement
    private let removeFrom: Statement
    /// What the current group touched, for those who watch.
    var touched: [Key] = []
    var touchedRanges: [KeyRange] = []
    /// True once a statement failed: the whole group must be undone.
    private(set) var isBroken = false

    init(_ connection: Connection) throws(Failure) {
        rows = RowStatements(connection)
        upsert = try connection.prepare(
            "INSERT INTO kv(k, ver, v) VALUES (?1, ?2, ?3)"
                + " ON CONFLICT(k) DO UPDATE SET ver = excluded.ver, v = excluded.v"
        )
        remove = try connection.prepare("DELETE FROM kv WHERE k = ?1")
        removeRange = try connection.prepare("DELETE FROM kv WHERE k >= ?1 AND k < ?2")
        removeFrom = try connection.prepare("DELETE FROM kv WHERE k >= ?1")
    }

    mutating func reset() { (touched, touchedRanges, isBroken) = ([], [], false) }

    mutating func row(_ key: Key) throws(Failure) -> Row? {
        do { return try rows.row(key) } catch { throw breaking(error) }
    }

    mutating func rows(_ range: KeyRange) throws(Failure) -> [Row] {
        do { return try rows.rows(range) } catch { throw breaking(error) }
    }

    mutating func put(_ row: Row) throws(Failure) {
        upsert.bind(1, row.key.bytes)
        upsert.bind(2, row.version)
        upsert.bind(3, row.value)
        try run(upsert)
        touched.append(row.key)
    }

    mutating func delete(_ key: Key) throws(Failure) {
        remove.bind(1, key.bytes)
        try run(remove)
        touched.append(key)
    }

    mutating func delete(_ range: KeyRange) throws(Failure) {
        let statement = range.to == nil ? removeFrom : removeRange
        statement.bind(1, range.from.bytes)
        if let end = range.to { statement.bind(2, end.bytes) }
        try run(statement)
        touchedRanges.append(range)
    }

    private mutating func run(_ statement: Statement) throws(Failure) {
        do { try statement.run("commit") } catch { throw breaking(error) }
    }

    private mutating func breaking(_ failure: Failure) -> Failure {
        isBroken = true
        return failure
    }
}
