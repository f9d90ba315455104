internal import ServiceKit
internal import Wire

extension SQSCore {
    /// What a caller must be allowed to do with a queue to move its messages, or to look after the tasks that do:
    /// whoever may not receive and delete them may not have them moved to where it may.
    /// - Source: Amazon SQS Developer Guide, "Amazon SQS API permissions: Actions and resource reference".
    func moveAccess(_ action: String, _ source: QueueReference, _ context: CallContext) async throws -> [Access] {
        var accesses: [Access] = []
        for action in [action, "ReceiveMessage", "DeleteMessage", "GetQueueAttributes"] {
            accesses += try await access(action, source, context)
        }
        return accesses
    }

    /// The right to send to where a task moves messages: to its destination, or without one, to each queue that sends
    /// its messages to the source.
    func moveAccess(
        from source: QueueReference, to destination: String?, _ context: CallContext
    ) async throws -> [Access] {
        if let destination {
            guard let reference = QueueReference(arn: destination) else { return [] }
            return try await access("SendMessage", reference, context)
        }
        guard let queue = try await store.find(source) else { return [] }
        var accesses: [Access] = []
        for origin in try await store.sources(of: queue) {
            accesses += try await access("SendMessage", origin.reference, context)
        }
        return accesses
    }
}
