internal import Base

/// Which functions run the code of a folder instead of what was deployed, as long as somebody asks for it.
///
/// Decisions alone; `LiveCode` does what they say. A session is one who asks; what it wants ends with it.
struct LiveSources: Sendable {
    /// What is to be done after a change.
    struct Change: Sendable, Equatable {
        /// Environments of these ran code that counts no more.
        var pools: Set<FunctionVersion.PoolID> = []
        /// Nobody needs these snapshots any more.
        var snapshots: Set<String> = []
    }

    private struct Session {
        var expires: Instant
        let folders: [FunctionKey: String]
    }

    private var sessions: [String: Session] = [:]
    /// Who spoke last for a function.
    private var speakers: [FunctionKey: String] = [:]
    /// The newest snapshot of each folder.
    private var snapshots: [String: String] = [:]
    /// Events that were given a snapshot and have no environment yet, or have not ended.
    private var holds: [String: Int] = [:]
    /// Snapshots that are no folder's newest, with events that hold them.
    private var superseded: Set<String> = []
    private var pools: [FunctionKey: Set<FunctionVersion.PoolID>] = [:]

    var isEmpty: Bool { sessions.isEmpty }

    /// The newest snapshot of a folder.
    func snapshot(of folder: String) -> String? { snapshots[folder] }

    // MARK: - Sessions

    /// Says which functions a session wants to run from which folders, in place of what it had wanted before. Each of
    /// the folders has a snapshot.
    mutating func begin(_ id: String, _ folders: [FunctionKey: String], until expires: Instant) -> Change {
        var change = Change()
        for (key, folder) in sessions[id]?.folders ?? [:] where folders[key] != folder {
            change.pools.formUnion(pools.removeValue(forKey: key) ?? [])
            if speakers[key] == id { speakers[key] = nil }
        }
        for (key, folder) in folders {
            let other = speakers.updateValue(id, forKey: key).flatMap { $0 == id ? nil : sessions[$0] }
            if let other, other.folders[key] != folder {
                change.pools.formUnion(pools.removeValue(forKey: key) ?? [])
            }
        }
        sessions[id] = Session(expires: expires, folders: folders)
        change.snapshots = dropUnused()
        return change
    }

    /// - Returns: whether the session is known.
    mutating func renew(_ id: String, until expires: Instant) -> Bool {
        guard sessions[id] != nil else { return false }
        sessions[id]?.expires = expires
        return true
    }

    /// Gives a session's functions back what was deployed.
    mutating func end(_ id: String) -> Change {
        guard let session = sessions.removeValue(forKey: id) else { return Change() }
        var change = Change()
        for key in session.folders.keys where speakers[key] == id {
            speakers[key] = nil
            change.pools.formUnion(pools.removeValue(forKey: key) ?? [])
        }
        change.snapshots = dropUnused()
        return change
    }

    /// Ends those who have not been heard of for too long.
    mutating func expire(now: Instant) -> Change {
        var change = Change()
        for (id, session) in sessions where session.expires < now {
            let end = end(id)
            change.pools.formUnion(end.pools)
            change.snapshots.formUnion(end.snapshots)
        }
        return change
    }

    // MARK: - Code

    /// A folder has changed: this is its newest snapshot.
    mutating func replace(_ folder: String, by snapshot: String) -> Change {
        var change = Change()
        for (key, id) in speakers where sessions[id]?.folders[key] == folder {
            change.pools.formUnion(pools.removeValue(forKey: key) ?? [])
        }
        if let old = snapshots.updateValue(snapshot, forKey: folder), drop(old) { change.snapshots = [old] }
        return change
    }

    /// The code that a version is to run now, held until `release`; nil for what was deployed.
    /// - Parameter latest: the digest of what `$LATEST` was deployed with. Versions of other code are as they were
    ///   published.
    mutating func take(_ key: FunctionKey, _ config: FunctionConfig, latest: String) -> String? {
        guard config.digest == latest, let id = speakers[key], let folder = sessions[id]?.folders[key],
            let snapshot = snapshots[folder]
        else { return nil }
        holds[snapshot, default: 0] += 1
        pools[key, default: []].insert(FunctionVersion(key: key, config: config, live: snapshot).poolID)
        return snapshot
    }

    /// - Returns: whether nobody needs the snapshot any more.
    mutating func release(_ snapshot: String) -> Bool {
        let left = (holds[snapshot] ?? 1) - 1
        holds[snapshot] = left > 0 ? left : nil
        return left <= 0 && superseded.remove(snapshot) != nil
    }

    /// The environments of a configuration that is no more.
    mutating func forget(_ key: FunctionKey, revision: String) -> Set<FunctionVersion.PoolID> {
        let gone = (pools[key] ?? []).filter { $0.revision.hasPrefix(revision + "+") }
        pools[key]?.subtract(gone)
        return gone
    }

    // MARK: - Steps

    /// Snapshots of folders that no session names.
    private mutating func dropUnused() -> Set<String> {
        let named = Set(sessions.values.flatMap(\.folders.values))
        var unused: Set<String> = []
        for (folder, snapshot) in snapshots where !named.contains(folder) {
            snapshots[folder] = nil
            if drop(snapshot) { unused.insert(snapshot) }
        }
        return unused
    }

    /// - Returns: whether it can go at once.
    private mutating func drop(_ snapshot: String) -> Bool {
        guard holds[snapshot] != nil else { return true }
        superseded.insert(snapshot)
        return false
    }
}
