internal import Base
internal import Glibc
internal import Sandbox
internal import Synchronization

/// Which files of a folder somebody opens: in a sandbox or outside, by the folder's path or another.
final class OpenedFiles: Sendable {
    private let events: FileEvents
    /// From the folder, by their watches: `lib/deep`.
    private let folders: [Int32: String]
    private let state = Mutex<(paths: Set<String>, isWhole: Bool)>(([], true))

    /// - Throws: `files.events` where the system has no more watches.
    init(in folder: String) throws(Failure) {
        events = try FileEvents()
        var folders: [Int32: String] = [:]
        try Self.watch(folder, "", events, &folders)
        self.folders = folders
    }

    private static func watch(
        _ root: String, _ path: String, _ events: FileEvents, _ folders: inout [Int32: String], depth: Int = 0
    ) throws(Failure) {
        let folder = path.isEmpty ? root : "\(root)/\(path)"
        guard depth < FileTree.deepest else { return }
        // A link is not followed: what is opened through it is told where it lies.
        folders[try events.watch(folder, IN_OPEN | IN_ONLYDIR | IN_DONT_FOLLOW)] = path
        for name in FileTree.names(in: folder) where FileTree.kind("\(folder)/\(name)") == S_IFDIR {
            try watch(root, path.isEmpty ? name : "\(path)/\(name)", events, &folders, depth: depth + 1)
        }
    }

    /// Takes what has been told so far. To be called again and again, since the system keeps only so much.
    func look() {
        let new = events.next()
        state.withLock { state in
            for event in new {
                if event.has(IN_Q_OVERFLOW) { state.isWhole = false }
                guard !event.has(IN_ISDIR), !event.name.isEmpty, let folder = folders[event.watch] else { continue }
                state.paths.insert(folder.isEmpty ? event.name : "\(folder)/\(event.name)")
            }
        }
    }

    /// From the folder: `lib/a.py`.
    /// - Throws: `files.events` where more was opened than the system could tell.
    func paths() throws(Failure) -> Set<String> {
        look()
        let (paths, isWhole) = state.withLock { $0 }
        guard isWhole else {
            throw Failure(
                code: "files.events", message: "more files were opened than the system could tell",
                stage: "watch files")
        }
        return paths
    }
}
