internal import Base
internal import Synchronization
internal import Tuning

/// Runs events on environments that are made for an experiment alone, as the function's own role: what the function
/// does to others is done. Nothing of the function's own is changed, and `end` leaves no environment behind.
final class FunctionTrials: Sendable {
    /// What a run was, or why it failed the experiment.
    struct Outcome: Sendable {
        let report: ReportLine
        /// As the function said it; nil where it did well.
        let error: JSON?
        /// The end of its log.
        let log: String
    }

    private let reference: FunctionReference
    private let version: FunctionVersion
    private let fleet: EnvironmentFleet
    private let environment: (clock: any Clock, randomness: any Randomness)
    private let onEnd: @Sendable () -> Void
    private let live = Mutex<(isOver: Bool, pools: Set<FunctionVersion.PoolID>)>((false, []))

    /// - Parameters:
    ///   - version: as it is used.
    ///   - onEnd: called when no more events run.
    init(
        _ reference: FunctionReference, _ version: FunctionVersion, fleet: EnvironmentFleet, clock: any Clock,
        randomness: any Randomness, onEnd: @escaping @Sendable () -> Void
    ) {
        var version = version
        // A snapshot is one of a size: an experiment starts without.
        version.config.snapStart = false
        (self.reference, self.version, self.fleet) = (reference, version, fleet)
        (environment, self.onEnd) = ((clock, randomness), onEnd)
    }

    deinit { end() }

    /// The function at another size, for itself.
    func version(memoryMB: Int) -> FunctionVersion {
        var sized = version
        sized.config.memorySize = memoryMB
        sized.trial = Trial(environment.randomness)
        return sized
    }

    /// Runs an event; the first of a version starts an environment, and so do those that find none free.
    /// - Throws: where there is no run to tell of.
    func run(_ event: JSON, on version: FunctionVersion) async throws -> Outcome {
        let pool = version.poolID
        let isOpen = live.withLock { live in
            if !live.isOver { live.pools.insert(pool) }
            return !live.isOver
        }
        guard isOpen, let trial = version.trial else { throw CancellationError() }
        let request = environment.randomness.uuid()
        let trace = TraceContext(
            header: nil, isActive: false, now: environment.clock.now, environment.randomness, decide: { false })
        let result = try await withTaskCancellationHandler {
            try await fleet.run(
                InvocationEvent(
                    requestID: request, payload: event.bytes, invokedARN: reference.arn, trace: trace, wantsLog: true),
                on: version, share: .reserved(LimitsTuning.mostAtOnce))
        } onCancel: {
            fleet.abandon(pool)
        }
        try Task.checkCancellation()
        guard let report = trial.take(request) else {
            throw Failure(
                code: "lambda.trial", message: "the function could not be started: \(Self.text(result.payload))",
                stage: "start")
        }
        return Outcome(
            report: report,
            error: result.functionError.map { _ in
                (try? JSON(parsing: result.payload)) ?? .string(Self.text(result.payload))
            },
            log: Self.text(result.log ?? []))
    }

    private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    /// Ends the environments of a version, at once.
    func end(_ version: FunctionVersion) {
        fleet.abandon(version.poolID)
        live.withLock { _ = $0.pools.remove(version.poolID) }
    }

    /// Ends all environments, at once; no more events run.
    func end() {
        let (isFirst, pools) = live.withLock { live in
            defer { live = (true, []) }
            return (!live.isOver, live.pools)
        }
        for pool in pools { fleet.abandon(pool) }
        if isFirst { onEnd() }
    }
}
