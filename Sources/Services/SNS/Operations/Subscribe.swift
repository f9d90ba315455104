internal import Base
internal import SNSAPI
internal import ServiceCalls
internal import ServiceKit
internal import Store
internal import Wire

/// Subscribes an endpoint to a topic. One that is subscribed already keeps its subscription.
///
/// Queues and functions of the caller's own account are subscribed at once, and so are telephones; all others are
/// asked.
/// - Source: Amazon SNS API Reference, Subscribe.
struct Subscribe: Operation {
    static let model = SNSModel.subscribe
    let core: SNSCore
    private static let pending = "pending confirmation"

    func access(_ input: SubscribeInput, _ context: CallContext) async throws -> [Access] {
        // Before policies are matched against it.
        if let endpoint = input.endpoint { try DeliveryProtocol.checkLength(endpoint) }
        _ = try DeliveryProtocol(input.protocol)
        return try await core.access(
            "Subscribe", try TopicReference(input.topicArn, context), context,
            conditions: ["sns:Protocol": [input.protocol], "sns:Endpoint": input.endpoint.map { [$0] } ?? []])
    }

    func run(_ input: SubscribeInput, _ context: CallContext) async throws -> SubscribeResponse {
        let reference = try TopicReference(input.topicArn, context)
        let kind = try DeliveryProtocol(input.protocol)
        guard let endpoint = input.endpoint, !endpoint.isEmpty else {
            throw Fault.invalidParameter("Endpoint Reason: no value for required parameter")
        }
        try kind.check(endpoint, topic: reference)
        if let reason = core.reach.refusal(of: kind, endpoint, forFunction: context.mayBeFromFunction) {
            throw Fault.invalidParameter("Endpoint Reason: \(reason)")
        }
        let subscriber = Subscriber(topic: reference, kind: kind, endpoint: endpoint)
        var attributes: [String: String] = [:]
        let wanted = input.attributes ?? [:]
        try SubscriptionAttributes.merge(wanted, into: &attributes, subscriber, "Attributes Reason: ")
        for _ in 0..<LimitsStore.conflictRetries {
            let place = try await core.store.place(for: subscriber)
            let topic = place.topic
            if let existing = place.existing {
                if existing.record.isPending, kind.owner(of: endpoint) == context.account {
                    let id = existing.record.id
                    return try await takeOver(existing, record(subscriber, attributes, context, id: id))
                }
                return try await again(existing, topic, attributes, wanted: wanted, input)
            }
            try Self.checkRoom(place, filters: attributes["FilterPolicy"] != nil)
            let record = record(subscriber, attributes, context, id: core.randomness.uuid())
            if let lane = try await make(record, topic) {
                if !lane.isEmpty { core.lanes.wake(lane) }
                let arn = SubscriptionReference(topic: reference, id: record.id).arn
                return SubscribeResponse(
                    subscriptionArn: record.isPending && input.returnSubscriptionArn != true ? Self.pending : arn)
            }
        }
        throw Fault.contended
    }

    /// An endpoint that is subscribed already; asked once more, where it has not answered.
    private func again(
        _ existing: StoredSubscription, _ topic: StoredTopic, _ attributes: [String: String],
        wanted: [String: String], _ input: SubscribeInput
    ) async throws -> SubscribeResponse {
        let shown = SubscriptionAttributes.shown(existing, topic: topic)
        guard wanted.keys.allSatisfy({ attributes[$0] == nil || attributes[$0] == shown[$0] }) else {
            throw Fault.invalidParameter(
                "Attributes Reason: Subscription already exists with different attributes")
        }
        guard existing.record.isPending else { return SubscribeResponse(subscriptionArn: existing.arn) }
        var transaction = Transaction()
        let lane = try await Confirmation(core: core).ask(existing.record, topic, &transaction)
        _ = try await core.store.store.commit(transaction)
        if let lane { core.lanes.wake(lane) }
        return SubscribeResponse(
            subscriptionArn: input.returnSubscriptionArn == true ? existing.arn : Self.pending)
    }

    /// The account whose queue or function it is subscribes it, while somebody else's subscription waits for it: that
    /// becomes its own, and nobody has to be asked any more.
    private func takeOver(_ pending: StoredSubscription, _ new: SubscriptionRecord) async throws -> SubscribeResponse {
        let reference = pending.reference
        try await core.store.change(reference) { record, _, transaction in
            guard record.isPending else { return }
            transaction.delete(SNSStore.ownedKey(record.owner, reference))
            transaction.put(SNSStore.ownedKey(new.owner, reference), [])
            LongRow.remove(SNSStore.tokenKey(record.token), &transaction)
            record = new
        }
        return SubscribeResponse(subscriptionArn: pending.arn)
    }

    private static func checkRoom(_ place: SNSStore.Place, filters: Bool) throws(Fault) {
        guard place.count < LimitsSNS.subscriptions else {
            throw SNSFault.subscriptionLimitExceededException("Subscription limit exceeded")
        }
        guard !filters || place.filters < LimitsSNS.filterPolicies else {
            throw SNSFault.filterPolicyLimitExceededException("Filter policy limit exceeded")
        }
    }

    private func record(
        _ subscriber: Subscriber, _ attributes: [String: String], _ context: CallContext, id: String
    ) -> SubscriptionRecord {
        let owner = subscriber.kind.owner(of: subscriber.endpoint)
        let asks =
            subscriber.kind.isWeb || subscriber.kind.isMail || owner.map { $0 != context.account } ?? false
        let now = core.clock.now
        return SubscriptionRecord(
            id: id, kind: subscriber.kind, endpoint: subscriber.endpoint, owner: context.account,
            principal: context.caller.arn, created: now, confirmed: asks ? nil : now, isAuthenticated: !asks,
            isFromFunction: context.mayBeFromFunction, base: context.ownBase,
            token: SubscriptionToken.make(core.randomness), attributes: attributes)
    }

    /// - Returns: the lane to wake, an empty text where there is none; nil where somebody was faster.
    private func make(_ record: SubscriptionRecord, _ topic: StoredTopic) async throws -> String? {
        var transaction = Transaction()
        transaction.check(topic.key, .version(topic.version))
        SNSStore.put(record, SubscriptionReference(topic: topic.reference, id: record.id), &transaction)
        var lane: String?
        if record.isPending { lane = try await Confirmation(core: core).ask(record, topic, &transaction) }
        return try await core.store.commit(transaction, changing: topic.reference).version == nil ? nil : lane ?? ""
    }
}
