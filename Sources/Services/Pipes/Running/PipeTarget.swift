internal import Base
internal import EventBridgeAPI
internal import LambdaAPI
internal import LogsAPI
internal import ServiceCalls
internal import ServiceKit
internal import Wire

/// What became of a batch at its target.
enum BatchOutcome: Hashable, Sendable {
    case succeeded
    case failed
    /// All but the events at these places are there.
    case failedEvents(Set<Int>)
    /// All but the records of these ids are done.
    case failedRecords(Set<String>)

    /// What a function's answer means: no answer, `null`, and a list that is missing or empty mean success; what can't
    /// be understood means that the whole batch has failed.
    /// - Source: Amazon EventBridge User Guide, "Partial batch failure" of pipes.
    init(answer payload: [UInt8], ids: Set<String>) {
        let json: JSON
        do { json = payload.isEmpty ? .null : try JSON(parsing: payload) } catch {
            self = .failed
            return
        }
        guard let list = json["batchItemFailures"], !list.isNull else {
            self = .succeeded
            return
        }
        let failed = list.array?.map { $0["itemIdentifier"]?.string }
        guard let failed, failed.allSatisfy({ $0.map { ids.contains($0) } ?? false }) else {
            self = .failed
            return
        }
        self = failed.isEmpty ? .succeeded : .failedRecords(Set(failed.compactMap(\.self)))
    }

    /// The records that are done.
    /// - Parameter isOneToOne: whether each event is one of the records.
    func done(of records: [SourceRecord], isOneToOne: Bool) -> [SourceRecord] {
        switch self {
        case .succeeded: records
        case .failed: []
        case .failedRecords(let ids): records.filter { !ids.contains($0.id) }
        case .failedEvents(let places):
            isOneToOne ? records.enumerated().filter { !places.contains($0.offset) }.map(\.element) : []
        }
    }
}

/// Hands the events of a pipe to its target, with the rights of the pipe's role.
struct PipeTarget: Sendable {
    let core: PipesCore
    let pipe: PipeReference
    let settings: PipeSettings
    let target: ServiceCalls.Target
    /// The source's service, as an event on a bus names it.
    let source: String
    let keepsOrder: Bool

    /// - Parameter ids: of the records from which the events came.
    func send(_ events: [JSON], ids: Set<String>, as sender: Caller) async throws -> BatchOutcome {
        let texts = core.texts(of: events, settings.targetTemplate, settings, pipe)
        guard target.kind == .function else { return try await sendEach(events, texts, as: sender) }
        let answer = try await core.invoke(
            settings.target, texts, isAsynchronous: settings.parameters.isFunctionAsynchronous, as: sender)
        guard answer.functionError == nil else { return .failed }
        return BatchOutcome(answer: answer.payload ?? [], ids: ids)
    }

    /// What comes behind a failure in the same order waits for it.
    private func sendEach(_ events: [JSON], _ texts: [String], as sender: Caller) async throws -> BatchOutcome {
        var failed: Set<Int> = []
        var last: (any Error)?
        for (index, event) in events.enumerated() {
            guard failed.isEmpty || !keepsOrder else {
                failed.insert(index)
                continue
            }
            do { try await send(event, texts[index], as: sender) } catch {
                try Task.checkCancellation()
                failed.insert(index)
                last = error
            }
        }
        if let last, failed.count == events.count { throw last }
        return failed.isEmpty ? .succeeded : .failedEvents(failed)
    }

    private func send(_ event: JSON, _ text: String, as sender: Caller) async throws {
        let own = settings.parameters
        func value(_ text: String?) -> String? { text.flatMap { Self.value($0, event) } }
        switch target.kind {
        case .bus: try await putEvent(event, text, as: sender)
        case .logGroup where own.logStream != nil || own.timestamp != nil: try await log(event, text, as: sender)
        default:
            try await core.caller.send(
                Array(text.utf8), to: target,
                TargetParameters(
                    messageGroup: value(own.messageGroup), deduplicationID: value(own.deduplicationID),
                    partitionKey: value(own.partitionKey)), as: sender)
        }
    }

    /// A text that is a path gives what is there in the event.
    static func value(_ text: String, _ event: JSON) -> String? {
        guard text.hasPrefix("$."), let path = EventPath(text) else { return text }
        return path.value(in: event).map { $0.string ?? $0.description }
    }

    private func putEvent(_ event: JSON, _ text: String, as sender: Caller) async throws {
        let own = settings.parameters
        func value(_ text: String?) -> String? { text.flatMap { Self.value($0, event) } }
        let client = EventBridgeClient(
            core.services.caller(as: sender, account: target.account, region: target.region))
        let result = try await client.putEvents(
            PutEventsRequest(entries: [
                PutEventsRequestEntry(
                    time: value(own.time).flatMap { CalendarDate.instant(iso8601: $0) },
                    source: value(own.source) ?? "Pipe \(pipe.name)",
                    resources: own.resources?.compactMap { Self.value($0, event) },
                    detailType: value(own.detailType) ?? "Event from aws:\(source)", detail: text,
                    eventBusName: target.arn.description)
            ]))
        guard let failed = result.entries?.first, let code = failed.errorCode else { return }
        throw Fault(code: code, message: failed.errorMessage ?? "")
    }

    /// Into a stream that the pipe names, which is made where it is not there.
    private func log(_ event: JSON, _ text: String, as sender: Caller) async throws {
        let own = settings.parameters
        let logs = LogsClient(core.services.caller(as: sender, account: target.account, region: target.region))
        let stream = own.logStream.flatMap { Self.value($0, event) } ?? pipe.name
        let time = own.timestamp.flatMap { Self.value($0, event) }
        let moment =
            time.flatMap { Int($0) } ?? time.flatMap { CalendarDate.instant(iso8601: $0) }.map { Int($0.milliseconds) }
        let put = PutLogEventsRequest(
            logGroupName: target.name, logStreamName: stream,
            logEvents: [InputLogEvent(timestamp: moment ?? Int(core.clock.now.milliseconds), message: text)])
        do {
            try await logs.putLogEvents(put)
        } catch let fault as Fault where fault.code == "ResourceNotFoundException" {
            try await logs.createLogStream(CreateLogStreamRequest(logGroupName: target.name, logStreamName: stream))
            try await logs.putLogEvents(put)
        }
    }
}

extension PipesCore {
    /// Events as they are handed over: by a template, or as they are.
    func texts(of events: [JSON], _ template: String?, _ settings: PipeSettings, _ pipe: PipeReference) -> [String] {
        guard let template = template.flatMap({ InputTemplate($0) }) else { return events.map(\.description) }
        var variables: [InputTemplate.Variable: String] = [
            .pipe: pipe.arn, .name: pipe.name, .source: settings.source, .target: settings.target,
            .time: CalendarDate(clock.now).iso8601(milliseconds: true),
        ]
        variables[.enrichment] = settings.enrichment
        return events.map { template.filled($0, variables) }
    }

    /// Calls a function with a list of events.
    func invoke(
        _ function: String, _ texts: [String], isAsynchronous: Bool, as sender: Caller
    ) async throws -> InvocationResponse {
        guard let target = ServiceCalls.Target(function) else { throw Fault.invalid("\(function) is no function.") }
        // What is no JSON goes as a text.
        let elements = texts.map { text in
            do { _ = try JSON(parsing: Array(text.utf8)) } catch { return JSON.string(text).description }
            return text
        }
        let payload = "[" + elements.joined(separator: ",") + "]"
        let client = LambdaClient(services.caller(as: sender, account: target.account, region: target.region))
        return try await client.invoke(
            InvocationRequest(
                functionName: function, invocationType: isAsynchronous ? .event : .requestResponse,
                payload: Array(payload.utf8)))
    }
}
