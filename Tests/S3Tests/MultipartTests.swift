import Base
import S3
import S3API
import ServiceKit
import ServiceTesting
import Store
import Testing
import Wire

@Suite("Uploads in parts")
struct MultipartTests {
    private let part = pattern(5 << 20)

    private func upload(
        _ bench: S3Bench, _ parts: [[UInt8]], algorithm: ChecksumAlgorithm? = nil, type: ChecksumType? = nil
    ) async throws -> (id: String, parts: [CompletedPart]) {
        let created = try await bench.client.createMultipartUpload(
            .init(
                bucket: "photos", contentType: "image/png", key: "a", checksumAlgorithm: algorithm, checksumType: type))
        let id = try #require(created.uploadId)
        var completed: [CompletedPart] = []
        for (index, bytes) in parts.enumerated() {
            let output = try await bench.client.uploadPart(
                .init(
                    body: .of(bytes), bucket: "photos", checksumAlgorithm: algorithm, key: "a", partNumber: index + 1,
                    uploadId: id))
            completed.append(
                CompletedPart(eTag: output.eTag, checksumCRC32: output.checksumCRC32, partNumber: index + 1))
        }
        return (id, completed)
    }

    private func complete(_ bench: S3Bench, _ id: String, _ parts: [CompletedPart]) async throws
        -> CompleteMultipartUploadOutput
    {
        try await bench.client.completeMultipartUpload(
            .init(bucket: "photos", key: "a", multipartUpload: .init(parts: parts), uploadId: id))
    }

    @Test("parts become one object, with the tag of their tags")
    func wholeWay() async throws {
        let bench = try await S3Bench.withBucket()
        let bytes = [part, part, Array("end".utf8)]
        let (id, parts) = try await upload(bench, bytes)
        let output = try await complete(bench, id, parts)
        let tag = Hex.encode(Digest.md5(bytes.flatMap { Digest.md5($0) })) + "-3"
        #expect(output.eTag == "\"\(tag)\"")
        #expect(output.bucket == "photos")
        let get = try await bench.client.getObject(.init(bucket: "photos", key: "a", checksumMode: .enabled))
        let whole = bytes.flatMap { $0 }
        #expect(try await S3Bench.bytes(get.body) == whole)
        #expect(get.contentType == "image/png")
        // The checksum of the whole was joined from those of the parts.
        let put = try await bench.put("same", whole)
        #expect(get.checksumCRC64NVME == put.checksumCRC64NVME)
        #expect(get.checksumType == .fullObject)
        let across = try await bench.client.getObject(
            .init(bucket: "photos", key: "a", range: "bytes=\(part.count - 2)-\(part.count + 1)"))
        #expect(try await S3Bench.bytes(across.body) == Array(whole[(part.count - 2)...(part.count + 1)]))
        let second = try await bench.client.getObject(.init(bucket: "photos", key: "a", partNumber: 3))
        #expect(try await S3Bench.bytes(second.body) == Array("end".utf8))
        #expect(second.partsCount == 3)
        let beyond = try await faultOf {
            try await bench.client.getObject(.init(bucket: "photos", key: "a", partNumber: 4))
        }
        #expect(beyond.code == "InvalidPartNumber")
        let attributes = try await bench.client.getObjectAttributes(
            .init(bucket: "photos", key: "a", objectAttributes: [.objectParts]))
        #expect(attributes.objectParts?.totalPartsCount == 3)
        #expect(attributes.objectParts?.parts?.map(\.size) == [part.count, part.count, 3])
        // Completing again answers the same, with the same parts alone, until something else has the key.
        #expect(try await complete(bench, id, parts).eTag == output.eTag)
        let others = try await faultOf { try await complete(bench, id, [parts[0]]) }
        #expect(others.code == "NoSuchUpload")
        try await bench.put("a", "other")
        #expect(try await faultOf { try await complete(bench, id, parts) }.code == "NoSuchUpload")
        for key in ["a", "same"] { try await bench.client.deleteObject(.init(bucket: "photos", key: key)) }
        #expect(try await bench.blobNames().isEmpty)
        #expect(try await bench.rowCount() == 0)
    }

    @Test("a composite checksum is of the parts' checksums")
    func composite() async throws {
        let bench = try await S3Bench.withBucket()
        let (id, parts) = try await upload(bench, [part, [1, 2, 3]], algorithm: .crc32)
        let output = try await complete(bench, id, parts)
        let sums = [part, [1, 2, 3]].flatMap { bytes in withUnsafeBytes(of: Digest.crc32(bytes).bigEndian) { Array($0) }
        }
        let composite = withUnsafeBytes(of: Digest.crc32(sums).bigEndian) { Base64.encode(Array($0)) } + "-2"
        #expect(output.checksumCRC32 == composite)
        #expect(output.checksumType == .composite)
        let wrong = try await faultOf {
            try await bench.client.createMultipartUpload(
                .init(bucket: "photos", key: "a", checksumAlgorithm: .sha256, checksumType: .fullObject))
        }
        #expect(wrong.code == "InvalidRequest")
    }

    @Test("a completion that does not fit is refused, and the upload goes on")
    func refused() async throws {
        let bench = try await S3Bench.withBucket()
        let (id, parts) = try await upload(bench, [[1], [2]])
        #expect(try await faultOf { try await complete(bench, id, []) }.code == "MalformedXML")
        #expect(try await faultOf { try await complete(bench, id, parts.reversed()) }.code == "InvalidPartOrder")
        let wrongTag = [CompletedPart(eTag: "\"x\"", partNumber: 1)]
        #expect(try await faultOf { try await complete(bench, id, wrongTag) }.code == "InvalidPart")
        let absent = [CompletedPart(eTag: parts[0].eTag, partNumber: 9)]
        #expect(try await faultOf { try await complete(bench, id, absent) }.code == "InvalidPart")
        let small = try await faultOf { try await complete(bench, id, parts) }
        #expect(small.code == "EntityTooSmall")
        #expect(small.details["MinSizeAllowed"] == "5242880")
        #expect(try await faultOf { try await complete(bench, "nothing", parts) }.code == "NoSuchUpload")
        let number = try await faultOf {
            try await bench.client.uploadPart(
                .init(body: .of([1]), bucket: "photos", key: "a", partNumber: 10_001, uploadId: id))
        }
        #expect(number.code == "InvalidArgument")
        #expect(number.message == "Part number must be an integer between 1 and 10000, inclusive")
        // One part alone is the last, and may be small; what is left out goes.
        _ = try await complete(bench, id, [parts[1]])
        #expect(try await S3Bench.bytes(bench.client.getObject(.init(bucket: "photos", key: "a")).body) == [2])
        #expect(try await bench.blobNames().count == 1)
    }

    @Test("uploads and parts are listed; a part sent again replaces the first; aborting frees all")
    func listAndAbort() async throws {
        let bench = try await S3Bench.withBucket()
        let (id, _) = try await upload(bench, [[1], [2], [3]])
        try await bench.client.uploadPart(
            .init(body: .of([9, 9]), bucket: "photos", key: "a", partNumber: 2, uploadId: id))
        #expect(try await bench.blobNames().count == 3)
        let first = try await bench.client.listParts(.init(bucket: "photos", key: "a", maxParts: 2, uploadId: id))
        #expect(first.parts?.map(\.size) == [1, 2])
        #expect(first.isTruncated == true)
        let rest = try await bench.client.listParts(
            .init(bucket: "photos", key: "a", partNumberMarker: first.nextPartNumberMarker, uploadId: id))
        #expect(rest.parts?.map(\.partNumber) == [3])
        let uploads = try await bench.client.listMultipartUploads(.init(bucket: "photos"))
        #expect(uploads.uploads?.map(\.uploadId) == [id])
        #expect(uploads.uploads?.map(\.key) == ["a"])
        try await bench.client.abortMultipartUpload(.init(bucket: "photos", key: "a", uploadId: id))
        #expect(try await bench.blobNames().isEmpty)
        #expect(try await bench.rowCount() == 0)
        let late = try await faultOf {
            try await bench.client.uploadPart(
                .init(body: .of([1]), bucket: "photos", key: "a", partNumber: 1, uploadId: id))
        }
        #expect(late.code == "NoSuchUpload")
    }

    @Test("uploads page by key and id")
    func uploadPages() async throws {
        let bench = try await S3Bench.withBucket()
        for key in ["a", "a", "b/1", "b/2", "c"] {
            try await bench.client.createMultipartUpload(.init(bucket: "photos", key: key))
            bench.platform.clock.advance(by: .seconds(1))
        }
        var (seen, key, id): ([String], String?, String?) = ([], nil, nil)
        var isTruncated = true
        while isTruncated {
            let page = try await bench.client.listMultipartUploads(
                .init(bucket: "photos", keyMarker: key, maxUploads: 1, uploadIdMarker: id))
            seen += (page.uploads ?? []).compactMap(\.key)
            (key, id) = (page.nextKeyMarker, page.nextUploadIdMarker)
            isTruncated = page.isTruncated ?? false
        }
        #expect(seen == ["a", "a", "b/1", "b/2", "c"])
        let rolled = try await bench.client.listMultipartUploads(.init(bucket: "photos", delimiter: "/"))
        #expect(rolled.commonPrefixes?.map(\.prefix) == ["b/"])
        // A bucket goes with its uploads.
        try await bench.client.deleteBucket(.init(bucket: "photos"))
        #expect(try await bench.rowCount() == 0)
    }

    @Test("a part can be copied from a range of an object")
    func partCopy() async throws {
        let bench = try await S3Bench.withBucket()
        try await bench.put("source", part + [7, 8, 9])
        let id = try #require(try await bench.client.createMultipartUpload(.init(bucket: "photos", key: "a")).uploadId)
        let copied = try await bench.client.uploadPartCopy(
            .init(
                bucket: "photos", copySource: "photos/source", copySourceRange: "bytes=\(part.count)-\(part.count + 2)",
                key: "a", partNumber: 1, uploadId: id))
        _ = try await complete(bench, id, [CompletedPart(eTag: copied.copyPartResult?.eTag, partNumber: 1)])
        let get = try await bench.client.getObject(.init(bucket: "photos", key: "a"))
        #expect(try await S3Bench.bytes(get.body) == [7, 8, 9])
        let beyond = try await faultOf {
            try await bench.client.uploadPartCopy(
                .init(
                    bucket: "photos", copySource: "photos/source", copySourceRange: "bytes=0-99999999", key: "a",
                    partNumber: 1, uploadId: id))
        }
        #expect(beyond.code == "NoSuchUpload")
    }

    @Test("an object of parts that is deleted while it is read is read to its end, and then goes")
    func readToTheEnd() async throws {
        let bench = try await S3Bench.withBucket()
        try await bench.service.start(bench.background)
        let (id, parts) = try await upload(bench, [part, [1, 2, 3]])
        _ = try await complete(bench, id, parts)
        var body = try await bench.client.getObject(.init(bucket: "photos", key: "a")).body
        var other = try await bench.client.getObject(.init(bucket: "photos", key: "a", range: "bytes=0-9")).body
        let first = try #require(try await body?.next())
        try await bench.client.deleteObject(.init(bucket: "photos", key: "a"))
        #expect(try await bench.blobNames().count == 2)
        #expect(first + (try await S3Bench.bytes(body)) == part + [1, 2, 3])
        #expect(try await S3Bench.bytes(other) == Array(part[..<10]))
        (body, other) = (nil, nil)
        try await bench.until { try await bench.blobNames().isEmpty }
        await bench.background.shutdown()
    }
}
