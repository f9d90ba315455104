package import Base

/// Bytes too large for a store's row: contents of objects, function packages.
///
/// A blob appears whole, durable, or not at all, and never changes; writing the name again puts a new blob in its
/// place, while readers that are open go on with the old one.
package protocol Blobs: Sendable {
    /// Begins a blob, which nobody sees until `BlobWriter.finish`.
    func create(_ name: BlobName) async throws(Failure) -> any BlobWriter

    /// Opens a blob; nil when there is none.
    func open(_ name: BlobName) async throws(Failure) -> (any BlobReader)?

    /// Bytes of a blob; nil when there is none.
    func size(_ name: BlobName) async throws(Failure) -> Int?

    /// Deletes a blob; one that is not there is no error.
    func delete(_ name: BlobName) async throws(Failure)

    /// Names that begin with `prefix`, after `after`, in byte order, at most `limit` (1 … `LimitsBlobs.namesPerList`).
    func list(prefix: String, after: BlobName?, limit: Int) async throws(Failure) -> [BlobName]
}

/// A blob being written. Exactly one of `finish` and `discard` ends it; a writer that is let go discards.
package protocol BlobWriter: Sendable {
    func write(_ bytes: [UInt8]) async throws(Failure)
    /// Makes the blob durable and visible.
    func finish() async throws(Failure)
    func discard() async
}

/// A blob being read; it is closed when the reader is let go.
package protocol BlobReader: Sendable {
    var size: Int { get }
    /// Up to `count` bytes (at most `LimitsBlobs.chunkBytes`) from `offset` on; empty at the end.
    func read(from offset: Int, count: Int) async throws(Failure) -> [UInt8]
    /// Bytes where they lie, of a blob that lies in a file; nil of any other.
    func span(_ range: Range<Int>) -> FileSpan?
}

extension BlobReader {
    package func span(_ range: Range<Int>) -> FileSpan? { nil }
}

/// The bounds of blobs.
package enum LimitsBlobs {
    /// Bytes that one read returns at most, so that no reader fills the memory.
    package static let chunkBytes = 1 << 20
    /// Bytes that are read on the caller's own thread; more is read by `FileThreads`.
    package static let directReadBytes = 64 << 10
    package static let namesPerList = 1_000
    /// Bytes of a whole name.
    package static let nameBytes = 1_000
    /// Bytes of one part of a name (a file name has at most 255).
    package static let partBytes = 200
    package static let nameParts = 16
    /// Threads that read and write files, and jobs that wait for them.
    package static let threads = 4
    package static let waitingJobs = 10_000
}

extension Blobs {
    /// Writes a whole blob from memory.
    package func put(_ name: BlobName, _ bytes: [UInt8]) async throws(Failure) {
        let writer = try await create(name)
        do {
            try await writer.write(bytes)
            try await writer.finish()
        } catch {
            await writer.discard()
            throw error
        }
    }

    /// The bytes of a blob from `offset` on, at most `count`; nil when there is no such blob. For contents known to
    /// fit.
    package func get(_ name: BlobName, from offset: Int = 0, count: Int = .max) async throws(Failure) -> [UInt8]? {
        guard let reader = try await open(name) else { return nil }
        var bytes: [UInt8] = []
        let end = offset + min(count, max(0, reader.size - offset))
        while offset + bytes.count < end {
            let at = offset + bytes.count
            let chunk = try await reader.read(from: at, count: min(end - at, LimitsBlobs.chunkBytes))
            guard !chunk.isEmpty else { break }
            bytes += chunk
        }
        return bytes
    }
}
