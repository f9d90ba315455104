import Base
import SNSAPI
import ServiceKit
import ServiceTesting
import Testing
import Wire

@testable import SNS

@Suite("A topic's policy")
struct TopicPolicyTests {
    let bench = TopicBench()
    private let topic = "arn:aws:sns:us-east-1:000000000000:news"

    init() { bench.platform.register(FakeRoles(["publisher"])) }

    private func statement(
        _ sid: String?, _ action: String = "sns:Publish", by principal: String = "222222222222", on resource: String
    ) -> String {
        let label = sid.map { "\"Sid\":\"\($0)\"," } ?? ""
        return "{\(label)\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"\(principal)\"},"
            + "\"Action\":\"\(action)\",\"Resource\":\"\(resource)\"}"
    }

    /// The reason for which SNS refuses a policy; nil where it takes it.
    private func refusal(_ statements: String...) async -> String? {
        await fault {
            _ = try await bench.set(
                "Policy", "{\"Version\":\"2012-10-17\",\"Statement\":[\(statements.joined(separator: ","))]}", topic)
        }.map { String($0.trimmingPrefix("InvalidParameter: Invalid parameter: ")) }
    }

    @Test("has statements with ids of their own, about this topic and of SNS's actions")
    func statements() async throws {
        _ = try await bench.makeTopic()
        #expect(await refusal(statement(nil, on: topic)) == nil)
        #expect(await refusal(statement("a", on: topic), statement("b", "SNS:Receive", on: topic)) == nil)
        let ids = "Every policy statement must have a unique ID."
        #expect(await refusal(statement(nil, on: topic), statement(nil, on: topic)) == ids)
        #expect(await refusal(statement("a", on: topic), statement("a", on: topic)) == ids)
        for action in ["sns:*", "*", "sns:Get*", "sns:CreateTopic", "sns:TagResource", "s3:GetObject"] {
            #expect(
                await refusal(statement("a", action, on: topic)) == "Policy statement action out of service scope!",
                "\(action)")
        }
        #expect(await refusal(statement("a", on: "*")) == nil)
        #expect(await refusal(statement("a", on: topic + "2")) == "Policy Error: null")
        #expect(
            await refusal("{\"Sid\":\"a\",\"Effect\":\"Allow\",\"Action\":\"sns:Publish\"}") == "Policy Error: null")
        #expect(await refusal() == "Policy Error: null")
        let many = (0...100).map { "{\"Sid\":\"\($0)\",\"Action\":\"sns:Publish\"}" }.joined(separator: ",")
        #expect(await refusal(many) == "Policy exceeds the limit of 100 statements")
    }

    @Test("names users and roles that are there")
    func principals() async throws {
        _ = try await bench.makeTopic()
        let missing = "Policy Error: PrincipalNotFound"
        let role = "arn:aws:iam::222222222222:role/"
        #expect(await refusal(statement("a", by: role + "publisher", on: topic)) == nil)
        #expect(await refusal(statement("a", by: role + "nobody", on: topic)) == missing)
        #expect(await refusal(statement("a", by: "arn:aws:iam::222222222222:user/u", on: topic)) == missing)
        #expect(await refusal(statement("a", by: "arn:aws:iam::123:root", on: topic)) == missing)
        #expect(await refusal(statement("a", by: "*", on: topic)) == nil)
        let made = await fault {
            _ = try await bench.makeTopic(
                "other",
                [
                    "Policy":
                        "{\"Statement\":[\(statement("a", by: role + "nobody", on: topic.dropLast(4) + "other"))]}"
                ])
        }
        #expect(made == "InvalidParameter: Invalid parameter: Attributes Reason: \(missing)")
    }

    @Test("lets another account do what policies can allow, and nothing else")
    func shared() async throws {
        _ = try await bench.makeTopic()
        for action in ["Publish", "DeleteTopic", "ListTagsForResource"] {
            try await bench.client.addPermission(
                .init(topicArn: topic, label: action, awsAccountId: ["222222222222"], actionName: [action]))
        }
        for action in ["*", "TagResource", "CreateTopic"] {
            let refused = await fault {
                try await bench.client.addPermission(
                    .init(topicArn: topic, label: "l", awsAccountId: ["222222222222"], actionName: [action]))
            }
            #expect(refused == "InvalidParameter: Invalid parameter: Policy statement action out of service scope!")
        }
        let other = SNSClient(
            bench.platform.caller(as: .account(TopicBench.other), account: TopicBench.other, region: .default))
        try await other.listTagsForResource(.init(resourceArn: topic))
        #expect(bench.platform.accesses.last?.resourcePolicy != nil)
        // The test's platform grants everything: what is asked for is what counts.
        try await other.tagResource(.init(resourceArn: topic, tags: [Tag(key: "a", value: "b")]))
        let access = try #require(bench.platform.accesses.last)
        #expect(access.action == "sns:TagResource" && access.resourcePolicy == nil && access.owner == .default)
    }
}

@Suite("SNS's secrets and tags")
struct TopicDetailTests {
    let bench = TopicBench()

    @Test(
        "the password in an endpoint's address is not shown",
        arguments: [
            ("http://username:secret@example.com/myroute", "http://username:****@example.com/myroute"),
            ("http://u:a@b:c@example.com?x=1", "http://u:****@example.com?x=1"),
            ("http://username@example.com/a:b@c", "http://username@example.com/a:b@c"),
            ("http://example.com:81/", "http://example.com:81/"),
        ])
    func password(_ endpoint: String, _ shown: String) async throws {
        let topic = try await bench.makeTopic()
        let arn = try await bench.subscribe(endpoint, "http", to: topic)
        #expect(try await bench.attributes(arn)["Endpoint"] == shown)
        #expect(try await bench.client.listSubscriptions(.init()).subscriptions?.map(\.endpoint) == [shown])
        let listed = try await bench.client.listSubscriptionsByTopic(.init(topicArn: topic)).subscriptions
        #expect(listed?.map(\.endpoint) == [shown])
        // It is the same subscription for who knows it.
        #expect(try await bench.subscribe(endpoint, "http", to: topic) == arn)
    }

    @Test("tags of AWS's own are nobody's to set or take away")
    func reserved() async throws {
        let topic = try await bench.makeTopic()
        let text = "InvalidParameter: Invalid parameter: aws: prefixed tag key names are not allowed for external use."
        let tag = Tag(key: "aws:x", value: "")
        #expect(await fault { try await bench.client.tagResource(.init(resourceArn: topic, tags: [tag])) } == text)
        #expect(
            await fault { try await bench.client.untagResource(.init(resourceArn: topic, tagKeys: ["AWS:x"])) } == text)
        #expect(await fault { try await bench.client.createTopic(.init(name: "other", tags: [tag])) } == text)
    }

    @Test("a topic of a template is made once however often its creation is tried, and bears the stack's tags")
    func resource() async throws {
        let handler = TopicResource(
            store: SNSCore(bench.platform.environment).store, owners: ResourceOwners(store: bench.platform.store))
        func context(_ token: String) -> ResourceContext {
            ResourceContext(
                stackName: "stack", stackID: "stack-id", logicalID: "Topic", account: .default, region: .default,
                token: token, caller: bench.platform.root)
        }
        let properties: JSONObject = ["TopicName": "news", "Tags": [["Key": "a", "Value": "b"]]]
        let made = try await handler.create(properties, context("t"))
        #expect(made == (try await handler.create(properties, context("t"))))
        let tags = try await bench.client.listTagsForResource(.init(resourceArn: made.physicalID)).tags ?? []
        #expect(
            tags.map(\.key) == [
                "a", "aws:cloudformation:logical-id", "aws:cloudformation:stack-id", "aws:cloudformation:stack-name",
            ])
        #expect(await fault { _ = try await handler.create(properties, context("u")) }?.contains("exists") == true)
        try await handler.delete(made.physicalID, properties, context("t"))
    }

    @Test("what waits for a queue's account becomes its own when that subscribes the queue itself")
    func takeOver() async throws {
        let topic = try await bench.makeTopic()
        let endpoint = "arn:aws:sqs:us-east-1:222222222222:q"
        let arn = try await bench.subscribe(endpoint, to: topic)
        #expect(try await bench.attributes(arn)["PendingConfirmation"] == "true")
        let other = SNSClient(
            bench.platform.caller(as: .account(TopicBench.other), account: TopicBench.other, region: .default))
        let own = try await other.subscribe(
            .init(topicArn: topic, protocol: "sqs", endpoint: endpoint, attributes: ["RawMessageDelivery": "true"])
        ).subscriptionArn
        #expect(own == arn)
        let shown = try await bench.attributes(arn)
        #expect(shown["PendingConfirmation"] == "false" && shown["ConfirmationWasAuthenticated"] == "true")
        #expect(shown["Owner"] == "222222222222" && shown["RawMessageDelivery"] == "true")
        #expect(try await bench.client.listSubscriptions(.init()).subscriptions?.isEmpty ?? true)
        #expect(try await other.listSubscriptions(.init()).subscriptions?.map(\.subscriptionArn) == [arn])
    }
}
