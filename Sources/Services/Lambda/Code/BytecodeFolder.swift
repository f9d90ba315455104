internal import Base
internal import Glibc
internal import Synchronization

/// Puts bytecode into a folder of unpacked code. What lies there is the function's: no link in it is followed, and a
/// module is there whole or not at all.
final class BytecodeFolder: Sendable {
    private let root: Int32
    private let temporary: String
    private let stream = Mutex(BytecodeStream())

    /// - Parameter temporary: a file on the same disk that nobody else writes now. Beside the folders of code, the next
    ///   start's sweep removes what a crash leaves.
    /// - Throws: `lambda.bytecode` where the folder can't be opened.
    init(_ folder: String, temporary: String) throws(Failure) {
        root = Self.open(AT_FDCWD, folder)
        self.temporary = temporary
        guard root >= 0 else {
            throw Failure(code: "lambda.bytecode", message: String(cString: strerror(errno)), stage: "open \(folder)")
        }
    }

    deinit { close(root) }

    /// Writes what the compiler prints. What can't be written is left out.
    /// - Returns: whether more is wanted.
    func take(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let modules = stream.withLock({ $0.take(bytes) }) else { return false }
        for module in modules { _ = write(module) }
        return true
    }

    /// - Returns: whether it is written. It is not where the archive has something else at its place.
    func write(_ module: BytecodeStream.Module) -> Bool {
        guard let folder = enter(module.folders) else { return false }
        defer { close(folder) }
        let file = Glibc.open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { return false }
        let isWhole = Self.fill(file, module.content) && fchmod(file, 0o644) == 0
        close(file)
        // A link at the target is replaced, not followed.
        if isWhole, renameat(AT_FDCWD, temporary, folder, module.name) == 0 { return true }
        unlink(temporary)
        return false
    }

    /// The folder, where every part on the way is one; the last part is made.
    private func enter(_ folders: [String]) -> Int32? {
        var at = dup(root)
        for (index, part) in folders.enumerated() where at >= 0 {
            let isMade = index == folders.count - 1 && mkdirat(at, part, 0o755) == 0
            let next = Self.open(at, part)
            if isMade, next >= 0 { fchmod(next, 0o755) }
            close(at)
            at = next
        }
        return at >= 0 ? at : nil
    }

    private static func open(_ folder: Int32, _ name: String) -> Int32 {
        openat(folder, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
    }

    private static func fill(_ file: Int32, _ content: [UInt8]) -> Bool {
        var rest = content[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            guard count > 0 || errno == EINTR else { return false }
            rest = rest.dropFirst(max(0, count))
        }
        return true
    }
}
