internal import Base
internal import EventBridgeAPI
internal import KinesisAPI
internal import LogsAPI
internal import SNSAPI
internal import SQSAPI
package import ServiceKit
internal import Wire

/// An event for a target, with what the target's service wants to know of it.
package struct TargetPayload: Sendable {
    package let bytes: [UInt8]
    package let parameters: TargetParameters
    package let traceHeader: String?

    package init(_ bytes: [UInt8], _ parameters: TargetParameters = TargetParameters(), traceHeader: String? = nil) {
        (self.bytes, self.parameters, self.traceHeader) = (bytes, parameters, traceHeader)
    }

    fileprivate var text: String { String(decoding: bytes, as: UTF8.self) }
    /// With what surrounds an event in a log, which is more than other services count.
    fileprivate var byteCount: Int { bytes.count + parameters.byteCount + 26 }
}

extension TargetCaller {
    /// Hands events to a target, in their order and as many in a call as its service takes. A function is invoked
    /// asynchronously with each.
    /// - Parameter keepsOrder: whether nothing is sent any more behind a call in which an event failed; then all from
    ///   the first failure on count as failed.
    /// - Returns: what became of each; nil where the target has it.
    package func send(
        _ payloads: [TargetPayload], to target: Target, as sender: Caller, keepsOrder: Bool = false
    ) async -> [DeliveryFailure?] {
        var failures = [DeliveryFailure?](repeating: nil, count: payloads.count)
        var start = 0
        while start < payloads.count {
            let end = end(of: payloads, from: start, target.kind)
            let part = Array(payloads[start..<end])
            // A call belongs to one trace, or to none.
            let trace = part.allSatisfy { $0.traceHeader == part[0].traceHeader } ? part[0].traceHeader : nil
            let caller = services.caller(
                as: sender, account: target.account, region: target.region, traceHeader: trace)
            do {
                for (place, failure) in try await call(part, target, caller) {
                    failures[start + place] = failure
                }
            } catch {
                let failure = DeliveryFailure(error)
                for place in start..<end { failures[place] = failure }
            }
            if keepsOrder, let first = failures[start..<end].firstIndex(where: { $0 != nil }) {
                for place in first..<payloads.count { failures[place] = failures[first] }
                break
            }
            start = end
        }
        return failures
    }

    /// Whether a queue or topic is there, as its owner sees it: whoever may not send to it is not told.
    package func isThere(_ target: Target) async throws -> Bool {
        let owner = services.caller(as: .account(target.account), account: target.account, region: target.region)
        do {
            switch target.kind {
            case .queue: _ = try await SQSClient(owner).getQueueUrl(GetQueueUrlRequest(queueName: target.name))
            case .topic:
                _ = try await SNSClient(owner).getTopicAttributes(
                    GetTopicAttributesInput(topicArn: target.arn.description))
            case .function, .stream, .bus, .logGroup: break
            }
            return true
        } catch let fault as Fault where fault.status < 500 {
            return false
        }
    }

    /// Where the events of one call end.
    private func end(of payloads: [TargetPayload], from start: Int, _ kind: Target.Kind) -> Int {
        let most = kind.call
        var (end, bytes) = (start + 1, payloads[start].byteCount)
        while end < payloads.count, end - start < most.events, bytes + payloads[end].byteCount <= most.bytes,
            kind != .logGroup || isOneLog(payloads[start], payloads[end - 1], payloads[end]),
            // A topic has its messages' trace from the call.
            kind != .topic || payloads[start].traceHeader == payloads[end].traceHeader
        {
            bytes += payloads[end].byteCount
            end += 1
        }
        return end
    }

    /// Whether an event may follow others in one call to a log group.
    /// - Source: Amazon CloudWatch Logs API Reference, PutLogEvents: one stream, in the order of time, of one day.
    private func isOneLog(_ first: TargetPayload, _ last: TargetPayload, _ next: TargetPayload) -> Bool {
        guard next.parameters.logStream == first.parameters.logStream else { return false }
        let now = clock.now
        let (begin, before, time) = (
            first.parameters.time ?? now, last.parameters.time ?? now, next.parameters.time ?? now
        )
        return time >= before && time - begin < .seconds(86_400)
    }

    /// - Returns: the places of those that failed.
    /// - Throws: where all did.
    private func call(
        _ payloads: [TargetPayload], _ target: Target, _ caller: any ServiceCaller
    ) async throws -> [Int: DeliveryFailure] {
        switch target.kind {
        case .function:
            for payload in payloads { try await invoke(payload, target, caller) }
            return [:]
        case .queue: return try await sendMessages(payloads, target, caller)
        case .topic: return try await publish(payloads, target, caller)
        case .stream: return try await putRecords(payloads, target, caller)
        case .bus: return try await putEvents(payloads, target, caller)
        case .logGroup: return try await log(payloads, target, caller)
        }
    }

    private func sendMessages(
        _ payloads: [TargetPayload], _ target: Target, _ caller: any ServiceCaller
    ) async throws -> [Int: DeliveryFailure] {
        let entries = payloads.enumerated().map { place, payload in
            SendMessageBatchRequestEntry(
                id: "\(place)", messageBody: payload.text,
                messageSystemAttributes: payload.traceHeader.map { header in
                    ["AWSTraceHeader": MessageSystemAttributeValue(stringValue: header, dataType: "String")]
                },
                messageDeduplicationId: payload.parameters.deduplicationID,
                messageGroupId: payload.parameters.messageGroup)
        }
        let result = try await SQSClient(caller).sendMessageBatch(
            SendMessageBatchRequest(queueUrl: target.queueURL, entries: entries))
        return Self.failures(result.failed.map { ($0.id, $0.code, $0.message, $0.senderFault) })
    }

    private func publish(
        _ payloads: [TargetPayload], _ target: Target, _ caller: any ServiceCaller
    ) async throws -> [Int: DeliveryFailure] {
        let entries = payloads.enumerated().map { place, payload in
            PublishBatchRequestEntry(
                id: "\(place)", message: payload.text, subject: payload.parameters.subject,
                messageDeduplicationId: payload.parameters.deduplicationID,
                messageGroupId: payload.parameters.messageGroup)
        }
        let result = try await SNSClient(caller).publishBatch(
            PublishBatchInput(topicArn: target.arn.description, publishBatchRequestEntries: entries))
        return Self.failures((result.failed ?? []).map { ($0.id, $0.code, $0.message, $0.senderFault) })
    }

    private static func failures(
        _ failed: [(id: String, code: String, message: String?, isSenders: Bool)]
    ) -> [Int: DeliveryFailure] {
        var failures: [Int: DeliveryFailure] = [:]
        for entry in failed {
            guard let place = Int(entry.id) else { continue }
            failures[place] = DeliveryFailure(
                code: entry.code, message: entry.message ?? "",
                isRetryable: !entry.isSenders || DeliveryFailure.isThrottling(entry.code))
        }
        return failures
    }

    private func putRecords(
        _ payloads: [TargetPayload], _ target: Target, _ caller: any ServiceCaller
    ) async throws -> [Int: DeliveryFailure] {
        let records = payloads.map { payload in
            PutRecordsRequestEntry(
                data: payload.bytes, partitionKey: payload.parameters.partitionKey ?? randomness.uuid())
        }
        let result = try await KinesisClient(caller).putRecords(
            PutRecordsInput(records: records, streamARN: target.arn.description))
        return Self.failures(result.records.map { ($0.errorCode, $0.errorMessage) })
    }

    private func putEvents(
        _ payloads: [TargetPayload], _ target: Target, _ caller: any ServiceCaller
    ) async throws -> [Int: DeliveryFailure] {
        let entries = payloads.map { payload in
            PutEventsRequestEntry(
                time: payload.parameters.time, source: payload.parameters.source,
                resources: payload.parameters.resources, detailType: payload.parameters.detailType,
                detail: payload.text, eventBusName: target.arn.description, traceHeader: payload.traceHeader)
        }
        let result = try await EventBridgeClient(caller).putEvents(PutEventsRequest(entries: entries))
        return Self.failures((result.entries ?? []).map { ($0.errorCode, $0.errorMessage) })
    }

    private static func failures(_ results: [(code: String?, message: String?)]) -> [Int: DeliveryFailure] {
        var failures: [Int: DeliveryFailure] = [:]
        for (place, result) in results.enumerated() {
            guard let code = result.code else { continue }
            let isPlatforms = ["InternalFailure", "InternalException"].contains(code)
            failures[place] = DeliveryFailure(
                Fault(code: code, message: result.message ?? "", status: isPlatforms ? 500 : 400))
        }
        return failures
    }

    /// Writes events of one stream.
    private func log(
        _ payloads: [TargetPayload], _ target: Target, _ caller: any ServiceCaller
    ) async throws -> [Int: DeliveryFailure] {
        let logs = LogsClient(caller)
        let named = payloads.first?.parameters.logStream
        let stream = named ?? randomness.uuid()
        let create = CreateLogStreamRequest(logGroupName: target.name, logStreamName: stream)
        let put = PutLogEventsRequest(
            logGroupName: target.name, logStreamName: stream,
            logEvents: payloads.map { payload in
                InputLogEvent(
                    timestamp: Int((payload.parameters.time ?? clock.now).milliseconds), message: payload.text)
            })
        if named == nil { try await logs.createLogStream(create) }
        let result: PutLogEventsResponse
        do {
            result = try await logs.putLogEvents(put)
        } catch let fault as Fault where fault.code == "ResourceNotFoundException" && named != nil {
            try await logs.createLogStream(create)
            result = try await logs.putLogEvents(put)
        }
        guard let rejected = result.rejectedLogEventsInfo else { return [:] }
        let tooOld = max(rejected.tooOldLogEventEndIndex ?? 0, rejected.expiredLogEventEndIndex ?? 0)
        let tooNew = rejected.tooNewLogEventStartIndex ?? payloads.count
        let places = payloads.indices.filter { $0 < tooOld || $0 >= tooNew }
        return Dictionary(uniqueKeysWithValues: places.map { ($0, Self.farAway) })
    }

    private static let farAway = DeliveryFailure(
        code: "InvalidParameterException", message: "The time of the log event is too far away.", isRetryable: false)
}
