package import Base

#if canImport(Glibc)
    internal import Glibc
#endif

/// A file that does nothing but take room, so that a full disk still lets somebody delete: a store lets go as much of
/// it as a transaction needs that makes room, or belongs to a deletion. It is taken back when there is room for all of
/// it: taken bit by bit, it would be the first to fill what a deletion has freed.
package struct Ballast: ~Copyable {
    private let descriptor: Int32
    private let bytes: Int
    /// Bytes that are held now.
    private var held = 0

    /// - Parameter folder: of the store; the file's name in it is `ballast`.
    /// - Throws: `<area>.io`. That the disk is full already is no failure: then what an earlier run left is held.
    package init(folder: String, bytes: Int, area: String) throws(Failure) {
        let path = folder + "/ballast"
        self.bytes = bytes
        descriptor = try SystemCall.check(area, "open", path) { open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600) }
        var status = stat()
        if fstat(descriptor, &status) == 0 { held = min(bytes, Int(status.st_blocks) * 512, Int(status.st_size)) }
        restore()
    }

    deinit { close(descriptor) }

    /// Gives room back to the disk: so many bytes, or what there is.
    /// - Returns: whether there was any.
    package mutating func release(_ portion: Int) -> Bool {
        let rest = max(0, held - portion)
        guard held > 0, ftruncate(descriptor, off_t(rest)) == 0 else { return false }
        held = rest
        return true
    }

    /// Takes the room again, if all of it is there.
    package mutating func restore() {
        guard held < bytes else { return }
        // A look first: on a full disk the attempt would take and give back what little there is, each time.
        var status = statvfs()
        guard fstatvfs(descriptor, &status) == 0, Int(status.f_bavail) * Int(status.f_frsize) >= bytes - held else {
            return
        }
        if posix_fallocate(descriptor, 0, off_t(bytes)) == 0 {
            held = bytes
        } else {
            _ = ftruncate(descriptor, off_t(held))
        }
    }
}
