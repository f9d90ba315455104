internal import Base
internal import SNSAPI
internal import ServiceKit
internal import Wire

/// Publishes up to ten messages. Those that are in order are published in one commit; each of the others fails by
/// itself.
/// - Source: Amazon SNS API Reference, PublishBatch.
struct PublishBatch: Operation {
    static let model = SNSModel.publishBatch
    let core: SNSCore

    func access(_ input: PublishBatchInput, _ context: CallContext) async throws -> [Access] {
        try await core.access("Publish", arn: input.topicArn, context)
    }

    func run(_ input: PublishBatchInput, _ context: CallContext) async throws -> PublishBatchResponse {
        let topic = try await core.store.topic(try TopicReference(input.topicArn, context))
        let entries = input.publishBatchRequestEntries
        try Self.check(entries.map(\.id))
        var accepted:
            [(id: String, request: PublishRequest, content: PublishRequest.Content, deduplicationID: String?)] =
                []
        var failed: [BatchResultErrorEntry] = []
        for entry in entries {
            let request = PublishRequest(entry)
            // What is wrong with ids fails the batch as a whole.
            let deduplicationID = topic.isFIFO ? try request.deduplication(topic) : nil
            do throws(Fault) {
                if !topic.isFIFO { _ = try request.deduplication(topic) }
                accepted.append((entry.id, request, try request.content(limit: false), deduplicationID))
            } catch {
                failed.append(
                    BatchResultErrorEntry(
                        id: entry.id, code: error.code, message: error.message, senderFault: error.status < 500))
            }
        }
        guard accepted.reduce(0, { $0 + $1.content.size }) <= LimitsSNS.messageBytes else {
            throw SNSFault.batchRequestTooLongException(
                "The length of all the messages put together is more than the limit.")
        }
        let published =
            accepted.isEmpty
            ? []
            : try await core.publisher.publish(
                accepted.map { ($0.request, $0.content, $0.deduplicationID) }, to: topic, context)
        return PublishBatchResponse(
            successful: zip(accepted, published).map { entry, published in
                PublishBatchResultEntry(
                    id: entry.id, messageId: published.id.description,
                    sequenceNumber: published.sequence.map(SequenceNumber.text))
            }, failed: failed)
    }

    /// What fails a batch as a whole.
    private static func check(_ ids: [String]) throws(Fault) {
        guard !ids.isEmpty else {
            throw SNSFault.emptyBatchRequestException("The batch request doesn't contain any entries.")
        }
        guard ids.count <= LimitsSNS.batchEntries else {
            throw SNSFault.tooManyEntriesInBatchRequestException(
                "The batch request contains more entries than permissible.")
        }
        for id in ids {
            guard (1...LimitsSNS.batchIDLength).contains(id.utf8.count) else {
                throw SNSFault.invalidBatchEntryIdException(
                    "The Id of a batch entry in the batch request is too long: \(id)")
            }
            guard id.utf8.allSatisfy(TopicName.isAllowed) else {
                throw SNSFault.invalidBatchEntryIdException(
                    "The Id of a batch entry in the batch request contains an impermissible character: \(id)")
            }
        }
        guard Set(ids).count == ids.count else {
            throw SNSFault.batchEntryIdsNotDistinctException(
                "Two or more batch entries in the request have the same Id.")
        }
    }
}

extension PublishRequest {
    fileprivate init(_ entry: PublishBatchRequestEntry) {
        self.init(
            message: entry.message, subject: entry.subject, structure: entry.messageStructure,
            attributes: entry.messageAttributes, deduplicationID: entry.messageDeduplicationId,
            group: entry.messageGroupId)
    }
}
