internal import Base
internal import SQSAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Makes a queue. One of the same name whose attributes do not contradict is given as if it were new.
/// - Source: Amazon SQS API Reference, CreateQueue.
struct CreateQueue: Operation {
    static let model = SQSModel.createQueue
    let core: SQSCore

    func access(_ input: CreateQueueRequest, _ context: CallContext) async throws -> [Access] {
        // Before so long a name is matched with policies.
        try QueueName.check(input.queueName, isFIFO: QueueName.isFIFO(input.queueName))
        return [Access("sqs:CreateQueue", on: QueueReference(name: input.queueName, tenant: context.tenant).arn)]
    }

    func run(_ input: CreateQueueRequest, _ context: CallContext) async throws -> CreateQueueResult {
        let reference = QueueReference(name: input.queueName, tenant: context.tenant)
        let wanted = input.attributes ?? [:]
        let isFIFO = wanted["FifoQueue"]?.lowercased() == "true"
        try QueueName.check(input.queueName, isFIFO: isFIFO)
        var attributes: [String: String] = [:]
        try QueueAttributes.merge(wanted, into: &attributes, isFIFO: isFIFO)
        var tags: [String: String] = [:]
        try QueueTags.merge(input.tags ?? [:], into: &tags)
        for _ in 0..<LimitsStore.conflictRetries {
            if let existing = try await core.store.find(reference) {
                try Self.compare(attributes, wanted: wanted, existing.queue)
                return CreateQueueResult(queueUrl: reference.url(context.endpoint))
            }
            try await core.checkIdentities(wanted)
            try await core.checkRedrive(attributes, wanted: wanted, of: reference, isFIFO: isFIFO)
            let queue = Queue(
                name: input.queueName, id: Int(core.randomness.next() >> 17), created: core.clock.now,
                modified: core.clock.now, attributes: attributes, tags: tags)
            var transaction = Transaction()
            transaction.check(SQSStore.queueKey(reference), .absent)
            transaction.put(SQSStore.queueKey(reference), try queue.row())
            if try await core.store.commit(definition: transaction).version != nil {
                return CreateQueueResult(queueUrl: reference.url(context.endpoint))
            }
        }
        throw SQSFault.requestThrottled("The queue \(input.queueName) is made by too many callers at once.")
    }

    /// What the caller says must be so already.
    private static func compare(_ attributes: [String: String], wanted: [String: String], _ existing: Queue)
        throws(Fault)
    {
        let shown = QueueAttributes.shown(existing)
        for name in wanted.keys.sorted() where attributes[name] != shown[name] {
            throw SQSFault.queueNameExists(
                "A queue already exists with the same name and a different value for attribute \(name)")
        }
    }
}

extension SQSCore {
    /// Holds a redrive policy that is to be set against its dead-letter queue.
    func checkRedrive(
        _ attributes: [String: String], wanted: [String: String], of reference: QueueReference, isFIFO: Bool
    ) async throws {
        guard wanted["RedrivePolicy"] != nil, let text = attributes["RedrivePolicy"] else { return }
        let policy = try RedrivePolicy(text)
        let dead = try await store.find(policy.target)
        try policy.check(text, source: reference, isFIFO: isFIFO, dead: dead?.settings)
    }
}
