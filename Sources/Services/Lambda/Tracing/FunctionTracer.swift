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

    /// A call of the service, and what became of it.
    struct Call: Sendable {
        let reference: FunctionReference
        let requestID: String
        /// By the platform's clock.
        let began: Instant
        /// Which attempt of an event that nobody waits for it is; nil where the caller waits.
        var attempt: Attempt?
        /// As HTTP tells it.
        var status = 500
        /// Whether the function failed.
        var isFailed = false
    }

    /// A run of an event that has waited in Lambda's queue.
    struct Attempt: Sendable, Hashable {
        /// The first is 1.
        let number: Int
        let accepted: Instant
    }

    func record(_ call: Call, _ trace: TraceContext) {
        guard trace.isTraced else { return }
        let tenant = Tenant(account: call.reference.key.account, region: call.reference.key.region)
        guard let attempt = call.attempt else {
            return book.add(service(call, trace, id: trace.service, began: call.began, status: call.status), of: tenant)
        }
        // Where there was no room for it, the event waits on.
        guard call.status != 429 else { return }
        for segment in segments(of: attempt, call, trace) { book.add(segment, of: tenant) }
    }

    private func service(
        _ call: Call, _ trace: TraceContext, id: String, began: Instant, status: Int
    ) -> TraceSegment {
        let (reference, key) = (call.reference, call.reference.key)
        var segment = TraceSegment(
            id: id, traceID: trace.root, parentID: trace.caller, name: key.name, origin: "AWS::Lambda", began: began,
            ended: clock.now)
        segment.failure = TraceSegment.Failures(status: status)
        segment.fields["http"] = Self.http(status)
        segment.fields["aws"] = [
            "request_id": .string(call.requestID), "account_id": .string(key.account.rawValue),
            "function_arn": .string(reference.arn), "resource_names": [.string(key.name)],
        ]
        segment.fields["resource_arn"] = .string(reference.arn)
        return segment
    }

    /// All attempts of an event stand in one segment of the service's, which each tells anew: the last one remains.
    /// What is in it is sent apart, so that later attempts join the earlier ones.
    /// - Source: AWS Lambda Developer Guide, "Using AWS X-Ray", "Lambda Traces in the AWS X-Ray Console: Examples".
    private func segments(of attempt: Attempt, _ call: Call, _ trace: TraceContext) -> [TraceSegment] {
        let id = Self.identifier("service", call)
        func part(_ name: String, id part: String, from: Instant, to: Instant) -> TraceSegment {
            var part = TraceSegment(id: part, traceID: trace.root, parentID: id, name: name, began: from, ended: to)
            part.fields["type"] = "subsegment"
            return part
        }
        // The function's segment names the service's as its parent, which is the attempt here.
        var run = part("Attempt #\(attempt.number)", id: trace.service, from: call.began, to: clock.now)
        run.failure.isFault = call.isFailed || call.status >= 500
        run.fields["http"] = Self.http(call.status >= 500 ? call.status : 200)
        let whole = service(call, trace, id: id, began: attempt.accepted, status: 202)
        guard attempt.number == 1 else { return [whole, run] }
        let dwell = part("Dwell Time", id: Self.identifier("dwell", call), from: attempt.accepted, to: call.began)
        return [whole, dwell, run]
    }

    /// The same for every attempt of an event.
    private static func identifier(_ part: String, _ call: Call) -> String {
        Hex.encode(Array(Digest.sha256(Array("\(part) \(call.requestID)".utf8)).prefix(8)))
    }

    private static func http(_ status: Int) -> JSON { ["response": ["status": .integer(Int64(status))]] }
}
