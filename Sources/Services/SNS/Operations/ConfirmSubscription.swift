internal import Base
internal import SNSAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Confirms a subscription by the token that its endpoint was sent, or brings back one that has ended.
/// - Source: Amazon SNS API Reference, ConfirmSubscription.
struct ConfirmSubscription: Operation {
    static let model = SNSModel.confirmSubscription
    let core: SNSCore

    /// Who has the token may use it, from whichever account.
    func access(_ input: ConfirmSubscriptionInput, _ context: CallContext) async throws -> [Access] {
        let topic = try TopicReference(input.topicArn, context)
        return topic.tenant.account == context.account
            ? [Access("sns:ConfirmSubscription", on: topic.arn)] : [Access("sns:ConfirmSubscription", on: "*")]
    }

    func run(_ input: ConfirmSubscriptionInput, _ context: CallContext) async throws -> ConfirmSubscriptionResponse {
        let topic = try TopicReference(input.topicArn, context)
        guard
            let token = try await core.store.token(input.token), token.reference.topic == topic
        else { throw Fault.invalidParameter("Token") }
        if let ended = token.ended { try await restore(ended, token, input.token) }
        let isAuthenticated = context.caller != .anonymous
        do {
            try await core.store.change(token.reference) { record, _, _ in
                guard record.isPending else { return }
                record.confirmed = core.clock.now
                record.isAuthenticated = isAuthenticated
                record.isProtected = isAuthenticated && input.authenticateOnUnsubscribe?.lowercased() == "true"
            }
        } catch let fault as Fault where fault.code == Fault.noSuchSubscription.code {
            throw Fault.invalidParameter("Token")
        }
        return ConfirmSubscriptionResponse(subscriptionArn: token.reference.arn)
    }

    /// Puts an ended subscription back, unless it or another one of the endpoint's is there.
    private func restore(_ ended: SubscriptionRecord, _ token: SubscriptionToken, _ text: String) async throws {
        let (subscription, topic) = try await core.store.find(token.reference)
        guard let topic else { throw Fault.invalidParameter("Token") }
        guard subscription == nil else { return }
        var record = ended
        record.confirmed = core.clock.now
        var transaction = Transaction()
        transaction.check(topic.key, .version(topic.version))
        SNSStore.put(record, token.reference, &transaction)
        guard try await core.store.commit(transaction, changing: token.reference.topic).version != nil else {
            throw Fault.invalidParameter("Token")
        }
    }
}
