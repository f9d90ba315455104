internal import Base
internal import ServiceKit

/// Tells X-Ray what became of events in traces that are sampled: a segment of the service's, and one of the function's.
/// - Source: AWS Lambda Developer Guide, "Visualize Lambda function invocations using AWS X-Ray".
struct FunctionTracer: Sendable {
    private let book: SegmentBook
    private let clock: any Clock
    private let machineClock: any Clock
    private let randomness: any Randomness

    init(_ environment: ServiceEnvironment) {
        book = environment.observation.segments
        (clock, machineClock) = (environment.clock, environment.machineClock)
        randomness = environment.randomness
    }

    /// What an environment measured of an event, by the machine's clock.
    struct Run: Sendable {
        let began: Instant
        /// When the function had answered; nil where it did not.
        var answered: Instant?
        let ended: Instant
        /// Since when the environment was there, for its first event.
        let created: Instant
        let start: ExecutionEnvironment.Start
        var failure: Cause?
    }

    /// What a function failed with.
    struct Cause: Sendable, Hashable {
        let type: String
        let message: String
    }

    // MARK: - The function

    /// - Parameter run: most events are in no trace, and their payloads are not read for it.
    func record(_ run: @autoclosure () -> Run, _ trace: TraceContext?, _ function: FunctionVersion) {
        guard let trace, trace.isTraced else { return }
        let run = run()
        // Traces are told in the platform's time; what functions take is measured by the machine's.
        let shift = clock.now - machineClock.now
        func time(_ instant: Instant) -> Instant { instant + shift }
        let arn = function.key.arn
        var segment = TraceSegment(
            id: trace.segment, traceID: trace.root, parentID: trace.service, name: function.key.name,
            origin: "AWS::Lambda::Function", began: time(run.began), ended: time(run.ended))
        segment.fields["aws"] = [
            "account_id": .string(function.key.account.rawValue), "function_arn": .string(arn),
            "resource_names": [.string(function.key.name)],
        ]
        func part(_ name: String, id: String? = nil, from: Instant, to: Instant) -> TraceSegment {
            var part = TraceSegment(
                id: id ?? Hex.encode(randomness.bytes(8)), traceID: nil, parentID: nil, name: name,
                began: time(from),
                ended: time(to))
            part.fields["aws"] = ["function_arn": .string(arn)]
            return part
        }
        if let duration = run.start.initDuration {
            segment.subsegments.append(
                part("Initialization", from: run.created, to: run.created + duration))
        }
        if let restore = run.start.restore {
            segment.subsegments.append(part("Restore", from: run.began - restore.duration, to: run.began))
        }
        let answered = run.answered ?? run.ended
        var work = part("Invocation", id: trace.work, from: run.began, to: answered)
        if let failure = run.failure {
            (segment.failure.isFault, work.failure.isFault) = (true, true)
            work.fields["cause"] = cause(failure)
        }
        segment.subsegments.append(work)
        segment.subsegments.append(part("Overhead", from: answered, to: run.ended))
        book.add(segment, of: Tenant(account: function.key.account, region: function.key.region))
    }

    private func cause(_ failure: Cause) -> JSON {
        [
            "exceptions": [
                [
                    "id": .string(Hex.encode(randomness.bytes(8))), "type": .string(failure.type),
                    "message": .string(failure.message),
                ]
            ]
        ]
    }

    // MARK: - The service

    /// What became of a call of the service.
    /// - Parameters:
    ///   - began: by the platform's clock.
    ///   - status: as HTTP tells it.
    func record(
        _ trace: TraceContext, _ reference: FunctionReference, requestID: String, began: Instant,
        status: Int
    ) {
        guard trace.isTraced else { return }
        let key = reference.key
        var segment = TraceSegment(
            id: trace.service, traceID: trace.root, parentID: trace.caller, name: key.name,
            origin: "AWS::Lambda",
            began: began, ended: clock.now)
        segment.failure = TraceSegment.Failures(status: status)
        segment.fields["http"] = ["response": ["status": .integer(Int64(status))]]
        segment.fields["aws"] = [
            "request_id": .string(requestID), "account_id": .string(key.account.rawValue),
            "function_arn": .string(reference.arn), "resource_names": [.string(key.name)],
        ]
        segment.fields["resource_arn"] = .string(reference.arn)
        book.add(segment, of: Tenant(account: key.account, region: key.region))
    }
}
