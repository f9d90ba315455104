import Base
import S3
import S3API
import ServiceKit
import ServiceTesting
import Store
import Testing
import Wire

/// S3 alone on a platform for tests, with its store and blobs at hand.
final class S3Bench: Sendable {
    let platform: TestPlatform
    let service: S3Service
    let client: S3Client
    let queues = FakeQueues()
    let background = Background()
    var blobs: any Blobs { platform.blobs }

    init() {
        platform = TestPlatform()
        service = S3Service(platform.environment)
        platform.register(service)
        platform.register(queues)
        client = S3Client(platform.root)
    }

    /// A bench with one bucket, `photos`.
    static func withBucket(versioned: Bool = false) async throws -> S3Bench {
        let bench = S3Bench()
        try await bench.client.createBucket(.init(bucket: "photos"))
        if versioned { try await bench.setVersioning(.enabled) }
        return bench
    }

    func setVersioning(_ status: BucketVersioningStatus) async throws {
        try await client.putBucketVersioning(.init(bucket: "photos", versioningConfiguration: .init(status: status)))
    }

    func client(account: String) -> S3Client {
        guard let account = AccountID(account) else { return client }
        return S3Client(platform.caller(as: .account(account), account: account, region: .default))
    }

    @discardableResult
    func put(_ key: String, _ text: String = "text") async throws -> PutObjectOutput {
        try await put(key, Array(text.utf8))
    }

    @discardableResult
    func put(_ key: String, _ bytes: [UInt8]) async throws -> PutObjectOutput {
        try await client.putObject(PutObjectRequest(body: .of(bytes), bucket: "photos", key: key))
    }

    func text(_ key: String, version: String? = nil, range: String? = nil) async throws -> String {
        let output = try await client.getObject(
            GetObjectRequest(bucket: "photos", key: key, range: range, versionId: version))
        return String(decoding: try await Self.bytes(output.body), as: UTF8.self)
    }

    static func bytes(_ stream: ByteStream?) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        while let part = try await stream?.next() { bytes += part }
        return bytes
    }

    /// Tells a queue of what happens to objects.
    func notify(
        _ events: [Event] = [.s3ObjectCreated], queue: String = "q", prefix: String? = nil, suffix: String? = nil
    ) async throws {
        var rules: [FilterRule] = []
        if let prefix { rules.append(FilterRule(name: "prefix", value: prefix)) }
        if let suffix { rules.append(FilterRule(name: "Suffix", value: suffix)) }
        let rule = QueueConfiguration(
            id: "rule", queueArn: "arn:aws:sqs:us-east-1:000000000000:\(queue)", events: events,
            filter: rules.isEmpty ? nil : .init(key: .init(filterRules: rules)))
        try await client.putBucketNotificationConfiguration(
            .init(bucket: "photos", notificationConfiguration: .init(queueConfigurations: [rule])))
    }

    /// Lets the service's own work go on until something has come about.
    func until(_ isDone: () async throws -> Bool) async throws {
        for _ in 0..<100_000 where try await !isDone() { await Task.yield() }
        #expect(try await isDone())
    }

    func blobNames() async throws -> [BlobName] { try await blobs.list(prefix: "", after: nil, limit: 1_000) }

    /// How many rows S3 has beyond those of buckets.
    func rowCount() async throws -> Int {
        let kinds: [KeyElement] = [
            "object", "version", "null", "upload", "part", "manifest", "blob", "event", "configuration",
        ]
        var count = 0
        for kind in kinds { count += try await platform.store.read(KeyRange(prefix: Key("s3", kind))).count }
        return count
    }
}

/// The fault that a call ends with.
func faultOf(_ call: () async throws -> some Any) async throws -> Fault {
    do {
        _ = try await call()
    } catch let fault as Fault {
        return fault
    }
    return Fault(code: "none", message: "the call succeeded")
}

/// Bytes that differ from place to place.
func pattern(_ count: Int) -> [UInt8] {
    let block = (0..<1_021).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count + block.count)
    while bytes.count < count { bytes += block }
    bytes.removeLast(bytes.count - count)
    return bytes
}
