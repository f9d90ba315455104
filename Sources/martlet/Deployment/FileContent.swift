internal import Glibc

/// Reads and replaces whole files.
enum FileContent {
    /// - Throws: `CommandFailure` that names the file and the system's reason.
    static func read(_ path: String, limit: Int = LimitsDeployment.packageBytes) throws -> [UInt8] {
        let descriptor = path == "-" ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw CommandFailure("cannot read \(path): \(String(cString: strerror(errno)))") }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 18)
        while true {
            let count = Glibc.read(descriptor, &chunk, chunk.count)
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { throw CommandFailure("cannot read \(path): \(String(cString: strerror(errno)))") }
            if count == 0 { return bytes }
            bytes += chunk[..<count]
            guard bytes.count <= limit else {
                throw CommandFailure("\(path) has more than \(limit) bytes, which no service takes")
            }
        }
    }

    /// Replaces a file's content: it has the old or the new one, whenever this program ends.
    static func write(_ bytes: [UInt8], to path: String) throws {
        let draft = path + ".martlet-\(getpid())"
        func failure() -> CommandFailure { CommandFailure("cannot write \(path): \(String(cString: strerror(errno)))") }
        var status = stat()
        guard stat(path, &status) == 0 else { throw failure() }
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, status.st_mode & 0o777)
        guard descriptor >= 0 else { throw failure() }
        var rest = bytes[...]
        while !rest.isEmpty {
            // SAFETY: the address is valid for the count during the call.
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { break }
            rest = rest.dropFirst(count)
        }
        guard rest.isEmpty, fsync(descriptor) == 0, close(descriptor) == 0, rename(draft, path) == 0 else {
            defer { unlink(draft) }
            throw failure()
        }
    }

    enum Kind { case file, folder, missing }

    static func kind(_ path: String) -> Kind {
        var status = stat()
        guard stat(path, &status) == 0 else { return .missing }
        return status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
    }

    /// The path without links and dots; the path itself where it does not exist.
    static func absolute(_ path: String) -> String {
        // SAFETY: realpath allocates the text, which is freed here.
        guard let text = realpath(path, nil) else { return path }
        defer { free(text) }
        return String(cString: text)
    }
}
