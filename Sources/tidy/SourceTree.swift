internal import Base
internal import Glibc

/// The written Swift files of the project, generated ones left out.
struct SourceTree {
    struct File {
        /// From the root: `Sources/Services/SQS/SQSService.swift`.
        let path: String
        let lines: [Substring]
        var name: Substring { path.split(separator: "/").last ?? "" }
        /// The folder of the module: `Services/SQS`, `Wire`.
        var module: String {
            let parts = path.split(separator: "/").dropFirst().dropLast()
            let depth = parts.first == "Services" || parts.first == "API" || parts.first == "System" ? 2 : 1
            return parts.prefix(depth).joined(separator: "/")
        }
    }

    let root: String
    let files: [File]

    init(root: String) {
        self.root = root
        var found: [File] = []
        for top in ["Sources", "Tests"] { Self.walk(root, top, &found) }
        files = found.filter { !$0.path.hasPrefix("Sources/API/") }.sorted { $0.path < $1.path }
    }

    private static func walk(_ root: String, _ folder: String, _ found: inout [File]) {
        guard let directory = opendir("\(root)/\(folder)") else { return }
        defer { closedir(directory) }
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name.hasPrefix(".") { continue }
            let path = "\(folder)/\(name)"
            if entry.pointee.d_type == UInt8(DT_DIR) {
                walk(root, path, &found)
            } else if name.hasSuffix(".swift"), let text = read("\(root)/\(path)") {
                found.append(File(path: path, lines: text.split(separator: "\n", omittingEmptySubsequences: false)))
            }
        }
    }

    static func read(_ path: String) -> String? {
        guard let file = fopen(path, "rb") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
        return String(decoding: bytes, as: UTF8.self)
    }
}
