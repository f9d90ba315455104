internal import Base
internal import Glibc
internal import Store
internal import Synchronization

/// Runs functions from the folders in which they are written: each change of a folder gives a snapshot of it, which the
/// next environments show, and the running ones end.
final class LiveCode: Sendable {
    /// What a session asks for.
    struct Order: Sendable {
        let session: String
        let folders: [FunctionKey: String]
        /// Those of the folders that have changed; such as were not asked for before count always.
        let changed: Set<String>
        let without: Set<String>
    }

    private let code: CodeStore
    private let functions: LambdaStore
    private let fleet: EnvironmentFleet
    private let clock: any Clock
    private let background: Background
    private let threads = FileThreads()
    private let sources = Mutex(LiveSources())
    private let taken = Mutex<[String: FolderSnapshot]>([:])
    private let count = Atomic<Int>(0)
    /// Whether there is any session: where there is none, events need not ask.
    private let isLive = Atomic<Bool>(false)
    /// Tells the snapshots of this run of the server from those that an earlier one left.
    private let begun: Instant

    init(code: CodeStore, functions: LambdaStore, fleet: EnvironmentFleet, clock: any Clock, background: Background) {
        (self.code, self.functions, self.fleet) = (code, functions, fleet)
        (self.clock, self.background, begun) = (clock, background, clock.now)
    }

    // MARK: - For sessions

    /// Looks at the folders and runs what they have now.
    /// - Returns: the folders whose code is another than before.
    func serve(_ order: Order) async throws -> Set<String> {
        var changed: Set<String> = []
        for folder in Set(order.folders.values) {
            let isKnown = sources.withLock { $0.snapshot(of: folder) != nil }
            guard !isKnown || order.changed.contains(folder) else { continue }
            if try await snapshot(folder, order) { changed.insert(folder) }
        }
        let expires = clock.now + LimitsLambda.liveTime
        apply(change { $0.begin(order.session, order.folders, until: expires) })
        return changed
    }

    /// - Returns: whether the session is known, so that nothing has to be said again.
    func renew(_ session: String) -> Bool {
        let now = clock.now
        return sources.withLock { $0.renew(session, until: now + LimitsLambda.liveTime) }
    }

    func end(_ session: String) { apply(change { $0.end(session) }) }

    /// - Returns: whether the folder has changed.
    private func snapshot(_ folder: String, _ order: Order) async throws -> Bool {
        let name = "live-\(begun.nanoseconds)-\(count.add(1, ordering: .relaxed).newValue)"
        let before = sources.withLock { $0.snapshot(of: folder) }.flatMap { _ in taken.withLock { $0[folder] } }
        let deployed = before == nil ? try await deployed(folder, order) : nil
        let work = FolderSnapshot.Order(
            source: folder, without: order.without, before: before, deployed: deployed.map { code.path($0) })
        let (target, now) = (code.path(name), clock.now)
        let result: Result<FolderSnapshot?, any Error>
        do {
            result = .success(
                try await threads.run { () throws(Failure) in try FolderSnapshot.take(work, at: target, now: now) })
        } catch {
            result = .failure(error)
        }
        if let deployed { await code.release(deployed) }
        guard let snapshot = try result.get() else { return false }
        taken.withLock { $0[folder] = snapshot }
        apply(sources.withLock { $0.replace(folder, by: name) })
        return true
    }

    /// The digest of the code that the folder was deployed as, retained.
    private func deployed(_ folder: String, _ order: Order) async throws -> String? {
        guard let key = order.folders.first(where: { $0.value == folder })?.key,
            let digest = try await functions.function(key)?.latest.digest
        else { return nil }
        _ = try await code.retain(digest)
        return digest
    }

    // MARK: - For events

    /// The version as it is to be run now; its code stays until `release`.
    func version(_ key: FunctionKey, _ config: FunctionConfig, of record: FunctionRecord) -> FunctionVersion {
        guard isLive.load(ordering: .acquiring) else { return FunctionVersion(key: key, config: config) }
        let now = clock.now
        let (snapshot, change) = change { sources -> (String?, LiveSources.Change) in
            let change = sources.expire(now: now)
            return (sources.take(key, config, latest: record.running.digest), change)
        }
        apply(change)
        let version = FunctionVersion(key: key, config: config, live: snapshot)
        if snapshot != nil { fleet.revive(version.poolID) }
        return version
    }

    func release(_ version: FunctionVersion) {
        guard let snapshot = version.live else { return }
        if sources.withLock({ $0.release(snapshot) }) { discard([snapshot]) }
    }

    /// Ends the environments that run a configuration which is no more from a folder.
    func retire(_ key: FunctionKey, revision: String) {
        for pool in sources.withLock({ $0.forget(key, revision: revision) }) { fleet.retire(pool) }
    }

    // MARK: - Steps

    /// Changes who wants what.
    private func change<Value: Sendable>(_ body: (inout LiveSources) -> Value) -> Value {
        sources.withLock { sources in
            defer { isLive.store(!sources.isEmpty, ordering: .releasing) }
            return body(&sources)
        }
    }

    private func apply(_ change: LiveSources.Change) {
        for pool in change.pools { fleet.retire(pool) }
        discard(change.snapshots)
    }

    private func discard(_ snapshots: Set<String>) {
        guard !snapshots.isEmpty else { return }
        let paths = Set(snapshots.map { code.path($0) })
        taken.withLock { taken in taken = taken.filter { !paths.contains($0.value.path) } }
        background.start {
            for snapshot in snapshots {
                do {
                    try await self.code.discard(snapshot)
                } catch {
                    // The next start's sweep removes it.
                }
            }
        }
    }

    func close() { threads.close() }
}
