internal import Archive
internal import Base
internal import Glibc
internal import Sandbox
internal import ServiceCalls
internal import Store
internal import Synchronization

/// Archives of code: as blobs for as long as a row names them, and unpacked in folders that environments show to
/// functions. Both are named by the archive's digest, so that the same code lies there once. Folders beyond a budget
/// that no environment shows are removed again, the least recently shown first, and unpacked when they are needed.
/// Snapshots of live folders lie beside them, without archives, and go after a restart.
///
/// Whoever puts or removes an archive, or its folder, does so in turns. Nothing is removed while somebody holds it who
/// has put it and not committed its row yet, and then only what no row names.
final class CodeStore: Sendable {
    private struct State {
        /// Calls that have put an archive whose rows may not be committed yet.
        var holds: [String: Int] = [:]
        var folders = UnpackedFolders()
        /// Bytes of folders that nothing shows.
        var budget: Int
    }

    /// The code of a failure to find an archive that was there.
    static let goneCode = "lambda.code"

    let folder: String
    private let blobs: any Blobs
    private let functions: LambdaStore
    private let threads: FileThreads
    private let turns = Turns<String>()
    private let state: Mutex<State>

    /// - Parameters:
    ///   - folder: below it, one folder an archive.
    ///   - functions: whose rows tell which archives are needed.
    ///   - budget: bytes of folders that no environment shows.
    init(
        folder: String, blobs: any Blobs, functions: LambdaStore, threads: FileThreads = FileThreads(),
        budget: Int = LimitsLambda.unpackedFoldersBytes
    ) {
        (self.folder, self.blobs, self.functions, self.threads) = (folder, blobs, functions, threads)
        state = Mutex(State(budget: budget))
    }

    func path(_ digest: String) -> String { "\(folder)/\(digest)" }

    private static let prefix = "lambda/code/"
    static func blobName(_ digest: String) throws(Failure) -> BlobName { try BlobName(prefix + digest) }

    // MARK: - Archives

    /// Keeps and unpacks an archive, and runs what commits a row that names it. Where that is refused, the archive goes
    /// again, unless somebody else needs it.
    /// - Parameters:
    ///   - package: new code; nil where there is none.
    ///   - layers: archives that the row names too, which stay although somebody deletes their layers meanwhile.
    /// - Throws: `lambda.code` where a layer's archive is gone already.
    func keep<Value>(
        _ package: CodePackage?, layers: [String] = [], while commit: () async throws -> Value
    ) async throws -> Value {
        let digests = (package.map { [$0.digest] } ?? []) + layers
        state.withLock { state in for digest in digests { state.holds[digest, default: 0] += 1 } }
        let result: Result<Value, any Error>
        do {
            if let package { try await turns.run(package.digest) { try await put(package) } }
            for layer in layers { try await turns.run(layer) { try await check(layer) } }
            result = .success(try await commit())
        } catch {
            result = .failure(error)
        }
        await letGo(digests)
        return try result.get()
    }

    /// Keeps and unpacks an archive that no row names, until `letGo`, which is to be called where this throws too. What
    /// a server that ends meanwhile leaves goes at its next start.
    func hold(_ package: CodePackage) async throws {
        state.withLock { $0.holds[package.digest, default: 0] += 1 }
        try await turns.run(package.digest) { try await put(package) }
    }

    private func put(_ package: CodePackage) async throws {
        state.withLock { $0.folders.mark(package.digest, isUnused: false) }
        let name = try Self.blobName(package.digest)
        if try await blobs.size(name) == nil { try await blobs.put(name, package.bytes) }
        _ = try await unpack(package.digest) { package.bytes }
    }

    private func check(_ digest: String) async throws {
        guard try await blobs.size(try Self.blobName(digest)) != nil else { throw Self.gone(digest) }
    }

    private static func gone(_ digest: String) -> Failure {
        Failure(code: goneCode, message: "the archive \(digest) is gone", stage: "read the archive")
    }

    /// Ends what `hold` began: what no row names goes, once no environment shows it.
    func letGo(_ digests: [String]) async {
        state.withLock { state in
            for digest in digests {
                let holds = (state.holds[digest] ?? 1) - 1
                state.holds[digest] = holds > 0 ? holds : nil
            }
        }
        do {
            try await remove(digests)
        } catch {
            // The call has its answer; the next start's sweep removes what stays.
        }
    }

    func archive(_ digest: String) async throws -> [UInt8]? {
        try await blobs.get(try Self.blobName(digest))
    }

    private func present(_ digest: String) async throws -> [UInt8] {
        guard let bytes = try await archive(digest) else { throw Self.gone(digest) }
        return bytes
    }

    /// Makes something of an archive, on a thread of its own where that takes long.
    func using<Value: Sendable>(
        archive digest: String, _ make: @escaping @Sendable (ZipReader) throws -> Value
    ) async throws -> Value {
        let bytes = try await present(digest)
        return try await threads.run { () throws(Failure) in
            do {
                return try make(try ZipReader(bytes, limit: LimitsLambda.unzippedBytes))
            } catch let failure as Failure {
                throw failure
            } catch {
                let message = (error as? ArchiveFault)?.message ?? "the archive can't be read"
                throw Failure(
                    code: CodePackage.brokenArchive, message: message, stage: "read the archive", cause: error)
            }
        }
    }

    /// Removes those of the archives that no row names, their folders once no environment shows them.
    func remove(_ digests: [String]) async throws {
        for digest in digests {
            try await turns.run(digest) {
                guard !state.withLock({ $0.holds[digest] != nil }), try await !functions.needs(digest) else { return }
                try await blobs.delete(try Self.blobName(digest))
                try await removeUnlessShown(digest)
            }
        }
    }

    /// Removes a folder once no environment shows it.
    func discard(_ name: String) async throws {
        try await turns.run(name) { try await removeUnlessShown(name) }
    }

    private func removeUnlessShown(_ name: String) async throws {
        let isShown = state.withLock { state in
            state.folders.mark(name, isUnused: true)
            return state.folders.isUsed(name)
        }
        if !isShown { try await removeFolder(name) }
    }

    // MARK: - Start

    /// Makes the folder. To be called before anything is put into it.
    /// - Returns: what lies there from before, which `sweep` is to look at.
    func open() throws(Failure) -> [String] {
        try FileTree.make(folder)
        setBudget()
        return FileTree.names(in: folder).filter { name in
            guard FileTree.kind(path(name)) == S_IFREG else { return true }
            // A module that was not written to its end; the compiler writes others by the same name.
            FileTree.remove(path(name))
            return false
        }
    }

    /// Removes what crashes and refusals left: archives that no row names, and folders without archives. What is put
    /// meanwhile stays.
    /// - Parameter left: what lay in the folder when it was opened.
    func sweep(_ left: [String]) async throws {
        for name in left where !Self.isDigest(name) { try await removeFolder(name) }
        let needed = try await functions.neededArchives()
        try await remove(left.filter { Self.isDigest($0) && !needed.contains($0) })
        var last: BlobName?
        repeat {
            let names = try await blobs.list(prefix: Self.prefix, after: last, limit: LimitsBlobs.namesPerList)
            let digests = names.map { String($0.text.dropFirst(Self.prefix.count)) }
            try await remove(digests.filter { !needed.contains($0) })
            last = names.last
        } while last != nil
    }

    private static func isDigest(_ name: String) -> Bool { name.utf8.count == 64 && Hex.decode(name) != nil }

    private func setBudget() {
        var information = statvfs()
        guard statvfs(folder, &information) == 0 else { return }
        let disk = Int(information.f_blocks) * Int(information.f_frsize)
        state.withLock { $0.budget = min($0.budget, disk / LimitsLambda.unpackedShareOfDisk) }
    }

    /// Measures the folders that were there at the start, and removes what is beyond the budget.
    func measure() async throws {
        for name in FileTree.names(in: folder) where Self.isDigest(name) { try await measure(name) }
        await shrink()
    }

    // MARK: - Folders

    /// The folder of an archive, which stays until `release`.
    /// - Returns: `isNew` where it had to be unpacked.
    func retain(_ digest: String) async throws -> (path: String, isNew: Bool) {
        state.withLock { $0.folders.use(digest) }
        let path = path(digest)
        // Who removes it has a turn, and looks for users then.
        if !turns.isTaken(digest), access(path, F_OK) == 0 { return (path, false) }
        do {
            let isNew = try await turns.run(digest) {
                try await unpack(digest) { try await present(digest) }
            }
            return (path, isNew)
        } catch {
            await release(digest)
            throw error
        }
    }

    func release(_ digest: String) async {
        guard state.withLock({ $0.folders.leave(digest) }) else { return await shrink() }
        do {
            try await discard(digest)
        } catch {
            // The next start's sweep removes it.
        }
    }

    /// Runs `body` with the folder of an archive, which stays meanwhile.
    func using<Value>(_ digest: String, _ body: (String) async throws -> Value) async throws -> Value {
        let path = try await retain(digest).path
        let result: Result<Value, any Error>
        do {
            result = .success(try await body(path))
        } catch {
            result = .failure(error)
        }
        await release(digest)
        return try result.get()
    }

    /// - Returns: whether it was not there.
    private func unpack(_ digest: String, _ bytes: () async throws -> [UInt8]) async throws -> Bool {
        let path = path(digest)
        if access(path, F_OK) == 0 { return false }
        let content = try await bytes()
        do throws(Failure) {
            try await threads.run { () throws(Failure) in try CodePackage.extract(content, to: path) }
        } catch {
            guard error.code == CodePackage.brokenArchive else { throw error }
            throw CodePackage.refusal(error.message)
        }
        try await measure(digest)
        return true
    }

    /// Fetches and unpacks an archive beside its folder, and removes that again: to see what it takes. A server that is
    /// killed meanwhile finds it at its next start.
    func unpackOnce(_ digest: String, _ randomness: any Randomness) async throws {
        let path = path("once-" + randomness.uuid())
        let content = try await present(digest)
        try await threads.run { () throws(Failure) in
            defer { FileTree.remove(path) }
            try CodePackage.extract(content, to: path)
        }
    }

    /// Counts what the folder has on the disk now.
    func measure(_ digest: String) async throws {
        let path = path(digest)
        let bytes = try await threads.run { () throws(Failure) in FileTree.bytes(of: path) }
        state.withLock { $0.folders.measured(digest, bytes) }
    }

    private func removeFolder(_ digest: String) async throws {
        let path = path(digest)
        state.withLock { $0.folders.removed(digest) }
        try await threads.run { () throws(Failure) in FileTree.remove(path) }
    }

    /// Removes folders until the others are within the budget, or shown.
    private func shrink() async {
        while let name = state.withLock({ $0.folders.surplus(beyond: $0.budget) }) {
            do {
                try await turns.run(name) {
                    guard !state.withLock({ $0.folders.isUsed(name) }) else { return }
                    try await removeFolder(name)
                }
            } catch {
                return  // The server stops.
            }
        }
    }

    func close() { threads.close() }
}
