import Base
import S3API
import ServiceKit
import ServiceTesting
import Store
import Testing
import Wire

@testable import S3

@Suite("Life cycles")
struct LifecycleTests {
    private func put(_ rules: [LifecycleRule], _ bench: S3Bench) async throws {
        try await bench.client.putBucketLifecycleConfiguration(
            .init(bucket: "photos", lifecycleConfiguration: .init(rules: rules)))
    }

    /// Lets days pass, and does what is due then.
    private func pass(_ days: Int, _ bench: S3Bench) async throws {
        bench.platform.clock.advance(by: .seconds(Double(days) * 86_400))
        _ = try await LifecycleWork(s3: S3Store(bench.platform.environment)).work()
    }

    @Test("days end at the midnight that follows")
    func midnight() throws {
        let time = try #require(CalendarDate.instant(iso8601: "2026-01-15T10:30:00Z"))
        #expect(CalendarDate(LifecycleRules.due(3, after: time)).iso8601() == "2026-01-19T00:00:00Z")
        let whole = try #require(CalendarDate.instant(iso8601: "2026-01-15T00:00:00Z"))
        #expect(CalendarDate(LifecycleRules.due(3, after: whole)).iso8601() == "2026-01-18T00:00:00Z")
    }

    @Test("objects under a prefix expire, with an event, and say when before")
    func expiration() async throws {
        let bench = try await S3Bench.withBucket()
        try await put(
            [.init(expiration: .init(days: 2), id: "old logs", filter: .init(prefix: "logs/"), status: .enabled)], bench
        )
        try await bench.notify([.s3LifecycleExpiration])
        let output = try await bench.put("logs/a")
        #expect(output.expiration?.hasSuffix("GMT\", rule-id=\"old%20logs\"") == true)
        try await bench.put("kept")
        let copy = try await bench.client.copyObject(.init(bucket: "photos", copySource: "photos/kept", key: "logs/b"))
        #expect(copy.expiration == output.expiration)
        let head = try await bench.client.headObject(.init(bucket: "photos", key: "logs/a"))
        #expect(head.expiration == output.expiration)
        try await pass(1, bench)
        #expect(try await bench.text("logs/a") == "text")
        try await pass(2, bench)
        #expect(try await faultOf { try await bench.text("logs/a") }.code == "NoSuchKey")
        #expect(try await bench.text("kept") == "text")
        let row = try #require(try await bench.platform.store.read(KeyRange(prefix: S3Keys.events)).first)
        let record = try JSON(parsing: try NotificationRow(row).payload)["Records"]?[0]
        #expect(record?["eventName"] == "LifecycleExpiration:Delete")
        #expect(record?["userIdentity"]?["principalId"] == "s3.amazonaws.com")
    }

    @Test("rules that were replaced since they were read count no more")
    func replaced() async throws {
        let bench = try await S3Bench.withBucket()
        try await put([.init(expiration: .init(days: 1), filter: .init(prefix: ""), status: .enabled)], bench)
        try await bench.put("a")
        let s3 = S3Store(bench.platform.environment)
        let found = try #require(try await s3.row(ofBucket: "photos"))
        let rules = try #require(try await s3.configuration(LifecycleRules.self, of: found))
        try await put([.init(expiration: .init(days: 30), filter: .init(prefix: ""), status: .enabled)], bench)
        bench.platform.clock.advance(by: .seconds(3 * 86_400))
        try await LifecycleRound(s3: s3, found: found, rules: rules, now: bench.platform.clock.now).run()
        #expect(try await bench.text("a") == "text")
    }

    @Test("of versions the newest stay, and a marker that hides none goes")
    func versions() async throws {
        let bench = try await S3Bench.withBucket(versioned: true)
        try await put(
            [
                .init(
                    expiration: .init(expiredObjectDeleteMarker: true), filter: .init(prefix: ""), status: .enabled,
                    noncurrentVersionExpiration: .init(noncurrentDays: 1, newerNoncurrentVersions: 1))
            ], bench)
        for text in ["one", "two", "three"] { try await bench.put("a", text) }
        try await bench.client.deleteObject(.init(bucket: "photos", key: "b"))
        try await pass(3, bench)
        let list = try await bench.client.listObjectVersions(.init(bucket: "photos"))
        #expect(list.versions?.count == 2)
        #expect(list.deleteMarkers?.isEmpty ?? true)
    }

    @Test("keys that differ in their bytes alone are two keys, for versions and for prefixes")
    func twins() async throws {
        let bench = try await S3Bench.withBucket(versioned: true)
        try await put(
            [
                .init(
                    filter: .init(prefix: ""), status: .enabled,
                    noncurrentVersionExpiration: .init(noncurrentDays: 1)),
                .init(expiration: .init(days: 1), filter: .init(prefix: "a\u{e9}"), status: .enabled),
            ], bench)
        for key in ["ae\u{301}", "e\u{301}", "\u{e9}"] {
            for text in ["old", "new"] { try await bench.put(key, text) }
        }
        try await pass(3, bench)
        let list = try await bench.client.listObjectVersions(.init(bucket: "photos"))
        #expect(list.versions?.count == 3)
        #expect(list.deleteMarkers?.isEmpty ?? true)
    }

    @Test("what is locked stays until it no longer is")
    func locked() async throws {
        let bench = try await S3Bench.withBucket(versioned: true)
        try await bench.client.putObjectLockConfiguration(
            .init(bucket: "photos", objectLockConfiguration: .init(objectLockEnabled: .enabled)))
        try await put(
            [
                .init(
                    filter: .init(prefix: ""), status: .enabled,
                    noncurrentVersionExpiration: .init(noncurrentDays: 1))
            ], bench)
        let until = bench.platform.clock.now + .seconds(10 * 86_400)
        try await bench.put("a", "locked")
        try await bench.client.putObjectRetention(
            .init(bucket: "photos", key: "a", retention: .init(mode: .compliance, retainUntilDate: until)))
        for text in ["free", "current"] { try await bench.put("a", text) }
        try await pass(3, bench)
        #expect(try await bench.client.listObjectVersions(.init(bucket: "photos")).versions?.count == 2)
        try await pass(9, bench)
        #expect(try await bench.client.listObjectVersions(.init(bucket: "photos")).versions?.count == 1)
    }

    @Test("objects move to colder classes, small ones only where they may")
    func transitions() async throws {
        let bench = try await S3Bench.withBucket()
        let rule = LifecycleRule(
            filter: .init(prefix: ""), status: .enabled, transitions: [.init(days: 1, storageClass: .glacierIr)])
        try await put([rule], bench)
        try await bench.put("large", pattern(200_000))
        try await bench.put("small", "text")
        try await pass(3, bench)
        #expect(
            try await bench.client.headObject(.init(bucket: "photos", key: "large")).storageClass?.rawValue
                == "GLACIER_IR")
        #expect(try await bench.client.headObject(.init(bucket: "photos", key: "small")).storageClass == nil)
        #expect(
            try await S3Bench.bytes(bench.client.getObject(.init(bucket: "photos", key: "large")).body)
                == pattern(200_000))
    }

    @Test("uploads that nobody completes are given up")
    func uploads() async throws {
        let bench = try await S3Bench.withBucket()
        try await put(
            [
                .init(
                    filter: .init(prefix: ""), status: .enabled,
                    abortIncompleteMultipartUpload: .init(daysAfterInitiation: 1))
            ], bench)
        _ = try await bench.client.createMultipartUpload(.init(bucket: "photos", key: "a"))
        try await pass(3, bench)
        #expect(try await bench.client.listMultipartUploads(.init(bucket: "photos")).uploads?.isEmpty ?? true)
    }

    @Test(
        "rules that are none are refused",
        arguments: [
            (LifecycleRule(filter: .init(prefix: ""), status: .enabled), "At least one action"),
            (
                LifecycleRule(expiration: .init(days: 0), filter: .init(prefix: ""), status: .enabled),
                "'Days' for Expiration action must be a positive integer"
            ),
            (
                LifecycleRule(
                    expiration: .init(days: 30), filter: .init(prefix: ""), status: .enabled,
                    transitions: [.init(days: 30, storageClass: .glacier)]), "'Days' in the Expiration action"
            ),
            (
                LifecycleRule(
                    filter: .init(prefix: ""), status: .enabled,
                    transitions: [.init(days: 1, storageClass: .standardIa)]),
                "'Days' in Transition action must be greater than or equal to 30 for storageClass 'STANDARD_IA'"
            ),
        ])
    func refusals(_ rule: LifecycleRule, _ message: String) async throws {
        let bench = try await S3Bench.withBucket()
        let fault = try await faultOf {
            try await put([rule], bench)
            return 0
        }
        #expect(fault.message.hasPrefix(message))
        let none = try await faultOf {
            try await bench.client.getBucketLifecycleConfiguration(.init(bucket: "photos"))
        }
        #expect(none.code == "NoSuchLifecycleConfiguration")
    }
}
