import Base
import SNSAPI
import ServiceTesting
import Store
import Synchronization
import Testing
import Wire

@testable import SNS

@Suite("The bounds of SNS")
struct BoundsTests {
    let bench = TopicBench()

    @Test("what is too long is refused, not kept")
    func lengths() async throws {
        let topic = try await bench.makeTopic()
        let long = String(repeating: "x", count: 120_000)
        let calls: [() async throws -> Void] = [
            { try await bench.subscribe("http://a/\(long)", "http", to: topic) },
            { try await bench.subscribe("\(long)@example.com", "email", to: topic) },
            { try await bench.subscribe("http://a/", "http", to: topic, ["DeliveryPolicy": long]) },
            { try await bench.subscribe("q", to: topic, ["FilterPolicy": #"{"a":["\#(long)\#(long)\#(long)"]}"#]) },
            { try await bench.subscribe("q", to: topic, ["RedrivePolicy": long]) },
            { _ = try await bench.makeTopic("other", ["KmsMasterKeyId": long]) },
            { _ = try await bench.makeTopic("other", ["Policy": long]) },
            {
                try await bench.client.addPermission(
                    AddPermissionInput(
                        topicArn: topic, label: long, awsAccountId: ["111111111111"], actionName: ["Publish"]))
            },
            {
                _ = try await bench.client.confirmSubscription(
                    ConfirmSubscriptionInput(topicArn: topic, token: long))
            },
            { try await bench.attributes("\(topic):\(long)") },
            { try await bench.publish("m", to: topic + long) },
        ]
        for (index, call) in calls.enumerated() {
            let told = await fault(call)
            #expect(told?.hasPrefix("InvalidParameter: Invalid parameter: ") == true, "call \(index): \(told ?? "")")
        }
    }

    @Test("a filter policy with too many names is not looked into")
    func names() async throws {
        let topic = try await bench.makeTopic()
        let many = (0..<20_000).map { #""\#($0)":[1]"# }.joined(separator: ",")
        #expect(
            await fault { try await bench.subscribe("q", to: topic, ["FilterPolicy": "{\(many)}"]) }
                == "InvalidParameter: Invalid parameter: Attributes Reason: FilterPolicy: Filter policy can not have "
                + "more than 5 keys")
        let scope = ["FilterPolicy": #"{"a":{\#(many)}}"#, "FilterPolicyScope": "MessageBody"]
        #expect(
            await fault { try await bench.subscribe("q", to: topic, scope) }
                == "InvalidParameter: Invalid parameter: Attributes Reason: FilterPolicy: Filter policy is too complex")
    }

    @Test("a filter policy of 200 KB is kept, chooses, and goes with its subscription")
    func longFilter() async throws {
        let topic = try await bench.makeTopic()
        let policy = #"{"a":["\#(String(repeating: "x", count: 200_000))","y"]}"#
        let arn = try await bench.subscribe(
            "q", to: topic, ["FilterPolicy": policy, "RawMessageDelivery": "true"])
        try await bench.start()
        try await bench.publish("yes", to: topic, ["a": ("String", "y")])
        try await bench.publish("no", to: topic, ["a": ("String", "z")])
        await bench.until { !bench.queues.bodies("q").isEmpty }
        await bench.settle()
        #expect(bench.queues.bodies("q") == ["yes"])
        let again = TopicBench(store: bench.platform.store)
        #expect(try await again.attributes(arn)["FilterPolicy"] == policy)
        let listed = try await again.client.listSubscriptionsByTopic(ListSubscriptionsByTopicInput(topicArn: topic))
        #expect(listed.subscriptions?.count == 1)
        try await again.client.setSubscriptionAttributes(
            SetSubscriptionAttributesInput(
                subscriptionArn: arn, attributeName: "FilterPolicy", attributeValue: #"{"a":["b"]}"#))
        #expect(try await again.attributes(arn)["FilterPolicy"] == #"{"a":["b"]}"#)
        #expect(try await again.platform.store.readAll(KeyRange(prefix: Key("sns", "filter"))).isEmpty)
        try await again.client.unsubscribe(UnsubscribeInput(subscriptionArn: arn))
        let count = try await again.platform.store.get(
            SNSStore.countKey(try #require(TopicReference(arn: topic))))?.counter
        #expect(count == 0)
        await bench.stop()
    }

    @Test("subscribing reads as much with many subscriptions as with few")
    func subscribing() async throws {
        let store = CountingStore()
        let bench = TopicBench(store: store)
        let topic = try await bench.makeTopic()
        func rows(_ name: String) async throws -> Int {
            let before = store.rows
            try await bench.subscribe(name, to: topic)
            return store.rows - before
        }
        try await bench.subscribe("first", to: topic)
        let few = try await rows("second")
        for number in 0..<200 { try await bench.subscribe("q\(number)", to: topic) }
        #expect(try await rows("last") == few)
        #expect(try await rows("last") <= few + 2)
        let attributes = try await bench.client.getTopicAttributes(GetTopicAttributesInput(topicArn: topic)).attributes
        #expect(attributes?["SubscriptionsConfirmed"] == "203")
        // Another topic's change has nobody read this one's subscriptions again.
        let core = SNSCore(bench.platform.environment)
        bench.background.start { await core.store.watch() }
        let reference = try #require(TopicReference(arn: topic))
        #expect(try await core.store.find(reference)?.subscriptions.count == 203)
        _ = try await bench.makeTopic("other")
        await bench.settle()
        let before = store.rows
        #expect(try await core.store.find(reference)?.subscriptions.count == 203)
        #expect(store.rows - before <= 2)
        await bench.stop()
    }

    @Test("a text that many get lies in the outbox once, and the oldest letters go beyond its bytes")
    func outbox() async throws {
        let store = bench.platform.store
        let outbox = Outbox(store: store)
        let tenant = Tenant(account: .default, region: .default)
        for number in 0..<140 {
            let id = MessageID(bench.platform.randomness)
            var transaction = Transaction()
            var texts: Set<Key> = []
            for reader in 0..<2 {
                let text = Letter.Text(shared: String(repeating: "\(number % 10)", count: 500_000), behind: "\(reader)")
                Letter(
                    kind: .email, recipient: "\(reader)@example.com", subject: nil, text: text,
                    sent: Instant(nanoseconds: Int64(number) * 1_000_000_000), topic: nil
                ).put(id, tenant, &transaction, &texts)
            }
            #expect(transaction.byteCount < 600_000)
            _ = try await store.commit(transaction)
        }
        let page = try await outbox.letters()
        #expect(page.isCut && page.letters.count == 15)
        #expect(page.letters.last?["text"]?.string?.hasPrefix("9999") == true)
        try await outbox.sweep()
        let left = try await store.readAll(KeyRange(prefix: Letter.texts)).reduce(0) { $0 + $1.value.count }
        #expect(left == 63_500_000)
        #expect(try await store.readAll(KeyRange(prefix: Letter.all)).count == 254)
    }

    @Test("a message that a queue refuses for good is told of, once in a while")
    func losses() async throws {
        let lines = Lines()
        var settings = SNSSettings()
        settings.report = { lines.keep($0) }
        let bench = TopicBench(settings: settings)
        let topic = try await bench.makeTopic()
        let arn = try await bench.subscribe("q", to: topic)
        let denied = Fault(code: "AccessDenied", message: "no\u{1B}", status: 403)
        bench.queues.fail("q", [denied, denied, denied])
        try await bench.start()
        for index in 0..<3 {
            try await bench.publish("m", to: topic)
            await bench.until { bench.queues.calls > index }
            await bench.settle()
            if index == 1 { bench.advance(61) }
        }
        #expect(
            lines.all.first
                == "SNS: a message of \(topic) is lost: the endpoint of the subscription \(arn) refused it: "
                + "AccessDenied: no ")
        #expect(lines.all.count == 2 && lines.all.last?.hasSuffix("(and 1 more since the last such line)") == true)
        await bench.stop()
    }
}

private final class Lines: Sendable {
    private let kept = Mutex<[String]>([])
    var all: [String] { kept.withLock { $0 } }
    func keep(_ line: String) { kept.withLock { $0.append(line) } }
}

/// A store that counts the rows which are read of it.
private final class CountingStore: Store {
    private let store = MemoryStore()
    private let count = Mutex(0)
    var rows: Int { count.withLock { $0 } }

    nonisolated(nonsending) func get(_ key: Key) async throws(Failure) -> Row? {
        let row = try await store.get(key)
        if row != nil { count.withLock { $0 += 1 } }
        return row
    }

    nonisolated(nonsending) func read(_ ranges: [KeyRange]) async throws(Failure) -> [[Row]] {
        let rows = try await store.read(ranges)
        count.withLock { $0 += rows.reduce(0) { $0 + $1.count } }
        return rows
    }

    nonisolated(nonsending) func commit(_ transaction: Transaction) async throws(Failure) -> CommitResult {
        try await store.commit(transaction)
    }

    nonisolated(nonsending) func claim(_ claim: Claim) async throws(Failure) -> [Entry] {
        try await store.claim(claim)
    }

    func watch(_ prefixes: [Key]) -> AsyncStream<Void> { store.watch(prefixes) }
    nonisolated(nonsending) func close() async { await store.close() }
}
