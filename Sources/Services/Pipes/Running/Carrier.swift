internal import Base
internal import LambdaAPI
internal import ServiceCalls
internal import ServiceKit
internal import Wire

/// A record on its way from a source.
struct SourceRecord: Sendable, Hashable {
    /// By which a function names it in `batchItemFailures`.
    let id: String
    let json: JSON
    let byteCount: Int
}

/// The way of a batch: what the filter lets through is enriched and handed to the target, with the rights of the pipe's
/// role.
struct Carrier: Sendable {
    let core: PipesCore
    let pipe: PipeReference
    let settings: PipeSettings
    private let filter: RecordFilter?
    private let target: PipeTarget

    /// - Parameters:
    ///   - source: by its service, as an event on a bus names it.
    ///   - dataMember: of a record, which holds what the sender wrote.
    /// - Throws: where the pipe's row says what can't be.
    init(
        _ core: PipesCore, _ pipe: PipeReference, _ settings: PipeSettings, source: ServiceCalls.Target,
        dataMember: String, keepsOrder: Bool
    ) throws {
        guard let target = ServiceCalls.Target(settings.target) else {
            throw Failure(code: "pipes.settings", message: "\(pipe.arn) has no target", stage: "start")
        }
        (self.core, self.pipe, self.settings) = (core, pipe, settings)
        filter = try RecordFilter(settings.filters, dataMember: dataMember)
        self.target = PipeTarget(
            core: core, pipe: pipe, settings: settings, target: target, source: source.arn.service,
            keepsOrder: keepsOrder)
    }

    /// The records that the target is to get.
    func kept(of records: [SourceRecord]) -> [SourceRecord] {
        filter.map { filter in records.filter { filter.matches($0.json) } } ?? records
    }

    /// Carries records that were kept.
    /// - Returns: what became of them.
    func carry(_ records: [SourceRecord]) async throws -> BatchOutcome {
        let sender = try await core.session(settings.role, pipe)
        guard let events = try await enriched(records.map(\.json), as: sender) else { return .failed }
        guard !events.isEmpty else { return .succeeded }
        return try await target.send(events, ids: Set(records.map(\.id)), as: sender)
    }

    /// What the enrichment makes of the events: a list in its answer is as many events.
    /// - Returns: nil where it failed.
    private func enriched(_ events: [JSON], as sender: Caller) async throws -> [JSON]? {
        guard let enrichment = settings.enrichment else { return events }
        let texts = core.texts(of: events, settings.enrichmentTemplate, settings, pipe)
        let answer = try await core.invoke(enrichment, texts, isAsynchronous: false, as: sender)
        guard answer.functionError == nil else { return nil }
        guard let payload = answer.payload, !payload.isEmpty else { return [] }
        let json = try JSON(parsing: payload)
        if json.isNull || json.string == "" || json.object?.isEmpty == true { return [] }
        return json.array ?? [json]
    }

    /// Whether each event of the target is one of the records.
    var isOneToOne: Bool { settings.enrichment == nil }
}
