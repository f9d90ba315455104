internal import Glibc

/// One file of a folder.
struct FolderFile {
    /// From the folder: `lib/a.py`.
    let path: String
    let fullPath: String
    let mode: UInt16
}

/// The files under a folder, in the order of their paths; links are followed.
enum FolderFiles {
    /// What belongs to tools and not to the code: never packaged, never watched.
    static let ignored: Set<String> = [
        "__pycache__", ".git", ".martlet", ".aws-sam", ".DS_Store", ".pytest_cache", ".mypy_cache",
    ]

    /// Emacs leaves links to nowhere, `.#name`, beside what it edits.
    static func isIgnored(_ name: String) -> Bool { ignored.contains(name) || name.hasPrefix(".#") }

    /// - Throws: `CommandFailure` for what cannot be read, links that lead nowhere or in a circle, and more files than
    ///   a package takes.
    static func list(_ folder: String) throws -> [FolderFile] {
        var found: [FolderFile] = []
        try walk(plain(folder), "", 0, Visitor(file: { found.append($0) }))
        return found.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    /// The folder and every folder below it, for those who watch them.
    static func folders(_ folder: String) throws -> [String] {
        var found = [plain(folder)]
        try walk(plain(folder), "", 0, Visitor(folder: { found.append($0) }, unreadable: { _, _ in }))
        return found
    }

    /// Without slashes at the end.
    private static func plain(_ folder: String) -> String {
        var rest = folder[...]
        while rest.count > 1, rest.last == "/" { rest = rest.dropLast() }
        return String(rest)
    }

    /// What is done with what is found.
    private struct Visitor {
        var folder: (String) -> Void = { _ in }
        var file: (FolderFile) -> Void = { _ in }
        /// Gets the path and the error's number.
        var unreadable: (String, Int32) throws -> Void = { path, error in
            var target = [CChar](repeating: 0, count: Int(PATH_MAX))
            let isLink = error == ENOENT && readlink(path, &target, target.count - 1) > 0
            let goal = String(decoding: target.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
            throw CommandFailure(
                isLink
                    ? "\(path) is a link to \(goal), which does not exist: remove the link or make what it names"
                    : "cannot read \(path): \(String(cString: strerror(error)))")
        }
    }

    private static func walk(_ root: String, _ prefix: String, _ depth: Int, _ visitor: Visitor) throws {
        guard depth < LimitsDeployment.folderDepth else {
            throw CommandFailure(
                "\(root)/\(prefix) is nested more than \(LimitsDeployment.folderDepth) deep; is there a link to a folder above?"
            )
        }
        for name in try names(prefix.isEmpty ? root : "\(root)/\(prefix)") where !isIgnored(name) {
            let path = prefix.isEmpty ? name : "\(prefix)/\(name)"
            let fullPath = "\(root)/\(path)"
            var status = stat()
            guard stat(fullPath, &status) == 0 else {
                try visitor.unreadable(fullPath, errno)
                continue
            }
            switch status.st_mode & S_IFMT {
            case S_IFDIR:
                visitor.folder(fullPath)
                try walk(root, path, depth + 1, visitor)
            case S_IFREG: visitor.file(FolderFile(path: path, fullPath: fullPath, mode: UInt16(status.st_mode & 0o777)))
            default: continue
            }
        }
    }

    private static func names(_ folder: String) throws -> [String] {
        guard let directory = opendir(folder) else {
            throw CommandFailure("cannot read the folder \(folder): \(String(cString: strerror(errno)))")
        }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            // SAFETY: the kernel ends the name with a zero inside of the field.
            let name = withUnsafeBytes(of: entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names
    }
}

/// The bounds of a deployment.
enum LimitsDeployment {
    static let folderDepth = 64
    /// Above this a template goes by S3. Source: CloudFormation quotas, template body size in a request.
    static let templateBodyBytes = 51_200
    /// What one file or package may have before it is packed; a function may have 250 MB unpacked. Source: Lambda
    /// quotas.
    static let packageBytes = 262_144_000
    /// Looks at a stack that is not busy before its following ends without an event of its end.
    static let idleLooks = 20
    /// How long a change set may take to be made.
    static let changeSet = Duration.seconds(120)
}
