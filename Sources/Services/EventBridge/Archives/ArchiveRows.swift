internal import Base
internal import Store

/// The events that archives keep.
///
/// | key | value |
/// |---|---|
/// | `events` `kept` archive + time + event id + part | an event; without a first part it is none |
/// | `events` `kept-count` archive | how many there are |
/// | `events` `kept-bytes` archive | how many bytes they have |
/// | `events` `gone` archive | when the archive was ended whose events are to go |
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

    // MARK: - Removing

    /// Where archives are noted whose events are to be removed.
    static let gone = Key("events", "gone")
    private static func goneKey(_ archive: Int) -> Key { gone.appending(.integer(archive)) }

    /// Notes in the commit that ends an archive that its events are to go.
    static func giveUp(_ archive: Int, at now: Instant, _ transaction: inout Transaction) {
        transaction.put(goneKey(archive), withUnsafeBytes(of: Int(now.nanoseconds).bigEndian) { Array($0) })
        transaction.isPartOfDeletion = true
    }

    /// Removes what archives have left that were given up. The note stays for a minute: events that were taken before
    /// may still be written.
    static func removeGone(now: Instant, _ store: any Store) async throws {
        for row in try await store.readAll(KeyRange(prefix: gone)) {
            guard let archive = row.key.elements(after: gone)?.first?.integer, let given = row.counter else { continue }
            while try await removeSome(of: archive, before: nil, store) {}
            guard Instant(nanoseconds: Int64(given)) + LimitsEventBridge.goneKept <= now else { continue }
            var transaction = Transaction()
            for key in [countKey(archive), bytesKey(archive), row.key] { transaction.delete(key) }
            _ = try await store.commit(transaction)
        }
    }

    /// Removes events that came before a time, or all, some at once.
    /// - Returns: whether there may be more.
    static func removeSome(of archive: Int, before time: Instant?, _ store: any Store) async throws -> Bool {
        let all = all(archive)
        let range = KeyRange(
            from: all, to: time.map { all.appending(.instant($0)) } ?? all.afterPrefix,
            limit: LimitsEventBridge.rowsPerStep, byteLimit: LimitsEventBridge.stepBytes)
        var rows = try await store.read(range)
        guard let last = rows.last, let name = last.key.elements(after: all), name.count == 3 else { return false }
        // What is counted with an event's first part goes with it.
        rows += try await store.readAll(KeyRange(prefix: all.appending(name[0], name[1]), after: last.key))
        var transaction = Transaction()
        var (events, bytes) = (0, 0)
        var counted: [KeyElement] = []
        for row in rows {
            transaction.delete(row.key)
            guard let parts = row.key.elements(after: all), parts.count == 3 else { continue }
            if parts[2].integer == 0 {
                events += 1
                counted = Array(parts[..<2])
            }
            if Array(parts[..<2]) == counted { bytes += row.value.count }
        }
        transaction.add(countKey(archive), -events)
        transaction.add(bytesKey(archive), -bytes)
        _ = try await store.commit(transaction)
        return true
    }
}
