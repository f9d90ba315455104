internal import Base
internal import LambdaAPI
internal import SQSAPI
internal import ServiceKit
internal import Wire

/// Hands messages to queues and functions, as SNS with the topic as its source: their policies decide.
struct Courier: Sendable {
    let services: any ServiceDirectory
    let clock: any Clock
    let web: WebCourier

    /// A message for one subscription.
    struct Item: Sendable {
        let notification: Notification
        let subscription: StoredSubscription

        var message: Publication { notification.message }
        var json: String { notification.json(for: subscription) }
    }

    /// Delivers one message.
    func deliver(_ item: Item, _ topic: StoredTopic?) async throws(DeliveryFailure) {
        switch item.subscription.record.kind {
        case .sqs: if let failure = await send([item])[0] { throw failure }
        case .lambda: try await invoke(item)
        case .http, .https: try await web.post(item, topic)
        case .email, .emailJSON, .sms: preconditionFailure("letters go to the outbox")
        }
    }

    private func caller(_ arn: ARN, _ topic: TopicReference, trace: String? = nil) -> (any ServiceCaller)? {
        guard let account = AccountID(arn.account), let region = Region(arn.region) else { return nil }
        let principal = Caller.ServicePrincipal(
            name: "sns.amazonaws.com", sourceARN: topic.arn, sourceAccount: topic.tenant.account)
        return services.caller(as: .service(principal), account: account, region: region, traceHeader: trace)
    }

    private static let malformed = DeliveryFailure(
        code: "InvalidParameter", message: "The endpoint is no ARN.", isRetryable: false)

    // MARK: - Functions

    private func invoke(_ item: Item) async throws(DeliveryFailure) {
        guard let arn = ARN(item.subscription.record.endpoint),
            let caller = caller(arn, item.message.topic, trace: item.message.traceHeader)
        else { throw Self.malformed }
        let event = item.notification.event(for: item.subscription)
        do {
            try await LambdaClient(caller).invoke(
                InvocationRequest(functionName: arn.description, invocationType: .event, payload: event))
        } catch { throw DeliveryFailure(error) }
    }

    // MARK: - Queues

    /// Sends messages of one subscription, in their order.
    /// - Returns: what became of each; nil where it is in the queue. On a FIFO topic nothing is sent behind a message
    ///   that may still come.
    func send(_ items: [Item]) async -> [DeliveryFailure?] {
        guard let first = items.first, let arn = ARN(first.subscription.record.endpoint),
            let caller = caller(arn, first.message.topic)
        else { return items.map { _ in Self.malformed } }
        let client = SQSClient(caller)
        let isFIFO = arn.resource.hasSuffix(TopicName.suffix)
        var failures: [DeliveryFailure?] = []
        var blocked: DeliveryFailure?
        for batch in Self.batches(items.map { QueueLetter($0, isFIFO: isFIFO) }) {
            if let blocked {
                failures += batch.map { _ in blocked }
                continue
            }
            let outcome = await send(batch, client, arn)
            failures += outcome
            if first.message.sequence != nil { blocked = outcome.compactMap(\.self).first { $0.isRetryable } }
        }
        return failures
    }

    private func send(_ batch: [QueueLetter], _ client: SQSClient, _ queue: ARN) async -> [DeliveryFailure?] {
        var failures = batch.map(\.failure)
        let entries = batch.enumerated().compactMap { index, letter in
            letter.failure == nil ? letter.entry(id: "\(index)") : nil
        }
        guard !entries.isEmpty else { return failures }
        do {
            let result = try await client.sendMessageBatch(
                SendMessageBatchRequest(queueUrl: Self.url(of: queue), entries: entries))
            for failed in result.failed {
                guard let index = Int(failed.id) else { continue }
                failures[index] = DeliveryFailure(
                    code: failed.code, message: failed.message ?? "", isRetryable: !failed.senderFault)
            }
        } catch {
            let failure = DeliveryFailure(error)
            for index in failures.indices where failures[index] == nil { failures[index] = failure }
        }
        return failures
    }

    static func url(of queue: ARN) -> String { "\(CallContext.defaultEndpoint)/\(queue.account)/\(queue.resource)" }

    /// Ten at most, and no more bytes than a call takes.
    private static func batches(_ letters: [QueueLetter]) -> [[QueueLetter]] {
        var batches: [[QueueLetter]] = []
        var bytes = 0
        for letter in letters {
            if let last = batches.last, last.count < LimitsSNS.batchEntries,
                bytes + letter.size <= LimitsSNS.queueBatchBytes
            {
                batches[batches.count - 1].append(letter)
                bytes += letter.size
            } else {
                batches.append([letter])
                bytes = letter.size
            }
        }
        return batches
    }

    /// Puts what could not be delivered into a dead-letter queue.
    func bury(_ item: Item, _ failure: DeliveryFailure, in queue: ARN) async throws(DeliveryFailure) {
        guard let caller = caller(queue, item.message.topic) else { throw Self.malformed }
        var letter = QueueLetter(item, isFIFO: queue.resource.hasSuffix(TopicName.suffix))
        letter.add("ErrorCode", failure.code)
        letter.add("ErrorMessage", failure.message)
        letter.add("RequestID", item.message.id.description)
        let entry = letter.entry(id: "0")
        do {
            try await SQSClient(caller).sendMessage(
                SendMessageRequest(
                    queueUrl: Self.url(of: queue), messageBody: entry.messageBody,
                    messageAttributes: entry.messageAttributes, messageSystemAttributes: entry.messageSystemAttributes,
                    messageDeduplicationId: entry.messageDeduplicationId, messageGroupId: entry.messageGroupId))
        } catch { throw DeliveryFailure(error) }
    }
}

/// A message as a queue gets it.
private struct QueueLetter: Sendable {
    private let message: Publication
    private let body: String
    private var attributes: [String: SQSAPI.MessageAttributeValue] = [:]
    private let isFIFO: Bool
    /// Why it can't be sent.
    let failure: DeliveryFailure?

    init(_ item: Courier.Item, isFIFO: Bool) {
        (message, self.isFIFO) = (item.message, isFIFO)
        guard item.subscription.isRaw, item.message.kind == .notification else {
            (body, failure) = (item.json, nil)
            return
        }
        body = item.notification.body
        let all = item.message.attributes.all
        failure =
            all.count <= LimitsSNS.rawAttributes
            ? nil
            : DeliveryFailure(
                code: "InvalidParameterValue",
                message: "A raw message has at most \(LimitsSNS.rawAttributes) attributes on its way to a queue.",
                isRetryable: false)
        guard failure == nil else { return }
        for attribute in all {
            switch attribute.value {
            case .text(let text): attributes[attribute.name] = .init(stringValue: text, dataType: attribute.type)
            case .binary(let bytes): attributes[attribute.name] = .init(binaryValue: bytes, dataType: attribute.type)
            }
        }
    }

    mutating func add(_ name: String, _ text: String) {
        attributes[name] = .init(stringValue: text.isEmpty ? "-" : String(text.prefix(256)), dataType: "String")
    }

    var size: Int {
        attributes.reduce(body.utf8.count) { sum, attribute in
            sum + attribute.key.utf8.count + attribute.value.dataType.utf8.count
                + (attribute.value.stringValue?.utf8.count ?? attribute.value.binaryValue?.count ?? 0)
        }
    }

    func entry(id: String) -> SendMessageBatchRequestEntry {
        let trace = message.traceHeader.map { header in
            ["AWSTraceHeader": MessageSystemAttributeValue(stringValue: header, dataType: "String")]
        }
        return SendMessageBatchRequestEntry(
            id: id, messageBody: body, messageAttributes: attributes.isEmpty ? nil : attributes,
            messageSystemAttributes: trace,
            messageDeduplicationId: isFIFO ? message.deduplicationID ?? message.id.description : nil,
            messageGroupId: message.group ?? (isFIFO ? message.id.description : nil))
    }
}
