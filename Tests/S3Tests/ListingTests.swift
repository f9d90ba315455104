import Base
import S3
import S3API
import ServiceKit
import ServiceTesting
import Store
import Testing
import Wire

@Suite("Listings")
struct ListingTests {
    private func bench(_ keys: [String]) async throws -> S3Bench {
        let bench = try await S3Bench.withBucket()
        for key in keys { try await bench.put(key) }
        return bench
    }

    @Test("objects come in the order of their bytes, with size, tag and class")
    func order() async throws {
        let bench = try await bench(["b", "a/1", "a", "ä", "B"])
        let output = try await bench.client.listObjectsV2(.init(bucket: "photos"))
        #expect(output.contents?.map(\.key) == ["B", "a", "a/1", "b", "ä"])
        #expect(output.keyCount == 5)
        #expect(output.isTruncated == false)
        #expect(output.maxKeys == 1_000)
        let first = try #require(output.contents?.first)
        #expect(first.size == 4)
        #expect(first.eTag == "\"\(Hex.encode(Digest.md5("text".utf8)))\"")
        #expect(first.storageClass == .standard)
        #expect(first.owner == nil)
        let owned = try await bench.client.listObjectsV2(.init(bucket: "photos", fetchOwner: true))
        #expect(owned.contents?.first?.owner?.id?.count == 64)
    }

    @Test("a delimiter rolls keys up, and the token goes on behind what was rolled up")
    func delimiter() async throws {
        let keys = ["a/1", "a/2", "b", "c/1", "c/2/3", "d"]
        let bench = try await bench(keys)
        var (entries, token): ([String], String?) = ([], nil)
        repeat {
            let page = try await bench.client.listObjectsV2(
                .init(bucket: "photos", delimiter: "/", maxKeys: 1, continuationToken: token))
            entries += (page.contents ?? []).compactMap(\.key) + (page.commonPrefixes ?? []).compactMap(\.prefix)
            #expect(page.keyCount == 1)
            token = page.nextContinuationToken
        } while token != nil
        #expect(entries == ["a/", "b", "c/", "d"])
        let under = try await bench.client.listObjectsV2(.init(bucket: "photos", delimiter: "/", prefix: "c/"))
        #expect(under.contents?.map(\.key) == ["c/1"])
        #expect(under.commonPrefixes?.map(\.prefix) == ["c/2/"])
    }

    @Test("pages hold what they may and miss nothing")
    func paging() async throws {
        let keys = (0..<25).map { "k" + String(100 + $0) }
        let bench = try await bench(keys)
        var (found, token): ([String], String?) = ([], nil)
        repeat {
            let page = try await bench.client.listObjectsV2(.init(bucket: "photos", maxKeys: 10, continuationToken: token))
            found += (page.contents ?? []).compactMap(\.key)
            token = page.nextContinuationToken
        } while token != nil
        #expect(found == keys)
        let after = try await bench.client.listObjectsV2(.init(bucket: "photos", startAfter: "k122"))
        #expect(after.contents?.map(\.key) == ["k123", "k124"])
        let none = try await bench.client.listObjectsV2(.init(bucket: "photos", maxKeys: 0))
        #expect(none.keyCount == 0)
        #expect(none.isTruncated == false)
        let bad = try await faultOf {
            try await bench.client.listObjectsV2(.init(bucket: "photos", continuationToken: "%%"))
        }
        #expect(bad.message == "The continuation token provided is incorrect")
        let negative = try await faultOf { try await bench.client.listObjectsV2(.init(bucket: "photos", maxKeys: -1)) }
        #expect(negative.code == "InvalidArgument")
    }

    @Test("the older form pages by marker")
    func markers() async throws {
        let bench = try await bench(["a/1", "a/2", "b", "c"])
        let first = try await bench.client.listObjects(.init(bucket: "photos", delimiter: "/", maxKeys: 1))
        #expect(first.commonPrefixes?.map(\.prefix) == ["a/"])
        #expect(first.nextMarker == "a/")
        let second = try await bench.client.listObjects(.init(bucket: "photos", delimiter: "/", marker: "a/", maxKeys: 1))
        #expect(second.contents?.map(\.key) == ["b"])
        let rest = try await bench.client.listObjects(.init(bucket: "photos", marker: "b"))
        #expect(rest.contents?.map(\.key) == ["c"])
        #expect(rest.nextMarker == nil)
    }

    @Test("keys are percent-encoded where that is asked for")
    func encoding() async throws {
        let bench = try await bench(["a b/ü&"])
        let output = try await bench.client.listObjectsV2(.init(bucket: "photos", encodingType: .url, prefix: "a b"))
        #expect(output.contents?.map(\.key) == ["a%20b/%C3%BC%26"])
        #expect(output.prefix == "a%20b")
    }

    @Test("a rolled-up prefix costs one leap, whatever it stands for")
    func manyUnderOnePrefix() async throws {
        let bench = try await bench((0..<1_500).map { "logs/\($0)" } + ["z"])
        let output = try await bench.client.listObjectsV2(.init(bucket: "photos", delimiter: "/"))
        #expect(output.commonPrefixes?.map(\.prefix) == ["logs/"])
        #expect(output.contents?.map(\.key) == ["z"])
        let all = try await bench.client.listObjectsV2(.init(bucket: "photos"))
        #expect(all.contents?.count == 1_000)
        #expect(all.isTruncated == true)
    }

    @Test("buckets are listed by name, in pages")
    func buckets() async throws {
        let bench = S3Bench()
        for name in ["ccc", "aaa", "bbb"] { try await bench.client.createBucket(.init(bucket: name)) }
        let first = try await bench.client.listBuckets(.init(maxBuckets: 2))
        #expect(first.buckets?.map(\.name) == ["aaa", "bbb"])
        let second = try await bench.client.listBuckets(.init(maxBuckets: 2, continuationToken: first.continuationToken))
        #expect(second.buckets?.map(\.name) == ["ccc"])
        #expect(second.continuationToken == nil)
        #expect(try await bench.client.listBuckets(.init(prefix: "b")).buckets?.map(\.name) == ["bbb"])
    }

    @Test("up to a thousand objects are deleted at once, each with its own answer")
    func deleteObjects() async throws {
        let bench = try await bench(["a", "b"])
        let objects = ["a", "b", "nothing"].map { ObjectIdentifier(key: $0) } + [ObjectIdentifier(key: "c", versionId: "bad")]
        let output = try await bench.client.deleteObjects(.init(bucket: "photos", delete: .init(objects: objects)))
        #expect(output.deleted?.map(\.key) == ["a", "b", "nothing"])
        #expect(output.errors?.map(\.code) == ["InvalidArgument"])
        let quiet = try await bench.client.deleteObjects(
            .init(bucket: "photos", delete: .init(objects: [.init(key: "x")], quiet: true)))
        #expect(quiet.deleted == [])
        let many = (0..<1_001).map { ObjectIdentifier(key: String($0)) }
        let fault = try await faultOf {
            try await bench.client.deleteObjects(.init(bucket: "photos", delete: .init(objects: many)))
        }
        #expect(fault.code == "MalformedXML")
    }
}
