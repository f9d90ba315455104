import Base
import SQSAPI
import ServiceKit
import ServiceTesting
import Store
import Testing
import Wire

@testable import SQS

@Suite("Queues")
struct QueueManagementTests {
    let bench = QueueBench()

    @Test("are made once, and again only with attributes that do not contradict")
    func create() async throws {
        let url = try await bench.makeQueue("orders", ["DelaySeconds": "5"])
        #expect(url == "http://localhost:4566/000000000000/orders")
        #expect(try await bench.makeQueue("orders") == url)
        #expect(try await bench.makeQueue("orders", ["VisibilityTimeout": "30"]) == url)
        let other = await code { _ = try await bench.makeQueue("orders", ["DelaySeconds": "6"]) }
        #expect(other == "QueueAlreadyExists")
        for name in ["", "a b", "a.fifo", String(repeating: "a", count: 81)] {
            let made = await code {
                try await bench.client.createQueue(CreateQueueRequest(queueName: name))
            }
            #expect(made == "InvalidParameterValue", "\(name)")
        }
        let plain = await code {
            try await bench.client.createQueue(CreateQueueRequest(queueName: "a", attributes: ["FifoQueue": "true"]))
        }
        #expect(plain == "InvalidParameterValue")
        let unknown = await code { _ = try await bench.makeQueue("a", ["FifoQueue": "false"]) }
        #expect(unknown == "InvalidAttributeName")
    }

    @Test("hold their attributes to AWS's ranges")
    func attributes() async throws {
        let url = try await bench.makeQueue()
        func set(_ name: String, _ value: String) async -> String? {
            await code {
                try await bench.client.setQueueAttributes(
                    SetQueueAttributesRequest(queueUrl: url, attributes: [name: value]))
            }
        }
        let bounds = [
            ("VisibilityTimeout", 0, 43_200), ("DelaySeconds", 0, 900), ("MessageRetentionPeriod", 60, 1_209_600),
            ("MaximumMessageSize", 1_024, 1_048_576), ("ReceiveMessageWaitTimeSeconds", 0, 20),
            ("KmsDataKeyReusePeriodSeconds", 60, 86_400),
        ]
        for (name, least, most) in bounds {
            #expect(await set(name, "\(least)") == nil, "\(name)")
            #expect(await set(name, "\(most)") == nil, "\(name)")
            #expect(await set(name, "\(least - 1)") == "InvalidAttributeValue", "\(name)")
            #expect(await set(name, "\(most + 1)") == "InvalidAttributeValue", "\(name)")
        }
        #expect(await set("Nothing", "1") == "InvalidAttributeName")
        #expect(await set("QueueArn", "1") == "InvalidAttributeName")
        #expect(await set("ContentBasedDeduplication", "true") == "InvalidAttributeName")
        #expect(await set("Policy", "{") == "InvalidAttributeValue")
        #expect(await set("KmsMasterKeyId", "alias/mine") == nil)
        let shown = try await bench.client.getQueueAttributes(
            GetQueueAttributesRequest(queueUrl: url, attributeNames: ["All"])
        ).attributes
        #expect(shown?["KmsMasterKeyId"] == "alias/mine" && shown?["SqsManagedSseEnabled"] == "false")
        #expect(shown?["QueueArn"] == "arn:aws:sqs:us-east-1:000000000000:orders" && shown?["Policy"] == nil)
        #expect(shown?["CreatedTimestamp"] == "1700000000" && shown?["FifoQueue"] == nil)
        let none = try await bench.client.getQueueAttributes(GetQueueAttributesRequest(queueUrl: url))
        #expect(none.attributes == nil)
    }

    @Test("are found by every form of their address")
    func addresses() throws {
        let context = bench.platform.context()
        func read(_ url: String) throws -> String { try QueueReference(url: url, context).arn }
        for url in [
            "http://localhost:4566/000000000000/q", "/000000000000/q",
            "http://sqs.us-east-1.localhost:4566/000000000000/q",
            "http://localhost:4566/queue/us-east-1/000000000000/q", "https://queue.amazonaws.com/000000000000/q/",
            "https://us-east-1.queue.amazonaws.com/000000000000/q",
            "http://sqs.us-east-1.localhost.localstack.cloud:4566/000000000000/q",
        ] { #expect(try read(url) == "arn:aws:sqs:us-east-1:000000000000:q", "\(url)") }
        let european = "arn:aws:sqs:eu-west-1:111111111111:q"
        #expect(try read("https://sqs.eu-west-1.amazonaws.com/111111111111/q") == european)
        #expect(try read("http://localhost:4566/queue/eu-west-1/111111111111/q") == european)
        #expect(try read("/queue/eu-west-1/111111111111/q") == european)
        for url in ["", "q", "http://localhost:4566/q", "http://localhost:4566/account/q"] {
            #expect(throws: Fault.self, "\(url)") { try read(url) }
        }
    }

    @Test("are listed by prefix and in pages")
    func list() async throws {
        for name in ["a1", "a2", "a3", "b"] { _ = try await bench.makeQueue(name) }
        func names(_ result: ListQueuesResult) -> [Substring] {
            (result.queueUrls ?? []).compactMap { $0.split(separator: "/").last }
        }
        #expect(names(try await bench.client.listQueues(.init())) == ["a1", "a2", "a3", "b"])
        let first = try await bench.client.listQueues(.init(queueNamePrefix: "a", maxResults: 2))
        #expect(names(first) == ["a1", "a2"])
        let rest = try await bench.client.listQueues(
            .init(queueNamePrefix: "a", nextToken: first.nextToken, maxResults: 2))
        #expect(names(rest) == ["a3"] && rest.nextToken == nil)
        #expect(try await bench.client.listQueues(.init(queueNamePrefix: "c")).queueUrls == nil)
    }

    @Test("are gone at once when they are deleted, and their name is free")
    func delete() async throws {
        let url = try await bench.makeQueue()
        try await bench.send("a", to: url)
        try await bench.client.deleteQueue(DeleteQueueRequest(queueUrl: url))
        for call in [
            { _ = try await bench.send("b", to: url) }, { _ = try await bench.receive(url) },
            { _ = try await bench.client.getQueueUrl(.init(queueName: "orders")) },
            { _ = try await bench.client.deleteQueue(.init(queueUrl: url)) },
        ] as [() async throws -> Void] { #expect(await code(call) == "AWS.SimpleQueueService.NonExistentQueue") }
        #expect(try await bench.makeQueue() == url)
        #expect(try await bench.receive(url).isEmpty)
        try await Housekeeping(bench.core).purge()
        #expect(try await bench.counts(url) == [0, 0, 0])
    }

    @Test("bear tags")
    func tags() async throws {
        let made = try await bench.client.createQueue(CreateQueueRequest(queueName: "q", tags: ["a": "1"]))
        let url = made.queueUrl ?? ""
        try await bench.client.tagQueue(TagQueueRequest(queueUrl: url, tags: ["b": "2", "c": ""]))
        try await bench.client.untagQueue(UntagQueueRequest(queueUrl: url, tagKeys: ["a", "none"]))
        #expect(try await bench.client.listQueueTags(.init(queueUrl: url)).tags == ["b": "2", "c": ""])
        let many = Dictionary(uniqueKeysWithValues: (0..<50).map { ("\($0)", "") })
        let tooMany = await code { try await bench.client.tagQueue(.init(queueUrl: url, tags: many)) }
        #expect(tooMany == "InvalidParameterValue")
        let reserved = await code { try await bench.client.tagQueue(.init(queueUrl: url, tags: ["AWS:x": ""])) }
        #expect(reserved == "InvalidParameterValue")
        let withReserved = await code { try await bench.client.createQueue(.init(queueName: "r", tags: ["aws:x": ""])) }
        #expect(withReserved == "InvalidParameterValue")
    }

    @Test("let others in by their policy")
    func policy() async throws {
        let url = try await bench.makeQueue()
        let permission = AddPermissionRequest(
            queueUrl: url, label: "partner", awsAccountIds: ["111111111111"], actions: ["SendMessage"])
        try await bench.client.addPermission(permission)
        #expect(await code { try await bench.client.addPermission(permission) } == "InvalidParameterValue")
        let partner = try #require(AccountID("111111111111"))
        let other = SQSClient(
            bench.platform.caller(as: .account(partner), account: partner, region: .default))
        try await other.sendMessage(SendMessageRequest(queueUrl: url, messageBody: "a"))
        let access = try #require(bench.platform.accesses.last)
        #expect(access.action == "sqs:SendMessage" && access.owner == AccountID.default)
        #expect(access.resource == "arn:aws:sqs:us-east-1:000000000000:orders")
        #expect(access.resourcePolicy?["Statement"]?[0]?["Sid"] == "partner")
        #expect(try await bench.receive(url)[0].attributes?["SenderId"] == "111111111111")
        try await bench.client.removePermission(RemovePermissionRequest(queueUrl: url, label: "partner"))
        let again = await code {
            try await bench.client.removePermission(RemovePermissionRequest(queueUrl: url, label: "partner"))
        }
        #expect(again == "InvalidParameterValue")
        for (label, accounts, actions) in [
            ("a b", ["111111111111"], ["SendMessage"]), ("a", ["x"], ["SendMessage"]),
            ("a", ["111111111111"], ["CreateQueue"]),
        ] {
            let refused = await code {
                try await bench.client.addPermission(
                    .init(queueUrl: url, label: label, awsAccountIds: accounts, actions: actions))
            }
            #expect(refused == "InvalidParameterValue")
        }
    }
}
