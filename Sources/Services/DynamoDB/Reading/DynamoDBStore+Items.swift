internal import Base
internal import Store

extension DynamoDBStore {
    /// An item with the row it was read from.
    struct ReadItem: Sendable {
        let stored: ItemRecord.Stored
        let row: Row
    }

    func item(_ key: Key) async throws(Failure) -> ReadItem? {
        guard let row = try await store.get(key) else { return nil }
        if row.value.first == 1 { return ReadItem(stored: try ItemRecord.decode(row.value, from: 1), row: row) }
        // The chunks of a long item are read together with its first row, so that they belong to the same write.
        return try Self.item(try await store.read(KeyRange(prefix: key)))
    }

    /// Items of several keys from one snapshot, in the order of the keys.
    func items(_ keys: [Key]) async throws(Failure) -> [ReadItem?] {
        let ranges = keys.map { KeyRange(prefix: $0, limit: Self.mostRows) }
        var items: [ReadItem?] = []
        for rows in try await store.read(ranges) { items.append(try Self.item(rows)) }
        return items
    }

    /// Rows of an item of 400 KB, whose empty texts and zeros take two bytes or three where DynamoDB counts one or two.
    private static let mostRows = 10

    /// The item of its rows, the first of which has the number of chunks.
    static func item(_ rows: [Row]) throws(Failure) -> ReadItem? {
        guard let first = rows.first else { return nil }
        let count = Int(first.value.first ?? 0)
        if count == 1 { return ReadItem(stored: try ItemRecord.decode(first.value, from: 1), row: first) }
        guard count > 1, rows.count >= count else {
            throw Failure(
                code: "dynamodb.record", message: "A stored item lacks some of its chunks.", stage: "read item")
        }
        var record: [UInt8] = []
        for row in rows[..<count] { record += row.value.dropFirst() }
        return ReadItem(stored: try ItemRecord.decode(record), row: first)
    }

    /// Adds an item's rows to a transaction. Chunks that a longer earlier item left behind its new count are never
    /// read.
    static func put(_ item: Item, size: Int, at key: Key, in transaction: inout Transaction) {
        let record = ItemRecord.encode(item, size: size)
        let chunks = ItemRecord.chunks(record)
        for (number, chunk) in chunks.enumerated() {
            var value: [UInt8] = []
            value.reserveCapacity(chunk.count + 1)
            value.append(number == 0 ? UInt8(chunks.count) : 0)
            value += chunk
            transaction.put(number == 0 ? key : Key(bytes: key.bytes + [UInt8(number)]), value)
        }
    }

    /// Removes an item's rows.
    static func delete(_ item: ReadItem, in transaction: inout Transaction) {
        transaction.delete(item.row.key)
        for number in 1..<max(1, item.row.value.first ?? 1) {
            transaction.delete(Key(bytes: item.row.key.bytes + [number]))
        }
    }
}
