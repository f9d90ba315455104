internal import Base
internal import LambdaAPI
internal import Sandbox
internal import Synchronization
internal import Wire

/// Makes functions ready after the call that made or changed them was answered: unpacks what they need, prepares their
/// runtime and compiles their code. What the end of the server cuts off is done after its next start.
final class FunctionPreparer: Sendable {
    private struct State {
        var queue = PreparationQueue()
        var waiters: [FunctionReference: [CheckedContinuation<Void, Never>]] = [:]
    }

    private let functions: LambdaStore
    private let code: CodeStore
    private let machine: FunctionMachine
    private let fleet: EnvironmentFleet
    private let live: LiveCode
    private let background: Background
    private let report: @Sendable (String) -> Void
    private let warnings: RuntimeWarnings
    private let state = Mutex(State())
    private var secondTry: SecondTry { SecondTry(clock: fleet.clock, background: background) }

    init(
        functions: LambdaStore, code: CodeStore, machine: FunctionMachine, fleet: EnvironmentFleet,
        live: LiveCode, background: Background, report: @escaping @Sendable (String) -> Void
    ) {
        (self.functions, self.code, self.machine, self.fleet) = (functions, code, machine, fleet)
        (self.live, self.background, self.report) = (live, background, report)
        warnings = RuntimeWarnings(report: report)
    }

    /// Goes on with what the last end of the server cut off.
    func start() async throws {
        for reference in try await functions.preparing() { begin(reference) }
        secondTry.watch { [self] in
            for reference in try await functions.preparing() where !isBusy(reference) { begin(reference) }
        }
    }

    private func isBusy(_ reference: FunctionReference) -> Bool { state.withLock { $0.queue.isBusy(reference) } }

    /// Whoever waits goes on; what is not done is in the store.
    func stop() {
        let waiters = state.withLock { state in
            state.queue.stop()
            defer { state.waiters = [:] }
            return state.waiters.sorted { $0.key.arn < $1.key.arn }.flatMap(\.value)
        }
        for waiter in waiters { waiter.resume() }
    }

    /// Makes a function or a version ready. Call it once the row is committed that says it is not.
    func begin(_ reference: FunctionReference) {
        state.withLock { $0.queue.add(reference) }
        startNext()
    }

    /// Waits until nothing is being done for the function or the version.
    func settled(_ reference: FunctionReference) async {
        await withCheckedContinuation { waiter in
            let isBusy = state.withLock { state in
                guard state.queue.isBusy(reference) else { return false }
                state.waiters[reference, default: []].append(waiter)
                return true
            }
            if !isBusy { waiter.resume() }
        }
    }

    private func startNext() {
        while let reference = state.withLock({ $0.queue.takeNext() }) {
            background.start {
                await self.prepare(reference)
                for waiter in self.end(reference) { waiter.resume() }
                self.startNext()
            }
        }
    }

    /// - Returns: who waited for it.
    private func end(_ reference: FunctionReference) -> [CheckedContinuation<Void, Never>] {
        state.withLock { state in
            state.queue.end(reference)
            return state.queue.isBusy(reference) ? [] : state.waiters.removeValue(forKey: reference) ?? []
        }
    }

    // MARK: - One function

    private func prepare(_ reference: FunctionReference) async {
        do {
            let record = try await functions.existing(reference)
            let config = try await functions.version(reference)
            guard !config.status.isSettled else { return }
            let failure = try await failure(
                of: config, reference.key, compiles: reference.qualifier == nil && record.isNewCode)
            let (replaced, unused) = try await functions.settle(reference, config.revisionID, failure)
            if let replaced { retire(replaced, reference.key) }
            try await code.remove(unused)
        } catch let fault as Fault where fault.code == "ResourceNotFoundException" {
            // It was deleted meanwhile.
        } catch is CancellationError {
            // The server stops; the next start goes on with it.
        } catch {
            report("\(reference.key.name) was not made ready, and will be tried again: \(error)")
            secondTry.later { self.begin(reference) }
        }
    }

    /// Ends the environments of a configuration that is no more.
    private func retire(_ config: FunctionConfig, _ key: FunctionKey) {
        fleet.retire(FunctionVersion(key: key, config: config).poolID)
        live.retire(key, revision: config.revisionID)
    }

    /// Does the work.
    /// - Parameter compiles: false where the code is compiled already, as that of every version is.
    /// - Returns: why it can't be done; nil when it is.
    private func failure(
        of config: FunctionConfig, _ key: FunctionKey, compiles: Bool
    ) async throws(CancellationError) -> PreparationFailure? {
        await prepareRuntime(config.runtime)
        do {
            for digest in config.digests {
                let folder = try await code.retain(digest).path
                if compiles, digest == config.digest {
                    await machine.compile(folder, for: config.runtime)
                    try await code.measure(digest)
                }
                await code.release(digest)
            }
        } catch {
            guard !Task.isCancelled else { throw CancellationError() }
            return PreparationFailure("\(error)")
        }
        guard !Task.isCancelled else { throw CancellationError() }
        return config.startsFromSnapshot ? try await snapshotFailure(of: config, key) : nil
    }

    private func snapshotFailure(
        of config: FunctionConfig, _ key: FunctionKey
    ) async throws(CancellationError) -> PreparationFailure? {
        do {
            let failure = try await fleet.takeSnapshot(of: FunctionVersion(key: key, config: config))
            guard !Task.isCancelled else { throw CancellationError() }
            return failure.map { PreparationFailure($0) }
        } catch {
            guard !Task.isCancelled else { throw CancellationError() }
            return PreparationFailure("\(error)")
        }
    }

    private func prepareRuntime(_ runtime: String) async {
        do {
            if let warning = try await machine.plan(runtime).warning { warnings.say(warning) }
        } catch {
            // Every invocation tells what is missing on the machine, which may be installed meanwhile.
            warnings.say("\(runtime) can't be run: \(error)")
        }
    }
}

/// Why a function can't be made ready.
struct PreparationFailure: Sendable {
    let reason: String
    let code: StateReasonCode

    init(_ reason: String) { (self.reason, code) = (reason, .internalError) }

    init(_ failure: SnapshotFailure) {
        (reason, code) = (failure.reason, failure.isTimeout ? .functionErrorInitTimeout : .functionError)
    }
}

extension FunctionRecord {
    /// Whether `$LATEST` has code that did not run here before, or not in its runtime.
    fileprivate var isNewCode: Bool {
        previous.map { ($0.digest, $0.runtime) != (latest.digest, latest.runtime) } ?? true
    }
}
