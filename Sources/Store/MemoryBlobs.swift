internal import Synchronization

/// Blobs that live and die with their process, for tests and the simulator.
package final class MemoryBlobs: Blobs {
    fileprivate let contents = Mutex<[BlobName: [UInt8]]>([:])

    package init() {}

    package func create(_ name: BlobName) async -> any BlobWriter {
        MemoryBlobWriter(name, of: self)
    }

    package func open(_ name: BlobName) async -> (any BlobReader)? {
        contents.withLock { $0[name] }.map { MemoryBlobReader(bytes: $0) }
    }

    package func size(_ name: BlobName) async -> Int? { contents.withLock { $0[name]?.count } }

    package func delete(_ name: BlobName) async { contents.withLock { $0[name] = nil } }

    package func list(prefix: String, after: BlobName?, limit: Int) async -> [BlobName] {
        let names = contents.withLock { Array($0.keys) }
        let wanted = names.filter { name in name.text.hasPrefix(prefix) && after.map { name > $0 } ?? true }
        return Array(wanted.sorted().prefix(limit))
    }
}

private final class MemoryBlobWriter: BlobWriter {
    private let name: BlobName
    private let blobs: MemoryBlobs
    private let bytes = Mutex<[UInt8]>([])

    init(_ name: BlobName, of blobs: MemoryBlobs) { (self.name, self.blobs) = (name, blobs) }

    func write(_ bytes: [UInt8]) async { self.bytes.withLock { $0 += bytes } }

    func finish() async {
        let bytes = bytes.withLock { $0 }
        blobs.contents.withLock { $0[name] = bytes }
    }

    func discard() async {}
}

private struct MemoryBlobReader: BlobReader {
    let bytes: [UInt8]
    var size: Int { bytes.count }

    func read(from offset: Int, count: Int) async -> [UInt8] {
        Array(bytes.dropFirst(offset).prefix(min(count, LimitsBlobs.chunkBytes)))
    }
}
