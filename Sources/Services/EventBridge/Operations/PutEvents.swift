internal import Base
package import EventBridgeAPI
internal import ServiceKit
internal import Wire

/// Puts events on buses: one durable commit at most.
/// - Source: Amazon EventBridge API Reference, PutEvents.
struct PutEvents: Operation {
    static let model = EventBridgeModel.putEvents
    let core: EventBridgeCore

    private struct Subject: Hashable {
        let bus: BusReference
        let source: String?
        let detailType: String?
    }

    func access(_ input: PutEventsRequest, _ context: CallContext) async throws -> [Access] {
        guard input.endpointId == nil else { throw Fault.notSupported("PutEvents with an EndpointId") }
        var asked: Set<Subject> = []
        var accesses: [Access] = []
        for entry in input.entries {
            let reference = try BusReference(entry.eventBusName, context)
            let subject = Subject(bus: reference, source: entry.source, detailType: entry.detailType)
            guard asked.insert(subject).inserted else { continue }
            // A service tells an account's own bus of what is its own, which no policy has to let in.
            if reference.name == BusReference.defaultName, reference.tenant.account == context.account,
                context.caller.speaksFor(entry.source)
            {
                continue
            }
            guard let bus = try await core.store.find(reference) else {
                let owner = reference.tenant.account
                accesses.append(
                    Access("events:PutEvents", on: reference.arn, owner: owner == context.account ? nil : owner))
                continue
            }
            accesses.append(
                Self.access(
                    bus, source: entry.source, detailType: entry.detailType, isFromBus: false,
                    account: context.account))
        }
        return accesses
    }

    static func access(
        _ bus: Bus, source: String?, detailType: String?, isFromBus: Bool, account: AccountID
    ) -> Access {
        var conditions = ["events:eventBusInvocation": ["\(isFromBus)"]]
        conditions["events:source"] = source.map { [$0] }
        conditions["events:detail-type"] = detailType.map { [$0] }
        let owner = bus.reference.tenant.account
        return Access(
            "events:PutEvents", on: bus.arn, conditions: conditions, resourcePolicy: bus.policy,
            owner: owner == account ? nil : owner)
    }

    func run(_ input: PutEventsRequest, _ context: CallContext) async throws -> PutEventsResponse {
        let size = input.entries.reduce(0) { $0 + $1.size }
        guard size <= LimitsEventBridge.requestEventBytes else {
            throw Fault.validation("Total size of the entries in the request is over the limit.")
        }
        let began = core.machineClock.now
        let answers = try await core.ingest.put(input.entries, context)
        let entries = answers.map { answer in
            switch answer {
            case .taken(let id): PutEventsResultEntry(eventId: id.description)
            case .refused(let code, let message): PutEventsResultEntry(errorCode: code, errorMessage: message)
            }
        }
        let failed = entries.count { $0.errorCode != nil }
        core.metrics.put(
            entries.count, failed: failed, bytes: size, took: core.machineClock.now - began, context)
        return PutEventsResponse(failedEntryCount: failed, entries: entries)
    }
}

extension PutEventsRequestEntry {
    /// As EventBridge counts it.
    /// - Source: Amazon EventBridge User Guide, "Calculating PutEvents event entry size".
    package var size: Int {
        (time == nil ? 0 : 14) + (source?.utf8.count ?? 0) + (detailType?.utf8.count ?? 0) + (detail?.utf8.count ?? 0)
            + (resources ?? []).reduce(0) { $0 + $1.utf8.count }
    }
}
