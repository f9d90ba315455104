import Base
import S3
import S3API
import ServiceKit
import ServiceTesting
import Store
import Testing
import Wire

@Suite("Versions")
struct VersioningTests {
    @Test("each put makes a version, and old ones stay readable")
    func versions() async throws {
        let bench = try await S3Bench.withBucket(versioned: true)
        let first = try #require(try await bench.put("a", "one").versionId)
        let second = try #require(try await bench.put("a", "two").versionId)
        #expect(first != second)
        #expect(first.count == 32)
        #expect(try await bench.text("a") == "two")
        #expect(try await bench.text("a", version: first) == "one")
        #expect(try await bench.text("a", version: second) == "two")
        let list = try await bench.client.listObjectVersions(.init(bucket: "photos"))
        #expect(list.versions?.map(\.versionId) == [second, first])
        #expect(list.versions?.map(\.isLatest) == [true, false])
        #expect(try await bench.client.listObjectsV2(.init(bucket: "photos")).keyCount == 1)
    }

    @Test("deleting leaves a marker, and deleting the marker brings the object back")
    func deleteMarker() async throws {
        let bench = try await S3Bench.withBucket(versioned: true)
        let version = try #require(try await bench.put("a", "one").versionId)
        let deleted = try await bench.client.deleteObject(.init(bucket: "photos", key: "a"))
        #expect(deleted.deleteMarker == true)
        let marker = try #require(deleted.versionId)
        let gone = try await faultOf { try await bench.text("a") }
        #expect(gone.code == "NoSuchKey")
        #expect(gone.headers["x-amz-delete-marker"] == "true")
        #expect(gone.headers["x-amz-version-id"] == marker)
        #expect(try await bench.text("a", version: version) == "one")
        let byID = try await faultOf { try await bench.text("a", version: marker) }
        #expect(byID.code == "MethodNotAllowed")
        #expect(byID.status == 405)
        #expect(try await bench.client.listObjectsV2(.init(bucket: "photos")).keyCount == 0)
        let list = try await bench.client.listObjectVersions(.init(bucket: "photos"))
        #expect(list.deleteMarkers?.map(\.versionId) == [marker])
        #expect(list.deleteMarkers?.first?.isLatest == true)
        #expect(list.versions?.first?.isLatest == false)
        let back = try await bench.client.deleteObject(.init(bucket: "photos", key: "a", versionId: marker))
        #expect(back.deleteMarker == true)
        #expect(try await bench.text("a") == "one")
        try await bench.client.deleteObject(.init(bucket: "photos", key: "a", versionId: version))
        #expect(try await bench.rowCount() == 0)
    }

    @Test("objects from before versioning are the version null")
    func nullVersion() async throws {
        let bench = try await S3Bench.withBucket()
        try await bench.put("a", "before")
        try await bench.setVersioning(.enabled)
        let version = try #require(try await bench.put("a", "after").versionId)
        #expect(try await bench.text("a", version: "null") == "before")
        try await bench.setVersioning(.suspended)
        #expect(try await bench.put("a", "suspended").versionId == "null")
        // The one version null was replaced, the numbered one stays.
        let list = try await bench.client.listObjectVersions(.init(bucket: "photos"))
        #expect(list.versions?.map(\.versionId) == ["null", version])
        #expect(try await bench.text("a", version: "null") == "suspended")
        let deleted = try await bench.client.deleteObject(.init(bucket: "photos", key: "a"))
        #expect(deleted.versionId == "null")
        try await bench.client.deleteObject(.init(bucket: "photos", key: "a", versionId: "null"))
        #expect(try await bench.text("a") == "after")
        try await bench.client.deleteObject(.init(bucket: "photos", key: "a", versionId: version))
        #expect(try await bench.rowCount() == 0)
    }

    @Test("versions that are not there are told apart from ids that are none")
    func badIDs() async throws {
        let bench = try await S3Bench.withBucket(versioned: true)
        let version = try #require(try await bench.put("a", "one").versionId)
        let bad = try await faultOf { try await bench.text("a", version: "no") }
        #expect(bad.code == "InvalidArgument")
        #expect(bad.message == "Invalid version id specified")
        let absent = try await faultOf { try await bench.text("b", version: version) }
        #expect(absent.code == "NoSuchVersion")
        #expect(absent.status == 404)
    }

    @Test("a listing of versions pages within a key and between keys")
    func paging() async throws {
        let bench = try await S3Bench.withBucket(versioned: true)
        for key in ["a", "b/1", "b/2", "c"] {
            for _ in 0..<3 { try await bench.put(key) }
        }
        var (seen, key, id): ([String], String?, String?) = ([], nil, nil)
        var isTruncated = true
        while isTruncated {
            let page = try await bench.client.listObjectVersions(
                .init(bucket: "photos", keyMarker: key, maxKeys: 2, versionIdMarker: id))
            seen += (page.versions ?? []).compactMap { "\($0.key ?? "") \($0.versionId ?? "")" }
            (key, id) = (page.nextKeyMarker, page.nextVersionIdMarker)
            isTruncated = page.isTruncated ?? false
        }
        #expect(seen.count == 12)
        #expect(Set(seen).count == 12)
        let rolled = try await bench.client.listObjectVersions(.init(bucket: "photos", delimiter: "/"))
        #expect(rolled.commonPrefixes?.map(\.prefix) == ["b/"])
        #expect(rolled.versions?.count == 6)
        let lone = try await faultOf {
            try await bench.client.listObjectVersions(.init(bucket: "photos", versionIdMarker: "x"))
        }
        #expect(lone.message == "A version-id marker cannot be specified without a key marker.")
    }

    @Test("large versions keep their bytes until they are deleted")
    func blobs() async throws {
        let bench = try await S3Bench.withBucket(versioned: true)
        let first = try #require(try await bench.put("a", pattern(50_000)).versionId)
        try await bench.put("a", pattern(60_000))
        #expect(try await bench.blobNames().count == 2)
        let old = try await bench.client.getObject(.init(bucket: "photos", key: "a", versionId: first))
        #expect(try await S3Bench.bytes(old.body) == pattern(50_000))
        try await bench.client.deleteObject(.init(bucket: "photos", key: "a", versionId: first))
        #expect(try await bench.blobNames().count == 1)
    }
}
