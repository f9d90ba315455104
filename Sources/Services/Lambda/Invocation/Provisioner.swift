internal import Base
internal import LambdaAPI
internal import Synchronization
internal import Wire

/// Keeps as many environments initialised as functions have asked for, on the versions to which their aliases point.
final class Provisioner: Sendable {
    private struct State {
        var pending: [FunctionKey] = []
        var isWorking = false
        /// The versions for which the fleet keeps environments.
        var kept: [FunctionKey: [FunctionVersion]] = [:]
    }

    private let functions: LambdaStore
    private let fleet: EnvironmentFleet
    private let background: Background
    private let report: @Sendable (String) -> Void
    private let state = Mutex(State())
    private var secondTry: SecondTry { SecondTry(clock: fleet.clock, background: background) }

    init(
        functions: LambdaStore, fleet: EnvironmentFleet, background: Background,
        report: @escaping @Sendable (String) -> Void
    ) {
        (self.functions, self.fleet, self.background, self.report) = (functions, fleet, background, report)
    }

    /// Makes what was asked for before the last end.
    func start() async throws {
        for reference in try await functions.provisioned() { refresh(reference.key) }
    }

    /// Brings the environments of a function to what its record asks for. Call it after every change of that.
    func refresh(_ key: FunctionKey) {
        let starts = state.withLock { state in
            if !state.pending.contains(key) { state.pending.append(key) }
            defer { state.isWorking = true }
            return !state.isWorking
        }
        // One after the other, so that the last change is the one that stays.
        if starts { background.start { await self.work() } }
    }

    private func work() async {
        while let key = next() {
            do {
                try await apply(key)
            } catch {
                report("provisioned concurrency of \(key.name) can't be brought about: \(error)")
                secondTry.later { self.refresh(key) }
            }
        }
    }

    private func next() -> FunctionKey? {
        state.withLock { state in
            guard !state.pending.isEmpty else {
                state.isWorking = false
                return nil
            }
            return state.pending.removeFirst()
        }
    }

    private func apply(_ key: FunctionKey) async throws {
        var wanted: [FunctionVersion: Int] = [:]
        for (number, count) in try await functions.function(key)?.provisionedVersions ?? [:] where count > 0 {
            let config = try await functions.version(FunctionReference(key: key, slot: number))
            wanted[FunctionVersion(key: key, config: config)] = count
        }
        let before = state.withLock { state in
            defer { state.kept[key] = wanted.isEmpty ? nil : Array(wanted.keys) }
            return state.kept[key] ?? []
        }
        for version in before where wanted[version] == nil { fleet.keep(0, of: version) }
        for (version, count) in wanted.sorted(by: { $0.key.config.version < $1.key.config.version }) {
            fleet.keep(count, of: version)
        }
    }

    // MARK: - Status

    /// How far what was asked for a version or an alias has come.
    struct Status: Sendable {
        let ready: Int
        let status: ProvisionedConcurrencyStatusEnum
        let reason: String?
    }

    func status(_ key: FunctionKey, _ record: FunctionRecord, _ slot: String) async throws -> Status {
        var ready = 0
        var reason: String?
        for (number, _) in record.provisionedVersions(slot) {
            let config = try await functions.version(FunctionReference(key: key, slot: number))
            let kept = fleet.kept(FunctionVersion(key: key, config: config).poolID)
            ready += kept.ready
            reason = reason ?? kept.failure
        }
        let isReady = ready >= record.provisioned[slot]?.requested ?? 0
        return Status(
            ready: ready, status: reason != nil ? .failed : isReady ? .ready : .inProgress, reason: reason)
    }

    /// How much of what is kept for a version or an alias was in use until now.
    func use(_ key: FunctionKey, _ slot: String) async throws -> [ProvisionedUse] {
        var uses: [ProvisionedUse] = []
        for (number, _) in try await functions.function(key)?.provisionedVersions(slot) ?? [] {
            let config = try await functions.version(FunctionReference(key: key, slot: number))
            if let use = fleet.use(FunctionVersion(key: key, config: config).poolID) { uses.append(use) }
        }
        return uses
    }

    /// Refuses an alias with provisioned concurrency that points to what can't have it.
    /// - Source: AWS Lambda Developer Guide, "Configuring provisioned concurrency".
    static func check(_ alias: FunctionAlias, in record: FunctionRecord) throws(Fault) {
        guard record.provisioned[alias.name] != nil else { return }
        guard !alias.versions.contains(FunctionRecord.latestQualifier) else { throw unpublished }
        guard !alias.versions.contains(where: { record.provisioned[$0] != nil }) else {
            throw LambdaFault.resourceConflictException(
                "Alias can't be used for Provisioned Concurrency configuration on an already Provisioned version",
                details: ["Type": "User"])
        }
    }

    static var unpublished: Fault {
        LambdaCore.invalid("Provisioned Concurrency Configs cannot be applied to unpublished function versions.")
    }
}

extension FunctionRecord {
    /// How many environments each version has to keep, for all versions and aliases together.
    fileprivate var provisionedVersions: [String: Int] {
        var counts: [String: Int] = [:]
        for slot in provisioned.keys {
            for (number, count) in provisionedVersions(slot) { counts[number, default: 0] += count }
        }
        return counts
    }

    /// The versions that keep environments for a version or an alias. Two versions of an alias share by its weights.
    fileprivate func provisionedVersions(_ slot: String) -> [(number: String, count: Int)] {
        guard let requested = provisioned[slot]?.requested else { return [] }
        guard let alias = alias(slot) else { return [(slot, requested)] }
        var counts: [(number: String, count: Int)] = []
        var rest = requested
        for (number, weight) in alias.weights {
            let share = Int((Double(requested) * weight).rounded())
            counts.append((number, share))
            rest -= share
        }
        return counts + [(alias.version, rest)]
    }
}
