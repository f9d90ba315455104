internal import Base
internal import S3API
internal import Store
internal import Synchronization
internal import Wire

/// The bytes of objects: small ones for the row, larger ones in blobs that are whole before any row names them.
///
/// Blobs are named for a group, which is one object or one upload. A row of the store stands for each group in use, so
/// that what a crash left can be told from what is needed.
final class BodyStore: Sendable {
    let blobs: any Blobs
    let readers = BodyReaders()
    /// Groups that are being written, whose row is not there yet.
    private let writing = Mutex<Set<String>>([])
    /// What digests of large bodies run on, beside the connection's own thread.
    private let executor: any TaskExecutor

    /// - Parameter executor: nil takes the system's threads.
    init(_ blobs: any Blobs, executor: (any TaskExecutor)? = nil) {
        (self.blobs, self.executor) = (blobs, executor ?? globalConcurrentExecutor)
    }

    /// The blob of a group, or of one part of it.
    static func name(_ group: String, _ piece: String? = nil) throws(Failure) -> BlobName {
        try BlobName("\(prefix)\(group.prefix(2))/\(group)" + (piece.map { "/" + $0 } ?? ""))
    }

    static let prefix = "s3/"

    // MARK: - Writing

    /// A body that came whole and as promised.
    struct Received: Sendable {
        let size: Int
        let md5: [UInt8]
        /// The checksum to keep.
        let checksum: StoredChecksum
        /// The one that the request names.
        let named: StoredChecksum
        /// The bytes, where they are few; else they are in the blob that was asked for.
        let inline: [UInt8]?
    }

    /// Takes a body in. What does not come whole and as promised leaves nothing.
    /// - Parameters:
    ///   - inlineLimit: up to so many bytes are given back rather than written.
    ///   - cipher: what they are encrypted by before they are.
    /// - Throws: the expectation's faults, `EntityTooLarge`, and whatever reading and writing throw.
    func receive(
        _ stream: ByteStream?, _ expectation: BodyExpectation, into name: BlobName,
        inlineLimit: Int = LimitsS3.inlineBytes, cipher: CounterCipher? = nil
    ) async throws -> Received {
        var intake = BodyIntake(expectation)
        var md5 = MD5Stream()
        var writer: (any BlobWriter)?
        do {
            var block = try await intake.block(of: stream)
            var inline: [UInt8]?
            if block.count > inlineLimit || inlineLimit == 0 {
                writer = try await blobs.create(name)
            } else {
                md5.update(block)
                inline = cipher?.applied(to: block, at: 0) ?? block
            }
            while let writer, !block.isEmpty {
                // While a block is hashed and written, which takes longest, the next one comes in.
                let (known, content, start) = (md5, block, intake.size - block.count)
                async let hashed = withTaskExecutorPreference(executor) { known.updated(with: content) }
                async let written: Void = writer.write(cipher?.applied(to: content, at: start) ?? content)
                block = try await intake.block(of: stream)
                md5 = await hashed
                try await written
            }
            let digest = md5.finish()
            let (named, checksum) = try intake.finish(md5: digest, trailers: stream?.trailers ?? [])
            try await writer?.finish()
            return Received(size: intake.size, md5: digest, checksum: checksum, named: named, inline: inline)
        } catch {
            await writer?.discard()
            throw error
        }
    }

    /// Marks a group, or a piece of one (`group/piece`), as being written for as long as `work` goes on, so that no
    /// sweep takes its blobs.
    func writing<Result>(_ group: String, _ work: () async throws -> Result) async throws -> Result {
        writing.withLock { _ = $0.insert(group) }
        defer { writing.withLock { _ = $0.remove(group) } }
        return try await work()
    }

    // MARK: - Deleting

    /// Deletes every blob of a group but those named, once nobody reads it any more. Repeating it does no harm.
    func delete(_ group: String, keeping pieces: Set<String> = [], hasParts: Bool) async throws {
        // A whole blob is open as long as it is read, and goes by itself.
        guard hasParts else { return try await blobs.delete(Self.name(group)) }
        guard !pieces.isEmpty || readers.mayDelete(group) else { return }
        var last: BlobName?
        repeat {
            let page = try await blobs.list(
                prefix: Self.name(group).text + "/", after: last, limit: LimitsBlobs.namesPerList)
            for name in page where !pieces.contains(Self.parts(of: name).piece ?? "") { try await blobs.delete(name) }
            last = page.last
        } while last != nil
    }

    /// Deletes the groups that were to be deleted while they were read, as their last readers go.
    func deleteLeft() async {
        for await group in readers.left {
            do {
                try await delete(group, hasParts: true)
            } catch {
                // No row names it: the sweep of the next start takes it.
            }
        }
    }

    /// Deletes the blobs of groups that are neither being written nor, as `isUsed` says, in use, and the pieces of used
    /// groups that are not named: what a crash left. Those that are still read go behind their last reader.
    /// - Parameter pieces: those of a group that rows name.
    func sweep(
        _ isUsed: (String) async throws -> Bool, naming pieces: (String) async throws -> Set<String> = { _ in [] }
    ) async throws {
        var last: BlobName?
        repeat {
            let page = try await blobs.list(prefix: Self.prefix, after: last, limit: LimitsBlobs.namesPerList)
            var known: (group: String, kept: Set<String>)?
            for name in page {
                let (group, piece) = Self.parts(of: name)
                // First who writes, then the row: a writer's row is there before it ceases to be one.
                let writing = writing.withLock { $0 }
                guard !writing.contains(group) else { continue }
                guard try await isUsed(group) else {
                    if readers.mayDelete(group) { try await blobs.delete(name) }
                    continue
                }
                guard let piece else { continue }
                // What the page lists was whole before: it is being written still, or its row stands by now.
                if known?.group != group {
                    known = (group, writing.union(try await pieces(group).map { "\(group)/\($0)" }))
                }
                if known?.kept.contains("\(group)/\(piece)") == true { continue }
                // A group that has gone meanwhile names nothing, and may be read.
                if try await isUsed(group) || readers.mayDelete(group) { try await blobs.delete(name) }
            }
            last = page.last
        } while last != nil
    }

    private static func parts(of name: BlobName) -> (group: String, piece: String?) {
        let parts = name.text.split(separator: "/").map { String($0) }
        return (parts.count > 2 ? parts[2] : "", parts.count > 3 ? parts[3] : nil)
    }
}

/// What is computed of a body while it comes in.
private struct BodyIntake {
    private let expectation: BodyExpectation
    private var checksum: RunningChecksum
    /// The one to keep, where it is another.
    private var kept: RunningChecksum?
    private(set) var size = 0

    init(_ expectation: BodyExpectation) {
        self.expectation = expectation
        checksum = RunningChecksum(expectation.kind)
        if expectation.kept != expectation.kind { kept = RunningChecksum(expectation.kept) }
    }

    /// The next bytes, as many as are hashed and written at once, or all that are left.
    mutating func block(of stream: ByteStream?) async throws -> [UInt8] {
        guard let stream else { return [] }
        var block: [UInt8] = []
        while block.count < LimitsS3.writeBytes, let bytes = try await stream.next() {
            size += bytes.count
            guard size <= LimitsS3.putBytes else { throw S3Fault.entityTooLarge(size) }
            checksum.update(bytes)
            kept?.update(bytes)
            if block.isEmpty {
                block = bytes
            } else {
                // Growing by and by would copy it once more.
                block.reserveCapacity(min(LimitsS3.writeBytes, expectation.length ?? 0) + bytes.count)
                block += bytes
            }
        }
        return block
    }

    func finish(md5: [UInt8], trailers: [(name: String, value: String)]) throws(Fault) -> (
        named: StoredChecksum, kept: StoredChecksum
    ) {
        let computed = checksum.bytes
        try expectation.check(size: size, md5: md5, checksum: computed, trailers: trailers)
        let named = StoredChecksum(kind: expectation.kind, bytes: computed)
        return (named, kept.map { StoredChecksum(kind: expectation.kept, bytes: $0.bytes) } ?? named)
    }
}

extension MD5Stream {
    fileprivate func updated(with bytes: [UInt8]) -> MD5Stream {
        var stream = self
        stream.update(bytes)
        return stream
    }
}
