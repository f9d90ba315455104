internal import Base
internal import Store

/// Deliveries that take longer than a moment, each subscription's by itself: those to HTTP endpoints, and all that
/// failed once.
///
/// | key | value |
/// |---|---|
/// | `sns` `lane` subscription + place + message id | a delivery; its message is held in `PublicationRows` |
///
/// The place is the time at which the delivery is due, but for a FIFO topic the message's number, since nothing
/// overtakes there.
struct LaneEntry: Sendable, Hashable {
    let subscription: String
    let place: Int
    let message: MessageID
    var due: Instant
    /// How often it has failed.
    var failures = 0
    /// Why it goes to the dead-letter queue, once it is given up.
    var given: DeliveryFailure?
    /// The subscription itself, for a message that tells of its end.
    var ended: SubscriptionRecord?

    /// - Parameter due: also its place, unless the message has a number.
    init(_ message: Publication, for subscription: String, due: Instant) {
        (self.subscription, self.message, self.due) = (subscription, message.id, due)
        place = message.sequence ?? Int(due.nanoseconds)
    }

    /// The same delivery at a later time.
    func moved(to due: Instant, isOrdered: Bool) -> LaneEntry {
        var moved = LaneEntry(
            subscription: subscription, place: isOrdered ? place : Int(due.nanoseconds), message: message, due: due)
        (moved.failures, moved.given, moved.ended) = (failures, given, ended)
        return moved
    }

    private init(subscription: String, place: Int, message: MessageID, due: Instant) {
        (self.subscription, self.place, self.message, self.due) = (subscription, place, message, due)
    }

    static let all = Key("sns", "lane")
    static func prefix(_ subscription: String) -> Key { all.appending(.string(subscription)) }
    var key: Key { Self.prefix(subscription).appending(.integer(place), .bytes(message.bytes)) }

    var bytes: [UInt8] {
        var object: JSONObject = ["due": .integer(due.nanoseconds), "failures": .integer(Int64(failures))]
        object["given"] = given?.json
        object["ended"] = ended?.json
        return JSON.object(object).bytes
    }

    /// Nil where the row is of another shape.
    init?(_ row: Row, of subscription: String) {
        guard let elements = row.key.elements(after: Self.prefix(subscription)), elements.count == 2,
            let place = elements[0].integer, let id = elements[1].bytes, let json = try? JSON(parsing: row.value),
            let due = json["due"]?.integer
        else { return nil }
        self.init(
            subscription: subscription, place: place, message: MessageID(bytes: id), due: Instant(nanoseconds: due))
        failures = Int(json["failures"]?.integer ?? 0)
        given = DeliveryFailure(json["given"])
        if let json = json["ended"] { ended = try? SubscriptionRecord(json) }
    }

    /// Puts a new delivery; the message has to be held in the same commit or before.
    func put(_ transaction: inout Transaction) {
        transaction.put(key, bytes)
        transaction.put(PublicationRows.mark(message, subscription), [])
    }

    func remove(_ transaction: inout Transaction) {
        transaction.delete(key)
        transaction.delete(PublicationRows.mark(message, subscription))
    }
}
