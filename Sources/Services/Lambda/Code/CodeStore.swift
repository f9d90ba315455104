internal import Archive
internal import Base
internal import Glibc
internal import Store
internal import Synchronization

/// Archives of code: as blobs for ever, and unpacked in folders that environments show to functions. Both are named by
/// the archive's digest, so that the same code lies there once. Snapshots of live folders lie beside them, without
/// archives, and are gone after a restart.
final class CodeStore: Sendable {
    private struct Usage {
        var users = 0
        var isUnused = false
    }

    let folder: String
    private let blobs: any Blobs
    private let threads: FileThreads
    private let usage = Mutex<[String: Usage]>([:])
    private let unpacking = Mutex<[String: Once<Bool>]>([:])

    /// - Parameter folder: below it, one folder an archive.
    init(folder: String, blobs: any Blobs, threads: FileThreads = FileThreads()) {
        (self.folder, self.blobs, self.threads) = (folder, blobs, threads)
    }

    func path(_ digest: String) -> String { "\(folder)/\(digest)" }

    static func blobName(_ digest: String) throws(Failure) -> BlobName { try BlobName("lambda/code/\(digest)") }

    // MARK: - Archives

    /// Checks, keeps and unpacks an archive. Call `confirm` once a row that uses it is committed.
    func put(_ package: CodePackage) async throws {
        usage.withLock { $0[package.digest]?.isUnused = false }
        let name = try Self.blobName(package.digest)
        if try await blobs.size(name) == nil { try await blobs.put(name, package.bytes) }
        try await unpack(package.digest) { package.bytes }
    }

    /// Makes sure that the archive is still there, since its last other user may have gone between `put` and the
    /// commit.
    func confirm(_ package: CodePackage) async throws { try await put(package) }

    func archive(_ digest: String) async throws -> [UInt8]? { try await blobs.get(try Self.blobName(digest)) }

    /// Removes archives that no function uses, their folders once no environment does.
    func remove(_ digests: [String]) async throws {
        for digest in digests {
            try await blobs.delete(try Self.blobName(digest))
            try await discard(digest)
        }
    }

    /// Removes a folder once no environment shows it.
    func discard(_ name: String) async throws {
        let isFree = usage.withLock { usage in
            usage[name]?.isUnused = true
            return usage[name] == nil
        }
        if isFree { try await removeFolder(name) }
    }

    /// Removes what a crash left: folders whose archive is not there.
    func sweep() async throws {
        try FileTree.make(folder)
        for name in FileTree.names(in: folder) where try await !isNeeded(name) { try await removeFolder(name) }
    }

    private func isNeeded(_ name: String) async throws -> Bool {
        guard name.utf8.count == 64, Hex.decode(name) != nil else { return false }
        return try await blobs.size(try Self.blobName(name)) != nil
    }

    // MARK: - Folders

    /// The folder of an archive, which stays until `release`.
    func retain(_ digest: String) async throws -> String {
        usage.withLock { $0[digest, default: Usage()].users += 1 }
        do {
            try await unpack(digest) {
                guard let bytes = try await self.archive(digest) else {
                    throw Failure(
                        code: "lambda.code", message: "the archive \(digest) is gone", stage: "read the archive")
                }
                return bytes
            }
        } catch {
            await release(digest)
            throw error
        }
        return path(digest)
    }

    func release(_ digest: String) async {
        let isUnused = usage.withLock { usage in
            guard var one = usage[digest] else { return false }
            one.users -= 1
            usage[digest] = one.users > 0 ? one : nil
            return one.users <= 0 && one.isUnused
        }
        guard isUnused else { return }
        do {
            try await removeFolder(digest)
        } catch {
            // The next start's sweep removes it.
        }
    }

    private func unpack(_ digest: String, _ bytes: @escaping @Sendable () async throws -> [UInt8]) async throws {
        let path = path(digest)
        if access(path, F_OK) == 0 { return }
        let once = unpacking.withLock { unpacking in
            let once = unpacking[digest] ?? Once()
            unpacking[digest] = once
            return once
        }
        defer { unpacking.withLock { $0[digest] = nil } }
        _ = try await once.value {
            if access(path, F_OK) == 0 { return true }
            let content = try await bytes()
            do {
                try await self.threads.run { () throws(Failure) in try CodePackage.extract(content, to: path) }
            } catch let failure as Failure where failure.code == CodePackage.brokenArchive {
                throw CodePackage.refusal(failure.message)
            }
            return true
        }
    }

    private func removeFolder(_ digest: String) async throws {
        let path = path(digest)
        try await threads.run { () throws(Failure) in FileTree.remove(path) }
    }

    func close() { threads.close() }
}
