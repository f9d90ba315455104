internal import Base
internal import Store

/// What an item was before a change: a row behind the item's key, in the order of the item's changes, written in the
/// commit of the change.
///
/// Its bytes are the epoch and the time of the change (8 bytes each), the item's key behind its length (2 bytes), and a
/// row of `StreamLog` with 0 where there was no item, or 1 and its record.
struct PastImage: Sendable {
    let epoch: Int
    let time: Instant
    let key: ItemKey
    /// Where the item is.
    let row: [UInt8]

    private static let headBytes = 18

    /// - Throws: `dynamodb.past` where the bytes are none that this build knows.
    init(_ bytes: [UInt8]) throws(Failure) {
        guard bytes.count > Self.headBytes else { throw Self.damaged }
        epoch = Int(Self.number(bytes[0..<8]))
        time = Instant(nanoseconds: Int64(bitPattern: Self.number(bytes[8..<16])))
        let end = Self.headBytes + Int(Self.number(bytes[16..<18]))
        guard end < bytes.count else { throw Self.damaged }
        key = ItemKey(bytes: Array(bytes[Self.headBytes..<end]))
        row = Array(bytes[end...])
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }

    static let damaged = Failure(
        code: "dynamodb.past", message: "What an item was before is damaged or was written by a newer version.",
        stage: "read history")

    static func head(epoch: Int, time: Instant, key: ItemKey) -> [UInt8] {
        var bytes: [UInt8] = []
        withUnsafeBytes(of: UInt64(epoch).bigEndian) { bytes += $0 }
        withUnsafeBytes(of: time.nanoseconds.bigEndian) { bytes += $0 }
        withUnsafeBytes(of: UInt16(key.bytes.count).bigEndian) { bytes += $0 }
        return bytes + key.bytes
    }

    /// The item; nil where there was none.
    func item(_ log: StreamLog) async throws -> ItemRecord.Stored? {
        guard let bytes = try await log.bytes(row), let first = bytes.first else { throw Self.damaged }
        return first == 0 ? nil : try ItemRecord.decode(bytes, from: 1)
    }
}

extension DynamoDBStore {
    static func pastPrefix(_ id: String, _ tenant: Tenant) -> Key {
        Key("dynamodb", "past", .string(tenant.account.rawValue), .string(tenant.region.rawValue), .string(id))
    }

    /// Adds what items were to the transaction that changes them.
    func addPast(
        _ changes: [(old: Item?, new: Item?)], of table: StoredTable, at time: Instant,
        _ transaction: inout Transaction
    ) async throws(Failure) {
        let changes = changes.filter { $0.old != $0.new }
        guard !changes.isEmpty else { return }
        let count = transaction.add(Self.countKey(table.table.id), changes.count)
        let prefix = Self.pastPrefix(table.table.id, table.tenant).bytes
        for (index, change) in changes.enumerated() {
            guard let key = (change.new ?? change.old).flatMap({ table.table.key.key(ofEntry: $0) }) else {
                preconditionFailure("an item of a table has the table's key")
            }
            let record = change.old.map { [1] + ItemRecord.encode($0, size: ItemSize.of($0)) } ?? [0]
            let head = PastImage.head(epoch: table.table.history.epoch, time: time, key: key)
            let row = try await log.row(
                record, at: time, most: LimitsDynamoDB.chunkBytes - LimitsStore.keyBytes, ofDeletion: change.new == nil,
                &transaction)
            transaction.put(
                Key(bytes: prefix + key.bytes), sequence: count, offset: index + 1 - changes.count, head + row)
        }
    }
}
