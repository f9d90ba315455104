internal import Base
internal import DynamoDBStreamsAPI
internal import ServiceKit
internal import Store
internal import Wire

extension DynamoDBStore {
    static let allStreamsPrefix = Key("dynamodb", "stream")
    static let loosePrefix = Key("dynamodb", "loose")
    static let imagesPrefix = Key("dynamodb", "images")

    static func streamsPrefix(_ tenant: Tenant) -> Key {
        allStreamsPrefix.appending(.string(tenant.account.rawValue), .string(tenant.region.rawValue))
    }
    static func streamKey(_ stream: StreamReference) -> Key {
        streamsPrefix(stream.tenant).appending(.string(stream.table), .string(stream.label))
    }
    static func logPrefix(_ stream: String) -> Key { Key("dynamodb", "log", .string(stream)) }
    static func countKey(_ stream: String) -> Key { Key("dynamodb", "count", .string(stream)) }
    static func imagesKey(_ id: [UInt8]) -> Key { imagesPrefix.appending(.bytes(id)) }
    static func looseKey(_ id: [UInt8]) -> Key { loosePrefix.appending(.bytes(id)) }

    // MARK: - Streams

    /// A stream with its row; also one that has ended within the last day.
    struct StoredStream: Sendable {
        let reference: StreamReference
        let stream: StreamRow
    }

    /// - Throws: ResourceNotFoundException.
    func stream(_ reference: StreamReference) async throws -> StoredStream {
        guard let row = try await store.get(Self.streamKey(reference)) else { throw Self.noStream(reference) }
        let stream = try StreamRow(row.value)
        guard !stream.isOver(now: clock.now) else { throw Self.noStream(reference) }
        return StoredStream(reference: reference, stream: stream)
    }

    static func noStream(_ reference: StreamReference) -> Fault {
        DynamoDBStreamsFault.resourceNotFoundException(
            "Requested resource not found: Stream: \(reference.arn) not found")
    }

    /// All streams of a tenant, or of all, in the order of their tables and labels.
    func streams(_ tenant: Tenant? = nil) async throws -> [StoredStream] {
        let prefix = tenant.map { Self.streamsPrefix($0) } ?? Self.allStreamsPrefix
        return try await store.readAll(KeyRange(prefix: prefix)).compactMap { row in
            let parts = (row.key.elements(after: Self.allStreamsPrefix) ?? []).compactMap(\.string)
            guard parts.count == 4, let tenant = Tenant(account: parts[0], region: parts[1]) else { return nil }
            return StoredStream(
                reference: StreamReference(table: parts[2], label: parts[3], tenant: tenant),
                stream: try StreamRow(row.value))
        }
    }

    // MARK: - Their beginnings and ends

    /// Adds a new stream of a table to a transaction.
    /// - Returns: what the table's definition has of it. Its label is the time, or the next millisecond that no stream
    ///   of the table's name has.
    func begin(
        _ view: TableStream.View, of table: Table, _ tenant: Tenant, id: String, _ transaction: inout Transaction
    ) async throws -> TableStream {
        var time = Instant(milliseconds: clock.now.milliseconds)
        while true {
            let label = String(CalendarDate(time).iso8601(milliseconds: true).dropLast())
            let stream = TableStream(id: id, label: label, view: view)
            let key = Self.streamKey(StreamReference(table: table.name, label: label, tenant: tenant))
            guard try await store.get(key) == nil else {
                time = Instant(milliseconds: time.milliseconds + 1)
                continue
            }
            transaction.check(key, .absent)
            transaction.put(key, StreamRow(stream, table.key, created: time).bytes)
            return stream
        }
    }

    /// Adds the end of a table's stream, where it has one, to a transaction. Its records stay for a day.
    func end(_ stream: TableStream?, of table: Table, _ tenant: Tenant, _ transaction: inout Transaction) async throws {
        guard let stream, stream.isEnabled else { return }
        let key = Self.streamKey(StreamReference(table: table.name, label: stream.label, tenant: tenant))
        guard let row = try await store.get(key) else { return }
        var ended = try StreamRow(row.value)
        ended.ended = clock.now
        transaction.put(key, ended.bytes)
    }

    // MARK: - What changes

    /// Adds what those who follow the table keep of changes of items to their transaction.
    func record(
        _ changes: [(old: Item?, new: Item?)], of table: StoredTable, in followers: Followers, isExpiry: Bool = false,
        _ transaction: inout Transaction
    ) async throws(Failure) {
        let now = clock.now
        for stream in followers.logs {
            let entries = changes.compactMap { change in
                StreamEntry(
                    change.old, change.new, key: table.table.key, view: stream.view, time: now, isExpiry: isExpiry)
            }
            try await log.add(entries, to: stream, &transaction)
        }
        if followers.keepsPast { try await addPast(changes, of: table, at: now, &transaction) }
    }

    /// Tells those who wait for records of a table, and those who bring them to its destinations.
    func tell(of table: StoredTable) {
        if !table.table.destinations.isEmpty {
            notices.tell(Self.destinationsNotice.arn, Self.destinationsNotice.shard)
        }
        if let place = table.streamPlace { notices.tell(place.arn, place.shard) }
    }
}
