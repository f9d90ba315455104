internal import Glibc

/// The start of a file that may be there.
package enum SmallFile {
    private static let longest = 64 * 1024

    /// Nil when it can't be read.
    package static func text(_ path: String) -> String? {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { _ = close(file) }
        var bytes = [UInt8](repeating: 0, count: longest)
        let count = retrying { read(file, &bytes, longest) }
        return count < 0 ? nil : String(decoding: bytes[..<count], as: UTF8.self)
    }
}
