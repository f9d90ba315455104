internal import Base
internal import ServiceCalls
internal import ServiceKit
internal import Store

/// What a token leads to.
struct SubscriptionToken: Sendable {
    let reference: SubscriptionReference
    /// The subscription as it was, where it has ended and the token brings it back.
    let ended: SubscriptionRecord?

    init(reference: SubscriptionReference, ended: SubscriptionRecord? = nil) {
        (self.reference, self.ended) = (reference, ended)
    }

    var bytes: [UInt8] {
        var object: JSONObject = ["arn": .string(reference.arn)]
        object["ended"] = ended?.json
        return JSON.object(object).bytes
    }

    /// Nil where the bytes are of another shape.
    init?(_ bytes: [UInt8]) {
        guard let json = try? JSON(parsing: bytes),
            let reference = json["arn"]?.string.flatMap({ SubscriptionReference(arn: $0) })
        else { return nil }
        self.reference = reference
        ended = json["ended"].flatMap { try? SubscriptionRecord($0) }
    }

    /// As long as AWS's.
    static func make(_ randomness: any Randomness) -> String { Hex.encode(randomness.bytes(144)) }
}

/// Asks endpoints whether they want to be subscribed, and tells them when they are not any more.
/// - Source: Amazon SNS Developer Guide, "HTTP/HTTPS subscription confirmation JSON format" and "HTTP/HTTPS unsubscribe
///   confirmation JSON format".
struct Confirmation: Sendable {
    let core: SNSCore

    /// Puts the question into the endpoint's lane, or the outbox.
    /// - Returns: the lane to wake after the commit.
    func ask(
        _ record: SubscriptionRecord, _ topic: StoredTopic, _ transaction: inout Transaction
    ) async throws -> String? {
        let reference = SubscriptionReference(topic: topic.reference, id: record.id)
        LongRow.put(SNSStore.tokenKey(record.token), SubscriptionToken(reference: reference).bytes, &transaction)
        transaction.put(SNSStore.expiryKey(record.created, record.token), [])
        let text =
            "You have chosen to subscribe to the topic \(topic.arn).\nTo confirm the subscription, visit the "
            + "SubscribeURL included in this message."
        return try await send(.confirmation(token: record.token), text, record, topic, ended: false, &transaction)
    }

    /// The same for a subscription that has just ended, and could come back.
    func tell(
        _ record: SubscriptionRecord, _ topic: StoredTopic, _ transaction: inout Transaction
    ) async throws -> String? {
        let reference = SubscriptionReference(topic: topic.reference, id: record.id)
        let token = SubscriptionToken.make(core.randomness)
        LongRow.put(
            SNSStore.tokenKey(token), SubscriptionToken(reference: reference, ended: record).bytes, &transaction)
        transaction.put(SNSStore.expiryKey(core.clock.now, token), [])
        let text =
            "You have chosen to deactivate subscription \(reference.arn).\nTo cancel this operation and restore the "
            + "subscription, visit the SubscribeURL included in this message."
        return try await send(.cancellation(token: token), text, record, topic, ended: true, &transaction)
    }

    private func send(
        _ kind: Publication.Kind, _ text: String, _ record: SubscriptionRecord, _ topic: StoredTopic, ended: Bool,
        _ transaction: inout Transaction
    ) async throws -> String? {
        let message = Publication(
            id: MessageID(core.randomness), topic: topic.reference, topicID: topic.record.id,
            published: core.clock.now, kind: kind, body: text)
        let reference = SubscriptionReference(topic: topic.reference, id: record.id)
        guard !record.kind.isPersonal else {
            let row = Row(key: SNSStore.subscriptionKey(reference), value: [], version: 0)
            let subscription = StoredSubscription(record, row: row, topic: topic.reference)
            let form = subscription.form(of: kind)
            let notification = try Notification(
                message, for: record.kind, as: [form], signatureVersion: topic.signatureVersion,
                try await core.signer.material(for: message, as: [form]), base: record.base ?? core.server.url)
            let item = Courier.Item(notification: notification, subscription: subscription)
            var texts: Set<Key> = []
            let letter = Letter(item, displayName: nil)
            letter.put(message.id, topic.reference.tenant, &transaction, &texts)
            try await core.outbox.took(letter.size)
            return nil
        }
        PublicationRows.hold(message, &transaction)
        var entry = LaneEntry(message, for: reference.arn, due: core.clock.now)
        if ended {
            var record = record
            // Nothing filters what tells of the end, and a long policy would have no room.
            record.attributes["FilterPolicy"] = nil
            entry.ended = record
        }
        entry.put(&transaction)
        return reference.arn
    }
}
