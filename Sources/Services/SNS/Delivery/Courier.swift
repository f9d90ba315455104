internal import Base
internal import LambdaAPI
internal import SQSAPI
internal import ServiceCalls
internal import ServiceKit
internal import Wire

/// Hands messages to queues and functions, as SNS with the topic as its source: their policies decide.
struct Courier: Sendable {
    let services: any ServiceDirectory
    let web: WebCourier

    /// A message for one subscription.
    struct Item: Sendable {
        let notification: Notification
        let subscription: StoredSubscription

        var message: Publication { notification.message }
        var json: String { notification.json(for: subscription) }
    }

    /// Delivers one message.
    /// - Parameter policy: what counts for the subscription, where it is an HTTP endpoint.
    func deliver(_ item: Item, _ policy: DeliveryPolicy) async throws(DeliveryFailure) {
        switch item.subscription.record.kind {
        case .sqs: if let failure = await send([item])[0] { throw failure }
        case .lambda: try await invoke(item)
        case .http, .https: try await web.post(item, policy)
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

    func invoke(_ item: Item) async throws(DeliveryFailure) {
        guard let arn = item.subscription.target,
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
    /// - Returns: what became of each; nil where it is in the queue. Of a FIFO topic nothing is sent behind a message
    ///   of the same group that may still come.
    func send(_ items: [Item]) async -> [DeliveryFailure?] {
        guard let first = items.first, let arn = first.subscription.target,
            let caller = caller(arn, first.message.topic)
        else { return items.map { _ in Self.malformed } }
        let queue = Queue(client: SQSClient(caller), url: Self.url(of: arn))
        let isFIFO = arn.resource.hasSuffix(TopicName.suffix)
        var failures = [DeliveryFailure?](repeating: nil, count: items.count)
        var blocked: [String: DeliveryFailure] = [:]
        var batch = QueueBatch()
        for (index, item) in items.enumerated() {
            let letter = QueueLetter(item, isFIFO: isFIFO)
            guard letter.failure == nil else {
                failures[index] = letter.failure
                continue
            }
            if !batch.hasRoom(for: letter) {
                await send(&batch, queue, items, &failures, &blocked)
            }
            if let group = item.message.orderedGroup, let failure = blocked[group] {
                failures[index] = failure
            } else {
                batch.add(letter, at: index)
            }
        }
        await send(&batch, queue, items, &failures, &blocked)
        return failures
    }

    private struct Queue {
        let client: SQSClient
        let url: String
    }

    private func send(
        _ batch: inout QueueBatch, _ queue: Queue, _ items: [Item], _ failures: inout [DeliveryFailure?],
        _ blocked: inout [String: DeliveryFailure]
    ) async {
        let (entries, places) = (batch.entries, batch.places)
        batch = QueueBatch()
        guard !entries.isEmpty else { return }
        do {
            let result = try await queue.client.sendMessageBatch(
                SendMessageBatchRequest(queueUrl: queue.url, entries: entries))
            for failed in result.failed {
                guard let place = Int(failed.id) else { continue }
                failures[place] = DeliveryFailure(
                    code: failed.code, message: failed.message ?? "", isRetryable: !failed.senderFault)
            }
        } catch {
            let failure = DeliveryFailure(error)
            for place in places { failures[place] = failure }
        }
        for place in places {
            if let failure = failures[place], failure.isRetryable, let group = items[place].message.orderedGroup {
                blocked[group] = failure
            }
        }
    }

    static func url(of queue: ARN) -> String { "\(CallContext.defaultEndpoint)/\(queue.account)/\(queue.resource)" }

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
