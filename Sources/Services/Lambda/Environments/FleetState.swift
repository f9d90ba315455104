internal import Base
internal import LambdaAPI
internal import Wire

/// Which environments there are, what runs on them, and who gets the next event. Decisions alone; `EnvironmentFleet`
/// does what they say.
struct FleetState {
    /// How many environments of a version are kept initialised, whether events come or not.
    struct Provision {
        var target: Int
        /// Those that are being made and are not known yet.
        var making = 0
        /// Why no more are made.
        var failure: String?
        var use: ProvisionedUse
    }

    /// How many of all environments a version has.
    private struct Population {
        var all = 0
        var provisioned = 0
    }

    enum Choice {
        case use(ExecutionEnvironment)
        case make
        case throttled(Fault)
    }

    /// Free environments that were made when events came.
    private(set) var pools: [FunctionVersion.PoolID: EnvironmentPool<ExecutionEnvironment>] = [:]
    /// Free environments that are kept by provisioned concurrency; they are taken first.
    private var kept: [FunctionVersion.PoolID: EnvironmentPool<ExecutionEnvironment>] = [:]
    /// Loaded functions that wait to be restored, and how many are being loaded of those versions that have any.
    private(set) var snapshots: [FunctionVersion.PoolID: EnvironmentPool<ExecutionEnvironment>] = [:]
    var snapshotting: [FunctionVersion.PoolID: Int] = [:]
    private(set) var all: [String: ExecutionEnvironment] = [:]
    private var population: [FunctionVersion.PoolID: Population] = [:]
    /// Those that have something to be looked after.
    var attended = AttentionList<ExecutionEnvironment>()
    /// Revisions that get no event any more, and since when: their environments end with the event that they have,
    /// those too that are being made.
    private var retired: [String: Instant] = [:]
    var concurrency = ConcurrencyState()
    var destroying = 0
    var provisions: [FunctionVersion.PoolID: Provision] = [:]
    private(set) var isClosed = false
    var isTended = false

    // MARK: - Events

    /// Counts the event in and finds it a place.
    /// - Parameter soon: environments whose keys end before are too old.
    mutating func choose(
        _ version: FunctionVersion, _ share: ConcurrencyShare, _ soon: Instant, now: Instant
    ) -> (Choice, stale: [ExecutionEnvironment]) {
        if isClosed { return (.throttled(LambdaFault.serviceException("The server stops.")), []) }
        var stale: [ExecutionEnvironment] = []
        let free = takeFree(version.poolID, soon, &stale)
        let isProvisioned = free?.isProvisioned ?? false
        if let fault = concurrency.enter(version.concurrencyKey, share, isProvisioned: isProvisioned) {
            if let free { put(free, now: now) }
            return (.throttled(fault), stale)
        }
        if let free {
            if isProvisioned { provisions[version.poolID]?.use.begin(now) }
            attended.add(free, hasEvent: true)
            return (.use(free), stale)
        }
        if let fault = concurrency.start(version.concurrencyKey, now: now) {
            concurrency.leave(version.concurrencyKey, share, isProvisioned: false)
            return (.throttled(fault), stale)
        }
        return (.make, stale)
    }

    /// The event on an environment is over; nil where none was made for it.
    mutating func leave(
        _ environment: ExecutionEnvironment?, _ key: FunctionKey, _ share: ConcurrencyShare, now: Instant
    ) {
        let isProvisioned = environment?.isProvisioned ?? false
        concurrency.leave(key, share, isProvisioned: isProvisioned)
        if let environment, isProvisioned { provisions[environment.version.poolID]?.use.end(now) }
    }

    private mutating func takeFree(
        _ id: FunctionVersion.PoolID, _ soon: Instant, _ stale: inout [ExecutionEnvironment]
    ) -> ExecutionEnvironment? {
        while let environment = kept[id]?.take() ?? pools[id]?.take() ?? snapshots[id]?.take() {
            if environment.expiration.map({ $0 > soon }) ?? true { return environment }
            stale.append(environment)
        }
        return nil
    }

    private mutating func put(_ environment: ExecutionEnvironment, now: Instant) {
        let id = environment.version.poolID
        if environment.isProvisioned {
            kept[id, default: EnvironmentPool()].put(environment, now: now)
        } else if environment.isSnapshot {
            snapshots[id, default: EnvironmentPool()].put(environment, now: now)
        } else {
            pools[id, default: EnvironmentPool()].put(environment, now: now)
        }
    }

    // MARK: - Environments

    /// Knows a new one; false when it comes too late, or has no event and gets none any more.
    /// - Parameter hasEvent: whether it was made for an event.
    mutating func add(_ environment: ExecutionEnvironment, hasEvent: Bool) -> Bool {
        guard !isClosed, hasEvent || retired[environment.version.poolID.revision] == nil else { return false }
        all[environment.id] = environment
        attended.add(environment, hasEvent: hasEvent)
        count(environment, by: 1)
        return true
    }

    /// Takes one back that has no event any more; false when it is not needed.
    mutating func free(_ environment: ExecutionEnvironment, now: Instant) -> Bool {
        attended.eventEnded(on: environment.id)
        let id = environment.version.poolID
        guard !isClosed, retired[id.revision] == nil else { return false }
        guard !environment.isProvisioned || provisioned(id) <= provisions[id]?.target ?? 0 else { return false }
        // The version of a snapshot may be gone.
        guard !environment.isSnapshot || snapshotting[id] != nil else { return false }
        put(environment, now: now)
        return true
    }

    /// Forgets one that has ended.
    mutating func remove(_ environment: ExecutionEnvironment) -> (isKnown: Bool, wasSnapshot: Bool) {
        let id = environment.version.poolID
        pools[id]?.remove(environment.id)
        kept[id]?.remove(environment.id)
        let wasSnapshot = snapshots[id]?.remove(environment.id) ?? false
        attended.remove(environment.id)
        guard all.removeValue(forKey: environment.id) != nil else { return (false, wasSnapshot) }
        count(environment, by: -1)
        destroying += 1
        return (true, wasSnapshot)
    }

    private mutating func count(_ environment: ExecutionEnvironment, by number: Int) {
        let id = environment.version.poolID
        var counts = population[id] ?? Population()
        counts.all += number
        if environment.isProvisioned { counts.provisioned += number }
        population[id] = counts.all > 0 ? counts : nil
    }

    /// Environments that nobody has used for a while, and since when the one has waited that has waited longest of the
    /// others.
    mutating func takeIdle(since old: Instant) -> (ended: [ExecutionEnvironment], oldest: Instant?) {
        var ended: [ExecutionEnvironment] = []
        for id in pools.keys { ended += pools[id]?.takeIdle(since: old) ?? [] }
        pools = pools.filter { !$0.value.isEmpty }
        return (ended.sorted { $0.id < $1.id }, pools.values.compactMap(\.oldest).min())
    }

    /// Gives a revision no event any more.
    /// - Returns: its free environments.
    mutating func retire(_ id: FunctionVersion.PoolID, now: Instant) -> [ExecutionEnvironment] {
        retired[id.revision] = now
        var free: [ExecutionEnvironment] = []
        while let environment = pools[id]?.take() ?? kept[id]?.take() ?? snapshots[id]?.take() {
            free.append(environment)
        }
        (pools[id], kept[id], provisions[id]) = (nil, nil, nil)
        (snapshots[id], snapshotting[id]) = (nil, nil)
        return free
    }

    /// Gives a revision events again.
    mutating func revive(_ id: FunctionVersion.PoolID) { retired[id.revision] = nil }

    /// Forgets revisions that were retired so long ago that nothing comes of them any more.
    mutating func forgetRetired(before old: Instant) {
        let alive = Set(population.keys.map(\.revision))
        retired = retired.filter { $0.value > old || alive.contains($0.key) }
    }

    /// - Returns: all environments, which are to be destroyed.
    mutating func close() -> [ExecutionEnvironment] {
        isClosed = true
        (provisions, pools, kept, snapshots, snapshotting) = ([:], [:], [:], [:], [:])
        destroying += all.count
        defer { (all, population, attended) = ([:], [:], AttentionList()) }
        return all.values.sorted { $0.id < $1.id }
    }

    // MARK: - Provisioned concurrency

    /// Sets how many are kept from now on; 0 ends that.
    /// - Returns: whether some are missing, and those that are not needed any more.
    mutating func keep(
        _ count: Int, of id: FunctionVersion.PoolID, now: Instant
    ) -> (fills: Bool, surplus: [ExecutionEnvironment]) {
        let old = provisions[id]
        guard old?.target ?? 0 != count || old?.failure != nil else { return (false, []) }
        // Those that are being made count still, whatever the target was.
        var provision = old ?? Provision(target: count, use: ProvisionedUse(now: now))
        (provision.target, provision.failure) = (count, nil)
        provisions[id] = count > 0 || provision.making > 0 ? provision : nil
        var surplus: [ExecutionEnvironment] = []
        while provisioned(id) - surplus.count > count, let environment = kept[id]?.take() {
            surplus.append(environment)
        }
        return (count > 0, surplus)
    }

    /// Counts an environment in that is to be made; false where enough are there.
    mutating func startsMaking(_ id: FunctionVersion.PoolID) -> Bool {
        guard !isClosed, let provision = provisions[id], provision.failure == nil,
            provisioned(id) + provision.making < provision.target
        else { return false }
        provisions[id]?.making += 1
        return true
    }

    /// Whether one that ended is to be made again. Where the function can't be initialised, no more are made.
    mutating func replaces(_ environment: ExecutionEnvironment) -> Bool {
        let id = environment.version.poolID
        guard environment.isProvisioned, let provision = provisions[id], provision.target > 0 else { return false }
        if environment.failedToInitialize { provisions[id]?.failure = "FUNCTION_ERROR_INIT_FAILURE" }
        return !environment.failedToInitialize
    }

    private func provisioned(_ id: FunctionVersion.PoolID) -> Int { population[id]?.provisioned ?? 0 }
}
