import Base
import SNSAPI
import ServiceKit
import ServiceTesting
import Testing
import Wire

@testable import SNS

@Suite("An HTTP endpoint")
struct WebDeliveryTests {
    let bench = TopicBench()

    /// A confirmed subscription.
    private func subscribe(_ host: String, _ topic: String, _ attributes: [String: String] = [:]) async throws -> String
    {
        let arn = try await bench.subscribe("http://\(host)/hook", "http", to: topic, attributes)
        await bench.until { !bench.web.requests(to: host).isEmpty }
        let request = try #require(bench.web.requests(to: host).first)
        #expect(request.headers["x-amz-sns-message-type"] == "SubscriptionConfirmation")
        let token = try #require(try JSON(parsing: request.body)["Token"]?.string)
        let confirmed = try await bench.client.confirmSubscription(
            ConfirmSubscriptionInput(topicArn: topic, token: token))
        #expect(confirmed.subscriptionArn == arn)
        return arn
    }

    @Test("is asked first, and gets messages once it has answered")
    func confirmation() async throws {
        let topic = try await bench.makeTopic()
        try await bench.start()
        let pending = try await bench.client.subscribe(
            SubscribeInput(topicArn: topic, protocol: "http", endpoint: "http://shop/hook"))
        #expect(pending.subscriptionArn == "pending confirmation")
        try await bench.publish("early", to: topic)
        let arn = try await subscribe("shop", topic)
        bench.advance(1)
        try await bench.publish("late", to: topic)
        await bench.until { bench.web.requests(to: "shop").contains { $0.body.contains("late") } }
        let last = try #require(bench.web.requests(to: "shop").last)
        #expect(last.headers["x-amz-sns-subscription-arn"] == arn)
        #expect(last.headers["content-type"] == "text/plain; charset=UTF-8")
        #expect(!bench.web.requests(to: "shop").contains { $0.body.contains("\"early\"") })
        await bench.stop()
    }

    @Test("is tried again in the phases of its policy, and its message then goes to the dead-letter queue")
    func phases() async throws {
        let policy = """
            {"healthyRetryPolicy":{"numRetries":6,"numNoDelayRetries":1,"numMinDelayRetries":1,"numMaxDelayRetries":1,\
            "minDelayTarget":2,"maxDelayTarget":8,"backoffFunction":"linear"}}
            """
        let topic = try await bench.makeTopic()
        try await bench.start()
        _ = try await subscribe(
            "shop", topic, ["DeliveryPolicy": policy, "RedrivePolicy": DeliveryTests.redrive("dead")])
        bench.web.answer("shop", Array(repeating: 503, count: 7))
        let began = bench.platform.clock.now
        bench.advance(0.001)
        try await bench.publish("x", to: topic)
        for (index, delay) in [2, 2, 5, 8, 8].enumerated() {
            await bench.until { bench.web.requests(to: "shop").count == 3 + index }
            // Those who sleep: the distributor, the housekeeping, and the lane.
            await bench.settle()
            await bench.until { bench.platform.clock.sleeperCount >= 3 }
            bench.advance(Double(delay) - 0.01)
            await bench.settle()
            #expect(bench.web.requests(to: "shop").count == 3 + index)
            bench.advance(0.01)
        }
        await bench.until { !bench.queues.bodies("dead").isEmpty }
        let times = bench.web.requests(to: "shop").dropFirst().map { ($0.time - began).inMilliseconds / 1_000 }
        let delays = zip(times.dropFirst(), times).map { ($0 - $1).rounded() }
        #expect(delays == [0, 2, 2, 5, 8, 8])
        #expect(bench.queues.messages("dead").first?.attributes["ErrorCode"] == "503")
        await bench.stop()
    }

    @Test("that refuses is not asked again, and one that is silent holds up nobody")
    func refusal() async throws {
        let topic = try await bench.makeTopic()
        try await bench.start()
        _ = try await subscribe("refuses", topic, ["RedrivePolicy": DeliveryTests.redrive("dead")])
        _ = try await subscribe("silent", topic)
        _ = try await subscribe("good", topic, ["RawMessageDelivery": "true"])
        bench.web.answer("refuses", [404])
        bench.web.silence("silent")
        bench.advance(1)
        for number in 0..<40 { try await bench.publish("m\(number)", to: topic) }
        await bench.until { bench.web.requests(to: "good").count == 41 && !bench.queues.bodies("dead").isEmpty }
        #expect(bench.web.requests(to: "good").count == 41)
        #expect(bench.web.requests(to: "good").last?.headers["x-amz-sns-rawdelivery"] == "true")
        // The question, and as many as may be under way.
        await bench.until { bench.web.requests(to: "silent").count == 1 + LimitsSNS.deliveriesAtOnce }
        await bench.settle()
        #expect(bench.web.requests(to: "silent").count == 1 + LimitsSNS.deliveriesAtOnce)
        #expect(bench.queues.bodies("dead").count == 1)
        await bench.stop()
    }

    @Test("that anybody ends is told, and can come back by its token")
    func cancellation() async throws {
        let topic = try await bench.makeTopic()
        try await bench.start()
        let arn = try await subscribe("shop", topic)
        let stranger = SNSClient(bench.platform.caller(as: .anonymous, account: .default, region: .default))
        try await stranger.unsubscribe(UnsubscribeInput(subscriptionArn: arn))
        #expect(await fault { try await bench.attributes(arn) } == "NotFound: Subscription does not exist")
        await bench.until { bench.web.requests(to: "shop").count == 2 }
        let told = try #require(bench.web.requests(to: "shop").last)
        #expect(told.headers["x-amz-sns-message-type"] == "UnsubscribeConfirmation")
        let token = try #require(try JSON(parsing: told.body)["Token"]?.string)
        try await bench.client.confirmSubscription(ConfirmSubscriptionInput(topicArn: topic, token: token))
        #expect(try await bench.attributes(arn)["PendingConfirmation"] == "false")
        await bench.settle()
        #expect(try await bench.leftovers() == 0)
        await bench.stop()
    }

    @Test("that refuses the question gets it nowhere else: its token would confirm the endpoint without it")
    func refusedQuestion() async throws {
        let topic = try await bench.makeTopic()
        try await bench.start()
        bench.web.answer("refuses", [404])
        let arn = try await bench.subscribe(
            "http://refuses/hook", "http", to: topic,
            ["RawMessageDelivery": "true", "RedrivePolicy": DeliveryTests.redrive("dead")])
        await bench.until { !bench.web.requests(to: "refuses").isEmpty }
        await bench.settle()
        #expect(bench.queues.bodies("dead").isEmpty)
        #expect(try await bench.leftovers() == 0)
        #expect(try await bench.attributes(arn)["PendingConfirmation"] == "true")
        await bench.stop()
    }

    @Test("that never answers the question is forgotten after two days")
    func expiry() async throws {
        let topic = try await bench.makeTopic()
        let arn = try await bench.subscribe("http://shop/", "http", to: topic)
        let core = SNSCore(bench.platform.environment)
        bench.advance(172_799)
        try await Housekeeping(core: core).sweep()
        #expect(try await bench.attributes(arn)["PendingConfirmation"] == "true")
        bench.advance(2)
        try await Housekeeping(core: core).sweep()
        await bench.settle()
        let again = TopicBench(store: bench.platform.store)
        #expect(await fault { try await again.attributes(arn) } == "NotFound: Subscription does not exist")
    }
}

extension TopicBench {
    @discardableResult
    func attributes(_ subscription: String) async throws -> [String: String] {
        try await client.getSubscriptionAttributes(GetSubscriptionAttributesInput(subscriptionArn: subscription))
            .attributes ?? [:]
    }
}
