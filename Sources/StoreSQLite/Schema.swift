internal import Base

/// The tables, and the number of their format in the file's header.
///
/// Rows lie in the order in which they were first written, with an index over the keys: a table ordered by key itself
/// wrote three times as much per row, since a row of 1 kB does not fit into a page of an index.
enum Schema {
    private static let format: UInt64 = 1

    static func prepare(_ connection: Connection, _ path: String) throws(Failure) {
        switch try version(connection) {
        case format: return
        case 0: try create(connection)
        case let other:
            throw Failure(
                code: "store.format", message: "\(path) has format \(other); this program reads format \(format)",
                stage: "open")
        }
    }

    private static func version(_ connection: Connection) throws(Failure) -> UInt64 {
        let pragma = try connection.prepare("PRAGMA user_version")
        defer { pragma.reset() }
        return try pragma.step("open") ? pragma.number(0) : 0
    }

    private static func create(_ connection: Connection) throws(Failure) {
        let statements = [
            "BEGIN IMMEDIATE",
            "CREATE TABLE kv(id INTEGER PRIMARY KEY, k BLOB NOT NULL UNIQUE, ver INTEGER NOT NULL, v BLOB NOT NULL)",
            "CREATE TABLE meta(reserved INTEGER NOT NULL)", "INSERT INTO meta VALUES (0)",
            "PRAGMA user_version = \(format)",
            "COMMIT",
        ]
        for statement in statements { try connection.run(statement, "open") }
    }
}
