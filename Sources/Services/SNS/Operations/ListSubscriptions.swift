internal import Base
internal import SNSAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Lists the subscriptions that an account owns in a region.
/// - Source: Amazon SNS API Reference, ListSubscriptions.
struct ListSubscriptions: Operation {
    static let model = SNSModel.listSubscriptions
    let core: SNSCore

    func access(_ input: ListSubscriptionsInput, _ context: CallContext) async throws -> [Access] {
        [Access("sns:ListSubscriptions", on: "*")]
    }

    func run(_ input: ListSubscriptionsInput, _ context: CallContext) async throws -> ListSubscriptionsResponse {
        let page = try await Page(SNSStore.owned(context.tenant), after: input.nextToken, core.store.store)
        let references = page.names.compactMap { SubscriptionReference(arn: $0) }
        let rows = try await core.store.store.read(references.map { KeyRange(SNSStore.subscriptionKey($0)) })
        let subscriptions = try zip(references, rows).compactMap { reference, rows in
            try rows.first.map { try SubscriptionRecord(JSON(parsing: $0.value)).shown(reference) }
        }
        return ListSubscriptionsResponse(subscriptions: subscriptions, nextToken: page.token)
    }
}

/// Lists a topic's subscriptions.
/// - Source: Amazon SNS API Reference, ListSubscriptionsByTopic.
struct ListSubscriptionsByTopic: Operation {
    static let model = SNSModel.listSubscriptionsByTopic
    let core: SNSCore

    func access(_ input: ListSubscriptionsByTopicInput, _ context: CallContext) async throws -> [Access] {
        try await core.access("ListSubscriptionsByTopic", arn: input.topicArn, context)
    }

    func run(
        _ input: ListSubscriptionsByTopicInput, _ context: CallContext
    ) async throws -> ListSubscriptionsByTopicResponse {
        let topic = try await core.store.topic(try TopicReference(input.topicArn, context))
        let page = try await Page(
            SNSStore.subscriptions(topic.reference), after: input.nextToken, core.store.store)
        let subscriptions = page.names.compactMap { topic.subscription($0) }
        return ListSubscriptionsByTopicResponse(
            subscriptions: subscriptions.map { $0.record.shown($0.reference) }, nextToken: page.token)
    }
}

extension SubscriptionRecord {
    fileprivate func shown(_ reference: SubscriptionReference) -> Subscription {
        Subscription(
            subscriptionArn: isPending ? "PendingConfirmation" : reference.arn, owner: owner.rawValue,
            protocol: kind.rawValue, endpoint: kind.shown(endpoint), topicArn: reference.topic.arn)
    }
}
