internal import Base
internal import LambdaAPI
internal import Wire

/// How many events of each function and account run, and how fast more come, held against their limits.
/// - Source: AWS Lambda Developer Guide, "Understanding Lambda function scaling" and "Lambda scaling behavior".
struct ConcurrencyState: Sendable {
    /// Events of functions without a share of their own, without those that run on provisioned environments.
    private var unreserved: [ConcurrencyScope: Int] = [:]
    private var functions: [FunctionKey: Int] = [:]
    private var requests: [FunctionKey: TokenBucket] = [:]
    private var unreservedRequests: [ConcurrencyScope: TokenBucket] = [:]
    private var starts: [FunctionKey: TokenBucket] = [:]

    /// Whether nothing runs.
    var isEmpty: Bool { functions.isEmpty }

    /// Counts a synchronous request: ten a second for each event that may run at one time.
    mutating func request(_ key: FunctionKey, _ share: ConcurrencyShare, now: Instant) -> Fault? {
        let rate = share.most * LimitsLambda.requestsPerEnvironment
        // Where nothing may run, that is the reason.
        guard rate > 0 else { return nil }
        let full = TokenBucket(capacity: rate, now: now)
        switch share {
        case .reserved:
            let isIn = requests[key, default: full].take(capacity: rate, perSecond: rate, now: now)
            return isIn ? nil : Self.throttled(.reservedFunctionInvocationRateLimitExceeded)
        case .unreserved:
            let isIn = unreservedRequests[key.scope, default: full].take(capacity: rate, perSecond: rate, now: now)
            return isIn ? nil : Self.throttled(.functionInvocationRateLimitExceeded)
        }
    }

    /// Counts an event that begins to run.
    /// - Parameter isProvisioned: whether it has an environment that its function has for itself.
    mutating func enter(_ key: FunctionKey, _ share: ConcurrencyShare, isProvisioned: Bool) -> Fault? {
        switch share {
        case .reserved(let most):
            guard functions[key] ?? 0 < most else {
                return Self.throttled(.reservedFunctionConcurrentInvocationLimitExceeded)
            }
        case .unreserved(let most):
            guard isProvisioned || unreserved[key.scope] ?? 0 < most else {
                return Self.throttled(.concurrentInvocationLimitExceeded)
            }
            if !isProvisioned { unreserved[key.scope, default: 0] += 1 }
        }
        functions[key, default: 0] += 1
        return nil
    }

    /// Takes back what `enter` counted.
    mutating func leave(_ key: FunctionKey, _ share: ConcurrencyShare, isProvisioned: Bool) {
        if case .unreserved = share, !isProvisioned { unreserved[key.scope, default: 1] -= 1 }
        let left = (functions[key] ?? 1) - 1
        functions[key] = left > 0 ? left : nil
    }

    /// Counts an environment that is to be made for an event: 1,000 of a function within ten seconds.
    mutating func start(_ key: FunctionKey, now: Instant) -> Fault? {
        let full = TokenBucket(capacity: LimitsLambda.startsOfFunction, now: now)
        let isIn = starts[key, default: full].take(
            capacity: LimitsLambda.startsOfFunction, perSecond: LimitsLambda.startsPerSecond, now: now)
        return isIn ? nil : Self.throttled(.functionInvocationRateLimitExceeded)
    }

    /// Drops what is as if it had never been.
    mutating func forget(now: Instant) {
        starts = starts.filter {
            !$0.value.isFull(
                capacity: LimitsLambda.startsOfFunction, perSecond: LimitsLambda.startsPerSecond, now: now)
        }
        // A second without a request fills every one of these.
        let second = LimitsLambda.concurrency * LimitsLambda.requestsPerEnvironment
        requests = requests.filter { !$0.value.isFull(capacity: second, perSecond: second, now: now) }
    }

    private static func throttled(_ reason: ThrottleReason) -> Fault {
        LambdaFault.tooManyRequestsException(
            "Rate Exceeded.", details: ["Reason": .string(reason.rawValue), "Type": "User"])
    }
}

/// How much of the concurrency a function has.
enum ConcurrencyShare: Sendable, Hashable {
    /// What it has reserved for itself.
    case reserved(Int)
    /// What all functions without a reservation have together.
    case unreserved(Int)

    var most: Int {
        switch self {
        case .reserved(let most), .unreserved(let most): most
        }
    }
}
