internal import Base
internal import SNSAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Removes a topic and its subscriptions. One that is not there is no fault.
/// - Source: Amazon SNS API Reference, DeleteTopic.
struct DeleteTopic: Operation {
    static let model = SNSModel.deleteTopic
    let core: SNSCore

    func access(_ input: DeleteTopicInput, _ context: CallContext) async throws -> [Access] {
        try await core.access("DeleteTopic", arn: input.topicArn, context)
    }

    func run(_ input: DeleteTopicInput, _ context: CallContext) async throws -> Empty {
        let reference = try TopicReference(input.topicArn, context)
        for _ in 0..<LimitsStore.conflictRetries {
            guard let topic = try await core.store.find(reference) else { return Empty() }
            var transaction = Transaction()
            // So many that a commit has room for them; the topic goes with the last.
            for subscription in topic.subscriptions.prefix(LimitsSNS.commitChanges / 5) {
                SNSStore.remove(subscription, &transaction)
            }
            transaction.check(topic.key, .version(topic.version))
            if topic.subscriptions.count <= LimitsSNS.commitChanges / 5 {
                transaction.delete(topic.key)
                transaction.delete(SNSStore.deletedKey(topic.record))
                transaction.delete(SNSStore.countKey(reference))
                transaction.delete(SNSStore.filterCountKey(reference))
            }
            let isLast = topic.subscriptions.count <= LimitsSNS.commitChanges / 5
            let result = try await core.store.commit(transaction, changing: reference, isEnd: isLast)
            if result.version != nil, isLast { return Empty() }
        }
        throw Fault.contended
    }
}
