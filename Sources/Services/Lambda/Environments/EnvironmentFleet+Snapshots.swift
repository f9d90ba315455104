internal import Base
internal import Synchronization

/// SnapStart: functions that are loaded ahead of their events, each in a sandbox of its own that waits to be restored.
extension EnvironmentFleet {
    /// Loads the function of a version for its first snapshot, and keeps one from then on.
    /// - Returns: why it can't be loaded; nil when it is.
    func takeSnapshot(of version: FunctionVersion) async throws -> SnapshotFailure? {
        guard state.withLock({ $0.startsSnapshot(of: version.poolID, isFirst: true) }) else { return nil }
        defer { state.withLock { $0.endSnapshot(of: version.poolID) } }
        let environment = try await make(version, .snapshot)
        tend()
        let failure = await environment.snapshotTaken()
        if failure != nil { state.withLock { $0.snapshotting[version.poolID] = nil } }
        return failure
    }

    /// Makes another snapshot in a while: what has just been restored has the processors for itself first.
    func replaceSnapshot(of version: FunctionVersion) {
        // An experiment takes its own, when it wants one.
        guard version.trial == nil, state.withLock({ $0.startsSnapshot(of: version.poolID, isFirst: false) }) else {
            return
        }
        background.start {
            defer { self.state.withLock { $0.endSnapshot(of: version.poolID) } }
            do {
                try await self.clock.sleep(for: LimitsLambda.snapshotDelay)
                let environment = try await self.make(version, .snapshot)
                self.tend()
                _ = await environment.snapshotTaken()
            } catch {
                // The next event starts without a snapshot, and tries to leave one behind.
            }
        }
    }
}

extension FleetState {
    /// Counts a snapshot in that is to be made; false where there are enough, or the version has none any more.
    mutating func startsSnapshot(of id: FunctionVersion.PoolID, isFirst: Bool) -> Bool {
        guard !isClosed, isFirst || snapshotting[id] != nil,
            (snapshots[id]?.count ?? 0) + (snapshotting[id] ?? 0) < LimitsLambda.snapshots
        else { return false }
        snapshotting[id, default: 0] += 1
        return true
    }

    mutating func endSnapshot(of id: FunctionVersion.PoolID) {
        if let making = snapshotting[id] { snapshotting[id] = making - 1 }
    }
}
