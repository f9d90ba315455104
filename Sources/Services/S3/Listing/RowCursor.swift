internal import Base
internal import Store

/// Walks the rows of a range page by page, and can leap ahead.
struct RowCursor {
    private let store: any Store
    private let end: Key?
    private let page: Int
    private var next: Key
    private var rows: ArraySlice<Row> = []
    private var isAtEnd = false

    /// - Parameter page: rows of one read.
    init(_ store: any Store, from start: Key, to end: Key?, page: Int) {
        (self.store, next, self.end, self.page) = (store, start, end, page)
    }

    /// The row that the cursor stands on; nil behind the last.
    mutating func peek() async throws -> Row? {
        if rows.isEmpty, !isAtEnd { try await fill() }
        return rows.first
    }

    mutating func advance() { rows = rows.dropFirst() }

    /// Goes to the first row at or behind `key`, which is not behind the cursor.
    mutating func leap(to key: Key) {
        rows = rows.drop { $0.key < key }
        if rows.isEmpty, next < key { next = key }
    }

    /// Goes behind everything.
    mutating func finish() { (rows, isAtEnd) = ([], true) }

    private mutating func fill() async throws {
        if let end, next >= end {
            isAtEnd = true
            return
        }
        let read = try await store.read(KeyRange(from: next, to: end, limit: page, byteLimit: LimitsS3.scanBytes))
        rows = read[...]
        if let last = read.last { next = last.key.successor } else { isAtEnd = true }
    }
}
