internal import Base
internal import SQSAPI
package import ServiceKit
internal import Wire

/// An event for a queue.
package struct QueuePayload: Sendable {
    package let bytes: [UInt8]
    package let parameters: TargetParameters
    package let traceHeader: String?

    package init(_ bytes: [UInt8], _ parameters: TargetParameters = TargetParameters(), traceHeader: String? = nil) {
        (self.bytes, self.parameters, self.traceHeader) = (bytes, parameters, traceHeader)
    }
}

extension TargetCaller {
    /// What one call to SQS takes.
    private static let batchEntries = 10
    private static let batchBytes = 1_000_000

    /// Hands events to a queue, in their order and as many in a call as it takes.
    /// - Returns: what became of each; nil where it is in the queue.
    package func send(
        _ payloads: [QueuePayload], toQueue target: Target, as sender: Caller
    ) async -> [DeliveryFailure?] {
        let client = SQSClient(services.caller(as: sender, account: target.account, region: target.region))
        var failures = [DeliveryFailure?](repeating: nil, count: payloads.count)
        var start = 0
        while start < payloads.count {
            var (end, bytes) = (start + 1, payloads[start].bytes.count)
            while end < payloads.count, end - start < Self.batchEntries,
                bytes + payloads[end].bytes.count <= Self.batchBytes
            {
                bytes += payloads[end].bytes.count
                end += 1
            }
            await send(payloads, start..<end, target, client, &failures)
            start = end
        }
        return failures
    }

    private func send(
        _ payloads: [QueuePayload], _ places: Range<Int>, _ target: Target, _ client: SQSClient,
        _ failures: inout [DeliveryFailure?]
    ) async {
        let entries = places.map { place in
            let payload = payloads[place]
            return SendMessageBatchRequestEntry(
                id: "\(place)", messageBody: String(decoding: payload.bytes, as: UTF8.self),
                messageSystemAttributes: payload.traceHeader.map { header in
                    ["AWSTraceHeader": MessageSystemAttributeValue(stringValue: header, dataType: "String")]
                },
                messageDeduplicationId: payload.parameters.deduplicationID,
                messageGroupId: payload.parameters.messageGroup)
        }
        do {
            let result = try await client.sendMessageBatch(
                SendMessageBatchRequest(queueUrl: target.queueURL, entries: entries))
            for failed in result.failed {
                guard let place = Int(failed.id), places.contains(place) else { continue }
                failures[place] = DeliveryFailure(
                    code: failed.code, message: failed.message ?? "", isRetryable: !failed.senderFault)
            }
        } catch {
            let failure = DeliveryFailure(error)
            for place in places { failures[place] = failure }
        }
    }

    /// Puts what could not be delivered into a dead-letter queue.
    /// - Parameter attributes: texts by their names.
    package func bury(
        _ payload: [UInt8], attributes: [(name: String, value: String)], in queue: Target, as sender: Caller
    ) async throws(DeliveryFailure) {
        let client = SQSClient(services.caller(as: sender, account: queue.account, region: queue.region))
        let texts = attributes.map { name, value in
            (name, MessageAttributeValue(stringValue: value.isEmpty ? "-" : value, dataType: "String"))
        }
        do {
            try await client.sendMessage(
                SendMessageRequest(
                    queueUrl: queue.queueURL, messageBody: String(decoding: payload, as: UTF8.self),
                    messageAttributes: Dictionary(texts) { first, _ in first }))
        } catch { throw DeliveryFailure(error) }
    }
}
