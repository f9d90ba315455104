internal import Base
internal import ServiceCalls
internal import Store

/// Deliveries that take longer than a moment, each subscription's by itself: those to HTTP endpoints, and all that
/// failed once.
///
/// | key | value |
/// |---|---|
/// | `sns` `lane` subscription + due time + message id | a delivery; its message is held in `PublicationRows` |
///
/// Of a FIFO topic's message group the first delivery alone is in the lane; the others wait behind it in `GroupRows`.
struct LaneEntry: Sendable, Hashable {
    let subscription: String
    let message: MessageID
    /// The message's group and number, where order is kept.
    let order: Order?
    var due: Instant
    /// How often it has failed.
    var failures = 0
    /// Why it goes to the dead-letter queue, once it is given up.
    var given: DeliveryFailure?
    /// The subscription itself, for a message that tells of its end.
    var ended: SubscriptionRecord?

    struct Order: Sendable, Hashable {
        let group: String
        let number: Int
    }

    init(_ message: Publication, for subscription: String, due: Instant) {
        (self.subscription, self.message, self.due) = (subscription, message.id, due)
        order = message.sequence.map { Order(group: message.group ?? "", number: $0) }
    }

    /// The same delivery at a later time.
    func moved(to due: Instant) -> LaneEntry {
        var moved = self
        moved.due = due
        return moved
    }

    static let all = Key("sns", "lane")
    static func prefix(_ subscription: String) -> Key { all.appending(.string(subscription)) }
    var key: Key { Self.prefix(subscription).appending(.instant(due), .bytes(message.bytes)) }

    var bytes: [UInt8] {
        var object: JSONObject = ["due": .integer(due.nanoseconds), "failures": .integer(Int64(failures))]
        object["group"] = order.map { .string($0.group) }
        object["number"] = order.map { .integer(Int64($0.number)) }
        object["given"] = given?.json
        object["ended"] = ended?.json
        return JSON.object(object).bytes
    }

    /// A delivery of a lane, or of one that waits in its group: the message's id ends the key. Nil where the row is of
    /// another shape.
    init?(_ row: Row, under prefix: Key, of subscription: String) {
        guard let id = row.key.elements(after: prefix)?.last?.bytes, let json = try? JSON(parsing: row.value),
            let due = json["due"]?.integer
        else { return nil }
        (self.subscription, message, self.due) = (subscription, MessageID(bytes: id), Instant(nanoseconds: due))
        order =
            if let group = json["group"]?.string, let number = json["number"]?.integer {
                Order(group: group, number: Int(number))
            } else { nil }
        failures = Int(json["failures"]?.integer ?? 0)
        given = DeliveryFailure(json["given"])
        if let json = json["ended"] { ended = try? SubscriptionRecord(json) }
    }

    /// Puts a new delivery; the message has to be held in the same commit or before.
    func put(_ transaction: inout Transaction) {
        transaction.put(key, bytes)
        mark(&transaction)
    }

    /// Notes that the delivery is left, wherever it waits.
    func mark(_ transaction: inout Transaction) {
        transaction.put(PublicationRows.mark(message, subscription), [])
    }

    func remove(_ transaction: inout Transaction) {
        transaction.delete(key)
        transaction.delete(PublicationRows.mark(message, subscription))
    }
}
