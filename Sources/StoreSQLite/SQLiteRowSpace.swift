internal import Base
internal import Store

/// The writer's rows: what it changes is seen by nobody else before the commit.
struct SQLiteRowSpace: RowSpace {
    private let rows: RowStatements
    private let upsert: Statement
    private let rename: Statement
    private let remove: Statement
    private let removeRange: Statement
    private let removeFrom: Statement
    /// What the current group touched, for those who watch.
    var touched: [Key] = []
    var touchedRanges: [KeyRange] = []
    /// Counters that the group has changed and that are yet to be written.
    private var counters: [Key: Row] = [:]
    /// True once a statement failed: the whole group must be undone.
    private(set) var isBroken = false

    init(_ connection: Connection) throws(Failure) {
        rows = RowStatements(connection)
        upsert = try connection.prepare(
            "INSERT INTO kv(k, ver, v) VALUES (?1, ?2, ?3)"
                + " ON CONFLICT(k) DO UPDATE SET ver = excluded.ver, v = excluded.v"
        )
        rename = try connection.prepare("UPDATE OR REPLACE kv SET k = ?2, ver = ?3, v = ?4 WHERE k = ?1")
        remove = try connection.prepare("DELETE FROM kv WHERE k = ?1")
        removeRange = try connection.prepare("DELETE FROM kv WHERE k >= ?1 AND k < ?2")
        removeFrom = try connection.prepare("DELETE FROM kv WHERE k >= ?1")
    }

    mutating func reset() { (touched, touchedRanges, counters, isBroken) = ([], [], [:], false) }

    /// Writes the counters; must be called before the group's end.
    mutating func flush() throws(Failure) {
        for row in counters.values { try write(row) }
        counters = [:]
    }

    mutating func row(_ key: Key) throws(Failure) -> Row? {
        if let counter = counters[key] { return counter }
        do { return try rows.row(key) } catch { throw breaking(error) }
    }

    mutating func rows(_ range: KeyRange) throws(Failure) -> [Row] {
        if counters.keys.contains(where: range.contains) { try flush() }
        do { return try rows.rows(range) } catch { throw breaking(error) }
    }

    mutating func put(_ row: Row) throws(Failure) {
        counters[row.key] = nil
        try write(row)
        touched.append(row.key)
    }

    private mutating func write(_ row: Row) throws(Failure) {
        upsert.bind(1, row.key.bytes)
        upsert.bind(2, row.version)
        upsert.bind(3, row.value)
        try run(upsert)
    }

    mutating func putCounter(_ row: Row) {
        counters[row.key] = row
        touched.append(row.key)
    }

    /// One statement leaves the row where it lies, which writes a third less than taking it out and putting it in.
    mutating func move(_ key: Key, to row: Row) throws(Failure) {
        (counters[key], counters[row.key]) = (nil, nil)
        rename.bind(1, key.bytes)
        rename.bind(2, row.key.bytes)
        rename.bind(3, row.version)
        rename.bind(4, row.value)
        try run(rename)
        touched += [key, row.key]
    }

    mutating func delete(_ key: Key) throws(Failure) {
        counters[key] = nil
        remove.bind(1, key.bytes)
        try run(remove)
        touched.append(key)
    }

    mutating func delete(_ range: KeyRange) throws(Failure) {
        for key in counters.keys where range.contains(key) { counters[key] = nil }
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
