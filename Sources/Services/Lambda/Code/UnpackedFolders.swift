/// Which unpacked archives there are, who shows them, and which have to go so that they stay within their budget.
/// Decisions alone; `CodeStore` does what they say.
struct UnpackedFolders {
    private struct Folder {
        /// Environments and preparations that show it.
        var users = 0
        /// On the disk; nil where it is not measured, and never goes for its size.
        var bytes: Int?
        /// When it was last shown, counted in uses.
        var use = 0
        /// Whether its archive is gone, so that it goes with its last user.
        var isUnused = false
    }

    private var folders: [String: Folder] = [:]
    private var uses = 0
    /// Of all that were measured.
    private(set) var bytes = 0

    mutating func use(_ name: String) {
        uses += 1
        folders[name, default: Folder()].users += 1
        folders[name]?.use = uses
    }

    /// - Returns: whether it was the last one of a folder that nobody needs any more.
    mutating func leave(_ name: String) -> Bool {
        guard var folder = folders[name] else { return false }
        folder.users -= 1
        folders[name] = folder.users > 0 || folder.bytes != nil || folder.isUnused ? folder : nil
        return folder.users <= 0 && folder.isUnused
    }

    mutating func measured(_ name: String, _ size: Int) {
        bytes += size - (folders[name]?.bytes ?? 0)
        folders[name, default: Folder(use: uses)].bytes = size
    }

    func isUsed(_ name: String) -> Bool { (folders[name]?.users ?? 0) > 0 }

    /// Its archive is gone, or is there again.
    mutating func mark(_ name: String, isUnused: Bool) {
        guard isUsed(name) else { return }
        folders[name]?.isUnused = isUnused
    }

    mutating func removed(_ name: String) {
        bytes -= folders[name]?.bytes ?? 0
        folders[name] = nil
    }

    /// The one that has not been shown for longest, where all together are beyond the budget.
    func surplus(beyond budget: Int) -> String? {
        guard bytes > budget else { return nil }
        let free = folders.filter { $0.value.users <= 0 && $0.value.bytes != nil }
        return free.min { ($0.value.use, $0.key) < ($1.value.use, $1.key) }?.key
    }
}
