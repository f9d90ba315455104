internal import Base

#if canImport(Glibc)
    internal import Glibc
#endif

/// The files of a folder of blobs, and the calls on them, each of which may wait for the disk.
///
/// Blobs lie under `blobs/`, a directory of a name's part marked with `~`, so that `a` and `a/b` can both be there.
/// What is being written lies under `writing/`, and only a rename of the finished, synced file makes a blob; another
/// one takes a deleted blob there until its room is free.
struct BlobFolder: Sendable {
    let path: String
    var writing: String { path + "/writing" }
    private var root: String { path + "/blobs" }

    static let area = "blobs"

    /// Makes the directories and removes what an earlier process left half-written or half-deleted.
    func prepare() throws(Failure) {
        try FolderLock.makeFolder(root, area: Self.area)
        try FolderLock.makeFolder(writing, area: Self.area)
        for entry in try entries(of: writing) { try remove(writing + "/" + entry) }
    }

    func file(_ name: BlobName) -> String { root + "/" + name.text.split(separator: "/").joined(separator: "~/") }

    /// Syncs the finished file and moves it to its name, durably.
    func publish(_ descriptor: Int32, _ temporary: String, as name: BlobName) throws(Failure) {
        try SystemCall.check(Self.area, "sync", temporary) { fdatasync(descriptor) }
        let target = file(name)
        // A deletion beside us may remove a directory that has just been made; then make it again.
        for attempt in 1...100 {
            try makeDirectories(above: target)
            if rename(temporary, target) == 0 { break }
            guard errno == ENOENT, attempt < 100 else { throw SystemCall.failure(Self.area, "rename", target, errno) }
        }
        try FolderLock.sync(parent(target), area: Self.area)
    }

    /// Takes a blob away, and the directories that it leaves empty. A crash may bring the blob back.
    /// - Returns: whether the file is at `temporary` now and still takes its room, which `free` gives back.
    func delete(_ name: BlobName, to temporary: String) throws(Failure) -> Bool {
        let isMoved = rename(file(name), temporary) == 0
        // A full disk may have no room for a name.
        if !isMoved { try remove(file(name)) }
        var directory = parent(file(name))
        while directory != root, rmdir(directory) == 0 { directory = parent(directory) }
        return isMoved
    }

    /// Gives the room of a deleted blob back, which takes long where it is a large one. What fails is done by the next
    /// start.
    func free(_ temporary: String) { unlink(temporary) }

    func list(prefix: String, after: BlobName?, limit: Int) throws(Failure) -> [BlobName] {
        var names: [BlobName] = []
        try list(root, "", prefix: prefix, after: after?.text ?? "", limit: limit, into: &names)
        return names
    }

    /// Walks one directory in the order of whole names, in which a directory's mark counts as `/`.
    private func list(
        _ directory: String, _ above: String, prefix: String, after: String, limit: Int, into names: inout [BlobName]
    ) throws(Failure) {
        let found = try entries(of: directory).map { $0.hasSuffix("~") ? $0.dropLast() + "/" : $0[...] }
        for entry in found.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
            guard names.count < limit else { return }
            let name = above + entry
            if entry.hasSuffix("/") {
                let isBehind = name.hasPrefix(prefix) || prefix.hasPrefix(name)
                guard isBehind, after.hasPrefix(name) || after.utf8.lexicographicallyPrecedes(name.utf8) else {
                    continue
                }
                try list(
                    directory + "/" + entry.dropLast() + "~", name, prefix: prefix, after: after, limit: limit,
                    into: &names)
            } else if name.hasPrefix(prefix), after.utf8.lexicographicallyPrecedes(name.utf8) {
                names.append(try BlobName(name))
            }
        }
    }

    private func makeDirectories(above file: String) throws(Failure) {
        let directory = parent(file)
        guard directory != root, access(directory, F_OK) != 0 else { return }
        try makeDirectories(above: directory)
        guard mkdir(directory, 0o700) != 0 else { return try FolderLock.sync(parent(directory), area: Self.area) }
        guard errno == EEXIST || errno == ENOENT else { throw SystemCall.failure(Self.area, "mkdir", directory, errno) }
    }

    private func remove(_ file: String) throws(Failure) {
        guard unlink(file) != 0, errno != ENOENT else { return }
        throw SystemCall.failure(Self.area, "delete", file, errno)
    }

    private func parent(_ path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    }

    /// The names in a directory; none when it has gone.
    private func entries(of directory: String) throws(Failure) -> [String] {
        guard let stream = opendir(directory) else {
            if errno == ENOENT { return [] }
            throw SystemCall.failure(Self.area, "list", directory, errno)
        }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            // SAFETY: the kernel ends d_name with a zero, and the entry lives until the next call.
            let name = withUnsafeBytes(of: &entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }
}
