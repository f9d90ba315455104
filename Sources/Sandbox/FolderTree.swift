internal import Base
internal import Glibc

/// Folders of the machine as a whole.
package enum FolderTree {
    private static let deepest = 64

    /// Removes the folder and all that is in it, not following links. What can't be removed, or is 64 deep, stays.
    package static func remove(_ folder: String, depth: Int = 0) {
        var information = stat()
        guard depth < deepest, lstat(folder, &information) == 0 else { return }
        guard information.st_mode & S_IFMT == S_IFDIR else {
            _ = unlink(folder)
            return
        }
        for name in names(in: folder) { remove(folder + "/" + name, depth: depth + 1) }
        _ = rmdir(folder)
    }

    /// Whether there is something at a path, be it a link to nowhere.
    static func has(_ path: String) -> Bool {
        var information = stat()
        return lstat(path, &information) == 0
    }

    /// The names in a folder, sorted; none where there is no folder.
    static func names(in folder: String) -> [String] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            // SAFETY: d_name is a C string inside the entry, which stays until the next readdir.
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// Makes the folder and those above it.
    static func make(_ folder: String) throws(Failure) {
        var path = ""
        for part in folder.split(separator: "/") {
            path += "/" + part
            guard mkdir(path, 0o755) == 0 || errno == EEXIST else {
                throw Failure(code: "sandbox.folder", stage: "make \(path)", errno: errno)
            }
        }
    }
}
