import Base
import S3API
import ServiceKit
import ServiceTesting
import Store
import Testing
import Wire

@testable import S3

@Suite("Notifications")
struct NotificationTests {
    /// The records that a queue got, behind the test event.
    private func records(_ bench: S3Bench, _ count: Int) async throws -> [JSON] {
        try await bench.until { bench.queues.messages().count > count }
        return try bench.queues.bodies().dropFirst().map { try JSON(parsing: $0)["Records"]?[0] ?? .null }
    }

    @Test("a queue is told of each change in AWS's form, and of what no filter keeps out")
    func records() async throws {
        let bench = try await S3Bench.withBucket(versioned: true)
        try await bench.service.start(bench.background)
        try await bench.notify([.s3ObjectCreated, .s3ObjectRemoved], prefix: "red ", suffix: ".jpg")
        let test = try JSON(parsing: bench.queues.bodies()[0])
        #expect(test["Event"] == "s3:TestEvent")
        #expect(test["Bucket"] == "photos")
        try await bench.put("blue flower.jpg")
        let put = try await bench.put("red flower.jpg", "petals")
        let deleted = try await bench.client.deleteObject(.init(bucket: "photos", key: "red flower.jpg"))
        let records = try await records(bench, 2).sorted {
            $0["s3"]?["object"]?["sequencer"]?.string ?? "" < $1["s3"]?["object"]?["sequencer"]?.string ?? ""
        }
        #expect(records.map { $0["eventName"] } == ["ObjectCreated:Put", "ObjectRemoved:DeleteMarkerCreated"])
        let record = records[0]
        #expect(record["eventVersion"] == "2.1")
        #expect(record["eventSource"] == "aws:s3")
        #expect(record["awsRegion"] == "us-east-1")
        #expect(record["userIdentity"]?["principalId"] == "AWS:000000000000")
        #expect(record["requestParameters"]?["sourceIPAddress"] == "127.0.0.1")
        #expect(record["s3"]?["configurationId"] == "rule")
        #expect(record["s3"]?["bucket"]?["arn"] == "arn:aws:s3:::photos")
        let object = record["s3"]?["object"]
        #expect(object?["key"] == "red+flower.jpg")
        #expect(object?["size"] == 6)
        #expect(object?["eTag"]?.string == put.eTag?.filter { $0 != "\"" })
        #expect(object?["versionId"]?.string == put.versionId)
        #expect(records[1]["s3"]?["object"]?["versionId"]?.string == deleted.versionId)
        try await bench.until { try await bench.platform.store.read(KeyRange(prefix: S3Keys.events)).isEmpty }
        await bench.background.shutdown()
    }

    @Test("the event is written with the change, and delivered by whoever comes after a crash")
    func durable() async throws {
        let bench = try await S3Bench.withBucket()
        try await bench.notify()
        try await bench.put("a")
        let rows = try await bench.platform.store.read(KeyRange(prefix: S3Keys.events))
        #expect(rows.count == 1)
        #expect(bench.queues.messages().count == 1)
        try await bench.service.start(bench.background)
        _ = try await records(bench, 1)
        await bench.background.shutdown()
    }

    @Test("a queue that is not able is told later, and one that is not willing never")
    func retries() async throws {
        let bench = try await S3Bench.withBucket()
        try await bench.notify()
        try await bench.service.start(bench.background)
        bench.queues.fail("q", [Fault(code: "InternalError", message: "not now", status: 500)])
        try await bench.put("a")
        try await bench.until {
            let rows = try await bench.platform.store.read(KeyRange(prefix: S3Keys.events))
            return try rows.first.map { try NotificationRow($0).failures == 1 } ?? false
        }
        bench.platform.clock.advance(by: .seconds(1))
        _ = try await records(bench, 1)
        bench.queues.fail("q", [Fault(code: "AccessDenied", message: "no", status: 403)])
        try await bench.put("b")
        try await bench.until { try await bench.platform.store.read(KeyRange(prefix: S3Keys.events)).isEmpty }
        #expect(bench.queues.messages().count == 2)
        await bench.background.shutdown()
    }

    @Test("a bucket that tells nobody writes no rows of events")
    func silence() async throws {
        let bench = try await S3Bench.withBucket()
        try await bench.notify([.s3ObjectRemovedDelete])
        try await bench.put("a")
        try await bench.notify()
        try await bench.client.putBucketNotificationConfiguration(
            .init(bucket: "photos", notificationConfiguration: .init()))
        try await bench.put("b")
        #expect(try await bench.rowCount() == 2)
        let left = try await bench.client.getBucketNotificationConfiguration(.init(bucket: "photos"))
        #expect(left.queueConfigurations == nil)
    }

    @Test("tags, copies and deletions have names of their own")
    func kinds() async throws {
        let bench = try await S3Bench.withBucket()
        try await bench.notify([.s3ObjectCreatedCopy, .s3ObjectTagging, .s3ObjectRemovedDelete])
        try await bench.put("a")
        try await bench.client.copyObject(.init(bucket: "photos", copySource: "photos/a", key: "b"))
        try await bench.client.putObjectTagging(
            .init(bucket: "photos", key: "a", tagging: .init(tagSet: [Tag(key: "k", value: "v")])))
        try await bench.client.deleteObjectTagging(.init(bucket: "photos", key: "a"))
        try await bench.client.deleteObject(.init(bucket: "photos", key: "a"))
        try await bench.client.deleteObject(.init(bucket: "photos", key: "not there"))
        let rows = try await bench.platform.store.read(KeyRange(prefix: S3Keys.events))
        let names = try rows.map { row in
            try JSON(parsing: try NotificationRow(row).payload)["Records"]?[0]?["eventName"]?.string ?? ""
        }
        #expect(
            names.sorted() == [
                "ObjectCreated:Copy", "ObjectRemoved:Delete", "ObjectTagging:Delete", "ObjectTagging:Put",
            ])
    }

    @Test("EventBridge gets events in its own form")
    func bus() async throws {
        let bench = try await S3Bench.withBucket()
        try await bench.client.putBucketNotificationConfiguration(
            .init(
                bucket: "photos", notificationConfiguration: .init(eventBridgeConfiguration: EventBridgeConfiguration())
            ))
        try await bench.put("red flower.jpg", "petals")
        let row = try #require(try await bench.platform.store.read(KeyRange(prefix: S3Keys.events)).first)
        let message = try NotificationRow(row)
        #expect(message.target == "arn:aws:events:us-east-1:000000000000:event-bus/default")
        #expect(message.detailType == "Object Created")
        let detail = try JSON(parsing: message.payload)
        #expect(detail["reason"] == "PutObject")
        #expect(detail["requester"] == "000000000000")
        #expect(detail["object"]?["key"] == "red flower.jpg")
        #expect(detail["object"]?["size"] == 6)
    }

    @Test("rules that share an event need keys of their own")
    func overlaps() async throws {
        func rule(_ event: Event, _ filter: (String?, String?) = (nil, nil), _ queue: String) -> QueueConfiguration {
            var rules: [FilterRule] = []
            if let prefix = filter.0 { rules.append(FilterRule(name: "prefix", value: prefix)) }
            if let suffix = filter.1 { rules.append(FilterRule(name: "Suffix", value: suffix)) }
            return QueueConfiguration(
                queueArn: "arn:aws:sqs:us-east-1:000000000000:\(queue)", events: [event],
                filter: .init(key: .init(filterRules: rules)))
        }
        let bench = try await S3Bench.withBucket()
        func put(_ rules: [QueueConfiguration]) async throws -> Fault {
            try await faultOf {
                try await bench.client.putBucketNotificationConfiguration(
                    .init(bucket: "photos", notificationConfiguration: .init(queueConfigurations: rules)))
            }
        }
        let plain = try await put([rule(.s3ObjectCreated, (nil, nil), "q"), rule(.s3ObjectCreatedPut, (nil, nil), "r")])
        #expect(plain.code == "InvalidArgument")
        #expect(plain.message.hasPrefix("Configurations overlap."))
        let both = try await put([
            rule(.s3ObjectCreatedPut, ("a", nil), "q"), rule(.s3ObjectCreatedPut, (nil, ".x"), "r"),
        ])
        #expect(both.message.hasPrefix("Configuration is ambiguously defined."))
        let apart = try await put([
            rule(.s3ObjectCreatedPut, ("a", ".x"), "q"), rule(.s3ObjectCreatedPut, ("a", ".y"), "r"),
            rule(.s3ObjectRemoved, ("a", ".y"), "r"),
        ])
        #expect(apart.code == "none")
        let far = try await faultOf {
            let rule = QueueConfiguration(
                queueArn: "arn:aws:sqs:eu-west-1:000000000000:q", events: [.s3ObjectCreated])
            try await bench.client.putBucketNotificationConfiguration(
                .init(bucket: "photos", notificationConfiguration: .init(queueConfigurations: [rule])))
            return 0
        }
        #expect(far.message.contains("region is not valid"))
    }

    @Test("a destination that does not take the test event is named")
    func refusals() async throws {
        let bench = try await S3Bench.withBucket()
        bench.queues.fail("q", [Fault(code: "AccessDenied", message: "no", status: 403)])
        let fault = try await faultOf {
            try await bench.notify()
            return 0
        }
        #expect(fault.message == "Unable to validate the following destination configurations")
        #expect(fault.details["ArgumentName1"] == "arn:aws:sqs:us-east-1:000000000000:q, null")
        #expect(
            fault.details["ArgumentValue1"]
                == "Permissions on the destination queue do not allow S3 to publish notifications from this bucket")
        #expect(try await bench.rowCount() == 0)
    }
}
