internal import Archive
internal import Base
internal import Sandbox

/// The sources in a deployment package that are the function's own, not a library's.
struct CodePackage {
    /// Texts by their paths.
    let files: [String: String]
    /// Whether it has libraries of machine code, of which sources tell nothing.
    let hasNativeLibraries: Bool

    private static let extensions: [LambdaRuntime.Family: [String]] = [
        .python: [".py"], .nodejs: [".js", ".mjs", ".cjs"],
    ]
    private static let vendored: Set<String> = [
        "python", "nodejs", "node_modules", "site-packages", "dist-packages", "__pycache__",
    ]

    /// Nil for what is no archive, and for one with more sources than are read: what is left out would be missing.
    init?(_ bytes: [UInt8], _ family: LambdaRuntime.Family) {
        guard let archive = try? ZipReader(bytes, limit: LimitsCode.unpackedBytes) else { return nil }
        let endings = Self.extensions[family] ?? []
        let libraries = Self.libraries(archive)
        let sources = archive.entries.filter { entry in
            let path = entry.name.split(separator: "/").map(String.init)
            return entry.kind == .file && endings.contains { entry.name.hasSuffix($0) }
                && Self.vendored.isDisjoint(with: path) && !libraries.contains(path[0])
        }
        guard sources.count <= LimitsCode.sources,
            sources.reduce(0, { $0 + $1.size }) <= LimitsCode.sourceBytes
        else { return nil }
        var files: [String: String] = [:]
        for entry in sources {
            guard let content = try? archive.content(of: entry) else { return nil }
            files[entry.name] = String(decoding: content, as: UTF8.self)
        }
        self.files = files
        hasNativeLibraries = archive.entries.contains { entry in
            [".so", ".node"].contains { entry.name.hasSuffix($0) } || entry.name.contains(".so.")
        }
    }

    /// What `pip install --target` has put at the top: `RECORD` in each `*.dist-info` lists a library's files.
    /// - Source: PyPA specifications, "Recording installed projects", The RECORD file.
    private static func libraries(_ archive: ZipReader) -> Set<String> {
        var found: Set<String> = []
        for entry in archive.entries where entry.name.hasSuffix(".dist-info/RECORD") {
            guard entry.size <= LimitsCode.sourceBytes, let text = try? archive.content(of: entry) else { continue }
            for line in String(decoding: text, as: UTF8.self).split(whereSeparator: \.isNewline) {
                let path = line.prefix { $0 != "," && $0 != "/" }
                found.insert(String(path))
            }
        }
        for entry in archive.entries {
            let top = entry.name.prefix { $0 != "/" }
            // Without a RECORD, the folder's name has the library's.
            guard top.hasSuffix(".dist-info"), let name = top.split(separator: "-").first else { continue }
            found.insert(name.lowercased())
        }
        return found
    }
}
