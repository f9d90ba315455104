internal import Base
internal import KinesisAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Lets other accounts use a stream or a consumer.
struct PutResourcePolicy: Operation {
    static let model = KinesisModel.putResourcePolicy
    let core: KinesisCore

    func access(_ input: PutResourcePolicyInput, _ context: CallContext) async throws -> [Access] {
        try await core.resourceAccess("PutResourcePolicy", input.resourceARN, input.streamId, context)
    }

    func run(_ input: PutResourcePolicyInput, _ context: CallContext) async throws -> Empty {
        let consumer = ConsumerReference(arn: input.resourceARN)
        try ResourcePolicy.check(input.policy, isConsumers: consumer != nil)
        try await core.store.change(try KinesisCore.resource(input.resourceARN)) { stored, stream, _ in
            if let consumer { _ = try await core.consumers.consumer(consumer, of: stored) }
            stream.policies[input.resourceARN] = input.policy
        }
        return Empty()
    }
}

/// Shows the policy of a stream or a consumer: `{}` where it has none.
struct GetResourcePolicy: Operation {
    static let model = KinesisModel.getResourcePolicy
    let core: KinesisCore

    func access(_ input: GetResourcePolicyInput, _ context: CallContext) async throws -> [Access] {
        try await core.resourceAccess("GetResourcePolicy", input.resourceARN, input.streamId, context)
    }

    func run(_ input: GetResourcePolicyInput, _ context: CallContext) async throws -> GetResourcePolicyOutput {
        let stream = try await core.store.stream(try KinesisCore.resource(input.resourceARN))
        if let consumer = ConsumerReference(arn: input.resourceARN) {
            _ = try await core.consumers.consumer(consumer, of: stream)
        }
        return GetResourcePolicyOutput(policy: stream.stream.policies[input.resourceARN] ?? "{}")
    }
}

/// Takes the policy of a stream or a consumer away.
struct DeleteResourcePolicy: Operation {
    static let model = KinesisModel.deleteResourcePolicy
    let core: KinesisCore

    func access(_ input: DeleteResourcePolicyInput, _ context: CallContext) async throws -> [Access] {
        try await core.resourceAccess("DeleteResourcePolicy", input.resourceARN, input.streamId, context)
    }

    func run(_ input: DeleteResourcePolicyInput, _ context: CallContext) async throws -> Empty {
        let reference = try KinesisCore.resource(input.resourceARN)
        try await core.store.change(reference) { _, stream, _ in
            guard stream.policies.removeValue(forKey: input.resourceARN) != nil else {
                throw KinesisFault.resourceNotFoundException("Resource policy not found for \(input.resourceARN).")
            }
        }
        return Empty()
    }
}
