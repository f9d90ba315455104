internal import Base
internal import Store

/// The statements that read rows, prepared when first used.
final class RowStatements {
    private let connection: Connection
    private var get: Statement?
    private var scans: [String: Statement] = [:]

    init(_ connection: Connection) { self.connection = connection }

    func row(_ key: Key) throws(Failure) -> Row? {
        let get = if let get { get } else { try connection.prepare("SELECT ver, v FROM kv WHERE k = ?1") }
        self.get = get
        get.bind(1, key.bytes)
        guard try get.step("read") else { return nil }
        let row = Row(key: key, value: get.bytes(1), version: get.number(0))
        get.reset()
        return row
    }

    func rows(_ range: KeyRange) throws(Failure) -> [Row] {
        if range.isSingle { return try row(range.from).map { [$0] } ?? [] }
        let scan = try scan(range)
        scan.bind(1, range.from.bytes)
        scan.bind(2, range.limit)
        if let end = range.to { scan.bind(3, end.bytes) }
        var rows: [Row] = []
        var bytes = 0
        while try scan.step("read") {
            let row = Row(key: Key(bytes: scan.bytes(0)), value: scan.bytes(2), version: scan.number(1))
            rows.append(row)
            bytes += row.key.bytes.count + row.value.count
            if bytes >= range.byteLimit {
                scan.reset()
                break
            }
        }
        return rows
    }

    private func scan(_ range: KeyRange) throws(Failure) -> Statement {
        let sql =
            "SELECT k, ver, v FROM kv WHERE k >= ?1" + (range.to == nil ? "" : " AND k < ?3")
            + " ORDER BY k " + (range.isReversed ? "DESC" : "ASC") + " LIMIT ?2"
        if let known = scans[sql] { return known }
        let scan = try connection.prepare(sql)
        scans[sql] = scan
        return scan
    }
}
