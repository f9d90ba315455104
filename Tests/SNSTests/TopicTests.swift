import Base
import SNSAPI
import ServiceKit
import ServiceTesting
import Testing
import Wire

@testable import SNS

@Suite("SNS's definitions")
struct TopicTests {
    let bench = TopicBench()

    @Test("a topic is made once, and not with other attributes or tags")
    func create() async throws {
        let arn = try await bench.makeTopic("news", ["DisplayName": "News"])
        #expect(arn == "arn:aws:sns:us-east-1:000000000000:news")
        #expect(try await bench.makeTopic("news", ["DisplayName": "News"]) == arn)
        #expect(try await bench.makeTopic("news") == arn)
        #expect(
            await fault { _ = try await bench.makeTopic("news", ["DisplayName": "Old"]) }
                == "InvalidParameter: Invalid parameter: Attributes Reason: Topic already exists with different attributes"
        )
        #expect(
            await fault { try await bench.client.createTopic(.init(name: "news", tags: [Tag(key: "a", value: "b")])) }
                == "InvalidParameter: Invalid parameter: Tags Reason: Topic already exists with different tags")
        for name in ["", "a b", "x.fifo", String(repeating: "x", count: 257)] {
            #expect(
                await fault { try await bench.client.createTopic(.init(name: name)) }
                    == "InvalidParameter: Invalid parameter: Topic Name")
        }
    }

    @Test("a topic tells its attributes and counts its subscriptions")
    func attributes() async throws {
        let arn = try await bench.makeTopic()
        try await bench.subscribe("a", to: arn)
        let gone = try await bench.subscribe("b", to: arn)
        try await bench.subscribe("a@example.com", "email", to: arn)
        try await bench.client.unsubscribe(.init(subscriptionArn: gone))
        let shown = try await bench.client.getTopicAttributes(.init(topicArn: arn)).attributes ?? [:]
        #expect(shown["SubscriptionsConfirmed"] == "1" && shown["SubscriptionsPending"] == "1")
        #expect(shown["SubscriptionsDeleted"] == "1" && shown["Owner"] == "000000000000")
        #expect(shown["Policy"]?.contains("__default_statement_ID") == true)
        #expect(shown["EffectiveDeliveryPolicy"]?.contains("\"numRetries\":3") == true)
    }

    @Test("what is not there, or not served, is named")
    func faults() async throws {
        let arn = try await bench.makeTopic()
        #expect(
            await fault { try await bench.publish("m", to: arn + "x") } == "NotFound: Topic does not exist")
        #expect(
            await fault { try await bench.publish("m", to: "news") }
                == "InvalidParameter: Invalid parameter: TopicArn Reason: An ARN must have at least 6 elements, not 1")
        #expect(
            await fault { try await bench.publish("m", to: "arn:aws:sns:eu-west-1:000000000000:news") }
                == "InvalidParameter: Invalid parameter: TopicArn")
        #expect(
            await fault { try await bench.subscribe("x", "carrier-pigeon", to: arn) }
                == "InvalidParameter: Invalid parameter: Amazon SNS does not support this protocol string: carrier-pigeon"
        )
        #expect(
            await fault { try await bench.subscribe("http://a", "https", to: arn) }
                == "InvalidParameter: Invalid parameter: Endpoint must match the specified protocol")
        #expect(
            await fault { try await bench.subscribe("https://a", "http", to: arn) }
                == "InvalidParameter: Invalid parameter: Endpoint must match the specified protocol")
        for name in ["ArchivePolicy", "SQSSuccessFeedbackRoleArn"] {
            #expect(await fault { try await bench.set(name, "x", arn) }?.contains(name) == true)
        }
        #expect(
            await fault { try await bench.set("Nope", "x", arn) }
                == "InvalidParameter: Invalid parameter: AttributeName")
        #expect(
            await fault { try await bench.publish("", to: arn) } == "InvalidParameter: Invalid parameter: Empty message"
        )
        #expect(
            await fault { try await bench.publish("m", to: arn, subject: "a\nb") }
                == "InvalidParameter: Invalid parameter: Subject")
    }

    @Test("a queue of another account has to confirm, one that its own account subscribes has not")
    func accounts() async throws {
        let topic = try await bench.makeTopic()
        let endpoint = "arn:aws:sqs:us-east-1:222222222222:q"
        let arn = try await bench.subscribe(endpoint, to: topic)
        #expect(try await bench.attributes(arn)["PendingConfirmation"] == "true")
        try await bench.start()
        await bench.until { !bench.queues.bodies("q").isEmpty }
        let asked = try JSON(parsing: try #require(bench.queues.bodies("q").first))
        #expect(asked["Type"] == "SubscriptionConfirmation")
        let other = SNSClient(
            bench.platform.caller(as: .account(TopicBench.other), account: TopicBench.other, region: .default))
        try await other.confirmSubscription(.init(topicArn: topic, token: asked["Token"]?.string ?? ""))
        #expect(try await bench.attributes(arn)["PendingConfirmation"] == "false")
        let own = try await other.subscribe(
            .init(topicArn: topic, protocol: "sqs", endpoint: "arn:aws:sqs:us-east-1:222222222222:r")
        ).subscriptionArn
        #expect(own?.hasPrefix(topic) == true)
        await bench.stop()
    }

    @Test("the topic's policy, its subscriptions' endpoints and the source are asked about")
    func accesses() async throws {
        let topic = try await bench.makeTopic()
        try await bench.client.addPermission(
            .init(topicArn: topic, label: "l", awsAccountId: ["222222222222"], actionName: ["Publish"]))
        try await bench.subscribe("a", to: topic)
        let access = try #require(bench.platform.accesses.last { $0.action == "sns:Subscribe" })
        #expect(access.conditions["sns:Protocol"] == ["sqs"])
        #expect(access.conditions["sns:Endpoint"] == [TopicBench.queue("a")])
        #expect(access.resourcePolicy?["Statement"]?[1]?["Action"] == "SNS:Publish")
        try await bench.client.removePermission(.init(topicArn: topic, label: "l"))
        let policy = try await bench.client.getTopicAttributes(.init(topicArn: topic)).attributes?["Policy"] ?? ""
        #expect(try JSON(parsing: policy)["Statement"]?.array?.count == 1)
    }

    @Test("an endpoint is subscribed once, and not with other attributes")
    func twice() async throws {
        let topic = try await bench.makeTopic()
        let arn = try await bench.subscribe("a", to: topic, ["RawMessageDelivery": "True"])
        #expect(try await bench.subscribe("a", to: topic) == arn)
        #expect(
            await fault { try await bench.subscribe("a", to: topic, ["RawMessageDelivery": "false"]) }
                == "InvalidParameter: Invalid parameter: Attributes Reason: Subscription already exists with different "
                + "attributes")
        let listed = try await bench.client.listSubscriptions(.init()).subscriptions ?? []
        #expect(listed.map(\.subscriptionArn) == [arn])
        try await bench.client.deleteTopic(.init(topicArn: topic))
        #expect(try await bench.client.listSubscriptions(.init()).subscriptions?.isEmpty ?? true)
    }

    @Test("lists go on behind a hundred")
    func pages() async throws {
        for number in 0..<103 { _ = try await bench.makeTopic("t\(number)") }
        let first = try await bench.client.listTopics(.init())
        let second = try await bench.client.listTopics(.init(nextToken: first.nextToken))
        #expect(first.topics?.count == 100 && second.topics?.count == 3 && second.nextToken == nil)
    }
}

extension TopicBench {
    func set(_ name: String, _ value: String, _ topic: String) async throws {
        try await client.setTopicAttributes(.init(topicArn: topic, attributeName: name, attributeValue: value))
    }
}
