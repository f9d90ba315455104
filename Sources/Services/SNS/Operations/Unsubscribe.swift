internal import Base
internal import SNSAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Ends a subscription. Its owner and the topic's may, and whoever has its address where it is not protected; then the
/// endpoint is told, and may take it back. One that is not there is no fault.
/// - Source: Amazon SNS API Reference, Unsubscribe.
struct Unsubscribe: Operation {
    static let model = SNSModel.unsubscribe
    let core: SNSCore

    func access(_ input: UnsubscribeInput, _ context: CallContext) async throws -> [Access] {
        try await core.access("Unsubscribe", subscription: input.subscriptionArn, context)
    }

    func run(_ input: UnsubscribeInput, _ context: CallContext) async throws -> Empty {
        let reference = try SubscriptionReference(input.subscriptionArn, context)
        let isStranger = context.caller == .anonymous
        for _ in 0..<LimitsStore.conflictRetries {
            let (found, topic) = try await core.store.find(reference)
            guard let topic, let subscription = found else { return Empty() }
            guard !isStranger || !subscription.record.isProtected else {
                throw SNSFault.authorizationErrorException(
                    "The subscription can be ended by its owner alone: it was confirmed with "
                        + "AuthenticateOnUnsubscribe.")
            }
            var transaction = Transaction()
            transaction.check(subscription.key, .version(subscription.version))
            SNSStore.remove(subscription, &transaction)
            transaction.add(SNSStore.deletedKey(topic.record), 1)
            var lane: String?
            if isStranger, subscription.record.kind.isWeb || subscription.record.kind.isMail {
                lane = try await Confirmation(core: core).tell(subscription.record, topic, &transaction)
            }
            if try await core.store.commit(transaction, changing: reference.topic).version != nil {
                if let lane { core.lanes.wake(lane) }
                return Empty()
            }
        }
        throw Fault.contended
    }
}
