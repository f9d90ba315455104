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
    /// - Throws: `lambda.trial` where none was.
    static func smaller(_ archive: ZipReader, read: Set<String>) throws -> ChangedPackage? {
        // Whether what a link leads to was read, its own name may say: Python opens bytecode beside the link.
        let needed = read.union(read.compactMap(source)).union(try archive.linked())
        let files = archive.entries.filter(isFile)
        let unread = files.filter { !needed.contains(path($0.components)) }
        guard !unread.isEmpty else { return nil }
        guard unread.count < files.count else {
            throw Failure(
                code: "lambda.trial", message: "none of its files was read", stage: "make the package smaller")
        }
        let left = archive.entries.filter { !isFile($0) || needed.contains(path($0.components)) }
        // Who looks what is in a folder finds the folder.
        let named = Set(archive.entries.filter { $0.kind == .directory }.map { path($0.components) })
        let folders = Set(unread.map { path($0.components.dropLast()) }).subtracting(named).subtracting([""])
        return ChangedPackage(
            code: try packed(archive, left.map { ($0, $0.name) }, folders: folders),
            what: "without the \(unread.count) of \(files.count) files that were not read")
    }

    /// Of `a/__pycache__/b.cpython-313.pyc` it is `a/b.py`, without which Python does not look at it.
    /// - Source: PEP 3147, and PEP 488 for `.opt-1`.
    private static func source(_ path: String) -> String? {
        var parts = path.split(separator: "/")
        guard path.hasSuffix(".pyc"), parts.count > 1, parts[parts.count - 2] == "__pycache__" else { return nil }
        var name = parts.removeLast().split(separator: ".", omittingEmptySubsequences: false).dropLast()
        if name.last?.hasPrefix("opt-") == true { name = name.dropLast() }
        parts[parts.count - 1] = name.dropLast().joined(separator: ".") + ".py"
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
            layer: try packed(archive, layer.map { ($0, "\(libraries.folder)/\($0.name)") }),
            what: "\(libraries.told) in a layer")
    }

    /// Which of a package's entries are libraries, and where those lie in a layer.
    /// - Source: AWS Lambda Developer Guide, "Packaging your layer content".
    private struct Libraries {
        /// So many are told by their names.
        private static let named = 8
        /// The names at the top of the package.
        let names: Set<String>
        let folder: String
        let told: String

        /// - Returns: nil where there are none.
        init?(_ archive: ZipReader, runtime: String) throws {
            if runtime.hasPrefix("python") {
                (names, folder) = (try Self.recorded(archive), "python")
                // `six.py` and `_yaml.cpython-313-x86_64-linux-gnu.so` are modules too.
                let modules = Set(names.filter { !$0.hasSuffix(".dist-info") }.map { $0.prefix { $0 != "." } }).sorted()
                guard !modules.isEmpty else { return nil }
                let others = modules.count - Self.named
                told = modules.prefix(Self.named).joined(separator: ", ") + (others > 0 ? " and \(others) others" : "")
            } else if runtime.hasPrefix("nodejs") {
                (names, folder, told) = (["node_modules"], "nodejs", "node_modules")
            } else if runtime.hasPrefix("java") {
                (names, folder, told) = (["lib"], "java", "lib")
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
                let lines = String(decoding: try archive.content(of: entry), as: UTF8.self)
                names.formUnion(lines.split(whereSeparator: \.isNewline).compactMap(top))
                names.insert(folder)
            }
            // Bytecode of single modules belongs to others too, and programs to nobody's imports.
            let present = archive.entries.compactMap(\.components.first)
            return names.intersection(present).subtracting(["__pycache__", "bin"])
        }

        /// The name at the top of a path that is the first field of a line.
        /// - Source: Python Packaging User Guide, "Recording installed projects": CSV as Python's `csv` writes it.
        private static func top(_ line: Substring) -> String? {
            let isQuoted = line.first == "\""
            let path = isQuoted ? line.dropFirst().prefix { $0 != "\"" } : line.prefix { $0 != "," }
            return path.split(separator: "/").first { $0 != "." }.map(String.init)
        }

        func has(_ entry: ZipEntry) -> Bool { entry.components.first.map(names.contains) ?? false }
    }

    // MARK: - Archives

    private static func isFile(_ entry: ZipEntry) -> Bool { entry.kind == .file }

    private static func path(_ components: some Sequence<String>) -> String { components.joined(separator: "/") }

    /// - Parameter folders: that are there besides.
    private static func packed(
        _ archive: ZipReader, _ entries: [(entry: ZipEntry, name: String)], folders: Set<String> = []
    ) throws -> [UInt8] {
        var (writer, named) = (ZipWriter(), Set<String>())
        for folder in folders { try writer.addDirectory(folder) }
        for (entry, name) in entries {
            switch entry.kind {
            case .file: try writer.addFile(name, try archive.content(of: entry), mode: entry.mode)
            case .directory:
                // A reader takes a folder twice, the writer does not.
                if named.insert(path(entry.components)).inserted { try writer.addDirectory(name, mode: entry.mode) }
            case .link:
                try writer.addLink(name, to: String(decoding: try archive.content(of: entry), as: UTF8.self))
            }
        }
        return writer.archive()
    }
}
