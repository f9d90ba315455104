internal import Base
internal import SNSAPI
internal import ServiceKit
internal import Wire

/// Tells a subscription's attributes.
/// - Source: Amazon SNS API Reference, GetSubscriptionAttributes.
struct GetSubscriptionAttributes: Operation {
    static let model = SNSModel.getSubscriptionAttributes
    let core: SNSCore

    func access(_ input: GetSubscriptionAttributesInput, _ context: CallContext) async throws -> [Access] {
        try await core.access("GetSubscriptionAttributes", subscription: input.subscriptionArn, context)
    }

    func run(
        _ input: GetSubscriptionAttributesInput, _ context: CallContext
    ) async throws -> GetSubscriptionAttributesResponse {
        let reference = try SubscriptionReference(input.subscriptionArn, context)
        let (subscription, topic) = try await core.store.subscription(reference)
        return GetSubscriptionAttributesResponse(
            attributes: SubscriptionAttributes.shown(subscription, topic: topic))
    }
}

/// Changes an attribute of a subscription.
/// - Source: Amazon SNS API Reference, SetSubscriptionAttributes.
struct SetSubscriptionAttributes: Operation {
    static let model = SNSModel.setSubscriptionAttributes
    let core: SNSCore

    func access(_ input: SetSubscriptionAttributesInput, _ context: CallContext) async throws -> [Access] {
        try await core.access("SetSubscriptionAttributes", subscription: input.subscriptionArn, context)
    }

    func run(_ input: SetSubscriptionAttributesInput, _ context: CallContext) async throws -> Empty {
        let reference = try SubscriptionReference(input.subscriptionArn, context)
        let value = input.attributeValue ?? ""
        try await core.store.change(reference) { record, _, _ in
            let isNewFilter =
                input.attributeName == "FilterPolicy" && !value.isEmpty && record.attributes["FilterPolicy"] == nil
            if isNewFilter, try await core.store.filterCount(reference.topic) >= LimitsSNS.filterPolicies {
                throw SNSFault.filterPolicyLimitExceededException("Filter policy limit exceeded")
            }
            let subscriber = Subscriber(topic: reference.topic, kind: record.kind, endpoint: record.endpoint)
            try SubscriptionAttributes.merge([input.attributeName: value], into: &record.attributes, subscriber, "")
        }
        return Empty()
    }
}
