package import Base
internal import Glibc

/// Folders of the machine, as a whole.
package enum FileTree {
    /// How deep folders are followed.
    package static let deepest = 128

    /// Makes the folder and those above it, for everybody to read.
    package static func make(_ folder: String) throws(Failure) {
        var path = ""
        for part in folder.split(separator: "/") {
            path += "/" + part
            guard mkdir(path, 0o755) == 0 || errno == EEXIST else {
                throw Failure(code: "sandbox.folder", stage: "make \(path)", errno: errno)
            }
        }
    }

    /// Makes the folder for the server's user alone, also where it is there already.
    package static func makePrivate(_ folder: String) throws(Failure) {
        try make(folder)
        guard chmod(folder, 0o700) == 0 else {
            throw Failure(code: "sandbox.folder", stage: "close \(folder)", errno: errno)
        }
    }

    /// The names in a folder, sorted; none where there is no folder.
    package static func names(in folder: String) -> [String] {
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

    /// Removes a folder and all in it, not following links. What can't be removed stays; the next sweep tries again.
    package static func remove(_ path: String, depth: Int = 0) {
        guard depth < deepest, let mode = mode(path) else { return }
        guard mode & S_IFMT == S_IFDIR else {
            _ = unlink(path)
            return
        }
        if mode & 0o700 != 0o700 { _ = chmod(path, 0o700) }
        for name in names(in: path) { remove(path + "/" + name, depth: depth + 1) }
        _ = rmdir(path)
    }

    /// Lets everybody read what is in the folder, and run what its owner may run.
    package static func openForReading(_ path: String, depth: Int = 0) {
        guard depth < deepest, let mode = mode(path) else { return }
        switch mode & S_IFMT {
        case S_IFDIR:
            let open = mode & 0o777 | 0o755
            if open != mode & 0o777 { _ = chmod(path, open) }
            for name in names(in: path) { openForReading(path + "/" + name, depth: depth + 1) }
        case S_IFREG:
            let open = mode & 0o777 | 0o444 | (mode & 0o100 != 0 ? 0o111 : 0)
            if open != mode & 0o777 { _ = chmod(path, open) }
        default: break
        }
    }

    /// Whether there is something at a path, be it a link to nowhere.
    static func has(_ path: String) -> Bool { mode(path) != nil }

    /// What is at a path, as `S_IFDIR`; a link is `S_IFLNK`. Nil where nothing is.
    package static func kind(_ path: String) -> UInt32? { mode(path).map { $0 & S_IFMT } }

    private static func mode(_ path: String) -> mode_t? {
        var information = stat()
        return lstat(path, &information) == 0 ? information.st_mode : nil
    }

    /// A name below `/tmp` that nobody can guess.
    package static func temporaryName(_ randomness: any Randomness) -> String {
        "/tmp/martlet-lambda.\(Hex.encode(randomness.bytes(16)))"
    }
}
