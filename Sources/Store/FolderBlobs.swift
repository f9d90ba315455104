package import Base
internal import Synchronization

#if canImport(Glibc)
    internal import Glibc
#endif

/// Blobs as files of a folder that this process alone uses.
///
/// Calls that wait for the disk run on `FileThreads`; opening a file and short reads do not.
package final class FolderBlobs: Blobs {
    private let folder: BlobFolder
    private let threads = FileThreads()
    private let lock: FolderLock
    private let lastTemporary = Atomic<Int>(0)

    /// Opens a folder, making it if need be, and removes what a crash left half-written.
    /// - Throws: `blobs.locked` when another process uses it, `blobs.io`.
    package init(folder: String) throws(Failure) {
        self.folder = BlobFolder(path: folder)
        lock = try FolderLock(folder: folder, area: BlobFolder.area)
        try self.folder.prepare()
    }

    package func create(_ name: BlobName) async throws(Failure) -> any BlobWriter {
        let path = temporaryPath()
        return try await threads.run { [folder, threads] () throws(Failure) in
            let descriptor = try SystemCall.check(BlobFolder.area, "create", path) {
                Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
            }
            return FolderBlobWriter(descriptor, path, as: name, in: folder, threads)
        }
    }

    package func open(_ name: BlobName) async throws(Failure) -> (any BlobReader)? {
        let path = folder.file(name)
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw SystemCall.failure(BlobFolder.area, "open", path, errno)
        }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            defer { Glibc.close(descriptor) }
            throw SystemCall.failure(BlobFolder.area, "open", path, errno)
        }
        return FolderBlobReader(descriptor, path, size: Int(status.st_size), threads)
    }

    package func size(_ name: BlobName) async throws(Failure) -> Int? {
        var status = stat()
        guard stat(folder.file(name), &status) == 0 else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw SystemCall.failure(BlobFolder.area, "size", folder.file(name), errno)
        }
        return Int(status.st_size)
    }

    package func delete(_ name: BlobName) async throws(Failure) {
        let path = temporaryPath()
        let isLeft = try await threads.run { [folder] () throws(Failure) in try folder.delete(name, to: path) }
        if isLeft { threads.begin { [folder] in folder.free(path) } }
    }

    package func list(prefix: String, after: BlobName?, limit: Int) async throws(Failure) -> [BlobName] {
        let bounded = min(limit, LimitsBlobs.namesPerList)
        return try await threads.run { [folder] () throws(Failure) in
            try folder.list(prefix: prefix, after: after, limit: bounded)
        }
    }

    private func temporaryPath() -> String {
        folder.writing + "/" + String(lastTemporary.add(1, ordering: .relaxed).newValue)
    }

    /// Finishes what waits, ends the threads and lets the folder go.
    package func close() {
        threads.close()
        lock.release()
    }
}

private final class FolderBlobWriter: BlobWriter {
    private let descriptor: Int32
    private let path: String
    private let name: BlobName
    private let folder: BlobFolder
    private let threads: FileThreads
    /// True once the file has become the blob or was removed.
    private let isOver = Atomic<Bool>(false)

    init(_ descriptor: Int32, _ path: String, as name: BlobName, in folder: BlobFolder, _ threads: FileThreads) {
        (self.descriptor, self.path, self.name, self.folder, self.threads) = (descriptor, path, name, folder, threads)
    }

    deinit {
        if !isOver.load(ordering: .acquiring) { unlink(path) }
        Glibc.close(descriptor)
    }

    func write(_ bytes: [UInt8]) async throws(Failure) {
        try await threads.run { [self] () throws(Failure) in
            var written = 0
            while written < bytes.count {
                written += try SystemCall.check(BlobFolder.area, "write", path) {
                    bytes.withUnsafeBytes {
                        Glibc.write(descriptor, $0.baseAddress.map { $0 + written }, bytes.count - written)
                    }
                }
            }
        }
    }

    func finish() async throws(Failure) {
        try await threads.run { [self] () throws(Failure) in
            precondition(!isOver.load(ordering: .acquiring), "a blob is finished or discarded once")
            try folder.publish(descriptor, path, as: name)
            isOver.store(true, ordering: .releasing)
        }
    }

    func discard() async {
        if !isOver.exchange(true, ordering: .acquiringAndReleasing) { unlink(path) }
    }
}

private final class FolderBlobReader: BlobReader {
    let size: Int
    private let descriptor: Int32
    private let path: String
    private let threads: FileThreads

    init(_ descriptor: Int32, _ path: String, size: Int, _ threads: FileThreads) {
        (self.descriptor, self.path, self.size, self.threads) = (descriptor, path, size, threads)
    }

    deinit { Glibc.close(descriptor) }

    func read(from offset: Int, count: Int) async throws(Failure) -> [UInt8] {
        let wanted = max(0, min(count, LimitsBlobs.chunkBytes, size - offset))
        guard wanted > 0 else { return [] }
        // A short read costs less than waking a thread; the disk holds up the caller for one short read at most.
        if wanted <= LimitsBlobs.directReadBytes { return try readNow(offset, wanted) }
        return try await threads.run { [self] () throws(Failure) in try readNow(offset, wanted) }
    }

    func span(_ range: Range<Int>) -> FileSpan? {
        range.upperBound <= size ? FileSpan(descriptor, range, of: self) : nil
    }

    private func readNow(_ offset: Int, _ wanted: Int) throws(Failure) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: wanted)
        let read = try SystemCall.check(BlobFolder.area, "read", path) { pread(descriptor, &bytes, wanted, offset) }
        bytes.removeLast(wanted - read)
        return bytes
    }
}
