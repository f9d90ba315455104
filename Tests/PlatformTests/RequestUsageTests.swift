import Base
import Pricing
import ServiceKit
import Testing
import Wire

@testable import Platform

/// What requests are billed as, asked of the ledger of a whole platform.
struct RequestUsageTests {
    private func used(_ fixture: PlatformFixture) async throws -> [PricedItem: Double] {
        let lines = try await fixture.platform.records.ledger.lines(since: fixture.clock.now)
        return Dictionary(lines.map { ($0.item, $0.quantity) }, uniquingKeysWith: +)
    }

    @Test("messages are billed by 64 KB, and a queue's end tells its kind")
    func queues() async throws {
        let fixture = try await PlatformFixture()
        for name in ["plain", "ordered.fifo"] {
            let attributes: JSON = name == "plain" ? [:] : ["FifoQueue": "true"]
            _ = await fixture.call(
                "AmazonSQS.CreateQueue", ["QueueName": .string(name), "Attributes": attributes], service: "sqs")
        }
        let before = try await used(fixture)
        let send = { (queue: String, length: Int) -> JSON in
            [
                "QueueUrl": .string("http://localhost:4566/000000000000/\(queue)"),
                "MessageBody": .string(String(repeating: "a", count: length)), "MessageGroupId": "g",
                "MessageDeduplicationId": "d",
            ]
        }
        var plain = send("plain", 65_537).object ?? [:]
        plain["MessageDeduplicationId"] = nil
        plain["MessageGroupId"] = nil
        #expect(await fixture.call("AmazonSQS.SendMessage", .object(plain), service: "sqs").status == 200)
        #expect(await fixture.call("AmazonSQS.SendMessage", send("ordered.fifo", 5), service: "sqs").status == 200)
        let after = try await used(fixture)
        #expect((after[.sqsStandardRequests] ?? 0) - (before[.sqsStandardRequests] ?? 0) == 2)
        #expect(after[.sqsFIFORequests] == 1)
    }

    @Test("what writes an object is dear, what reads it is cheap, and a bucket has its objects' bill")
    func objects() async throws {
        let fixture = try await PlatformFixture()
        _ = await fixture.rest("PUT", "/things", service: "s3")
        _ = await fixture.rest("PUT", "/things/k", service: "s3")
        _ = await fixture.rest("GET", "/things/k", service: "s3")
        _ = await fixture.rest("DELETE", "/things/k", service: "s3")
        let lines = try await fixture.platform.records.ledger.lines(since: fixture.clock.now)
        #expect(lines.filter { $0.item == .s3Writes }.map(\.quantity) == [2])
        #expect(lines.filter { $0.item == .s3Reads }.map(\.quantity) == [1])
        #expect(Set(lines.map(\.source.resource)) == ["arn:aws:s3:::things"])
    }

    @Test("events are billed by 64 KB of their whole size")
    func events() async throws {
        let fixture = try await PlatformFixture()
        let entry = { (bytes: Int) -> JSON in
            [
                "Source": "app", "DetailType": "t",
                "Detail": .string(#"{"a":""# + String(repeating: "a", count: bytes) + "\"}"),
            ]
        }
        let answer = await fixture.call(
            "AWSEvents.PutEvents", ["Entries": [entry(1), entry(65_530)]], service: "events")
        #expect(answer.status == 200)
        #expect(try await used(fixture)[.busEvents] == 3)
    }

    @Test("calls about metrics and dashboards are requests, calls about alarms cost nothing")
    func metrics() async throws {
        let fixture = try await PlatformFixture()
        for form in [
            "Action=PutMetricData&Namespace=App&MetricData.member.1.MetricName=m&MetricData.member.1.Value=1",
            "Action=ListMetrics", "Action=ListDashboards", "Action=DescribeAlarms",
            "Action=PutMetricAlarm&AlarmName=a&Namespace=App&MetricName=m&Statistic=Sum&Period=60&EvaluationPeriods=1"
                + "&Threshold=1&ComparisonOperator=GreaterThanThreshold",
        ] {
            #expect(await fixture.query(form + "&Version=2010-08-01", service: "monitoring").status == 200)
        }
        #expect(try await used(fixture)[.metricRequests] == 3)
    }

    /// A platform with a table that has got one item.
    private func platformWithTable() async throws -> PlatformFixture {
        let fixture = try await PlatformFixture()
        let key: JSON = ["AttributeName": "pk", "KeyType": "HASH"]
        _ = await fixture.call(
            "DynamoDB_20120810.CreateTable",
            [
                "TableName": "things", "BillingMode": "PAY_PER_REQUEST", "KeySchema": [key],
                "AttributeDefinitions": [["AttributeName": "pk", "AttributeType": "S"]],
            ], service: "dynamodb")
        let put = await fixture.call(
            "DynamoDB_20120810.PutItem", ["TableName": "things", "Item": ["pk": ["S": "a"]]], service: "dynamodb")
        #expect(put.status == 200)
        return fixture
    }

    @Test("what a table consumed is billed to it")
    func tables() async throws {
        let fixture = try await platformWithTable()
        let lines = try await fixture.platform.records.ledger.lines(since: fixture.clock.now)
        #expect(lines.map(\.item) == [.writeUnits] && lines.map(\.quantity) == [1])
        #expect(lines.first?.source.resource?.hasSuffix(":table/things") == true)
    }

    @Test("a look that is no use of a service is not billed, whoever reckons it")
    func looks() async throws {
        let fixture = try await platformWithTable()
        let pipeline = fixture.platform.pipeline
        let entry = try #require(pipeline.services.named("DynamoDB"))
        let scan = try #require(entry.router.operation(named: "Scan"))
        let input = try DocumentCodec(entry.schema).input(of: scan, Array(#"{"TableName":"things"}"#.utf8))
        let context = CallContext(
            caller: .account(.default), account: .default, region: .default, requestID: "", now: fixture.clock.now)
        _ = try await pipeline.call("DynamoDB", "Scan", input, context.uncounted())
        #expect(try await used(fixture)[.readUnits] == nil)
        _ = try await pipeline.call("DynamoDB", "Scan", input, context)
        #expect(try await used(fixture)[.readUnits] == 0.5)
    }

    @Test("a request that fails is not billed")
    func failures() async throws {
        let fixture = try await PlatformFixture()
        _ = await fixture.rest("GET", "/nothing/k", service: "s3")
        #expect(try await used(fixture).isEmpty)
    }
}
