internal import Base
internal import Synchronization

/// Provisioned concurrency: environments that are kept initialised.
extension EnvironmentFleet {
    /// Whether a version keeps environments for itself.
    func keepsSome(_ version: FunctionVersion) -> Bool {
        state.withLock { $0.provisions[version.poolID]?.target ?? 0 > 0 }
    }

    /// How much of each version's provisioned concurrency is in use, in the order of their functions.
    var provisionedSamples: [ProvisionedSample] {
        state.withLock { state in
            var versions: [FunctionVersion.PoolID: String] = [:]
            for environment in state.all.values where environment.isProvisioned && environment.version.trial == nil {
                versions[environment.version.poolID] = environment.version.config.version
            }
            return state.provisions.compactMap { id, provision in
                versions[id].map {
                    ProvisionedSample(
                        key: id.key, version: $0, target: provision.target, running: provision.use.runningCount)
                }
            }.sorted { ($0.key.arn, $0.version) < ($1.key.arn, $1.version) }
        }
    }

    /// Keeps `count` environments of a version initialised from now on; 0 ends that.
    func keep(_ count: Int, of version: FunctionVersion) {
        let now = clock.now
        let (fills, surplus) = state.withLock { $0.keep(count, of: version.poolID, now: now) }
        for environment in surplus { environment.abandon() }
        if fills { background.start { await self.fill(version) } }
    }

    /// How many of the environments that are to be kept are initialised, and why there are no more.
    func kept(_ id: FunctionVersion.PoolID) -> (ready: Int, failure: String?) {
        let (environments, provision) = state.withLock { state in
            (state.all.values.filter { $0.isProvisioned && $0.version.poolID == id }, state.provisions[id])
        }
        return (min(provision?.target ?? 0, environments.count { $0.isInitialized }), provision?.failure)
    }

    /// How much of them was in use until now; nil where none are kept.
    func use(_ id: FunctionVersion.PoolID) -> ProvisionedUse? {
        let now = clock.now
        return state.withLock { state in
            state.provisions[id]?.use.advance(now)
            return state.provisions[id]?.use
        }
    }

    /// Makes what is missing, one after the other, so that others start in between.
    func fill(_ version: FunctionVersion) async {
        let id = version.poolID
        while state.withLock({ $0.startsMaking(id) }) {
            do {
                _ = try await make(version, .provisioned)
                state.withLock { $0.provisions[id]?.making -= 1 }
                tend()
            } catch {
                state.withLock { state in
                    state.provisions[id]?.making -= 1
                    state.provisions[id]?.failure = "FUNCTION_ERROR_INIT_FAILURE"
                }
            }
        }
    }
}
