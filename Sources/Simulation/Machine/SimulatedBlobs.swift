internal import Base
internal import Store

/// One server's way to the blobs, which outlive it as the rows do.
struct SimulatedBlobs: Blobs {
    let blobs: MemoryBlobs
    let disk: SimulatedDisk

    func create(_ name: BlobName) async throws(Failure) -> any BlobWriter {
        try check()
        return Writer(writer: await blobs.create(name), owner: self)
    }

    func open(_ name: BlobName) async throws(Failure) -> (any BlobReader)? {
        try check()
        return await blobs.open(name)
    }

    func size(_ name: BlobName) async throws(Failure) -> Int? {
        try check()
        return await blobs.size(name)
    }

    func delete(_ name: BlobName) async throws(Failure) {
        try check()
        await blobs.delete(name)
    }

    func list(prefix: String, after: BlobName?, limit: Int) async throws(Failure) -> [BlobName] {
        try check()
        return await blobs.list(prefix: prefix, after: after, limit: limit)
    }

    private func check() throws(Failure) {
        if disk.hasCrashed { throw Failure(code: "blobs.closed", message: "the server is dead", stage: "blob") }
    }

    private struct Writer: BlobWriter {
        let writer: any BlobWriter
        let owner: SimulatedBlobs

        func write(_ bytes: [UInt8]) async throws(Failure) {
            try owner.check()
            try await writer.write(bytes)
        }

        func finish() async throws(Failure) {
            try owner.check()
            try await writer.finish()
        }

        func discard() async { await writer.discard() }
    }
}
