internal import Archive
internal import Base

/// A function's archive as its owner could change it.
struct ChangedPackage: Sendable {
    let code: [UInt8]
    /// What lies in a layer now; nil where nothing does.
    var layer: [UInt8]?
    /// What was done.
    let what: String

    // MARK: - Without what is not read

    /// - Parameter read: the files that were, with bytecode that lies beside sources.
    /// - Returns: nil where all of them were.
    static func smaller(_ archive: ZipReader, read: Set<String>) throws -> ChangedPackage? {
        let needed = read.union(read.compactMap(source))
        let files = archive.entries.filter(isFile)
        let unread = Set(files.filter { !needed.contains(path($0)) })
        guard !unread.isEmpty else { return nil }
        return ChangedPackage(
            code: try packed(archive, archive.entries.filter { !unread.contains($0) }.map { ($0, $0.name) }),
            what: "without the \(unread.count) of \(files.count) files that were not read")
    }

    /// Of `a/__pycache__/b.cpython-313.pyc` it is `a/b.py`, without which Python does not look at it.
    private static func source(_ path: String) -> String? {
        var parts = path.split(separator: "/")
        guard path.hasSuffix(".pyc"), parts.count > 1, parts[parts.count - 2] == "__pycache__" else { return nil }
        let name = parts.removeLast().prefix { $0 != "." }
        parts[parts.count - 1] = name + ".py"
        return parts.joined(separator: "/")
    }

    // MARK: - With its libraries in a layer

    /// - Returns: nil where it has no libraries, or nothing else.
    static func layered(_ archive: ZipReader, runtime: String) throws -> ChangedPackage? {
        guard let libraries = try Libraries(archive, runtime: runtime) else { return nil }
        let (code, layer) = (archive.entries.filter { !libraries.has($0) }, archive.entries.filter(libraries.has))
        guard code.contains(where: isFile), layer.contains(where: isFile) else { return nil }
        return ChangedPackage(
            code: try packed(archive, code.map { ($0, $0.name) }),
            layer: try packed(archive, layer.map { ($0, "\(libraries.prefix)/\($0.name)") }),
            what: "\(libraries.told) in a layer")
    }

    /// Which of a package's entries are libraries, and where those lie in a layer.
    /// - Source: AWS Lambda Developer Guide, "Packaging your layer content".
    private struct Libraries {
        /// The names at the top of the package.
        let names: Set<String>
        let prefix: String
        /// By their records, without what belongs to those.
        let told: String

        init?(_ archive: ZipReader, runtime: String) throws {
            if runtime.hasPrefix("python") {
                (names, prefix) = (try Self.recorded(archive), "python")
                let modules = names.filter { !$0.hasPrefix("_") && !$0.contains("-") && $0 != "bin" }.sorted()
                told = modules.map { $0.hasSuffix(".py") ? String($0.dropLast(3)) : $0 }.joined(separator: ", ")
            } else if runtime.hasPrefix("nodejs") {
                (names, prefix, told) = (["node_modules"], "nodejs", "node_modules")
            } else if runtime.hasPrefix("java") {
                (names, prefix, told) = (["lib"], "java", "lib")
            } else {
                return nil
            }
        }

        /// What Python's package managers have put there, by their records.
        private static func recorded(_ archive: ZipReader) throws -> Set<String> {
            var names: Set<String> = []
            for entry in archive.entries where entry.kind == .file && entry.components.count == 2 {
                let folder = entry.components[0]
                guard folder.hasSuffix(".dist-info"), entry.components[1] == "RECORD" else { continue }
                let lines = String(decoding: try archive.content(of: entry), as: UTF8.self).split(separator: "\n")
                names.formUnion(lines.map { String($0.prefix { $0 != "/" && $0 != "," }) })
                names.insert(folder)
            }
            // Programs lie beside the folder, and bytecode of single modules belongs to others too.
            return names.subtracting(["..", "__pycache__", ""])
        }

        func has(_ entry: ZipEntry) -> Bool { entry.components.first.map(names.contains) ?? false }
    }

    // MARK: - Archives

    private static func isFile(_ entry: ZipEntry) -> Bool { entry.kind == .file }

    private static func path(_ entry: ZipEntry) -> String { entry.components.joined(separator: "/") }

    private static func packed(_ archive: ZipReader, _ entries: [(entry: ZipEntry, name: String)]) throws -> [UInt8] {
        var writer = ZipWriter()
        for (entry, name) in entries {
            switch entry.kind {
            case .file: try writer.addFile(name, try archive.content(of: entry), mode: entry.mode)
            case .directory: try writer.addDirectory(name, mode: entry.mode)
            case .link:
                try writer.addLink(name, to: String(decoding: try archive.content(of: entry), as: UTF8.self))
            }
        }
        return writer.archive()
    }
}
