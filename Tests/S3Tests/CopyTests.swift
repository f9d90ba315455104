import Base
import S3
import S3API
import ServiceKit
import ServiceTesting
import Store
import Testing
import Wire

@Suite("Copies")
struct CopyTests {
    @Test("a copy has the bytes, headers and tags of its source", arguments: [10, 100_000])
    func copy(size: Int) async throws {
        let bench = try await S3Bench.withBucket()
        try await bench.client.putObject(
            .init(
                body: .of(pattern(size)), bucket: "photos", contentType: "image/png", key: "a ü", metadata: ["k": "v"],
                tagging: "t=1"))
        let output = try await bench.client.copyObject(
            .init(bucket: "photos", copySource: "/photos/a%20%C3%BC", key: "b"))
        #expect(output.copyObjectResult?.eTag == "\"\(Hex.encode(Digest.md5(pattern(size))))\"")
        let get = try await bench.client.getObject(.init(bucket: "photos", key: "b"))
        #expect(try await S3Bench.bytes(get.body) == pattern(size))
        #expect(get.contentType == "image/png")
        #expect(get.metadata == ["k": "v"])
        #expect(get.tagCount == 1)
        let replaced = CopyObjectRequest(
            bucket: "photos", contentType: "text/plain", copySource: "photos/b", key: "b", metadataDirective: .replace,
            taggingDirective: .replace)
        try await bench.client.copyObject(replaced)
        let head = try await bench.client.headObject(.init(bucket: "photos", key: "b"))
        #expect(head.contentType == "text/plain")
        #expect(head.metadata == [:])
        #expect(head.tagCount == nil)
        let asked = bench.platform.accesses.filter { $0.action == "s3:GetObject" && $0.resource.hasSuffix("/a ü") }
        #expect(!asked.isEmpty)
    }

    @Test("a copy onto itself that changes nothing is refused, and so is a source that is none")
    func refused() async throws {
        let bench = try await S3Bench.withBucket()
        try await bench.put("a")
        func copy(_ source: String, ifMatch: String? = nil) async throws -> Fault {
            try await faultOf {
                try await bench.client.copyObject(
                    .init(bucket: "photos", copySource: source, copySourceIfMatch: ifMatch, key: "a"))
            }
        }
        #expect(try await copy("photos/a").code == "InvalidRequest")
        #expect(try await copy("photos").code == "InvalidArgument")
        #expect(try await copy("photos/none").code == "NoSuchKey")
        #expect(try await copy("other/none").code == "NoSuchBucket")
        #expect(try await copy("photos/a", ifMatch: "\"no\"").code == "PreconditionFailed")
    }

    @Test("a copy to a key of other bytes is no copy onto itself")
    func twins() async throws {
        let bench = try await S3Bench.withBucket()
        try await bench.put("\u{e9}")
        try await bench.client.copyObject(.init(bucket: "photos", copySource: "photos/%C3%A9", key: "e\u{301}"))
        #expect(try await bench.client.listObjectsV2(.init(bucket: "photos")).keyCount == 2)
    }

    @Test("a part is copied of two numbers alone", arguments: ["-5-10", "5--10", "5-10-", "+5-10", "5-", "10-5"])
    func partRanges(range: String) async throws {
        let bench = try await S3Bench.withBucket()
        try await bench.put("a", pattern(100))
        let id = try #require(try await bench.client.createMultipartUpload(.init(bucket: "photos", key: "b")).uploadId)
        let fault = try await faultOf {
            try await bench.client.uploadPartCopy(
                .init(
                    bucket: "photos", copySource: "photos/a", copySourceRange: "bytes=\(range)", key: "b",
                    partNumber: 1, uploadId: id))
        }
        #expect(fault.code == "InvalidArgument")
    }

    @Test("an old version can be copied back")
    func versions() async throws {
        let bench = try await S3Bench.withBucket(versioned: true)
        let version = try #require(try await bench.put("a", "one").versionId)
        try await bench.put("a", "two")
        let output = try await bench.client.copyObject(
            .init(bucket: "photos", copySource: "photos/a?versionId=\(version)", key: "a"))
        #expect(output.copySourceVersionId == version)
        #expect(try await bench.text("a") == "one")
    }
}
