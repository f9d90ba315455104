import Base
import SQSAPI
import ServiceKit
import ServiceTesting
import Store
import Testing
import Wire

@testable import SQS

/// A platform with SQS on it, a clock turned by hand, and a client.
struct QueueBench {
    let platform: TestPlatform
    let client: SQSClient
    let service: SQSService

    init(store: any Store = MemoryStore()) {
        platform = TestPlatform(store: store)
        service = SQSService(platform.environment)
        platform.register(service)
        client = SQSClient(platform.root)
    }

    var core: SQSCore { SQSCore(platform.environment) }

    func makeQueue(_ name: String = "orders", _ attributes: [String: String] = [:]) async throws -> String {
        var attributes = attributes
        if name.hasSuffix(".fifo") { attributes["FifoQueue"] = "true" }
        return try await client.createQueue(CreateQueueRequest(queueName: name, attributes: attributes)).queueUrl ?? ""
    }

    /// A queue whose messages go to `dead` after `maximum` receives.
    func makeQueue(_ name: String, dead: String, maximum: Int, _ more: [String: String] = [:]) async throws -> String {
        let policy =
            "{\"deadLetterTargetArn\":\"arn:aws:sqs:us-east-1:000000000000:\(dead)\",\"maxReceiveCount\":\(maximum)}"
        return try await makeQueue(name, more.merging(["RedrivePolicy": policy]) { first, _ in first })
    }

    @discardableResult
    func send(_ body: String, to url: String, group: String? = nil, id: String? = nil, delay: Int? = nil) async throws
        -> SendMessageResult
    {
        try await client.sendMessage(
            SendMessageRequest(
                queueUrl: url, messageBody: body, delaySeconds: delay, messageDeduplicationId: id, messageGroupId: group
            ))
    }

    func receive(_ url: String, _ most: Int = 10, visibility: Int? = nil, wait: Int? = nil, attempt: String? = nil)
        async throws -> [MessageShape]
    {
        try await client.receiveMessage(
            ReceiveMessageRequest(
                queueUrl: url, messageSystemAttributeNames: ["All"], messageAttributeNames: ["All"],
                maxNumberOfMessages: most, visibilityTimeout: visibility, waitTimeSeconds: wait,
                receiveRequestAttemptId: attempt)
        ).messages ?? []
    }

    func bodies(_ url: String, _ most: Int = 10, visibility: Int? = nil) async throws -> [String] {
        try await receive(url, most, visibility: visibility).compactMap(\.body)
    }

    func delete(_ message: MessageShape, from url: String) async throws {
        try await client.deleteMessage(
            DeleteMessageRequest(queueUrl: url, receiptHandle: message.receiptHandle ?? ""))
    }

    func change(_ message: MessageShape, to timeout: Int, in url: String) async throws {
        try await client.changeMessageVisibility(
            ChangeMessageVisibilityRequest(
                queueUrl: url, receiptHandle: message.receiptHandle ?? "", visibilityTimeout: timeout))
    }

    /// Visible, in flight, delayed.
    func counts(_ url: String) async throws -> [Int] {
        let names = ["", "NotVisible", "Delayed"].map { "ApproximateNumberOfMessages" + $0 }
        let shown = try await client.getQueueAttributes(GetQueueAttributesRequest(queueUrl: url, attributeNames: names))
            .attributes
        return names.map { shown?[$0].flatMap { Int($0) } ?? -1 }
    }

    func advance(_ seconds: Double) { platform.clock.advance(by: .nanoseconds(Int64(seconds * 1_000_000_000))) }

    /// Waits until so many callers sleep on the clock, or stand in a line behind one that does.
    func settle(_ sleepers: Int = 1) async {
        for _ in 0..<100_000 where platform.clock.sleeperCount < sleepers { await Task.yield() }
        for _ in 0..<200 { await Task.yield() }
    }
}

/// The code of the fault that `body` throws; nil where it throws none.
func code(_ body: () async throws -> Void) async -> String? {
    do {
        try await body()
        return nil
    } catch let fault as Fault {
        return fault.code
    } catch {
        return "\(error)"
    }
}
