package import Base
internal import Synchronization

#if canImport(Glibc)
    internal import Glibc
#endif

/// A folder held by this process alone, until the lock is let go or the process ends in whatever way.
package final class FolderLock: Sendable {
    private let descriptor: Int32
    private let isReleased = Atomic<Bool>(false)

    /// Makes the folder if need be (mode 0700) and locks it.
    /// - Throws: `<area>.locked` when another process holds it, naming that process; `<area>.io`.
    package init(folder: String, area: String) throws(Failure) {
        try Self.makeFolder(folder, area: area)
        let path = folder + "/lock"
        descriptor = try SystemCall.check(area, "open", path) { Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            // What throws from here on is deinitialised, which closes the file.
            let (number, holder) = (errno, Self.holder(descriptor))
            guard number == EWOULDBLOCK else { throw SystemCall.failure(area, "lock", path, number) }
            throw Failure(
                code: area + ".locked",
                message: "\(folder) is in use by another process\(holder); stop it or choose another folder",
                stage: "open")
        }
        let text = "\(getpid())\n"
        // Only for the message above, so a full disk does not matter here.
        if ftruncate(descriptor, 0) == 0 { _ = pwrite(descriptor, text, text.utf8.count, 0) }
    }

    deinit { release() }

    /// Lets the folder go, so that it can be opened again.
    package func release() {
        if !isReleased.exchange(true, ordering: .acquiringAndReleasing) { Glibc.close(descriptor) }
    }

    /// Makes the names in a folder durable.
    package static func sync(_ folder: String, area: String) throws(Failure) {
        let descriptor = Glibc.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw SystemCall.failure(area, "open", folder, errno) }
        defer { Glibc.close(descriptor) }
        try SystemCall.check(area, "sync", folder) { fsync(descriptor) }
    }

    /// Makes a folder and those above it, durably.
    package static func makeFolder(_ path: String, area: String) throws(Failure) {
        var made = path.hasPrefix("/") ? "" : "."
        for part in path.split(separator: "/") {
            made += "/" + part
            if mkdir(made, 0o700) == 0 {
                try sync(String(made.dropLast(part.count)), area: area)
                continue
            }
            guard errno != EEXIST, errno != EROFS || access(made, F_OK) != 0 else { continue }
            throw SystemCall.failure(area, "mkdir", made, errno)
        }
    }

    private static func holder(_ descriptor: Int32) -> String {
        var buffer = [UInt8](repeating: 0, count: 32)
        let count = pread(descriptor, &buffer, buffer.count, 0)
        let digits = buffer.prefix(max(0, count)).prefix { (48...57).contains($0) }
        return digits.isEmpty ? "" : " (pid \(String(decoding: digits, as: UTF8.self)))"
    }
}
