internal import Base
internal import Store

/// Where messages wait to be handed on, and where they are kept for deliveries that take longer.
///
/// | key | value |
/// |---|---|
/// | `sns` `in` topic + time + message id | a message of a standard topic |
/// | `sns` `order` topic + number | the message's id and the message, of a FIFO topic |
/// | `sns` `last` | the last number that was given |
/// | `sns` `body` message id + chunk | what is too long for the message's row |
/// | `sns` `held` message id + chunk | a message that deliveries are left of |
/// | `sns` `mark` message id + subscription | there while the delivery is left |
enum PublicationRows {
    static let standard = Key("sns", "in")
    static let ordered = Key("sns", "order")
    static let lastNumber = Key("sns", "last")
    private static let bodies = Key("sns", "body")
    static let held = Key("sns", "held")
    private static let marks = Key("sns", "mark")

    static func key(_ topic: Int, _ time: Instant, _ id: MessageID) -> Key {
        standard.appending(.integer(topic), .instant(time), .bytes(id.bytes))
    }

    static func body(_ id: MessageID) -> Key { bodies.appending(.bytes(id.bytes)) }
    static func held(_ id: MessageID) -> Key { held.appending(.bytes(id.bytes)) }
    static func marks(_ id: MessageID) -> Key { marks.appending(.bytes(id.bytes)) }
    static func mark(_ id: MessageID, _ subscription: String) -> Key { marks(id).appending(.string(subscription)) }

    // MARK: - Writing

    static func put(_ bytes: [UInt8], _ id: MessageID, at key: Key, _ transaction: inout Transaction) {
        putRest(bytes, under: body(id), &transaction)
        transaction.put(key, Array(bytes.prefix(LimitsSNS.rowBytes)))
    }

    /// Puts a message at the number that the commit gives it.
    static func putOrdered(
        _ bytes: [UInt8], _ message: Publication, _ number: Transaction.CounterReference, offset: Int,
        _ transaction: inout Transaction
    ) {
        putRest(bytes, under: body(message.id), &transaction)
        transaction.put(
            ordered.appending(.integer(message.topicID)), sequence: number, offset: offset,
            message.id.bytes + bytes.prefix(LimitsSNS.rowBytes))
    }

    /// Keeps a message while deliveries of it are left.
    static func hold(_ message: Publication, _ transaction: inout Transaction) {
        let bytes = message.bytes
        transaction.put(held(message.id).appending(0), Array(bytes.prefix(LimitsSNS.rowBytes)))
        putRest(bytes, under: held(message.id), &transaction)
    }

    private static func putRest(_ bytes: [UInt8], under key: Key, _ transaction: inout Transaction) {
        var rest = bytes.dropFirst(LimitsSNS.rowBytes)
        var number = 1
        while !rest.isEmpty {
            transaction.put(key.appending(.integer(number)), Array(rest.prefix(LimitsSNS.rowBytes)))
            rest = rest.dropFirst(LimitsSNS.rowBytes)
            number += 1
        }
    }

    // MARK: - Reading

    /// A message that waits, and how it is taken away.
    struct Waiting: Sendable {
        let message: Publication
        let row: Key
        let hasBody: Bool

        func remove(_ transaction: inout Transaction) {
            transaction.delete(row)
            if hasBody { transaction.delete(KeyRange(prefix: PublicationRows.body(message.id))) }
        }
    }

    /// The messages of rows that were read under `standard` or `ordered`.
    static func load(_ rows: [Row], _ store: any Store) async throws -> [Waiting] {
        var waiting: [Waiting] = []
        for row in rows {
            if let numbers = row.key.elements(after: ordered), let number = numbers.last?.integer {
                let id = MessageID(bytes: Array(row.value.prefix(16)))
                let (bytes, isLong) = try await whole(Array(row.value.dropFirst(16)), body(id), store)
                var message = try Publication(bytes, id: id)
                message.sequence = number
                waiting.append(Waiting(message: message, row: row.key, hasBody: isLong))
            } else if let id = row.key.elements(after: standard)?.last?.bytes {
                let id = MessageID(bytes: id)
                let (bytes, isLong) = try await whole(row.value, body(id), store)
                waiting.append(Waiting(message: try Publication(bytes, id: id), row: row.key, hasBody: isLong))
            }
        }
        return waiting
    }

    /// A message that is held; nil where nothing is left of it.
    static func load(held id: MessageID, _ store: any Store) async throws -> Publication? {
        let rows = try await store.readAll(KeyRange(prefix: held(id)))
        guard !rows.isEmpty else { return nil }
        return try Publication(rows.flatMap(\.value), id: id)
    }

    private static func whole(
        _ first: [UInt8], _ rest: Key, _ store: any Store
    ) async throws -> (bytes: [UInt8], isLong: Bool) {
        guard first.count == LimitsSNS.rowBytes else { return (first, false) }
        let rows = try await store.readAll(KeyRange(prefix: rest))
        return (first + rows.flatMap(\.value), true)
    }
}
