internal import Base

/// A row of results while they are put in order.
struct KeptRow: Sendable {
    /// The values of the sort keys.
    let keys: [QueryValue]
    /// Where it came in, which decides among equals.
    let sequence: Int
    let values: [QueryValue]
    /// The event's `@ptr`; nil for groups.
    let pointer: String?

    var memory: Int {
        96 + values.reduce(0) { $0 + $1.memory } + keys.reduce(0) { $0 + $1.memory } + (pointer?.utf8.count ?? 0)
    }
}

/// The order of rows.
struct RowOrder: Sendable {
    let keys: [QueryOrder]

    func comesBefore(_ left: KeptRow, _ right: KeptRow) -> Bool {
        for (index, key) in keys.enumerated() {
            let order = QueryValue.order(left.keys[index], right.keys[index])
            if order != 0 { return (order < 0) != key.isDescending }
        }
        return left.sequence < right.sequence
    }

    /// Whether rows with this value of the first key come behind those with `last`.
    func isBehind(_ value: QueryValue, _ last: QueryValue) -> Bool {
        guard let key = keys.first else { return false }
        let order = QueryValue.order(value, last)
        return key.isDescending ? order < 0 : order > 0
    }
}

/// The first rows in an order, as many as are asked for and as fit.
struct TopRows: Sendable {
    let order: RowOrder
    let limit: Int
    private var rows: [KeptRow] = []
    private var memory = 0
    /// The first key of the last row that counts, once there are as many as there may be: what lies behind it does not
    /// matter.
    private(set) var last: QueryValue?

    init(_ order: RowOrder, limit: Int) { (self.order, self.limit) = (order, limit) }

    func wants(_ firstKey: QueryValue) -> Bool { last.map { !order.isBehind(firstKey, $0) } ?? true }

    mutating func add(_ row: KeptRow) {
        rows.append(row)
        memory += row.memory
        if rows.count >= 2 * limit || memory > 2 * LimitsLogs.queryResultBytes { trim() }
    }

    mutating func merge(_ other: TopRows) { for row in other.rows { add(row) } }

    /// The rows in order.
    mutating func sorted() -> [KeptRow] {
        trim()
        return rows
    }

    private mutating func trim() {
        rows.sort { order.comesBefore($0, $1) }
        var (count, bytes) = (0, 0)
        while count < min(limit, rows.count) {
            let more = rows[count].memory
            guard count == 0 || bytes + more <= LimitsLogs.queryResultBytes else { break }
            (count, bytes) = (count + 1, bytes + more)
        }
        let isFull = count < rows.count || count == limit
        rows.removeLast(rows.count - count)
        memory = bytes
        if isFull { last = rows.last?.keys.first ?? last }
    }
}
