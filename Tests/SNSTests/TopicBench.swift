import Base
import HTTP
import SNSAPI
import SQSAPI
import ServiceKit
import ServiceTesting
import Store
import Synchronization
import Testing
import Wire

@testable import SNS

/// A platform with SNS on it, queues and functions that keep what they get, a clock turned by hand, and a client.
final class TopicBench: Sendable {
    let platform: TestPlatform
    let client: SNSClient
    let service: SNSService
    let queues: FakeQueues
    let functions = FakeFunctions()
    let web: FakeWeb
    let background = Background()

    static let account = AccountID.default
    static let other = AccountID("222222222222") ?? .default

    init(
        store: any Store = MemoryStore(), queues: FakeQueues = FakeQueues(), settings: SNSSettings = SNSSettings()
    ) {
        platform = TestPlatform(store: store)
        self.queues = queues
        web = FakeWeb(clock: platform.clock)
        service = SNSService(platform.environment, settings)
        service.open(web)
        platform.register(service)
        platform.register(queues)
        platform.register(functions)
        client = SNSClient(platform.root)
    }

    /// One key for all tests: making one takes a while.
    private static let key = Result {
        try SigningMaterial.make(clock: ManualClock(), randomness: SeededRandomness(seed: 1))
    }

    func start() async throws {
        try await keepKey()
        try await service.start(background)
    }

    func keepKey() async throws {
        var transaction = Transaction()
        transaction.put(SigningMaterial.row, try Self.key.get())
        _ = try await platform.store.commit(transaction)
    }

    func stop() async { await background.shutdown() }

    func makeTopic(_ name: String = "news", _ attributes: [String: String] = [:]) async throws -> String {
        var attributes = attributes
        if name.hasSuffix(".fifo") { attributes["FifoTopic"] = "true" }
        return try await client.createTopic(CreateTopicInput(name: name, attributes: attributes)).topicArn ?? ""
    }

    @discardableResult
    func subscribe(
        _ endpoint: String, _ kind: String = "sqs", to topic: String, _ attributes: [String: String] = [:]
    ) async throws -> String {
        let endpoint = kind == "sqs" && !endpoint.hasPrefix("arn:") ? Self.queue(endpoint) : endpoint
        return try await client.subscribe(
            SubscribeInput(
                topicArn: topic, protocol: kind, endpoint: endpoint, attributes: attributes,
                returnSubscriptionArn: true)
        ).subscriptionArn ?? ""
    }

    static func queue(_ name: String) -> String { "arn:aws:sqs:us-east-1:000000000000:\(name)" }

    @discardableResult
    func publish(
        _ message: String, to topic: String, group: String? = nil, id: String? = nil, subject: String? = nil,
        structure: String? = nil, _ attributes: [String: (type: String, value: String)] = [:]
    ) async throws -> PublishResponse {
        try await client.publish(
            PublishInput(
                topicArn: topic, message: message, subject: subject, messageStructure: structure,
                messageAttributes: attributes.mapValues { .init(dataType: $0.type, stringValue: $0.value) },
                messageDeduplicationId: id, messageGroupId: group))
    }

    func advance(_ seconds: Double) { platform.clock.advance(by: .nanoseconds(Int64(seconds * 1_000_000_000))) }

    /// Waits until the check holds, letting everybody else work.
    func until(_ check: () -> Bool) async {
        let end = ContinuousClock.now + .seconds(120)
        // Who only yielded would keep the processors from those that are waited for.
        while !check(), ContinuousClock.now < end { _ = try? await ContinuousClock().sleep(for: .milliseconds(2)) }
    }

    /// Lets everybody work who can.
    func settle() async { for _ in 0..<800 { await Task.yield() } }

    /// Rows of SNS's that belong to messages.
    func leftovers() async throws -> Int {
        var count = 0
        for word in ["in", "order", "body", "held", "mark", "lane", "group"] as [KeyElement] {
            count += try await platform.store.readAll(KeyRange(prefix: Key("sns", word))).count
        }
        return count
    }
}

/// Queues that take messages, or fail as they are told.
final class FakeQueues: Service {
    struct Message: Sendable {
        let body: String
        let group: String?
        let id: String?
        let attributes: [String: String]
    }

    private struct State {
        var messages: [String: [Message]] = [:]
        var faults: [String: [Fault]] = [:]
        var closedGroups: Set<String> = []
        var calls = 0
        var seen: Set<String> = []
    }

    private let state = Mutex(State())

    var schema: Schema { SQSModel.schema }
    var operations: [ServedOperation] {
        [ServedOperation(FakeSendBatch(queues: self)), ServedOperation(FakeSend(queues: self))]
    }

    func messages(_ queue: String) -> [Message] { state.withLock { $0.messages[queue] ?? [] } }
    func bodies(_ queue: String) -> [String] { messages(queue).map(\.body) }
    var calls: Int { state.withLock { $0.calls } }

    /// The next calls to a queue fail so.
    func fail(_ queue: String, _ faults: [Fault]) { state.withLock { $0.faults[queue] = faults } }

    /// Messages of these groups fail, each by itself.
    func close(groups: Set<String>) { state.withLock { $0.closedGroups = groups } }

    /// - Returns: the places of those that failed by themselves.
    @discardableResult
    fileprivate func take(_ url: String, _ messages: [Message]) throws -> [Int] {
        let queue = String(url.split(separator: "/").last ?? "")
        return try state.withLock { state in
            state.calls += 1
            var failed: [Int] = []
            if let fault = state.faults[queue]?.first {
                state.faults[queue]?.removeFirst()
                throw fault
            }
            for (place, message) in messages.enumerated() {
                if state.closedGroups.contains(message.group ?? "") {
                    failed.append(place)
                    continue
                }
                // As FIFO queues do.
                if queue.hasSuffix(".fifo"), !state.seen.insert("\(queue) \(message.id ?? "")").inserted { continue }
                state.messages[queue, default: []].append(message)
            }
            return failed
        }
    }
}

private struct FakeSendBatch: Operation {
    static let model = SQSModel.sendMessageBatch
    let queues: FakeQueues
    func access(_ input: SendMessageBatchRequest, _ context: CallContext) async throws -> [Access] { [] }
    func run(_ input: SendMessageBatchRequest, _ context: CallContext) async throws -> SendMessageBatchResult {
        let failed = try queues.take(
            input.queueUrl,
            input.entries.map {
                .init(
                    body: $0.messageBody, group: $0.messageGroupId, id: $0.messageDeduplicationId,
                    attributes: ($0.messageAttributes ?? [:]).mapValues { $0.stringValue ?? "" })
            })
        return SendMessageBatchResult(
            successful: [],
            failed: failed.map {
                .init(id: input.entries[$0].id, senderFault: false, code: "InternalError", message: "not now")
            })
    }
}

private struct FakeSend: Operation {
    static let model = SQSModel.sendMessage
    let queues: FakeQueues
    func access(_ input: SendMessageRequest, _ context: CallContext) async throws -> [Access] { [] }
    func run(_ input: SendMessageRequest, _ context: CallContext) async throws -> SendMessageResult {
        try queues.take(
            input.queueUrl,
            [
                .init(
                    body: input.messageBody, group: input.messageGroupId, id: input.messageDeduplicationId,
                    attributes: (input.messageAttributes ?? [:]).mapValues { $0.stringValue ?? "" })
            ])
        return SendMessageResult()
    }
}
