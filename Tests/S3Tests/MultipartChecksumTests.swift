import Base
import S3API
import ServiceKit
import ServiceTesting
import Store
import Testing
import Wire

@testable import S3

@Suite("What uploads in parts are held to")
struct MultipartChecksumTests {
    private let digits = Array("123456789".utf8)
    private let crc32 = "y/Q5Jg=="

    private func begin(
        _ bench: S3Bench, _ algorithm: ChecksumAlgorithm? = nil, _ type: ChecksumType? = nil, key: String = "a"
    ) async throws -> String {
        let created = try await bench.client.createMultipartUpload(
            .init(bucket: "photos", key: key, checksumAlgorithm: algorithm, checksumType: type))
        return try #require(created.uploadId)
    }

    @discardableResult
    private func send(_ bench: S3Bench, _ id: String, _ crc32: String? = nil, crc32c: String? = nil, md5: String? = nil)
        async throws -> UploadPartOutput
    {
        try await bench.client.uploadPart(
            .init(
                body: .of(digits), bucket: "photos", contentMD5: md5, checksumCRC32: crc32, checksumCRC32C: crc32c,
                key: "a", partNumber: 1, uploadId: id))
    }

    private func complete(
        _ bench: S3Bench, _ id: String, _ part: CompletedPart, whole: String? = nil, size: Int? = nil,
        type: ChecksumType? = nil
    ) async throws -> CompleteMultipartUploadOutput {
        try await bench.client.completeMultipartUpload(
            .init(
                bucket: "photos", key: "a", multipartUpload: .init(parts: [part]), uploadId: id, checksumCRC32: whole,
                checksumType: type, mpuObjectSize: size))
    }

    @Test("a composite checksum is of checksums that the uploader gave with each part, and names again at the end")
    func composite() async throws {
        let bench = try await S3Bench.withBucket()
        let id = try await begin(bench, .crc32)
        let none = try await faultOf { try await send(bench, id, md5: Base64.encode(Digest.md5(digits))) }
        #expect(none.code == "InvalidRequest")
        #expect(
            none.message
                == "Checksum Type mismatch occurred, expected checksum Type: crc32, actual checksum Type: null")
        let other = try await faultOf { try await send(bench, id, crc32c: "4waSgw==") }
        #expect(other.message.hasSuffix("expected checksum Type: crc32, actual checksum Type: crc32c"))
        let tag = try await send(bench, id, crc32).eTag
        let missing = try await faultOf { try await complete(bench, id, .init(eTag: tag, partNumber: 1)) }
        #expect(missing.code == "InvalidRequest")
        #expect(
            missing.message
                == "The upload was created using a crc32 checksum. The complete request must include the checksum for "
                + "each part. It was missing for part 1 in the request.")
        let unreadable = try await faultOf {
            try await complete(bench, id, .init(eTag: tag, checksumCRC32: "y/Q5", partNumber: 1))
        }
        #expect(unreadable.code == "InvalidArgument")
        #expect(unreadable.message == "Invalid Base64 or multiple checksums present in request")
        #expect(unreadable.details["ArgumentValue"] == "CRC32:y/Q5;")
        let bad = CompletedPart(eTag: tag, checksumCRC32: "z/Q5Jg==", partNumber: 1)
        #expect(try await faultOf { try await complete(bench, id, bad) }.code == "InvalidPart")
        #expect(try await faultOf { try await complete(bench, id, bad, whole: "7kxlUA==") }.code == "BadDigest")
        let strange = try await faultOf {
            try await complete(bench, id, .init(eTag: tag, checksumCRC32C: "4waSgw==", partNumber: 1))
        }
        #expect(strange.code == "BadDigest")
        #expect(strange.message == "The crc32c you specified for part 1 did not match what we received.")
        let good = CompletedPart(eTag: tag, checksumCRC32: crc32, partNumber: 1)
        #expect(try await faultOf { try await complete(bench, id, good, whole: crc32) }.code == "BadDigest")
        #expect(try await faultOf { try await complete(bench, id, good, whole: "7kxlUA==-2") }.code == "BadDigest")
        let noSum = try await faultOf { try await complete(bench, id, good, whole: "7kxlUA==-a") }
        #expect(noSum.message == "Value for x-amz-checksum-crc32 header is invalid.")
        #expect(try await faultOf { try await complete(bench, id, good, size: 8) }.code == "InvalidRequest")
        #expect(try await faultOf { try await complete(bench, id, good, type: .fullObject) }.code == "InvalidRequest")
        let output = try await complete(bench, id, good, whole: "7kxlUA==-1", size: 9, type: .composite)
        #expect(output.checksumCRC32 == "7kxlUA==-1")
        #expect(output.checksumType == .composite)
    }

    @Test("an upload that named no checksum ends with a CRC64NVME of the whole, whatever its parts came with")
    func unnamed() async throws {
        let bench = try await S3Bench.withBucket()
        let whole = try await bench.put("whole", digits).checksumCRC64NVME
        let id = try await begin(bench)
        let sent = try await send(bench, id, crc32)
        #expect(sent.checksumCRC32 == crc32)
        #expect(try await faultOf { try await send(bench, id, "AAAAAA==") }.code == "BadDigest")
        let named = CompletedPart(eTag: sent.eTag, checksumCRC32: crc32, partNumber: 1)
        #expect(try await faultOf { try await complete(bench, id, named) }.code == "InvalidPart")
        let output = try await complete(bench, id, .init(eTag: sent.eTag, partNumber: 1))
        #expect(output.checksumCRC64NVME == whole)
        #expect(output.checksumCRC32 == nil)
        #expect(output.checksumType == .fullObject)
    }

    @Test("a checksum of the whole needs none of its parts")
    func fullObject() async throws {
        let bench = try await S3Bench.withBucket()
        let id = try await begin(bench, .crc32, .fullObject)
        let tag = try await send(bench, id).eTag
        let part = CompletedPart(eTag: tag, partNumber: 1)
        #expect(try await faultOf { try await complete(bench, id, part, whole: "AAAAAA==") }.code == "BadDigest")
        let output = try await complete(bench, id, part, whole: crc32, type: .fullObject)
        #expect(output.checksumCRC32 == crc32)
        #expect(output.checksumType == .fullObject)
    }

    @Test("what protects a new object is the bucket's at the end of the upload")
    func protection() async throws {
        let bench = S3Bench()
        try await bench.client.createBucket(.init(bucket: "photos", objectLockEnabledForBucket: true))
        let id = try await begin(bench)
        let tag = try await send(bench, id).eTag
        let rule = ObjectLockRule(defaultRetention: .init(mode: .compliance, days: 2))
        func late() async throws -> PutObjectOutput {
            let sent = Counter(parts: 1)
            let body = ByteStream(length: 9) {
                guard sent.take() else { return nil }
                try await bench.client.putObjectLockConfiguration(
                    .init(
                        bucket: "photos", objectLockConfiguration: .init(objectLockEnabled: .enabled, rule: rule)))
                return digits
            }
            return try await bench.client.putObject(
                .init(body: body, bucket: "photos", checksumCRC32: crc32, key: "late"))
        }
        _ = try await late()
        let unsafe = try await faultOf { try await send(bench, id) }
        #expect(unsafe.message.contains("is required for Put Part requests with Object Lock parameters"))
        bench.platform.clock.advance(by: .seconds(86_400))
        _ = try await complete(bench, id, .init(eTag: tag, partNumber: 1))
        for (key, days) in [("late", 1), ("a", 2)] {
            let head = try await bench.client.headObject(.init(bucket: "photos", key: key))
            #expect(head.objectLockMode == .compliance)
            let until = bench.platform.clock.now + .seconds(days * 86_400)
            #expect(head.objectLockRetainUntilDate?.seconds == until.seconds)
        }
    }

    @Test("a public list does not outlive a bucket that has come to block those, nor one that takes none")
    func lists() async throws {
        let bench = try await S3Bench.withBucket()
        @Sendable func own(_ ownership: ObjectOwnership, blocks: Bool) async throws {
            try await bench.client.putBucketOwnershipControls(
                .init(bucket: "photos", ownershipControls: .init(rules: [.init(objectOwnership: ownership)])))
            try await bench.client.putPublicAccessBlock(
                .init(bucket: "photos", publicAccessBlockConfiguration: .init(blockPublicAcls: blocks)))
        }
        try await own(.objectWriter, blocks: false)
        let created = try await bench.client.createMultipartUpload(.init(acl: .publicRead, bucket: "photos", key: "a"))
        let id = try #require(created.uploadId)
        let part = CompletedPart(eTag: try await send(bench, id).eTag, partNumber: 1)
        try await own(.objectWriter, blocks: true)
        #expect(try await faultOf { try await complete(bench, id, part) }.code == "AccessDenied")
        let sent = Counter(parts: 1)
        try await own(.objectWriter, blocks: false)
        let body = ByteStream(length: 9) {
            guard sent.take() else { return nil }
            try await own(.objectWriter, blocks: true)
            return digits
        }
        let late = try await faultOf {
            try await bench.client.putObject(.init(acl: .publicRead, body: body, bucket: "photos", key: "b"))
        }
        #expect(late.code == "AccessDenied")
        try await own(.bucketOwnerEnforced, blocks: false)
        _ = try await complete(bench, id, part)
        try await own(.objectWriter, blocks: false)
        #expect(try await bench.client.getObjectAcl(.init(bucket: "photos", key: "a")).grants?.count == 1)
    }

    @Test("10,000 parts make an object, and go with it")
    func tenThousand() async throws {
        let bench = try await S3Bench.withBucket()
        let id = try await begin(bench, .sha256)
        let s3 = S3Store(bench.platform.environment)
        let upload = try await s3.upload("photos", "a", id)
        var parts: [CompletedPart] = []
        let sum = Base64.encode([UInt8](repeating: 7, count: 32))
        for number in 1...LimitsS3.parts {
            var part = PartRecord()
            (part.number, part.size, part.eTag) = (number, LimitsS3.partMinimumBytes, Hex.encode(Digest.md5([1])))
            (part.checksum, part.piece) = (StoredChecksum(kind: .sha256, value: sum), "\(number)-0123456789ab")
            try await s3.put(part, upload: upload, id: id)
            parts.append(CompletedPart(eTag: part.eTag, checksumSHA256: sum, partNumber: number))
        }
        let output = try await bench.client.completeMultipartUpload(
            .init(bucket: "photos", key: "a", multipartUpload: .init(parts: parts), uploadId: id))
        #expect(output.eTag?.hasSuffix("-10000\"") == true)
        #expect(output.checksumSHA256?.hasSuffix("-10000") == true)
        let last = try await bench.client.headObject(.init(bucket: "photos", key: "a", partNumber: LimitsS3.parts))
        #expect(last.contentLength == LimitsS3.partMinimumBytes)
        #expect(last.partsCount == LimitsS3.parts)
        let page = try await bench.client.getObjectAttributes(
            .init(bucket: "photos", key: "a", partNumberMarker: 9_000, objectAttributes: [.objectParts]))
        #expect(page.objectParts?.totalPartsCount == LimitsS3.parts)
        #expect(page.objectParts?.parts?.count == 1_000)
        try await bench.client.deleteObject(.init(bucket: "photos", key: "a"))
        #expect(try await bench.rowCount() == 0)
    }
}
