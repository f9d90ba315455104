internal import Base
internal import Store

/// Where events wait to be handed on.
///
/// | key | value |
/// |---|---|
/// | `events` `in` time + event id | an event with the rules that it matches |
/// | `events` `long` event id + time + part | what is too long for the event's row |
enum EventRows {
    static let incoming = Key("events", "in")
    private static let rests = Key("events", "long")

    /// An event that waits, and how it is taken away.
    struct Waiting: Sendable {
        let event: Event
        /// The ids of the rules that it matches.
        let rules: [Int]
        let key: Key
        let isLong: Bool
        /// Those of the rules that cannot be read.
        var unreadable: [Int] = []

        func remove(_ transaction: inout Transaction) {
            transaction.delete(key)
            if isLong { LongRow.remove(EventRows.rest(of: key), &transaction) }
        }

        /// Keeps it for the rules that cannot be read: a newer version may know them.
        func putAside(_ commit: inout WideCommit) {
            EventRows.put(event.row(rules: unreadable), at: key, under: EventBridgeStore.aside, &commit)
        }
    }

    static func put(_ event: Event, rules: [Int], _ commit: inout WideCommit) {
        let row = incoming.appending(.instant(event.accepted), .bytes(event.id.bytes))
        put(event.row(rules: rules), at: row, under: { $0 }, &commit)
    }

    /// - Parameter place: where what belongs to a key is put.
    private static func put(_ bytes: [UInt8], at row: Key, under place: (Key) -> Key, _ commit: inout WideCommit) {
        if bytes.count >= LimitsEventBridge.eventRowBytes {
            commit.put(long: place(rest(of: row)), Array(bytes.dropFirst(LimitsEventBridge.eventRowBytes)))
        }
        commit.main.put(place(row), Array(bytes.prefix(LimitsEventBridge.eventRowBytes)))
    }

    /// - Throws: where the row cannot be read, or the store.
    static func load(_ row: Row, _ store: any Store) async throws -> Waiting {
        guard let id = row.key.elements(after: incoming)?.last?.bytes else { throw Failure.damaged("event") }
        let isLong = row.value.count == LimitsEventBridge.eventRowBytes
        var bytes = row.value
        if isLong { bytes += try await LongRow.read(rest(of: row.key), store) ?? [] }
        let (event, rules) = try Event.read(bytes, id: MessageID(bytes: id))
        return Waiting(event: event, rules: rules, key: row.key, isLong: isLong)
    }

    /// Where what is too long for a row lies.
    static func rest(of row: Key) -> Key {
        rests.appending(Key(bytes: Array(row.bytes.dropFirst(incoming.bytes.count))))
    }
}

extension Event {
    /// The form in the store: the length of a head, the head in JSON, and the event as it is.
    func row(rules: [Int]) -> [UInt8] {
        var head: JSONObject = [
            "bus": .string(bus.arn), "at": .integer(accepted.nanoseconds),
            "rules": .array(rules.map { .integer(Int64($0)) }),
        ]
        head["trace"] = traceHeader.map { .string($0) }
        if let origin { head["from"] = [.string(origin.account.rawValue), .string(origin.region.rawValue)] }
        let text = JSON.object(head).bytes
        var bytes: [UInt8] = []
        bytes.reserveCapacity(4 + text.count + self.bytes.count)
        withUnsafeBytes(of: UInt32(text.count).bigEndian) { bytes += $0 }
        bytes += text
        bytes += self.bytes
        return bytes
    }

    static func read(_ row: [UInt8], id: MessageID) throws(Failure) -> (event: Event, rules: [Int]) {
        let count = row.prefix(4).reduce(0) { $0 << 8 | Int($1) }
        guard row.count >= 4 + count, let head = try? JSON(parsing: row[4..<(4 + count)]),
            let bus = head["bus"]?.string.flatMap({ BusReference(arn: $0) }), let accepted = head["at"]?.integer
        else { throw .damaged("event") }
        var event = Event(
            id: id, bus: bus, bytes: Array(row[(4 + count)...]), accepted: Instant(nanoseconds: accepted),
            traceHeader: head["trace"]?.string)
        if let account = head["from"]?[0]?.string.flatMap({ AccountID($0) }),
            let region = head["from"]?[1]?.string.flatMap({ Region($0) })
        {
            event.origin = Tenant(account: account, region: region)
        }
        return (event, head["rules"]?.array?.compactMap { $0.integer.map { Int($0) } } ?? [])
    }
}
