internal import Base
internal import Glibc

/// The folder that the running program's file is in.
enum ExecutableFolder {
    static func path() throws(Failure) -> String {
        guard let file = RealPath.of("/proc/self/exe"), let slash = file.lastIndex(of: "/") else {
            throw Failure(code: "sandbox.helper", stage: "read /proc/self/exe", errno: errno)
        }
        return String(file[..<slash])
    }
}

/// Paths without symbolic links.
enum RealPath {
    /// Nil, with `errno`, when there is nothing at `path`.
    static func of(_ path: String) -> String? {
        // SAFETY: realpath allocates the text, which is copied and freed here.
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
