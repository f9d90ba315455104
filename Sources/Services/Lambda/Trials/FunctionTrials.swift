internal import Base
internal import Synchronization
internal import Tuning

/// Runs events on environments that are made for an experiment alone, as the function's own role: what the function
/// does to others is done. Nothing of the function's own is changed, and `end` leaves no environment behind.
final class FunctionTrials: Sendable {
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
        (self.reference, self.version, self.fleet) = (reference, version, fleet)
        (environment, self.onEnd) = ((clock, randomness), onEnd)
    }

    deinit { end() }

    /// The function for itself, at another size, watched, with its code in other folders, or started from a snapshot.
    func version(
        memoryMB: Int? = nil, watch: StartWatch? = nil, folders: [String]? = nil, fromSnapshot: Bool = false
    ) -> FunctionVersion {
        var own = version
        own.config.memorySize = memoryMB ?? own.config.memorySize
        own.trial = Trial(environment.randomness, watch: watch, folders: folders)
        // A snapshot is one of a size: an experiment starts without, unless it is about that.
        own.config.snapStart = fromSnapshot
        // What has no version starts from no snapshot.
        if fromSnapshot, own.config.version == FunctionRecord.latestQualifier { own.config.version = "1" }
        return own
    }

    /// Loads a version that starts from snapshots, so that its first event finds one.
    /// - Throws: `Failure` where that fails.
    func takeSnapshot(of version: FunctionVersion) async throws {
        try await open(version) {
            if let failure = try await self.fleet.takeSnapshot(of: version) {
                throw Self.notStarted(failure.reason)
            }
        }
    }

    /// Starts an environment of a version, which waits for its first event.
    func keep(_ version: FunctionVersion) async throws {
        try await open(version) {
            self.fleet.keep(1, of: version)
            let end = self.environment.clock.now + LimitsLambda.provisionedInitialization
            while self.fleet.kept(version.poolID).ready == 0 {
                guard self.fleet.kept(version.poolID).failure == nil, self.environment.clock.now < end else {
                    throw Self.notStarted("it does not come to its first event")
                }
                try await self.environment.clock.sleep(for: .milliseconds(2))
            }
        }
    }

    private static func notStarted(_ why: String) -> Failure {
        Failure(code: "lambda.trial", message: "the function could not be started: \(why)", stage: "start")
    }

    /// Counts a version's environments among those that are to end, and does something that makes them.
    private func open<Value>(_ version: FunctionVersion, _ run: () async throws -> Value) async throws -> Value {
        let pool = version.poolID
        let isOpen = live.withLock { live in
            if !live.isOver { live.pools.insert(pool) }
            return !live.isOver
        }
        guard isOpen else { throw CancellationError() }
        return try await withTaskCancellationHandler(operation: run) { fleet.abandon(pool) }
    }

    /// Runs an event; the first of a version starts an environment, and so do those that find none free.
    /// - Parameters:
    ///   - expected: types of errors that are no failure.
    ///   - place: ` at 128 MB`, for what is told of one.
    /// - Throws: `TrialFailure` where the function fails, and others where there is no run to tell of.
    func run(
        _ event: JSON, on version: FunctionVersion, expecting expected: Set<String>, at place: String = ""
    ) async throws -> TrialRun {
        guard let trial = version.trial else { throw CancellationError() }
        let request = environment.randomness.uuid()
        let trace = TraceContext(
            header: nil, isActive: false, now: environment.clock.now, environment.randomness, decide: { false })
        let result = try await open(version) {
            try await fleet.run(
                InvocationEvent(
                    requestID: request, payload: event.bytes, invokedARN: reference.arn, trace: trace, wantsLog: true),
                on: version, share: .reserved(LimitsTuning.mostAtOnce))
        }
        try Task.checkCancellation()
        guard let report = trial.take(request) else {
            throw Self.notStarted(Self.text(result.payload))
        }
        guard result.functionError != nil else { return TrialRun(report: report, isError: false) }
        let error = (try? JSON(parsing: result.payload)) ?? .string(Self.text(result.payload))
        guard expected.contains(error["errorType"]?.string ?? "") else {
            throw TrialFailure(
                of: error, at: place, log: Self.text(result.log ?? []),
                cause: Self.isOutOfMemory(report, error) ? .outOfMemory : .function)
        }
        return TrialRun(report: report, isError: true)
    }

    /// The report tells of an environment that was killed for want of memory, of which the payload says no more than
    /// that it was killed. Java's heap is a share of the memory, and its end is an error of Java's own.
    private static func isOutOfMemory(_ report: ReportLine, _ error: JSON) -> Bool {
        report.errorType == ReportLine.outOfMemory || error["errorType"]?.string == "java.lang.OutOfMemoryError"
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
