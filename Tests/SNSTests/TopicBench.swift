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
        let end = ContinuousClock.now + .seconds(600)
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
