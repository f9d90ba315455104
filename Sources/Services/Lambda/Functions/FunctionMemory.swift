internal import Base

/// What `LambdaStore` keeps in memory of its rows, so that an invocation reads nothing.
///
/// What was read before a change is not kept after it: each change turns the generation, and whoever reads says at
/// which one they began.
struct FunctionMemory: Sendable {
    private(set) var records: [FunctionKey: FunctionRecord] = [:]
    /// Published versions, by their numbers.
    private var versions: [FunctionKey: [Int: FunctionConfig]] = [:]
    private var versionCount = 0
    /// The concurrency that functions have for themselves.
    private(set) var claims: [ConcurrencyScope: Int] = [:]
    private(set) var generation = 0

    mutating func keep(_ record: FunctionRecord, of key: FunctionKey, readAt generation: Int) {
        guard generation == self.generation else { return }
        if records.count >= LimitsLambda.cachedFunctions { records = [:] }
        records[key] = record
    }

    func version(_ number: Int, of key: FunctionKey) -> FunctionConfig? { versions[key]?[number] }

    mutating func keep(_ version: FunctionConfig, _ number: Int, of key: FunctionKey, readAt generation: Int) {
        guard generation == self.generation else { return }
        if versionCount >= LimitsLambda.cachedFunctions { (versions, versionCount) = ([:], 0) }
        if versions[key, default: [:]].updateValue(version, forKey: number) == nil { versionCount += 1 }
    }

    mutating func keep(_ claim: Int, of scope: ConcurrencyScope, readAt generation: Int) {
        if generation == self.generation { claims[scope] = claim }
    }

    mutating func forget(_ key: FunctionKey) {
        generation += 1
        (records[key], claims) = (nil, [:])
        versionCount -= versions.removeValue(forKey: key)?.count ?? 0
    }
}
