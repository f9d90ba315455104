internal import Base
internal import SQSAPI
internal import ServiceKit
internal import Wire

/// Removes a statement from a queue's policy by its label.
/// - Source: Amazon SQS API Reference, RemovePermission.
struct RemovePermission: Operation {
    static let model = SQSModel.removePermission
    let core: SQSCore

    func access(_ input: RemovePermissionRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("RemovePermission", url: input.queueUrl, context)
    }

    func run(_ input: RemovePermissionRequest, _ context: CallContext) async throws -> Empty {
        let reference = try QueueReference(url: input.queueUrl, context)
        try await core.store.change(reference) { queue, _ in
            var policy = QueuePolicy(queue.attributes["Policy"], of: reference)
            try policy.remove(label: input.label)
            queue.attributes["Policy"] = policy.text
            queue.modified = core.clock.now
        }
        return Empty()
    }
}
