internal import Base
internal import LambdaAPI
internal import Sandbox
internal import Wire

/// Makes functions ready after the call that made or changed them was answered: unpacks what they need, prepares their
/// runtime and compiles their code. What the end of the server cuts off is done after its next start.
final class FunctionPreparer: Sendable {
    private let functions: LambdaStore
    private let code: CodeStore
    private let machine: FunctionMachine
    private let fleet: EnvironmentFleet
    private let live: LiveCode
    private let work: KeyedWork<PreparationQueue>
    private let report: @Sendable (String) -> Void
    private let warnings: RuntimeWarnings

    init(
        functions: LambdaStore, code: CodeStore, machine: FunctionMachine, fleet: EnvironmentFleet,
        live: LiveCode, background: Background, report: @escaping @Sendable (String) -> Void
    ) {
        (self.functions, self.code, self.machine, self.fleet) = (functions, code, machine, fleet)
        (self.live, self.report) = (live, report)
        work = KeyedWork(PreparationQueue(), clock: fleet.clock, background: background)
        warnings = RuntimeWarnings(report: report)
    }

    /// Goes on with what the last end of the server cut off.
    func start() async throws {
        for reference in try await functions.preparing() { begin(reference) }
        work.watch { [functions] in
            try await functions.preparing()
        } start: { [self] in
            begin($0)
        }
    }

    /// Whoever waits goes on; what is not done is in the store.
    func stop() { work.stop() }

    /// Makes a function or a version ready. Call it once the row is committed that says it is not.
    func begin(_ reference: FunctionReference) { work.begin(reference) { await self.prepare(reference) } }

    /// Waits until nothing is being done for the function or the version.
    func settled(_ reference: FunctionReference) async { await work.settled(reference) }

    // MARK: - One function

    private func prepare(_ reference: FunctionReference) async {
        do {
            let record = try await functions.existing(reference)
            let config = try await functions.version(reference)
            guard !config.status.isSettled else { return }
            let new = reference.qualifier == nil ? record.newDigests : []
            let failure = try await failure(of: config, reference.key, compiling: new)
            let (replaced, unused) = try await functions.settle(reference, config.revisionID, failure)
            if let replaced { retire(replaced, reference.key) }
            try await code.remove(unused)
        } catch let fault as Fault where fault.code == "ResourceNotFoundException" {
            // It was deleted meanwhile.
        } catch is CancellationError {
            // The server stops; the next start goes on with it.
        } catch {
            report("\(reference.key.name) was not made ready, and will be tried again: \(error)")
            work.again(reference) { await self.prepare(reference) }
        }
    }

    /// Ends the environments of a configuration that is no more.
    private func retire(_ config: FunctionConfig, _ key: FunctionKey) {
        fleet.retire(FunctionVersion(key: key, config: config).poolID)
        live.retire(key, revision: config.revisionID)
    }

    /// Does the work.
    /// - Parameter new: archives that may not be compiled yet; those of every version are.
    /// - Returns: why it can't be done; nil when it is.
    private func failure(
        of config: FunctionConfig, _ key: FunctionKey, compiling new: Set<String>
    ) async throws(CancellationError) -> PreparationFailure? {
        await prepareRuntime(config.runtime)
        do {
            for digest in config.digests {
                guard new.contains(digest) else {
                    try await code.using(digest) { _ in }
                    continue
                }
                try await machine.compile(
                    digest, of: code, isLayer: digest != config.digest, for: config.runtime)
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
    /// The code and layers of `$LATEST` that it did not run before, or not in its runtime.
    fileprivate var newDigests: Set<String> {
        guard let previous, previous.runtime == latest.runtime else { return Set(latest.digests) }
        return Set(latest.digests).subtracting(previous.digests)
    }
}
