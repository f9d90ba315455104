internal import Base
internal import SQSAPI
internal import ServiceKit
internal import Wire

/// Adds a statement to a queue's policy, by which other accounts may do something.
/// - Source: Amazon SQS API Reference, AddPermission.
struct AddPermission: Operation {
    static let model = SQSModel.addPermission
    let core: SQSCore

    func access(_ input: AddPermissionRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("AddPermission", url: input.queueUrl, context)
    }

    func run(_ input: AddPermissionRequest, _ context: CallContext) async throws -> Empty {
        // Each account is there with its digits: so many make a policy too long, whatever else is in it.
        guard input.awsAccountIds.count <= LimitsSQS.policyBytes / 12 else { throw Fault.policyTooLong }
        let reference = try QueueReference(url: input.queueUrl, context)
        try await core.store.change(reference) { queue, _ in
            var policy = QueuePolicy(queue.attributes["Policy"], of: reference)
            try policy.add(label: input.label, accounts: input.awsAccountIds, actions: input.actions)
            queue.attributes["Policy"] = policy.text
            queue.modified = core.clock.now
        }
        return Empty()
    }
}
