package import Base

#if canImport(Glibc)
    internal import Glibc
#endif

/// A file that does nothing but take room, so that a full disk still lets somebody delete: a store lets it go for
/// transactions that make room, and takes it back when there is room again.
package struct Ballast: ~Copyable {
    private let descriptor: Int32
    private let bytes: Int
    package private(set) var isWhole = false

    /// - Parameter folder: of the store; the file's name in it is `ballast`.
    /// - Throws: `<area>.io`. That the disk is full already is no failure.
    package init(folder: String, bytes: Int, area: String) throws(Failure) {
        let path = folder + "/ballast"
        self.bytes = bytes
        descriptor = try SystemCall.check(area, "open", path) { open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600) }
        restore()
    }

    deinit { close(descriptor) }

    /// Gives the room back to the disk.
    /// - Returns: whether there was any.
    package mutating func release() -> Bool {
        defer { isWhole = false }
        return isWhole && ftruncate(descriptor, 0) == 0
    }

    /// Takes the room again, if it is there.
    package mutating func restore() {
        guard !isWhole else { return }
        isWhole = posix_fallocate(descriptor, 0, bytes) == 0
        // A part of it would be of no use to anybody.
        if !isWhole { _ = ftruncate(descriptor, 0) }
    }
}
