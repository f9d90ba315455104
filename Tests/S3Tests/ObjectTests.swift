import Base
import S3API
import ServiceKit
import ServiceTesting
import Store
import Testing
import Wire

@testable import S3

@Suite("Objects")
struct ObjectTests {
    @Test(
        "an object comes back with its bytes, headers and metadata",
        arguments: [0, 5, 32 << 10, (32 << 10) + 1, 700_000])
    func putAndGet(size: Int) async throws {
        let bench = try await S3Bench.withBucket()
        let bytes = pattern(size)
        let put = try await bench.client.putObject(
            PutObjectRequest(
                body: .of(bytes), bucket: "photos", cacheControl: "no-cache", contentType: "image/png",
                key: "a/ü +.png",
                metadata: ["Colour": "red"], storageClass: .standardIa, tagging: "x=1&y=2"))
        let md5 = "\"\(Hex.encode(Digest.md5(bytes)))\""
        #expect(put.eTag == md5)
        #expect(put.checksumType == .fullObject)
        let get = try await bench.client.getObject(
            GetObjectRequest(bucket: "photos", key: "a/ü +.png", checksumMode: .enabled))
        #expect(try await S3Bench.bytes(get.body) == bytes)
        #expect(get.contentLength == size)
        #expect(get.eTag == md5)
        #expect(get.contentType == "image/png")
        #expect(get.cacheControl == "no-cache")
        #expect(get.metadata == ["colour": "red"])
        #expect(get.storageClass == .standardIa)
        #expect(get.tagCount == 2)
        #expect(get.versionId == nil)
        #expect(get.serverSideEncryption == .aes256)
        #expect(get.checksumCRC64NVME == put.checksumCRC64NVME)
        #expect(try await bench.blobNames().isEmpty == (size <= 32 << 10))
        let head = try await bench.client.headObject(HeadObjectRequest(bucket: "photos", key: "a/ü +.png"))
        #expect(head.contentLength == size)
        #expect(head.checksumCRC64NVME == nil)
        try await bench.client.deleteObject(.init(bucket: "photos", key: "a/ü +.png"))
        #expect(try await bench.blobNames().isEmpty)
        #expect(try await bench.rowCount() == 0)
    }

    @Test("what is not there is told with its name")
    func missing() async throws {
        let bench = try await S3Bench.withBucket()
        let noKey = try await faultOf { try await bench.text("nothing") }
        #expect(noKey.code == "NoSuchKey")
        #expect(noKey.message == "The specified key does not exist.")
        #expect(noKey.details["Key"] == "nothing")
        let noBucket = try await faultOf { try await bench.client.putObject(.init(bucket: "other", key: "a")) }
        #expect(noBucket.code == "NoSuchBucket")
        // Deleting what is not there is no error.
        try await bench.client.deleteObject(.init(bucket: "photos", key: "nothing"))
    }

    @Test("a replaced object leaves nothing of the old one")
    func replace() async throws {
        let bench = try await S3Bench.withBucket()
        try await bench.put("a", pattern(100_000))
        try await bench.put("a", pattern(200_000))
        #expect(try await bench.blobNames().count == 1)
        try await bench.put("a", "small")
        #expect(try await bench.blobNames().isEmpty)
        #expect(try await bench.text("a") == "small")
        #expect(try await bench.rowCount() == 1)
    }

    @Test("a body that does not come whole leaves nothing", arguments: [10, 100_000])
    func cutOff(size: Int) async throws {
        struct Cut: Error {}
        let bench = try await S3Bench.withBucket()
        let rest = Counter(parts: 3)
        let broken = ByteStream(length: size) {
            guard rest.take() else { throw Cut() }
            return pattern(size / 4)
        }
        await #expect(throws: Cut.self) {
            try await bench.client.putObject(PutObjectRequest(body: broken, bucket: "photos", key: "a"))
        }
        let short = try await faultOf {
            let parts = Counter(parts: 1)
            let body = ByteStream(length: size + 1) { parts.take() ? pattern(size) : nil }
            return try await bench.client.putObject(PutObjectRequest(body: body, bucket: "photos", key: "a"))
        }
        #expect(short.code == "IncompleteBody")
        #expect(try await bench.blobNames().isEmpty)
        #expect(try await bench.rowCount() == 0)
    }

    @Test("a body that a condition refuses at the end leaves nothing")
    func lateRefusal() async throws {
        let bench = try await S3Bench.withBucket()
        // While the body comes, somebody else puts the object.
        let sent = Counter(parts: 1)
        let slow = ByteStream(length: 100_000) {
            guard sent.take() else { return nil }
            try await bench.put("a", "first")
            return pattern(100_000)
        }
        let fault = try await faultOf {
            try await bench.client.putObject(PutObjectRequest(body: slow, bucket: "photos", ifNoneMatch: "*", key: "a"))
        }
        #expect(fault.code == "PreconditionFailed")
        #expect(fault.status == 412)
        #expect(try await bench.blobNames().isEmpty)
        #expect(try await bench.text("a") == "first")
    }

    @Test("too long keys, too large bodies and too much metadata are refused")
    func limits() async throws {
        let bench = try await S3Bench.withBucket()
        let long = try await faultOf { try await bench.put(String(repeating: "k", count: 1_025)) }
        #expect(long.code == "KeyTooLongError")
        #expect(long.details["MaxSizeAllowed"] == "1024")
        try await bench.put(String(repeating: "k", count: 1_024))
        let large = try await faultOf {
            try await bench.client.putObject(
                PutObjectRequest(body: ByteStream(length: 5 << 30 + 1) { nil }, bucket: "photos", key: "a"))
        }
        #expect(large.code == "EntityTooLarge")
        let metadata = try await faultOf {
            try await bench.client.putObject(
                PutObjectRequest(
                    body: .of([]), bucket: "photos", key: "a", metadata: ["x": String(repeating: "y", count: 2_048)]))
        }
        #expect(metadata.code == "MetadataTooLarge")
    }

    @Test(
        "a part of an object",
        arguments: [
            ("bytes=0-2", "tex", "bytes 0-2/8"), ("bytes=4-", " mor", "bytes 4-7/8"),
            ("bytes=-3", "mor", "bytes 5-7/8"), ("bytes=6-99", "or", "bytes 6-7/8"),
        ])
    func ranges(header: String, text: String, contentRange: String) async throws {
        let bench = try await S3Bench.withBucket()
        try await bench.put("a", "text mor")
        let output = try await bench.client.getObject(GetObjectRequest(bucket: "photos", key: "a", range: header))
        #expect(String(decoding: try await S3Bench.bytes(output.body), as: UTF8.self) == text)
        #expect(output.contentRange == contentRange)
        #expect(output.contentLength == text.utf8.count)
    }

    @Test("ranges that mean nothing give the whole; those outside are refused")
    func oddRanges() async throws {
        let bench = try await S3Bench.withBucket()
        try await bench.put("a", "text")
        for header in ["bytes=0-0,2-3", "bytes=3-1", "items=0-1", "bytes=x-2", "bytes=-"] {
            #expect(try await bench.text("a", range: header) == "text")
        }
        for header in ["bytes=4-", "bytes=9-12", "bytes=-0"] {
            let fault = try await faultOf { try await bench.text("a", range: header) }
            #expect(fault.code == "InvalidRange")
            #expect(fault.status == 416)
            #expect(fault.details["ActualObjectSize"] == "4")
        }
        try await bench.put("big", pattern(600_000))
        let range = try await bench.client.getObject(
            GetObjectRequest(bucket: "photos", key: "big", range: "bytes=299990-300009"))
        #expect(try await S3Bench.bytes(range.body) == Array(pattern(600_000)[299_990..<300_010]))
    }

    @Test("answers carry the headers that the request asks for")
    func overrides() async throws {
        let bench = try await S3Bench.withBucket()
        try await bench.put("a")
        let request = GetObjectRequest(bucket: "photos", key: "a", responseContentType: "text/plain")
        #expect(try await bench.client.getObject(request).contentType == "text/plain")
        let anonymous = S3Client(bench.platform.caller(as: .anonymous, account: .default, region: .default))
        let fault = try await faultOf { try await anonymous.getObject(request) }
        #expect(fault.code == "InvalidRequest")
        #expect(try await anonymous.getObject(.init(bucket: "photos", key: "a")).contentType == "binary/octet-stream")
    }

    @Test("what a crash left without a row is swept away")
    func sweep() async throws {
        let bench = try await S3Bench.withBucket()
        try await bench.put("a", pattern(100_000))
        try await bench.blobs.put(try BlobName("s3/ab/abcdef"), [1])
        try await bench.blobs.put(try BlobName("s3/ab/abcdee/1-x"), [1])
        let crashed = S3Store(bench.platform.environment)
        try await crashed.sweep()
        #expect(try await bench.blobNames().count == 1)
        #expect(try await bench.client.headObject(.init(bucket: "photos", key: "a")).contentLength == 100_000)
    }

    @Test("parts that neither an upload nor an object names are swept away, those that come in are not")
    func sweepOfParts() async throws {
        let bench = try await S3Bench.withBucket()
        let id = try #require(try await bench.client.createMultipartUpload(.init(bucket: "photos", key: "a")).uploadId)
        let part = try await bench.client.uploadPart(
            .init(body: .of([1]), bucket: "photos", key: "a", partNumber: 1, uploadId: id))
        let s3 = S3Store(bench.platform.environment)
        let group = try await s3.upload("photos", "a", id).record.group
        for piece in ["2-left", "3-coming"] { try await bench.blobs.put(try BodyStore.name(group, piece), [2]) }
        try await s3.bodies.writing("\(group)/3-coming") { try await s3.sweep() }
        #expect(try await bench.blobNames().map { $0.text.suffix(8) }.contains("3-coming"))
        #expect(try await bench.blobNames().count == 2)
        try await bench.client.completeMultipartUpload(
            .init(
                bucket: "photos", key: "a", multipartUpload: .init(parts: [.init(eTag: part.eTag, partNumber: 1)]),
                uploadId: id))
        try await bench.blobs.put(try BodyStore.name(group, "2-left"), [2])
        try await s3.sweep()
        #expect(try await bench.blobNames().count == 1)
        #expect(try await bench.text("a") == "\u{1}")
    }

    @Test("what is still read is not swept away under its reader")
    func sweepBesideReaders() async throws {
        let bench = try await S3Bench.withBucket()
        try await bench.blobs.put(try BlobName("s3/ab/abcdee/1-x"), [1])
        let bodies = BodyStore(bench.platform.blobs)
        let reader = bodies.readers.enter("abcdee")
        try await bodies.sweep { _ in false }
        #expect(try await bench.blobNames().count == 1)
        withExtendedLifetime(reader) {}
    }

    @Test("policies see the tags that an object has and is to have, conditions of writes, and a copy's source")
    func conditionKeys() async throws {
        let bench = try await S3Bench.withBucket()
        let stranger = bench.client(account: "111111111111")
        func told(_ action: String) -> [String: [String]] {
            bench.platform.accesses.last { $0.action == action }?.conditions ?? [:]
        }
        try await stranger.putObject(
            .init(body: .of([1]), bucket: "photos", ifNoneMatch: "*", key: "a", tagging: "Team=red"))
        #expect(told("s3:PutObject")["s3:if-none-match"] == ["*"])
        #expect(told("s3:PutObject")["s3:ObjectCreationOperation"] == ["true"])
        #expect(told("s3:PutObject")["s3:ResourceAccount"] == ["000000000000"])
        for action in ["s3:PutObject", "s3:PutObjectTagging"] {
            #expect(told(action)["s3:requestobjecttag/team"] == ["red"])
            #expect(told(action)["s3:RequestObjectTagKeys"] == ["Team"])
        }
        _ = try await bench.client.getObject(.init(bucket: "photos", key: "a"))
        #expect(told("s3:GetObject").isEmpty)
        _ = try await stranger.getObject(.init(bucket: "photos", key: "a"))
        #expect(told("s3:GetObject")["s3:existingobjecttag/team"] == ["red"])
        _ = try await stranger.getObjectTagging(.init(bucket: "photos", key: "a"))
        #expect(told("s3:GetObjectTagging")["s3:existingobjecttag/team"] == ["red"])
        try await stranger.copyObject(.init(bucket: "photos", copySource: "/photos/%61", key: "b"))
        #expect(told("s3:PutObject")["s3:x-amz-copy-source"] == ["photos/a"])
        _ = try await stranger.createMultipartUpload(.init(bucket: "photos", key: "c"))
        #expect(told("s3:PutObject")["s3:ObjectCreationOperation"] == ["false"])
        try await stranger.deleteObject(.init(bucket: "photos", key: "a", ifMatch: "*"))
        #expect(told("s3:DeleteObject")["s3:if-match"] == ["*"])
    }

    @Test("tags are kept with the object and replaced as a whole")
    func tagging() async throws {
        let bench = try await S3Bench.withBucket()
        try await bench.put("a")
        #expect(try await bench.client.getObjectTagging(.init(bucket: "photos", key: "a")).tagSet == [])
        let tags = [Tag(key: "b", value: "1"), Tag(key: "a", value: "")]
        try await bench.client.putObjectTagging(.init(bucket: "photos", key: "a", tagging: .init(tagSet: tags)))
        #expect(try await bench.client.getObjectTagging(.init(bucket: "photos", key: "a")).tagSet == tags)
        try await bench.client.deleteObjectTagging(.init(bucket: "photos", key: "a"))
        #expect(try await bench.client.getObjectTagging(.init(bucket: "photos", key: "a")).tagSet == [])
        let many = (0..<11).map { Tag(key: "k\($0)", value: "") }
        let tooMany = try await faultOf {
            try await bench.client.putObjectTagging(.init(bucket: "photos", key: "a", tagging: .init(tagSet: many)))
        }
        #expect(tooMany.code == "BadRequest")
        #expect(tooMany.message == "Object tags cannot be greater than 10")
        let twice = try await faultOf {
            try await bench.client.putObject(.init(body: .of([]), bucket: "photos", key: "a", tagging: "a=1&a=2"))
        }
        #expect(twice.code == "InvalidArgument")
    }

    @Test("changes of what is not there ask whether the caller may list the bucket")
    func missingToChange() async throws {
        let bench = try await S3Bench.withBucket()
        let client = bench.client
        let changes: [() async throws -> Void] = [
            { try await client.putObjectTagging(.init(bucket: "photos", key: "none", tagging: .init(tagSet: []))) },
            { try await client.deleteObjectTagging(.init(bucket: "photos", key: "none")) },
            { try await client.putObjectAcl(.init(acl: .private, bucket: "photos", key: "none")) },
            { try await client.putObjectRetention(.init(bucket: "photos", key: "none", retention: .init())) },
            {
                try await client.putObjectLegalHold(.init(bucket: "photos", key: "none", legalHold: .init(status: .on)))
            },
            { try await client.restoreObject(.init(bucket: "photos", key: "none", restoreRequest: .init(days: 1))) },
        ]
        for change in changes {
            #expect(try await faultOf { try await change() }.code == "NoSuchKey")
            #expect(bench.platform.accesses.last?.action == "s3:ListBucket")
        }
    }

    @Test("an archived object says until when it is restored, and nothing of it once it no longer is")
    func restored() async throws {
        let bench = try await S3Bench.withBucket()
        try await bench.client.putObject(
            .init(body: .of([1]), bucket: "photos", key: "a", storageClass: .glacier))
        try await bench.client.restoreObject(.init(bucket: "photos", key: "a", restoreRequest: .init(days: 1)))
        let head = try await bench.client.headObject(.init(bucket: "photos", key: "a"))
        #expect(head.restore?.hasPrefix("ongoing-request=\"false\", expiry-date=") == true)
        func listed(_ wanted: [OptionalObjectAttributes]?) async throws -> [RestoreStatus?] {
            let client = bench.client
            return [
                try await client.listObjectsV2(.init(bucket: "photos", optionalObjectAttributes: wanted)).contents?
                    .first?
                    .restoreStatus,
                try await client.listObjects(.init(bucket: "photos", optionalObjectAttributes: wanted)).contents?.first?
                    .restoreStatus,
                try await client.listObjectVersions(.init(bucket: "photos", optionalObjectAttributes: wanted)).versions?
                    .first?.restoreStatus,
            ]
        }
        #expect(try await listed(nil).allSatisfy { $0 == nil })
        #expect(try await listed([.restoreStatus]).allSatisfy { $0?.restoreExpiryDate != nil })
        bench.platform.clock.advance(by: .seconds(3 * 86_400))
        #expect(try await bench.client.headObject(.init(bucket: "photos", key: "a")).restore == nil)
    }

    @Test("what is not offered is refused by name")
    func unsupported() async throws {
        let client = try await S3Bench.withBucket().client
        let offset = try await faultOf {
            try await client.putObject(.init(body: .of([]), bucket: "photos", key: "a", writeOffsetBytes: 3))
        }
        #expect(offset.message == "PutObject with WriteOffsetBytes is not supported by Martlet yet.")
        let lock = try await faultOf {
            try await client.putObject(.init(body: .of([]), bucket: "photos", key: "a", objectLockMode: .governance))
        }
        #expect(lock.message == "Bucket is missing Object Lock Configuration")
    }
}
