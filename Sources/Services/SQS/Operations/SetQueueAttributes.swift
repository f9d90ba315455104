internal import Base
internal import SQSAPI
internal import ServiceKit
internal import Wire

/// Changes attributes of a queue.
/// - Source: Amazon SQS API Reference, SetQueueAttributes.
struct SetQueueAttributes: Operation {
    static let model = SQSModel.setQueueAttributes
    let core: SQSCore

    func access(_ input: SetQueueAttributesRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("SetQueueAttributes", url: input.queueUrl, context)
    }

    func run(_ input: SetQueueAttributesRequest, _ context: CallContext) async throws -> Empty {
        let reference = try QueueReference(url: input.queueUrl, context)
        try await core.store.change(reference) { queue, _ in
            let wanted = input.attributes
            if let kind = wanted["FifoQueue"], queue.isFIFO, kind.lowercased() != "true" {
                throw SQSFault.invalidAttributeValue(
                    "Invalid value for the parameter FifoQueue. Reason: Modifying queue type is not supported.")
            }
            try QueueAttributes.merge(wanted, into: &queue.attributes, isFIFO: queue.isFIFO)
            try await core.checkIdentities(wanted)
            try await core.checkRedrive(queue.attributes, wanted: wanted, of: reference, isFIFO: queue.isFIFO)
            queue.modified = core.clock.now
        }
        return Empty()
    }
}
