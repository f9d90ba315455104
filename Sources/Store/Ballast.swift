package import Base

#if canImport(Glibc)
    internal import Glibc
#endif

/// A file that does nothing but take room, so that a full disk still lets somebody delete: a store lets a portion of it
/// go for transactions that make room, and takes it back when there is room again.
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

    /// Gives a portion back to the disk.
    /// - Returns: whether there was any.
    package mutating func release() -> Bool {
        guard held > 0, ftruncate(descriptor, off_t(max(0, held - portion))) == 0 else { return false }
        held = max(0, held - portion)
        return true
    }

    /// Takes room again, as much of it as is there.
    package mutating func restore() {
        guard held < bytes else { return }
        if posix_fallocate(descriptor, 0, off_t(bytes)) == 0 { held = bytes }
        while held < bytes {
            let next = min(portion, bytes - held)
            guard posix_fallocate(descriptor, off_t(held), off_t(next)) == 0 else {
                // Less than a portion would be of no use to anybody.
                _ = ftruncate(descriptor, off_t(held))
                return
            }
            held += next
        }
    }
}
