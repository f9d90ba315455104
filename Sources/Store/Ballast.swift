package import Base

#if canImport(Glibc)
    internal import Glibc
#endif

/// A file that does nothing but take room, so that a full disk still lets somebody delete: a store lets it go for
/// transactions that make room, and a portion for one that only belongs to a deletion. It is taken back when there is
/// room for all of it: taken bit by bit, it would be the first to fill what a deletion has freed.
package struct Ballast: ~Copyable {
    private let descriptor: Int32
    private let bytes: Int
    private let portion: Int
    /// Bytes that are held now.
    private var held = 0

    /// - Parameter folder: of the store; the file's name in it is `ballast`.
    /// - Throws: `<area>.io`. That the disk is full already is no failure.
    package init(folder: String, bytes: Int, portion: Int, area: String) throws(Failure) {
        let path = folder + "/ballast"
        (self.bytes, self.portion) = (bytes, portion)
        descriptor = try SystemCall.check(area, "open", path) { open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600) }
        restore()
    }

    deinit { close(descriptor) }

    /// Gives room back to the disk: all of it, or a portion.
    /// - Returns: whether there was any.
    package mutating func release(all: Bool) -> Bool {
        let rest = all ? 0 : max(0, held - portion)
        guard held > 0, ftruncate(descriptor, off_t(rest)) == 0 else { return false }
        held = rest
        return true
    }

    /// Takes the room again, if all of it is there.
    package mutating func restore() {
        guard held < bytes else { return }
        if posix_fallocate(descriptor, 0, off_t(bytes)) == 0 {
            held = bytes
        } else {
            _ = ftruncate(descriptor, off_t(held))
        }
    }
}
