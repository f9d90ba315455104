internal import Base
internal import ServiceCalls
internal import ServiceKit
internal import Wire

/// Hands the events of a pipe to its target, with the rights of the pipe's role.
struct PipeTarget: Sendable {
    private let core: PipesCore
    private let target: ServiceCalls.Target
    private let writer: EventWriter
    private let values: TargetValues
    private let function: PipeFunction?
    private let keepsOrder: Bool

    /// - Parameter source: by its service, as an event on a bus names it.
    init(
        _ core: PipesCore, _ pipe: PipeReference, _ settings: PipeSettings, target: ServiceCalls.Target,
        source: String, keepsOrder: Bool
    ) {
        (self.core, self.target, self.keepsOrder) = (core, target, keepsOrder)
        let writer = EventWriter(settings.targetTemplate, settings, pipe)
        self.writer = writer
        values = TargetValues(settings.parameters, target.kind, pipe, source: source)
        function =
            target.kind == .function
            ? PipeFunction(
                core: core, function: target, writer: writer,
                isAsynchronous: settings.parameters.isFunctionAsynchronous) : nil
    }

    /// - Parameters:
    ///   - records: from which the events came.
    ///   - isOneToOne: whether each event is one of the records.
    /// - Returns: what became of the records. Of events that are no records one failure is a failure of all: then none
    ///   is sent where it is known before.
    func send(
        _ events: [JSON], of records: [SourceRecord], isOneToOne: Bool, as sender: Caller
    ) async throws -> BatchOutcome {
        if let function {
            return try await invoke(function, events, of: records, isOneToOne: isOneToOne, as: sender)
        }
        var failed: Set<Int> = []
        var sent: [Int] = []
        var payloads: [TargetPayload] = []
        let time = core.clock.now
        for (place, event) in events.enumerated() {
            // What comes behind a failure in the same order waits for it.
            if keepsOrder, !failed.isEmpty {
                failed.insert(place)
            } else if let text = writer.text(
                of: event, as: isOneToOne ? records[place].text : nil, limit: target.kind.payloadBytes, time: time)
            {
                sent.append(place)
                payloads.append(TargetPayload(Array(text.utf8), values.parameters(of: event)))
            } else {
                failed.insert(place)
            }
        }
        guard isOneToOne || failed.isEmpty else { return .failed }
        let results = await core.caller.send(payloads, to: target, as: sender, keepsOrder: keepsOrder)
        try Task.checkCancellation()
        let failures = results.compactMap(\.self)
        let isInterrupted = failures.allSatisfy(\.isRetryable)
        if isInterrupted, let first = failures.first, failures.count == events.count || !isOneToOne { throw first }
        for (place, result) in zip(sent, results) where result != nil { failed.insert(place) }
        guard !failed.isEmpty else { return .succeeded }
        guard isOneToOne else { return .failed }
        let ids = Set(failed.map { records[$0].id })
        return isInterrupted && !failures.isEmpty ? .interrupted(left: ids) : BatchOutcome(failed: ids, of: records)
    }

    /// A batch that one call has no room for goes in several.
    private func invoke(
        _ function: PipeFunction, _ events: [JSON], of records: [SourceRecord], isOneToOne: Bool, as sender: Caller
    ) async throws -> BatchOutcome {
        let (lists, unfit) = function.lists(
            of: events, texts: isOneToOne ? records.map(\.text) : nil, keepsOrder: keepsOrder)
        func send(_ list: PipeFunction.List, _ records: [SourceRecord]) async throws -> BatchOutcome {
            guard let answer = try await function.invoke(list, as: sender) else { return .failed }
            return BatchOutcome(answer: answer, ids: Set(records.map(\.id)))
        }
        guard !isOneToOne else {
            return try await lists.carry(records, unfit: unfit, keepsOrder: keepsOrder, send)
        }
        guard unfit.isEmpty else { return .failed }
        var failed: Set<String> = []
        for list in lists {
            // Which records the events behind a failure are of, nobody knows.
            guard failed.isEmpty || !keepsOrder else { return .failed }
            failed.formUnion(try await send(list, records).failed(of: records))
        }
        return BatchOutcome(failed: failed, of: records)
    }
}

/// What the target's service wants to know of each event, as the pipe says it.
private struct TargetValues: Sendable {
    private let group: EventValue?
    private let deduplication: EventValue?
    private let key: EventValue?
    private let type: EventValue?
    private let source: EventValue?
    private let resources: [EventValue]?
    private let time: EventValue?
    private let stream: EventValue?

    init(
        _ own: PipeSettings.Parameters, _ kind: ServiceCalls.Target.Kind, _ pipe: PipeReference, source: String
    ) {
        (group, deduplication) = (own.messageGroup.map { EventValue($0) }, own.deduplicationID.map { EventValue($0) })
        (key, resources) = (own.partitionKey.map { EventValue($0) }, own.resources?.map { EventValue($0) })
        let isBus = kind == .bus
        type = isBus ? EventValue(own.detailType ?? "Event from aws:\(source)") : nil
        self.source = isBus ? EventValue(own.source ?? "Pipe \(pipe.name)") : nil
        time = (isBus ? own.time : own.timestamp).map { EventValue($0) }
        // With a time alone the stream has the pipe's name.
        stream = (own.logStream ?? own.timestamp.map { _ in pipe.name }).map { EventValue($0) }
    }

    func parameters(of event: JSON) -> TargetParameters {
        var parameters = TargetParameters(
            messageGroup: group?.value(in: event), deduplicationID: deduplication?.value(in: event),
            partitionKey: key?.value(in: event), detailType: type?.value(in: event), source: source?.value(in: event))
        parameters.resources = resources?.compactMap { $0.value(in: event) }
        parameters.time = time?.value(in: event).flatMap { Self.time($0) }
        parameters.logStream = stream?.value(in: event)
        return parameters
    }

    /// Milliseconds since 1970, or a date.
    private static func time(_ text: String) -> Instant? {
        Int64(text).map { Instant(milliseconds: $0) } ?? CalendarDate.instant(iso8601: text)
    }
}
