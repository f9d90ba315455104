internal import Base
internal import Glibc
internal import Sandbox

/// A folder as it was at one moment. Files that have not changed since the snapshot before are shared with it, so that
/// one costs what has changed.
struct FolderSnapshot: Sendable {
    /// By what a file is taken for the one that it was; any change of it changes the last.
    fileprivate struct Stamp: Sendable, Hashable {
        let inode: ino_t
        let size: Int
        let mode: mode_t
        let modified: Instant
        let changed: Instant
    }

    private struct File {
        /// From the folder: `lib/a.py`.
        let path: String
        let fullPath: String
        let stamp: Stamp
    }

    let path: String
    /// Nil for a file that could have changed again within one tick of the file system's clock.
    private let stamps: [String: Stamp?]

    // MARK: - Taking

    /// What a snapshot is taken of.
    struct Order: Sendable {
        let source: String
        /// Names that belong to tools and not to the code, at any depth.
        let without: Set<String>
        let before: FolderSnapshot?
        /// The unpacked code that was deployed, where there is no snapshot before: its compiled modules serve on for
        /// what is the same.
        let deployed: String?
    }

    /// Copies the folder; links are followed, as deployments do.
    /// - Parameter target: must not be there.
    /// - Returns: nil where nothing has changed since the snapshot before.
    /// - Throws: `lambda.live` for a folder that can't be read, and for one that is larger than code may be.
    static func take(_ order: Order, at target: String, now: Instant) throws(Failure) -> FolderSnapshot? {
        var files: [File] = []
        try walk(order, "", 0, &files)
        try make(target)
        var copy = Copy(order, target: target)
        do throws(Failure) {
            for file in files { try copy.add(file) }
        } catch {
            FileTree.remove(target)
            throw error
        }
        let isNew = order.before.map { $0.stamps.count != files.count || copy.hasChanged } ?? true
        guard isNew else {
            FileTree.remove(target)
            return nil
        }
        copy.shareBytecode()
        let settled = now - LimitsLambda.liveSettling
        let stamps = files.map { ($0.path, $0.stamp.changed < settled ? $0.stamp : nil) }
        return FolderSnapshot(path: target, stamps: Dictionary(stamps) { first, _ in first })
    }

    private static func walk(_ order: Order, _ prefix: String, _ depth: Int, _ files: inout [File]) throws(Failure) {
        let folder = prefix.isEmpty ? order.source : "\(order.source)/\(prefix)"
        guard depth < FileTree.deepest else { throw failure("\(folder) is nested too deep", "read the folder") }
        guard access(folder, R_OK | X_OK) == 0 else { throw system("read \(folder)") }
        for name in FileTree.names(in: folder) where !order.without.contains(name) {
            let path = prefix.isEmpty ? name : "\(prefix)/\(name)"
            var status = stat()
            // An editor's file may be gone again.
            guard stat("\(order.source)/\(path)", &status) == 0 else { continue }
            switch status.st_mode & S_IFMT {
            case S_IFDIR: try walk(order, path, depth + 1, &files)
            case S_IFREG: files.append(File(path: path, fullPath: "\(order.source)/\(path)", stamp: Stamp(status)))
            default: continue
            }
            guard files.count <= LimitsLambda.liveFiles else {
                throw failure("\(order.source) has more than \(LimitsLambda.liveFiles) files", "read the folder")
            }
        }
    }

    private static func make(_ folder: String) throws(Failure) {
        guard mkdir(folder, 0o755) == 0 else { throw system("make \(folder)") }
        _ = chmod(folder, 0o755)
    }

    // MARK: - Copying

    private struct Copy {
        private let order: Order
        private let target: String
        private let reference: String?
        private var folders: Set<String> = [""]
        /// Of the reference: whether no link leads there, since those in deployed code are not followed.
        private var plain: [String: Bool] = ["": true]
        private var size = 0
        /// Python files, without their ending, that are what they were; their bytecode is too.
        private var kept: [String: Set<String>] = [:]
        private(set) var hasChanged = false

        init(_ order: Order, target: String) {
            (self.order, self.target) = (order, target)
            reference = order.before?.path ?? order.deployed
        }

        mutating func add(_ file: File) throws(Failure) {
            size += file.stamp.size
            guard size <= LimitsLambda.unzippedBytes else {
                throw failure("Unzipped size must be smaller than \(LimitsLambda.unzippedBytes) bytes", "copy")
            }
            let folder = FolderSnapshot.parent(file.path)
            try makeFolder(folder)
            if let stamp = order.before?.stamps[file.path], stamp == file.stamp, share(file, folder) { return }
            guard let bytes = FolderSnapshot.read(file.fullPath) else {
                guard errno == ENOENT else { throw system("read \(file.fullPath)") }
                return
            }
            if isPlain(folder), isSame(file, bytes), share(file, folder) { return }
            hasChanged = true
            try write(file, bytes)
        }

        private mutating func isPlain(_ folder: String) -> Bool {
            if let known = plain[folder] { return known }
            let isPlain =
                isPlain(FolderSnapshot.parent(folder))
                && reference.map { FileTree.kind("\($0)/\(folder)") == S_IFDIR } ?? false
            plain[folder] = isPlain
            return isPlain
        }

        /// Whether the snapshot before has it with the same content and the same right to be run.
        private func isSame(_ file: File, _ bytes: [UInt8]) -> Bool {
            guard let reference else { return false }
            var status = stat()
            let path = "\(reference)/\(file.path)"
            guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, Int(status.st_size) == bytes.count,
                (status.st_mode ^ file.stamp.mode) & 0o100 == 0
            else { return false }
            return FolderSnapshot.read(path) == bytes
        }

        private mutating func share(_ file: File, _ folder: String) -> Bool {
            guard let reference, link("\(reference)/\(file.path)", "\(target)/\(file.path)") == 0 else { return false }
            if file.path.hasSuffix(".py") {
                kept[folder, default: []].insert(String(FolderSnapshot.name(file.path).dropLast(3)))
            }
            return true
        }

        private func write(_ file: File, _ bytes: [UInt8]) throws(Failure) {
            let path = "\(target)/\(file.path)"
            let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
            guard descriptor >= 0 else { throw system("write \(path)") }
            defer { close(descriptor) }
            var rest = bytes[...]
            while !rest.isEmpty {
                let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
                guard count > 0 || errno == EINTR else { throw system("write \(path)") }
                rest = rest.dropFirst(max(0, count))
            }
            // The function's processes run as a user of their own, whatever the file's owner kept to himself.
            let mode = file.stamp.mode & 0o777 | 0o444 | (file.stamp.mode & 0o100 != 0 ? 0o111 : 0)
            guard fchmod(descriptor, mode) == 0 else { throw system("write \(path)") }
        }

        private mutating func makeFolder(_ path: String) throws(Failure) {
            guard folders.insert(path).inserted else { return }
            try makeFolder(FolderSnapshot.parent(path))
            try FolderSnapshot.make("\(target)/\(path)")
        }

        /// Takes over the bytecode of what has not changed: a sandbox can't keep any that it makes. What can't be taken
        /// over is compiled at each start.
        func shareBytecode() {
            guard let reference else { return }
            for (folder, stems) in kept {
                let cache = folder.isEmpty ? "__pycache__" : "\(folder)/__pycache__"
                guard FileTree.kind("\(reference)/\(cache)") == S_IFDIR else { continue }
                let names = FileTree.names(in: "\(reference)/\(cache)").filter { name in
                    name.hasSuffix(".pyc") && stems.contains(String(name.prefix { $0 != "." }))
                        && FileTree.kind("\(reference)/\(cache)/\(name)") == S_IFREG
                }
                guard !names.isEmpty, mkdir("\(target)/\(cache)", 0o755) == 0 else { continue }
                for name in names { _ = link("\(reference)/\(cache)/\(name)", "\(target)/\(cache)/\(name)") }
            }
        }
    }

    // MARK: - Files

    private static func parent(_ path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    }

    private static func name(_ path: String) -> Substring {
        path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
    }

    /// The whole file; nil where it can't be read, and `errno` says why.
    private static func read(_ path: String) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Int(status.st_size))
        var chunk = [UInt8](repeating: 0, count: min(1 << 18, max(4_096, Int(status.st_size) + 1)))
        while bytes.count <= LimitsLambda.unzippedBytes {
            let count = Glibc.read(descriptor, &chunk, chunk.count)
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { return nil }
            if count == 0 { return bytes }
            bytes += chunk[..<count]
        }
        errno = EFBIG
        return nil
    }

    private static func system(_ stage: String) -> Failure { failure(String(cString: strerror(errno)), stage) }

    private static func failure(_ message: String, _ stage: String) -> Failure {
        Failure(code: "lambda.live", message: message, stage: stage)
    }
}

extension FolderSnapshot.Stamp {
    fileprivate init(_ status: stat) {
        self.init(
            inode: status.st_ino, size: Int(status.st_size), mode: status.st_mode,
            modified: Instant(status.st_mtim), changed: Instant(status.st_ctim))
    }
}

extension Instant {
    fileprivate init(_ time: timespec) {
        self.init(nanoseconds: Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec))
    }
}
