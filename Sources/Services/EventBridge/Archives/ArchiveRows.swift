internal import Base
internal import Store

/// The events that archives keep.
///
/// | key | value |
/// |---|---|
/// | `events` `kept` archive + time + event id + part | an event |
/// | `events` `kept-count` archive | how many there are |
/// | `events` `kept-bytes` archive | how many bytes they have |
enum ArchiveRows {
    static func all(_ archive: Int) -> Key { Key("events", "kept", .integer(archive)) }
    static func countKey(_ archive: Int) -> Key { Key("events", "kept-count", .integer(archive)) }
    static func bytesKey(_ archive: Int) -> Key { Key("events", "kept-bytes", .integer(archive)) }

    static func put(_ event: Event, in archive: Int, _ commit: inout WideCommit) {
        let key = all(archive).appending(.instant(event.accepted), .bytes(event.id.bytes))
        commit.put(long: key, event.bytes)
        commit.main.add(countKey(archive), 1)
        commit.main.add(bytesKey(archive), event.bytes.count)
    }

    static func size(_ archive: Int, _ store: any Store) async throws -> (events: Int, bytes: Int) {
        let read = try await store.read([KeyRange(countKey(archive)), KeyRange(bytesKey(archive))])
        return (read[0].first?.counter ?? 0, read[1].first?.counter ?? 0)
    }

    static func removeAll(_ archive: Int, _ transaction: inout Transaction) {
        transaction.delete(KeyRange(prefix: all(archive)))
        transaction.delete(countKey(archive))
        transaction.delete(bytesKey(archive))
    }

    /// Removes events that came before a time, some at once.
    /// - Returns: whether there may be more.
    static func removeSome(of archive: Int, before time: Instant, _ store: any Store) async throws -> Bool {
        let range = KeyRange(from: all(archive), to: all(archive).appending(.instant(time)), limit: 1_000)
        let rows = try await store.read(range)
        guard !rows.isEmpty else { return false }
        var transaction = Transaction()
        var (events, bytes) = (0, 0)
        for row in rows {
            if row.key.elements(after: all(archive))?.last?.integer == 0 { events += 1 }
            bytes += row.value.count
            transaction.delete(row.key)
        }
        transaction.add(countKey(archive), -events)
        transaction.add(bytesKey(archive), -bytes)
        _ = try await store.commit(transaction)
        return rows.count == 1_000
    }
}
