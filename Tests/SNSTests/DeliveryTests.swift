import Base
import SNSAPI
import ServiceKit
import ServiceTesting
import Store
import Testing
import Wire

@testable import SNS

@Suite("A topic delivers")
struct DeliveryTests {
    let bench = TopicBench()

    @Test("to every queue, in an envelope that names the subscription, and leaves nothing")
    func fanOut() async throws {
        let topic = try await bench.makeTopic()
        var subscriptions: [String] = []
        for name in ["a", "b", "c"] { subscriptions.append(try await bench.subscribe(name, to: topic)) }
        try await bench.start()
        let sent = try await bench.publish(
            "hello \"you\"", to: topic, subject: "Hi", ["kind": ("String", "greeting"), "n": ("Number", "5")])
        await bench.until { ["a", "b", "c"].allSatisfy { !bench.queues.bodies($0).isEmpty } }
        for (name, subscription) in zip(["a", "b", "c"], subscriptions) {
            let text = try #require(bench.queues.bodies(name).first)
            #expect(text.hasPrefix("{\n  \"Type\" : \"Notification\",\n  \"MessageId\" : "))
            let envelope = try JSON(parsing: text)
            #expect(envelope["Message"] == "hello \"you\"" && envelope["Subject"] == "Hi")
            #expect(envelope["MessageId"]?.string == sent.messageId && envelope["TopicArn"]?.string == topic)
            #expect(envelope["MessageAttributes"]?["kind"] == ["Type": "String", "Value": "greeting"])
            #expect(envelope["SignatureVersion"] == "1" && envelope["Signature"]?.string?.utf8.count == 344)
            #expect(envelope["UnsubscribeURL"]?.string?.contains(PercentEncoding.encode(subscription)) == true)
        }
        await bench.settle()
        #expect(try await bench.leftovers() == 0)
        await bench.stop()
    }

    @Test("what was published before it started, also after a restart")
    func restart() async throws {
        let topic = try await bench.makeTopic()
        try await bench.subscribe("a", to: topic)
        for number in 0..<25 { try await bench.publish("\(number)", to: topic) }
        let again = TopicBench(store: bench.platform.store)
        try await again.start()
        await again.until { again.queues.bodies("a").count == 25 }
        #expect(again.queues.calls == 3)
        let numbers = try again.queues.bodies("a").compactMap { try JSON(parsing: $0)["Message"]?.string }
        #expect(Set(numbers) == Set((0..<25).map { "\($0)" }))
        await again.stop()
    }

    @Test("nothing to a subscription that came after the message, and nothing without one")
    func later() async throws {
        let topic = try await bench.makeTopic()
        try await bench.publish("nobody", to: topic)
        #expect(try await bench.leftovers() == 0)
        try await bench.subscribe("a", to: topic)
        try await bench.publish("early", to: topic)
        bench.advance(1)
        try await bench.subscribe("b", to: topic)
        try await bench.start()
        await bench.until { !bench.queues.bodies("a").isEmpty }
        await bench.settle()
        #expect(bench.queues.bodies("b").isEmpty)
        await bench.stop()
    }

    @Test("a share of every topic in turn, so that none waits behind another's many")
    func shares() async throws {
        for name in ["a", "b"] {
            let topic = try await bench.makeTopic(name)
            try await bench.subscribe(name, to: topic)
            for number in 0..<(name == "a" ? 300 : 1) { try await bench.publish("\(number)", to: topic) }
        }
        try await bench.keepKey()
        let distributor = SNSCore(bench.platform.environment).distributor
        var last: Key?
        #expect(try await distributor.round(after: &last))
        #expect(bench.queues.bodies("b").count == 1 && bench.queues.bodies("a").count == 128)
        while try await distributor.round(after: &last) {}
        #expect(bench.queues.bodies("a").count == 300)
        #expect(try await bench.leftovers() == 0)
    }

    @Test("each message once, though the next round is written while one is under way")
    func overlap() async throws {
        let topic = try await bench.makeTopic()
        try await bench.subscribe("a", to: topic)
        for number in 0..<600 { try await bench.publish("\(number)", to: topic) }
        try await bench.start()
        for number in 600..<900 { try await bench.publish("\(number)", to: topic) }
        await bench.until { bench.queues.bodies("a").count >= 900 }
        await bench.settle()
        let numbers = try bench.queues.bodies("a").compactMap { try JSON(parsing: $0)["Message"]?.string }
        #expect(numbers.count == 900 && Set(numbers).count == 900)
        #expect(try await bench.leftovers() == 0)
        await bench.stop()
    }

    @Test("without a key where nothing is signed: raw messages and letters")
    func unsigned() async throws {
        let topic = try await bench.makeTopic()
        try await bench.subscribe("a", to: topic, ["RawMessageDelivery": "true"])
        try await bench.subscribe("+15555550100", "sms", to: topic)
        try await bench.service.start(bench.background)
        try await bench.publish("m", to: topic)
        await bench.until { !bench.queues.bodies("a").isEmpty }
        await bench.settle()
        #expect(try await Outbox(store: bench.platform.store).letters().letters.first?["text"] == "m")
        #expect(try await bench.platform.store.get(SigningMaterial.row) == nil)
        await bench.stop()
    }

    @Test("one signature to all kinds of endpoints")
    func signatures() async throws {
        try await bench.keepKey()
        let environment = bench.platform.environment
        let material = try await Signer(
            store: environment.store, clock: environment.clock, randomness: environment.randomness
        ).material()
        let first = try material.signature(of: [1], version: "1")
        #expect(try material.signature(of: [1], version: "2") != first)
        let topic = try await bench.makeTopic()
        try await bench.subscribe("a", to: topic)
        try await bench.subscribe("b", to: topic)
        try await bench.subscribe("arn:aws:lambda:us-east-1:000000000000:function:known", "lambda", to: topic)
        try await bench.start()
        try await bench.publish("m", to: topic)
        await bench.until { !bench.queues.bodies("a").isEmpty && !bench.functions.events.isEmpty }
        await bench.until { !bench.queues.bodies("b").isEmpty }
        let envelopes = try ["a", "b"].map { try JSON(parsing: bench.queues.bodies($0)[0]) }
        let event = bench.functions.events[0]["Records"]?[0]?["Sns"]
        #expect(envelopes[0]["Signature"] != nil && envelopes[0]["Signature"] == envelopes[1]["Signature"])
        #expect(event?["Signature"] == envelopes[0]["Signature"])
        #expect(envelopes[0]["UnsubscribeURL"] != envelopes[1]["UnsubscribeURL"])
        await bench.stop()
    }

    @Test("raw messages with their attributes, and no more than ten of them")
    func raw() async throws {
        let topic = try await bench.makeTopic()
        let redrive = ["RawMessageDelivery": "true", "RedrivePolicy": Self.redrive("dead")]
        try await bench.subscribe("a", to: topic, redrive)
        try await bench.start()
        try await bench.publish("plain", to: topic, ["k": ("String", "v")])
        let many = Dictionary(uniqueKeysWithValues: (0..<11).map { ("k\($0)", (type: "String", value: "v")) })
        try await bench.publish("many", to: topic, many)
        await bench.until { !bench.queues.bodies("a").isEmpty && !bench.queues.bodies("dead").isEmpty }
        #expect(bench.queues.messages("a").map(\.body) == ["plain"])
        #expect(bench.queues.messages("a")[0].attributes == ["k": "v"])
        await bench.stop()
    }

    static func redrive(_ queue: String) -> String { "{\"deadLetterTargetArn\":\"\(TopicBench.queue(queue))\"}" }

    @Test("each protocol its own text where there is one")
    func structure() async throws {
        let topic = try await bench.makeTopic("news", ["DisplayName": "Shop"])
        try await bench.subscribe("a", to: topic)
        try await bench.subscribe("+15555550100", "sms", to: topic)
        try await bench.subscribe("arn:aws:lambda:us-east-1:000000000000:function:known", "lambda", to: topic)
        try await bench.start()
        try await bench.publish(
            #"{"default":"d","sqs":"q","sms":"s","http":5,"unknown":"u"}"#, to: topic, structure: "json")
        await bench.until { !bench.queues.bodies("a").isEmpty && !bench.functions.events.isEmpty }
        #expect(try JSON(parsing: bench.queues.bodies("a")[0])["Message"] == "q")
        let record = bench.functions.events[0]["Records"]?[0]
        #expect(record?["EventSource"] == "aws:sns" && record?["Sns"]?["Message"] == "d")
        #expect(record?["Sns"]?["Subject"] == .null)
        await bench.settle()
        let letter = try await Outbox(store: bench.platform.store).letters().letters.first
        #expect(letter?["text"] == "Shop> s" && letter?["to"] == "+15555550100")
        await bench.stop()
    }

    @Test("what a queue could not take again by AWS's table, and then counts no more")
    func managedRetries() async throws {
        let topic = try await bench.makeTopic()
        try await bench.subscribe("a", to: topic)
        try await bench.subscribe("b", to: topic)
        let failure = Fault.internalFailure("no")
        bench.queues.fail("a", Array(repeating: failure, count: 5))
        try await bench.start()
        try await bench.publish("x", to: topic)
        await bench.until { !bench.queues.bodies("b").isEmpty }
        // Three more tries at once, then two a second apart.
        await bench.until { bench.queues.calls >= 5 }
        await bench.settle()
        #expect(bench.queues.bodies("a").isEmpty)
        for _ in 0..<2 {
            bench.advance(1)
            await bench.settle()
        }
        await bench.until { !bench.queues.bodies("a").isEmpty }
        #expect(bench.queues.bodies("a").count == 1)
        await bench.settle()
        #expect(try await bench.leftovers() == 0)
        await bench.stop()
    }

    @Test("what no endpoint may have to the dead-letter queue at once, with the reason")
    func deadLetters() async throws {
        let topic = try await bench.makeTopic()
        try await bench.subscribe("a", to: topic, ["RedrivePolicy": Self.redrive("dead")])
        try await bench.subscribe(
            "arn:aws:lambda:us-east-1:000000000000:function:gone", "lambda", to: topic,
            ["RedrivePolicy": Self.redrive("dead")])
        bench.queues.fail("a", [Fault(code: "AccessDenied", message: "not you", status: 403)])
        try await bench.start()
        try await bench.publish("x", to: topic)
        await bench.until { bench.queues.bodies("dead").count == 2 }
        let codes = bench.queues.messages("dead").compactMap { $0.attributes["ErrorCode"] }
        #expect(Set(codes) == ["AccessDenied", "ResourceNotFoundException"])
        #expect(try bench.queues.bodies("dead").allSatisfy { try JSON(parsing: $0)["Message"] == "x" })
        await bench.settle()
        #expect(try await bench.leftovers() == 0)
        await bench.stop()
    }

    @Test("a message of 256 KB, in parts")
    func large() async throws {
        let topic = try await bench.makeTopic()
        try await bench.subscribe("a", to: topic, ["RawMessageDelivery": "true"])
        let text = String(repeating: "ü", count: 131_072)
        try await bench.publish(text, to: topic)
        #expect(
            await fault { try await bench.publish(text + "x", to: topic) }
                == "InvalidParameter: Invalid parameter: Message too long")
        bench.queues.fail("a", [.internalFailure("no")])
        try await bench.start()
        await bench.until { bench.queues.bodies("a").count == 1 }
        #expect(bench.queues.bodies("a") == [text])
        await bench.settle()
        #expect(try await bench.leftovers() == 0)
        await bench.stop()
    }
}
