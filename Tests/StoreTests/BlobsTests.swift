import Base
import Foundation
import Store
import Testing

enum BlobsKind: String, CaseIterable { case memory, folder }

@Suite("Blobs")
struct BlobsTests {
    private func withBlobs(_ kind: BlobsKind, _ body: (any Blobs) async throws -> Void) async throws {
        guard kind == .folder else { return try await body(MemoryBlobs()) }
        try await withFolder { folder in
            let blobs = try FolderBlobs(folder: folder)
            try await body(blobs)
            blobs.close()
        }
    }

    @Test("come back whole and in parts", arguments: BlobsKind.allCases)
    func wholeAndParts(_ kind: BlobsKind) async throws {
        try await withBlobs(kind) { blobs in
            let name = try BlobName("s3/bucket/1")
            let bytes = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
            let writer = try await blobs.create(name)
            for start in stride(from: 0, to: bytes.count, by: 700_000) {
                try await writer.write(Array(bytes[start..<min(start + 700_000, bytes.count)]))
            }
            #expect(try await blobs.size(name) == nil)
            try await writer.finish()
            #expect(try await blobs.size(name) == bytes.count)
            #expect(try await blobs.get(name) == bytes)
            #expect(try await blobs.get(name, from: 2_999_990, count: 100) == Array(bytes[2_999_990...]))
            #expect(try await blobs.get(name, from: 9_000_000) == [])
            let reader = try #require(try await blobs.open(name))
            #expect(try await reader.read(from: 5, count: 10) == Array(bytes[5..<15]))
            #expect(try await reader.read(from: 0, count: .max).count == LimitsBlobs.chunkBytes)
        }
    }

    @Test("are replaced whole while readers go on with the old one, and deleted", arguments: BlobsKind.allCases)
    func replace(_ kind: BlobsKind) async throws {
        try await withBlobs(kind) { blobs in
            let name = try BlobName("a")
            try await blobs.put(name, [1, 2, 3])
            let reader = try #require(try await blobs.open(name))
            try await blobs.put(name, [4])
            #expect(try await reader.read(from: 0, count: 9) == [1, 2, 3])
            #expect(try await blobs.get(name) == [4])
            try await blobs.delete(name)
            try await blobs.delete(name)
            #expect(try await blobs.get(name) == nil)
            try await blobs.put(name, [])
            #expect(try await blobs.get(name) == [])
        }
    }

    @Test("are listed in byte order, by prefix and page, though one name begins another", arguments: BlobsKind.allCases)
    func list(_ kind: BlobsKind) async throws {
        try await withBlobs(kind) { blobs in
            let names = ["a", "a-b", "a/b", "a/b/c", "a/b.c", "a0", "b/x/y", "b/x/z"]
            for name in names.shuffled() { try await blobs.put(BlobName(name), [1]) }
            let sorted = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            #expect(try await blobs.list(prefix: "", after: nil, limit: 100).map(\.text) == sorted)
            #expect(
                try await blobs.list(prefix: "a/", after: nil, limit: 100).map(\.text) == ["a/b", "a/b.c", "a/b/c"])
            #expect(try await blobs.list(prefix: "b/x/", after: BlobName("b/x/y"), limit: 9).map(\.text) == ["b/x/z"])
            var paged: [String] = []
            while case let page = try await blobs.list(prefix: "", after: paged.last.map { try BlobName($0) }, limit: 3),
                !page.isEmpty
            { paged += page.map(\.text) }
            #expect(paged == sorted)
            for name in names { try await blobs.delete(BlobName(name)) }
            #expect(try await blobs.list(prefix: "", after: nil, limit: 9).isEmpty)
        }
    }

    @Test("that were not finished are never seen, and their files go", arguments: BlobsKind.allCases)
    func unfinished(_ kind: BlobsKind) async throws {
        try await withBlobs(kind) { blobs in
            let writer = try await blobs.create(BlobName("a"))
            try await writer.write([1])
            await writer.discard()
            #expect(try await blobs.list(prefix: "", after: nil, limit: 9).isEmpty)
        }
    }

    @Test("take no name that leads out of the folder")
    func names() {
        for bad in [
            "", "/a", "a/", "a//b", "..", "a/../b", ".a", "a b", "a\u{0}", "a~", "é",
            String(repeating: "x", count: 201),
        ] {
            #expect(throws: Failure.self) { try BlobName(bad) }
        }
    }

    @Test("in a folder survive, and what a crash left half-written is removed at opening")
    func leftovers() async throws {
        try await withFolder { folder in
            let first = try FolderBlobs(folder: folder)
            try await first.put(BlobName("kept"), [1])
            #expect(await failureCode { _ = try FolderBlobs(folder: folder) } == "blobs.locked")
            first.close()
            #expect(FileManager.default.createFile(atPath: folder + "/writing/99", contents: Data([1, 2])))
            let second = try FolderBlobs(folder: folder)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/writing").isEmpty)
            #expect(try await second.get(BlobName("kept")) == [1])
            second.close()
        }
    }

    @Test("deleted, leave no file in a folder, also where they are being read")
    func deleted() async throws {
        try await withFolder { folder in
            let blobs = try FolderBlobs(folder: folder)
            for name in ["a/b/c", "d"] { try await blobs.put(BlobName(name), [1, 2, 3]) }
            let reader = try #require(try await blobs.open(BlobName("d")))
            for name in ["a/b/c", "d"] { try await blobs.delete(BlobName(name)) }
            #expect(try await reader.read(from: 0, count: 9) == [1, 2, 3])
            blobs.close()
            for left in ["writing", "blobs"] {
                #expect(try FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(left)").isEmpty)
            }
        }
    }

    @Test("made and deleted side by side in one directory do not get in each other's way")
    func sideBySide() async throws {
        try await withBlobs(.folder) { blobs in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for task in 0..<4 {
                    group.addTask {
                        for _ in 0..<10 {
                            try await blobs.put(BlobName("d/e/\(task)"), [1])
                            try await blobs.delete(BlobName("d/e/\(task)"))
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await blobs.list(prefix: "", after: nil, limit: 9).isEmpty)
        }
    }
}
