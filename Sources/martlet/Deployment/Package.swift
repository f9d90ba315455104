internal import Archive
internal import Base
internal import Templates

/// The bytes of a template's local artifact, and the name that their digest gives them.
struct Package: Sendable {
    let bytes: [UInt8]
    var key: String { Hex.encode(Digest.sha256(bytes)) }

    /// Packs what an artifact names: a folder or a file into a zip, a zip as it is, a definition as it is.
    /// - Parameter folder: the template's.
    /// - Throws: `CommandFailure` that names the resource, the property and the path.
    init(_ artifact: LocalArtifacts.Artifact, in folder: String) throws {
        let written = artifact.localPath ?? "."
        let path = written.hasPrefix("/") ? written : "\(folder)/\(written)"
        let property = artifact.path.joined(separator: ".")
        switch FileContent.kind(path) {
        case .missing:
            throw CommandFailure(
                "resource \(artifact.logicalID): \(property) is '\(written)', but \(path) does not exist: correct the path or make it"
            )
        case .folder:
            guard artifact.isArchive else {
                throw CommandFailure(
                    "resource \(artifact.logicalID): \(property) is '\(written)', a folder; it must be a file")
            }
            bytes = try Self.zip(
                try FolderFiles.list(path), "resource \(artifact.logicalID): \(property) ('\(written)')")
        case .file:
            let isPacked = !artifact.isArchive || [".zip", ".jar"].contains { path.hasSuffix($0) }
            let name = String(path.split(separator: "/").last ?? "file")
            bytes =
                isPacked
                ? try FileContent.read(path)
                : try Self.zip(
                    [FolderFile(path: name, fullPath: path, mode: 0o755)], "resource \(artifact.logicalID): \(property)"
                )
        }
    }

    private static func zip(_ files: [FolderFile], _ what: String) throws -> [UInt8] {
        guard !files.isEmpty else { throw CommandFailure("\(what) is an empty folder: there is nothing to deploy") }
        var writer = ZipWriter()
        var size = 0
        for file in files {
            let content = try FileContent.read(file.fullPath)
            size += content.count
            guard size <= LimitsDeployment.packageBytes else {
                throw CommandFailure(
                    "\(what) has more than \(LimitsDeployment.packageBytes) bytes, which is Lambda's limit unpacked")
            }
            // Every account must be able to read the code, whatever the file's owner kept to himself.
            do { try writer.addFile(file.path, content, mode: file.mode | 0o444) } catch {
                throw CommandFailure("\(what): \(error)")
            }
        }
        return writer.archive()
    }
}
