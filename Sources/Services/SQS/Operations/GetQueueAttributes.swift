internal import Base
internal import SQSAPI
internal import ServiceKit

/// Shows attributes of a queue, with the numbers of its messages.
/// - Source: Amazon SQS API Reference, GetQueueAttributes.
struct GetQueueAttributes: Operation {
    static let model = SQSModel.getQueueAttributes
    let core: SQSCore

    func access(_ input: GetQueueAttributesRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("GetQueueAttributes", url: input.queueUrl, context)
    }

    func run(_ input: GetQueueAttributesRequest, _ context: CallContext) async throws -> GetQueueAttributesResult {
        let wanted = input.attributeNames ?? []
        if let unknown = wanted.first(where: { $0 != "All" && !QueueAttributes.isKnown($0) }) {
            throw SQSFault.invalidAttributeName("Unknown Attribute \(unknown).")
        }
        let names = Set(wanted)
        let queue = try await core.queue(url: input.queueUrl, context)
        guard !names.isEmpty else { return GetQueueAttributesResult() }
        let isAll = names.contains("All")
        var shown = QueueAttributes.shown(queue.queue)
        shown["QueueArn"] = queue.arn
        shown["CreatedTimestamp"] = "\(queue.queue.created.seconds)"
        shown["LastModifiedTimestamp"] = "\(queue.queue.modified.seconds)"
        if isAll || names.contains(where: { $0.hasPrefix("Approximate") }) {
            let counts = try await core.engines.engine(of: queue).counts(queue)
            shown["ApproximateNumberOfMessages"] = "\(counts.visible)"
            shown["ApproximateNumberOfMessagesNotVisible"] = "\(counts.inFlight)"
            shown["ApproximateNumberOfMessagesDelayed"] = "\(counts.delayed)"
        }
        return GetQueueAttributesResult(attributes: isAll ? shown : shown.filter { names.contains($0.key) })
    }
}
