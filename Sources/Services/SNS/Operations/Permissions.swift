internal import Base
internal import SNSAPI
internal import ServiceKit
internal import Wire

/// Adds a statement to a topic's policy, by which other accounts may do something.
/// - Source: Amazon SNS API Reference, AddPermission.
struct AddPermission: Operation {
    static let model = SNSModel.addPermission
    let core: SNSCore

    func access(_ input: AddPermissionInput, _ context: CallContext) async throws -> [Access] {
        try await core.access("AddPermission", arn: input.topicArn, context)
    }

    func run(_ input: AddPermissionInput, _ context: CallContext) async throws -> Empty {
        let reference = try TopicReference(input.topicArn, context)
        try await core.store.change(reference) { topic in
            var policy = TopicPolicy(topic.attributes["Policy"], of: reference)
            try policy.add(label: input.label, accounts: input.awsAccountId, actions: input.actionName)
            topic.attributes["Policy"] = policy.text
        }
        return Empty()
    }
}

/// Removes a statement from a topic's policy.
/// - Source: Amazon SNS API Reference, RemovePermission.
struct RemovePermission: Operation {
    static let model = SNSModel.removePermission
    let core: SNSCore

    func access(_ input: RemovePermissionInput, _ context: CallContext) async throws -> [Access] {
        try await core.access("RemovePermission", arn: input.topicArn, context)
    }

    func run(_ input: RemovePermissionInput, _ context: CallContext) async throws -> Empty {
        let reference = try TopicReference(input.topicArn, context)
        try await core.store.change(reference) { topic in
            var policy = TopicPolicy(topic.attributes["Policy"], of: reference)
            policy.remove(label: input.label)
            topic.attributes["Policy"] = policy.text
        }
        return Empty()
    }
}
