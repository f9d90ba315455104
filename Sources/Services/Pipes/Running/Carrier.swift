internal import Base
internal import ServiceCalls
internal import ServiceKit
internal import Wire

/// A record on its way from a source.
struct SourceRecord: Sendable, Hashable {
    /// By which a function names it in `batchItemFailures`.
    let id: String
    let json: JSON
    /// As it is sent where no template makes something else of it.
    let text: String

    init(id: String, json: JSON) { (self.id, self.json, text) = (id, json, json.description) }

    var byteCount: Int { text.utf8.count }
}

/// The way of a batch: what the filter lets through is enriched and handed to the target, with the rights of the pipe's
/// role. All that a pipe's version says is read once, at its making.
struct Carrier: Sendable {
    private let core: PipesCore
    private let pipe: PipeReference
    private let metrics: PipeMetrics
    private let role: String
    private let filter: RecordFilter?
    private let enrichment: PipeFunction?
    private let target: PipeTarget
    private let keepsOrder: Bool

    /// - Throws: where the pipe's row says what can't be.
    init(
        _ core: PipesCore, _ pipe: PipeReference, _ settings: PipeSettings, source: PipeSource,
        keepsOrder: Bool
    ) throws {
        guard let target = ServiceCalls.Target(settings.target) else {
            throw Failure(code: "pipes.settings", message: "\(pipe.arn) has no target", stage: "start")
        }
        (self.core, self.pipe, role, self.keepsOrder) = (core, pipe, settings.role, keepsOrder)
        metrics = core.metrics.of(pipe)
        filter = try RecordFilter(settings.filters, dataMember: source.dataMember)
        enrichment = settings.enrichment.flatMap { ServiceCalls.Target($0) }.map { function in
            PipeFunction(
                core: core, function: function, writer: EventWriter(settings.enrichmentTemplate, settings, pipe),
                isAsynchronous: false)
        }
        self.target = PipeTarget(
            core, pipe, settings, target: target, source: source.service, keepsOrder: keepsOrder)
    }

    /// Whether the target is to get a record.
    func wants(_ record: SourceRecord) -> Bool { filter?.matches(record.json) ?? true }

    /// Carries records that were kept.
    /// - Returns: what became of them.
    /// - Throws: where the platform, rather than the pipe's owner, may mend it.
    func carry(_ records: [SourceRecord]) async throws -> BatchOutcome {
        try await core.metrics.measure(pipe, records) { try await execute(records) }
    }

    private func execute(_ records: [SourceRecord]) async throws -> BatchOutcome {
        let sender = try await core.session(role, pipe)
        guard let enrichment else {
            return try await send(records.map(\.json), of: records, isOneToOne: true, as: sender)
        }
        let (lists, unfit) = enrichment.lists(
            of: records.map(\.json), texts: records.map(\.text), keepsOrder: keepsOrder)
        return try await lists.carry(records, unfit: unfit, keepsOrder: keepsOrder) { list, part in
            let events = try await enriched(list, by: enrichment, as: sender)
            guard let events else { return .failed }
            guard !events.isEmpty else {
                metrics.targetSkipped.add(1, at: core.clock.now)
                return .succeeded
            }
            return try await send(events, of: part, isOneToOne: false, as: sender)
        }
    }

    /// - Returns: nil where the function failed.
    private func enriched(
        _ list: PipeFunction.List, by enrichment: PipeFunction, as sender: Caller
    ) async throws -> [JSON]? {
        try await core.metrics.measure(metrics.enrichment, { $0 != nil }) {
            try await enrichment.invoke(list, as: sender).flatMap { Self.events($0) }
        }
    }

    private func send(
        _ events: [JSON], of records: [SourceRecord], isOneToOne: Bool, as sender: Caller
    ) async throws -> BatchOutcome {
        let outcome = try await core.metrics.measure(metrics.target, { $0 != BatchOutcome.failed }) {
            try await target.send(events, of: records, isOneToOne: isOneToOne, as: sender)
        }
        metrics.reached(outcome, at: core.clock.now)
        return outcome
    }

    /// What an enrichment makes of events: a list in its answer is as many events; nil where it is no JSON.
    private static func events(_ answer: [UInt8]) -> [JSON]? {
        guard !answer.isEmpty else { return [] }
        let json: JSON
        do { json = try JSON(parsing: answer) } catch { return nil }
        if json.isNull || json.string == "" || json.object?.isEmpty == true { return [] }
        return json.array ?? [json]
    }
}
