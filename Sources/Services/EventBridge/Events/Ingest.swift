internal import Base
internal import EventBridgeAPI
internal import EventPatterns
internal import ServiceKit
internal import Store
internal import Wire

/// Takes events for buses: what some rule or archive wants of them is durable when it returns, in one commit, and the
/// distributor finds it. Where nobody wants any, nothing is written.
struct Ingest: Sendable {
    let store: EventBridgeStore
    let observer: EventObserver?
    let metrics: EventBridgeMetrics
    let clock: any Clock
    let randomness: any Randomness

    /// The answer to one entry.
    enum Answer: Sendable {
        case taken(MessageID)
        case refused(code: String, message: String)
    }

    func put(_ entries: [PutEventsRequestEntry], _ context: CallContext) async throws -> [Answer] {
        let now = clock.now
        var answers: [Answer] = []
        var commit = WideCommit()
        for (index, entry) in entries.enumerated() {
            let head: EntryHead
            do throws(EntryMistake) { head = try EntryHead(entry, context.caller) } catch {
                answers.append(.refused(code: error.code, message: error.message))
                continue
            }
            let id = MessageID(randomness)
            answers.append(.taken(id))
            // What is put on a bus that is not there is lost, as with EventBridge.
            guard let bus = try await store.find(try BusReference(entry.eventBusName, context)),
                bus.hasListeners || observer?.isObserving(bus.arn) == true
            else { continue }
            let envelope = Envelope.Head(
                id: id.description, detailType: head.detailType, source: head.source, account: context.account,
                time: entry.time ?? now, region: context.region, resources: entry.resources ?? [])
            // Nanoseconds keep the order of the entries.
            let event = Event(
                id: id, bus: bus.reference, bytes: Envelope.write(envelope, detail: head.plainDetail),
                accepted: now + .nanoseconds(index), traceHeader: entry.traceHeader ?? context.traceHeader)
            try take(event, bus, &commit)
        }
        _ = try await commit.commit(store.store)
        return answers
    }

    /// Adds what is wanted of an event to a transaction.
    /// - Parameter only: the rules that may have it; nil lets all.
    func take(_ event: Event, _ bus: Bus, only: Set<Int>? = nil, _ commit: inout WideCommit) throws {
        let found = try bus.match(event.bytes)
        let rules = (only.map { only in found.rules.filter { only.contains($0) } } ?? found.rules)
            .compactMap { bus.rule($0) }
        let wanted = rules.filter { !$0.record.targets.isEmpty }.map(\.record.id)
        if !wanted.isEmpty { EventRows.put(event, rules: wanted, &commit) }
        metrics.matched(rules, archives: only == nil ? found.archives.count : 0, event, of: bus)
        guard only == nil else { return }
        for archive in found.archives { ArchiveRows.put(event, in: archive.record.id, &commit) }
        if let observer, observer.isObserving(bus.arn) { observer.observe(event.bytes, bus.arn) }
    }
}

extension Caller {
    /// Whether it is the service of a source: `s3.amazonaws.com` is that of `aws.s3`.
    func speaksFor(_ source: String?) -> Bool {
        guard case .service(let service) = self, let source else { return false }
        return service.name == "\(source.dropFirst(4)).amazonaws.com" && source.hasPrefix("aws.")
    }
}

/// What is wrong with an entry.
private struct EntryMistake: Error {
    let code: String
    let message: String

    static func missing(_ name: String) -> EntryMistake {
        EntryMistake(
            code: "InvalidArgument",
            message: "Parameter \(name) is not valid. Reason: \(name) is a required argument.")
    }

    static let detail = EntryMistake(code: "MalformedDetail", message: "Detail is malformed.")
    static let source = EntryMistake(
        code: "NotAuthorizedForSourceException", message: "Not authorized for the source.")
}

/// What every entry has to have.
private struct EntryHead {
    let source: String
    let detailType: String
    let detail: String
    /// As it stands in the event.
    var plainDetail: [UInt8] {
        var detail = detail
        return detail.withUTF8 { Envelope.compact($0) }
    }

    init(_ entry: PutEventsRequestEntry, _ caller: Caller) throws(EntryMistake) {
        guard let source = entry.source, !source.isEmpty else { throw .missing("Source") }
        guard let detailType = entry.detailType, !detailType.isEmpty else { throw .missing("DetailType") }
        guard var detail = entry.detail, !detail.isEmpty else { throw .missing("Detail") }
        // Services' own events come from the services.
        guard !source.hasPrefix("aws.") || caller.speaksFor(source) else { throw .source }
        (self.source, self.detailType) = (source, detailType)
        let isObject = detail.withUTF8 { bytes in
            do throws(EventSyntaxFault) {
                try EventSyntax.checkObject(bytes, within: 1)
                return true
            } catch { return false }
        }
        guard isObject else { throw .detail }
        self.detail = detail
    }
}
