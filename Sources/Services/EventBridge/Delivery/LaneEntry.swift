internal import Base
internal import ServiceCalls
internal import Store

/// Deliveries that take longer than a moment, each target's by itself: those to API destinations, and all that failed
/// once.
///
/// | key | value |
/// |---|---|
/// | `events` `lane` rule and target + due time + event id | a delivery |
/// | `events` `held` rule and target + event id + part | its event |
struct LaneEntry: Sendable, Hashable {
    let lane: LaneName
    let event: MessageID
    /// The rule's id: a later rule of the same name is another one. Nil in rows of before they had it.
    let rule: Int?
    var due: Instant
    /// How often it has failed.
    var failures = 0
    /// Why it goes to the dead-letter queue, once it is given up.
    var given: DeliveryFailure?
    /// When that was.
    var givenUp: Instant?
    /// What was exhausted then.
    var exhausted: String?

    init(_ delivery: Delivery, due: Instant) {
        (lane, event, self.due) = (delivery.lane, delivery.event.id, due)
        rule = delivery.rule.record.id
    }

    static let all = Key("events", "lane")
    static func prefix(_ lane: LaneName) -> Key { all.appending(.string(lane.text)) }
    var key: Key { Self.prefix(lane).appending(.instant(due), .bytes(event.bytes)) }
    var heldKey: Key { Self.heldKey(lane, event.bytes) }

    private static func heldKey(_ lane: LaneName, _ event: [UInt8]) -> Key {
        Key("events", "held", .string(lane.text), .bytes(event))
    }

    /// Where the event of a row lies, whatever the row says; nil where not even its key tells.
    static func heldKey(of row: Key, in lane: LaneName) -> Key? {
        row.elements(after: prefix(lane))?.last?.bytes.map { heldKey(lane, $0) }
    }

    private var bytes: [UInt8] {
        var object: JSONObject = ["failures": .integer(Int64(failures))]
        object["rule"] = rule.map { .integer(Int64($0)) }
        object["given"] = given?.json
        object["givenUp"] = givenUp.map { .integer($0.nanoseconds) }
        object["exhausted"] = exhausted.map { .string($0) }
        return JSON.object(object).bytes
    }

    /// Nil where the row is of another shape.
    init?(_ row: Row, of lane: LaneName) {
        guard let parts = row.key.elements(after: Self.prefix(lane)), parts.count == 2, let due = parts[0].instant,
            let id = parts[1].bytes, let json = try? JSON(parsing: row.value)
        else { return nil }
        (self.lane, event, self.due) = (lane, MessageID(bytes: id), due)
        rule = json["rule"]?.integer.map { Int($0) }
        failures = Int(json["failures"]?.integer ?? 0)
        givenUp = json["givenUp"]?.integer.map { Instant(nanoseconds: $0) }
        given = DeliveryFailure(json["given"])
        exhausted = json["exhausted"]?.string
    }

    /// Puts a delivery with its event.
    func put(_ event: Event, _ commit: inout WideCommit) {
        commit.put(long: heldKey, event.row(rules: []))
        commit.main.put(key, bytes)
    }

    /// Moves it to where `next` says.
    func move(to next: LaneEntry, _ transaction: inout Transaction) {
        transaction.delete(key)
        transaction.put(next.key, next.bytes)
    }

    func remove(_ transaction: inout Transaction) {
        transaction.delete(key)
        LongRow.remove(heldKey, &transaction)
    }

    func loadEvent(_ store: any Store) async throws -> Event? {
        try await LongRow.read(heldKey, store).map { try Event.read($0, id: event).event }
    }

    /// What becomes of it after a failure; nil where it is lost.
    func after(
        _ failure: DeliveryFailure, _ event: Event, _ target: RuleTarget, now: Instant, fraction: Double
    ) -> LaneEntry? {
        var next = self
        guard given == nil else {
            // What a dead-letter queue refuses for good, or for as long as an event is tried, is lost.
            next.due = now + LimitsEventBridge.deadLetterDelay
            let end = (givenUp ?? event.accepted) + LimitsEventBridge.eventAge
            return failure.isRetryable && next.due <= end ? next : nil
        }
        next.failures += 1
        next.due = now
        if failure.isRetryable {
            switch RetrySchedule.next(
                afterFailures: next.failures, of: event, target, now: now, fraction: fraction)
            {
            case .at(let due):
                next.due = due
                return next
            case .givenUp(let condition): next.exhausted = condition
            }
        }
        guard target.deadLetterQueue != nil else { return nil }
        (next.given, next.givenUp) = (failure, now)
        return next
    }
}
