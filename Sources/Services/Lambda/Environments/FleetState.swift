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
    }

    enum Choice {
        case use(ExecutionEnvironment)
        case make
        case throttled(Fault)
    }

    var pools: [FunctionVersion.PoolID: EnvironmentPool<ExecutionEnvironment>] = [:]
    var all: [String: ExecutionEnvironment] = [:]
    /// Revisions that got no event any more: their environments end with the event that they have.
    var retired: Set<String> = []
    /// Events of functions without a share of their own.
    var running: [ConcurrencyScope: Int] = [:]
    var runningFunctions: [FunctionKey: Int] = [:]
    var destroying = 0
    var provisions: [FunctionVersion.PoolID: Provision] = [:]
    var isClosed = false
    var isTended = false

    /// Counts the event in and finds it a place.
    mutating func choose(
        _ version: FunctionVersion, _ share: ConcurrencyShare, _ soon: Instant
    ) -> (Choice, stale: [ExecutionEnvironment]) {
        if isClosed { return (.throttled(LambdaFault.serviceException("The server stops.")), []) }
        if let fault = throttle(version.key, share) { return (.throttled(fault), []) }
        if case .unreserved = share { running[version.key.scope, default: 0] += 1 }
        runningFunctions[version.key, default: 0] += 1
        var stale: [ExecutionEnvironment] = []
        while let environment = pools[version.poolID]?.take() {
            if environment.expiration > soon { return (.use(environment), stale) }
            stale.append(environment)
        }
        return (.make, stale)
    }

    private func throttle(_ key: FunctionKey, _ share: ConcurrencyShare) -> Fault? {
        switch share {
        case .reserved(let most):
            guard runningFunctions[key] ?? 0 >= most else { return nil }
            return LambdaFault.tooManyRequestsException(
                "Rate Exceeded.",
                details: ["Reason": "ReservedFunctionConcurrentInvocationLimitExceeded", "Type": "User"])
        case .unreserved(let most):
            guard running[key.scope] ?? 0 >= most else { return nil }
            return LambdaFault.tooManyRequestsException(
                "Rate Exceeded.", details: ["Reason": "ConcurrentInvocationLimitExceeded", "Type": "User"])
        }
    }

    /// Environments that nobody has used for a while, beyond those that are kept.
    mutating func takeIdle(_ id: FunctionVersion.PoolID, since old: Instant) -> [ExecutionEnvironment] {
        let spare = all.values.count { $0.version.poolID == id } - (provisions[id]?.target ?? 0)
        return pools[id]?.takeIdle(since: old, most: max(0, spare)) ?? []
    }

    /// Counts an environment in that is to be made; false where enough are there.
    mutating func startsMaking(_ id: FunctionVersion.PoolID) -> Bool {
        guard !isClosed, let provision = provisions[id], provision.failure == nil,
            all.values.count(where: { $0.version.poolID == id }) + provision.making < provision.target
        else { return false }
        provisions[id]?.making += 1
        return true
    }

    /// Whether one that ended is to be made again. Where the function can't be initialised, no more are made.
    mutating func replaces(_ environment: ExecutionEnvironment) -> Bool {
        let id = environment.version.poolID
        guard let provision = provisions[id], provision.target > 0 else { return false }
        if environment.failedToInitialize { provisions[id]?.failure = "FUNCTION_ERROR_INIT_FAILURE" }
        return !environment.failedToInitialize
    }
}

/// How much of the concurrency a function has.
enum ConcurrencyShare: Sendable, Hashable {
    /// What it has reserved for itself.
    case reserved(Int)
    /// What all functions without a reservation have together.
    case unreserved(Int)
}
