internal import Glibc
internal import Sandbox

extension FileTree {
    /// Bytes that a folder and all in it take on the disk, not following links.
    static func bytes(of path: String, depth: Int = 0) -> Int {
        var information = stat()
        guard depth < deepest, lstat(path, &information) == 0 else { return 0 }
        let own = Int(information.st_blocks) * 512
        guard information.st_mode & S_IFMT == S_IFDIR else { return own }
        return names(in: path).reduce(own) { $0 + bytes(of: path + "/" + $1, depth: depth + 1) }
    }
}
