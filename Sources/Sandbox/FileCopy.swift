internal import Base
internal import Glibc

/// Small files, as a whole.
enum FileCopy {
    private static let largest = 4 << 20

    /// Makes `target` a copy that everybody may read; it appears whole or not at all.
    static func copy(_ source: String, to target: String) throws(Failure) { try write(try read(source), to: target) }

    /// The same for what is in memory.
    static func write(_ bytes: [UInt8], to target: String) throws(Failure) {
        let temporary = target + ".new"
        let file = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw failure("create \(temporary)") }
        let isWritten = retrying { Glibc.write(file, bytes, bytes.count) } == bytes.count && fchmod(file, 0o644) == 0
        _ = close(file)
        guard isWritten, rename(temporary, target) == 0 else { throw failure("write \(target)") }
    }

    private static func read(_ source: String) throws(Failure) -> [UInt8] {
        let file = open(source, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw failure("open \(source)") }
        defer { _ = close(file) }
        var information = stat()
        guard fstat(file, &information) == 0, information.st_size <= largest else { throw failure("look at \(source)") }
        var bytes = [UInt8](repeating: 0, count: Int(information.st_size))
        guard retrying({ pread(file, &bytes, bytes.count, 0) }) == bytes.count else { throw failure("read \(source)") }
        return bytes
    }

    private static func failure(_ stage: String) -> Failure {
        Failure(code: "sandbox.runtime", stage: stage, errno: errno)
    }
}
