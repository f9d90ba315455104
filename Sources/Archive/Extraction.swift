internal import Base
internal import Glibc

extension ZipReader {
    /// Unpacks into a folder that does not exist yet, or is empty.
    ///
    /// Everything goes into a sibling folder first, which then takes the folder's name: whoever sees the folder sees
    /// all of it, and a failure leaves nothing. Links are made last, so that no write can pass through one.
    /// - Throws: `ArchiveFault` for what is wrong with the archive, `Failure` for what is wrong with the disk.
    package func extract(to folder: String) throws {
        var template = Array((folder + ".XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else { throw Disk.failure("make a temporary folder beside \(folder)") }
        let temporary = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        do {
            try fill(temporary)
            guard rename(temporary, folder) == 0 else { throw Disk.failure("rename to \(folder)") }
        } catch {
            Disk.removeTree(temporary)
            throw error
        }
    }

    private func fill(_ root: String) throws {
        try Disk.setMode(root, 0o755)
        var made: Set<String> = []
        for entry in entries where entry.kind == .directory {
            try Disk.makeFolders(root, entry.path.components[...], &made)
        }
        for entry in entries where entry.kind == .file {
            try Disk.makeFolders(root, entry.path.components.dropLast(), &made)
            try writeFile(entry, at: "\(root)/\(entry.path)")
        }
        for entry in entries where entry.kind == .link {
            try Disk.makeFolders(root, entry.path.components.dropLast(), &made)
            let target = String(decoding: try content(of: entry), as: UTF8.self)
            guard symlink(target, "\(root)/\(entry.path)") == 0 else { throw Disk.failure("link \(entry.name)") }
        }
        // Folders get their bits when nothing more is written into them, the deepest first.
        let folders = entries.filter { $0.kind == .directory && !$0.path.components.isEmpty }
        for entry in folders.sorted(by: { $0.path.components.count > $1.path.components.count }) {
            try Disk.setMode("\(root)/\(entry.path)", entry.mode)
        }
    }

    private func writeFile(_ entry: ZipEntry, at path: String) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Disk.failure("create \(entry.name)") }
        defer { close(descriptor) }
        try unpack(entry) { try Disk.write($0, to: descriptor) }
        guard fchmod(descriptor, mode_t(entry.mode)) == 0 else { throw Disk.failure("set the mode of \(entry.name)") }
    }
}

/// The few system calls of unpacking, each naming its stage when it fails.
private enum Disk {
    static func failure(_ stage: String) -> Failure {
        let code = errno
        return Failure(
            code: code == ENOSPC ? "archive.full" : "archive.disk", message: String(cString: strerror(code)),
            stage: stage,
            isRetryable: code == ENOSPC || code == EINTR)
    }

    static func setMode(_ path: String, _ mode: UInt16) throws {
        guard chmod(path, mode_t(mode)) == 0 else { throw failure("set the mode of \(path)") }
    }

    static func makeFolders(_ root: String, _ components: ArraySlice<String>, _ made: inout Set<String>) throws {
        var path = root
        for component in components {
            path += "/" + component
            guard made.insert(path).inserted else { continue }
            guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw failure("make the folder \(path)") }
        }
    }

    static func write(_ bytes: UnsafeBufferPointer<UInt8>, to descriptor: Int32) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let part = UnsafeBufferPointer(rebasing: rest)
            let count = Glibc.write(descriptor, part.baseAddress, part.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw failure("write") }
            rest = rest.dropFirst(count)
        }
    }

    /// Removes a folder and what is in it, never following links. What can't be removed stays: the failure that led
    /// here is told.
    static func removeTree(_ path: String) {
        _ = chmod(path, 0o700)
        if let folder = opendir(path) {
            defer { closedir(folder) }
            while let item = readdir(folder) {
                let name = withUnsafePointer(to: &item.pointee.d_name) {
                    $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                }
                guard name != ".", name != ".." else { continue }
                let child = "\(path)/\(name)"
                if item.pointee.d_type == UInt8(DT_DIR) { removeTree(child) } else { _ = unlink(child) }
            }
        }
        _ = rmdir(path)
    }
}
