internal import Base
internal import LambdaAPI
internal import Sandbox
internal import ServiceKit
internal import Wire

/// Runs events, and answers for the function where it can't even be started.
final class Invoker: Sendable {
    private let functions: LambdaStore
    private let fleet: EnvironmentFleet
    private let live: LiveCode
    private let environment: ServiceEnvironment
    private let metrics: LambdaMetrics
    private let tracer: FunctionTracer
    let recorded = RecordedEvents()

    init(
        functions: LambdaStore, fleet: EnvironmentFleet, live: LiveCode, environment: ServiceEnvironment,
        metrics: LambdaMetrics
    ) {
        (self.functions, self.fleet, self.live, self.environment) = (functions, fleet, live, environment)
        self.metrics = metrics
        tracer = FunctionTracer(environment)
    }

    /// What a caller asks for.
    struct Order: Sendable {
        let reference: FunctionReference
        let requestID: String
        let payload: [UInt8]
        var traceHeader: String?
        var clientContext: String?
        var wantsLog = false
        /// Which attempt of an event it is for whose result nobody waits; nil where somebody does.
        var attempt: FunctionTracer.Attempt?
        /// Gets a streamed response while it comes.
        var channel: ResponseChannel?

        var isAsynchronous: Bool { attempt != nil }
    }

    struct Answer: Sendable {
        let result: InvocationResult
        let executedVersion: String
        /// The trace as the function got it, in which whatever follows goes on.
        var trace: TraceContext?
    }

    /// - Throws: `RecursiveInvocationException` where the function has gone in circles.
    func invoke(_ order: Order) async throws -> Answer {
        let key = order.reference.key
        let record = try await functions.existing(order.reference)
        let config = try await functions.executedVersion(order.reference, environment.randomness)
        try config.status.checkInvocable()
        guard !config.startsFromSnapshot || config.status.state == .active else { throw Self.noSnapshot }
        var trace = TraceContext(
            header: order.traceHeader, isActive: config.tracingMode == "Active", now: environment.clock.now,
            environment.randomness, decide: { self.samples(key) })
        var call = FunctionTracer.Call(
            reference: order.reference, requestID: order.requestID, began: environment.clock.now, attempt: order.attempt
        )
        guard trace.lineage.add(key) < LimitsLambda.recursion || record.allowsRecursion else { throw Self.recursion }
        let event = InvocationEvent(
            requestID: order.requestID, payload: order.payload.isEmpty ? Array("{}".utf8) : order.payload,
            invokedARN: order.reference.arn, trace: trace, clientContext: order.clientContext,
            wantsLog: order.wantsLog, isAsynchronous: order.isAsynchronous, channel: order.channel)
        let claimed = try await functions.claimedConcurrency(key.scope)
        let share =
            record.reservedConcurrency.map { ConcurrencyShare.reserved($0) }
            ?? .unreserved(LimitsLambda.concurrency - claimed)
        defer { tracer.record(call, trace) }
        do {
            let result = try await metrics.measure(
                LambdaMetrics.Run(
                    reference: order.reference, version: config.version,
                    isReserved: record.reservedConcurrency != nil, claimedConcurrency: claimed)
            ) {
                if !order.isAsynchronous { try fleet.admit(key, share) }
                let version = live.version(key, config, of: record)
                defer { live.release(version) }
                return try await run(event, version, share)
            }
            call.isFailed = result.functionError != nil
            if !call.isFailed { recorded.note(key, event.payload) }
            call.status = result.isSystemFailure ? 500 : 200
            return Answer(result: result, executedVersion: config.version, trace: trace)
        } catch {
            call.status = (error as? Fault)?.status ?? 500
            throw error
        }
    }

    /// Measures that a function gets records of a stream, of which the last one arrived then.
    func noteRecords(of reference: FunctionReference, arrivedAt arrival: Instant) {
        metrics.of(reference).got(recordsArrivedAt: arrival, at: environment.clock.now)
    }

    /// Measures that a function's URL has answered a request.
    func noteRequest(toURLOf reference: FunctionReference, status: Int, took: Duration) {
        metrics.url(of: reference).answered(status, took: took, at: environment.clock.now)
    }

    /// Whether X-Ray's rules sample an event of which nobody has decided that.
    private func samples(_ key: FunctionKey) -> Bool {
        var request = SampledRequest(serviceName: key.name, serviceType: "AWS::Lambda::Function")
        request.resource = key.arn
        return environment.observation.sampling.decide(
            request, of: Tenant(account: key.account, region: key.region), now: environment.clock.now,
            chance: environment.randomness.fraction)
    }

    private static let noSnapshot = LambdaFault.snapStartNotReadyException(
        "Lambda is initializing your function. It will be ready to invoke once your function state becomes ACTIVE.",
        details: ["Type": "User"])
    private static let recursion = LambdaFault.recursiveInvocationException(
        "Lambda has detected your function being invoked in a recursive loop with other AWS resources "
            + "and stopped your function's invocation.", details: ["Type": "User"])

    private func run(_ event: InvocationEvent, _ version: FunctionVersion, _ share: ConcurrencyShare) async throws
        -> InvocationResult
    {
        do {
            return try await fleet.run(event, on: version, share: share)
        } catch let failure as LaunchFailure {
            return failure.answer(event)
        } catch let failure as Failure where failure.code == "sandbox.runtime" {
            let error = ErrorPayload.noInterpreter(failure, requestID: event.requestID)
            return InvocationResult(payload: error.bytes, functionError: "Unhandled", isSystemFailure: true)
        }
    }
}
