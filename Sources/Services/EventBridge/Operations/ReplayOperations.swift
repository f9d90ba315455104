internal import Base
internal import EventBridgeAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Brings an archive's events to its bus again.
/// - Source: Amazon EventBridge API Reference, StartReplay.
struct StartReplay: Operation {
    static let model = EventBridgeModel.startReplay
    let core: EventBridgeCore

    func access(_ input: StartReplayRequest, _ context: CallContext) async throws -> [Access] {
        core.own("StartReplay", "replay/\(input.replayName)", context)
    }

    func run(_ input: StartReplayRequest, _ context: CallContext) async throws -> StartReplayResponse {
        guard let bus = BusReference(arn: input.destination.arn) else {
            throw Fault.invalid("Destination.Arn", "Must contain an event bus ARN.")
        }
        guard bus.tenant == context.tenant else {
            throw Fault.invalid("Destination.Arn", "Cross account or cross region replay is not permitted.")
        }
        _ = try await core.store.definition(bus)
        guard let source = ARN(input.eventSourceArn), source.service == "events",
            source.resource.hasPrefix("archive/")
        else { throw Fault.invalid("EventSourceArn", "Must contain an archive ARN.") }
        guard source.account == context.account.rawValue, source.region == context.region.rawValue else {
            throw Fault.invalid("EventSourceArn", "Cross account or cross region replay is not permitted.")
        }
        let name = String(source.resource.dropFirst("archive/".count))
        guard let row = try await core.store.store.get(EventBridgeStore.key("archive", context.tenant, name)) else {
            throw Fault.invalid("EventSourceArn", "Archive \(name) does not exist.")
        }
        let archive = try ArchiveRecord(row.value)
        guard archive.bus == bus else {
            throw Fault.invalid("Destination.Arn", "Cross event bus replay is not permitted.")
        }
        guard input.eventStartTime < input.eventEndTime else {
            throw Fault.invalid("EventEndTime", "EventStartTime must be before EventEndTime.")
        }
        for filter in input.destination.filterArns ?? [] where RuleReference(arn: filter)?.bus != bus {
            throw Fault.invalid("Destination.FilterArns", "Must contain ARNs of rules of the destination event bus.")
        }
        let now = core.clock.now
        let record = ReplayRecord(
            name: input.replayName, archive: archive.arn, archiveID: archive.id, description: input.description,
            bus: bus, rules: input.destination.filterArns ?? [], from: input.eventStartTime, to: input.eventEndTime,
            started: now)
        try await core.begin(record, context.tenant)
        return StartReplayResponse(
            replayArn: BusReference.arn(context.tenant, "replay/\(record.name)"), state: .starting,
            replayStartTime: now)
    }
}

extension EventBridgeCore {
    /// Every start of a replay expects the row of the last one, so that those that come at the same time are counted.
    fileprivate func begin(_ record: ReplayRecord, _ tenant: Tenant) async throws {
        let (key, last) = (Replays.key(tenant, record.name), Replays.lastKey(tenant))
        for _ in 0..<LimitsStore.conflictRetries {
            let before = try await store.store.get(last)
            let open = try await store.store.read(
                KeyRange(prefix: Replays.open(tenant), limit: LimitsEventBridge.replaysAtOnce))
            guard open.count < LimitsEventBridge.replaysAtOnce else { throw Fault.tooMany }
            guard try await store.store.get(key) == nil else {
                throw EventBridgeFault.resourceAlreadyExistsException("Replay \(record.name) already exists.")
            }
            var transaction = Transaction()
            transaction.check(last, isStill: before)
            transaction.put(last, [])
            transaction.check(key, .absent)
            transaction.put(key, record.bytes)
            transaction.put(Replays.openKey(tenant, record.name), [])
            if try await store.store.commit(transaction).version != nil { return }
        }
        throw Fault.contended
    }

    fileprivate func replay(_ name: String, _ context: CallContext) async throws -> (record: ReplayRecord, row: Row) {
        guard let row = try await store.store.get(Replays.key(context.tenant, name)) else {
            throw EventBridgeFault.resourceNotFoundException("Replay \(name) does not exist.")
        }
        return (try ReplayRecord(row.value), row)
    }
}

/// Ends a replay before it is done.
/// - Source: Amazon EventBridge API Reference, CancelReplay.
struct CancelReplay: Operation {
    static let model = EventBridgeModel.cancelReplay
    let core: EventBridgeCore

    func access(_ input: CancelReplayRequest, _ context: CallContext) async throws -> [Access] {
        core.own("CancelReplay", "replay/\(input.replayName)", context)
    }

    func run(_ input: CancelReplayRequest, _ context: CallContext) async throws -> CancelReplayResponse {
        for _ in 0..<LimitsStore.conflictRetries {
            let (before, row) = try await core.replay(input.replayName, context)
            guard before.state == "STARTING" || before.state == "RUNNING" else {
                throw EventBridgeFault.illegalStatusException(
                    "Replay \(before.name) is not in a valid state for this operation.")
            }
            var record = before
            record.state = "CANCELLING"
            var transaction = Transaction()
            transaction.check(row.key, .version(row.version))
            transaction.put(row.key, record.bytes)
            if try await core.store.store.commit(transaction).version != nil {
                return CancelReplayResponse(
                    replayArn: BusReference.arn(context.tenant, "replay/\(record.name)"), state: .cancelling)
            }
        }
        throw Fault.contended
    }
}

/// Tells of a replay.
/// - Source: Amazon EventBridge API Reference, DescribeReplay.
struct DescribeReplay: Operation {
    static let model = EventBridgeModel.describeReplay
    let core: EventBridgeCore

    func access(_ input: DescribeReplayRequest, _ context: CallContext) async throws -> [Access] {
        core.own("DescribeReplay", "replay/\(input.replayName)", context)
    }

    func run(_ input: DescribeReplayRequest, _ context: CallContext) async throws -> DescribeReplayResponse {
        let record = try await core.replay(input.replayName, context).record
        return DescribeReplayResponse(
            replayName: record.name, replayArn: BusReference.arn(context.tenant, "replay/\(record.name)"),
            description: record.description, state: ReplayState(rawValue: record.state),
            eventSourceArn: record.archive,
            destination: ReplayDestination(
                arn: record.bus.arn, filterArns: record.rules.isEmpty ? nil : record.rules),
            eventStartTime: record.from, eventEndTime: record.to, eventLastReplayedTime: record.last,
            replayStartTime: record.started, replayEndTime: record.ended)
    }
}

/// Lists an account's replays in the order of their names.
/// - Source: Amazon EventBridge API Reference, ListReplays.
struct ListReplays: Operation {
    static let model = EventBridgeModel.listReplays
    let core: EventBridgeCore

    func access(_ input: ListReplaysRequest, _ context: CallContext) async throws -> [Access] {
        core.own("ListReplays", "*", context)
    }

    func run(_ input: ListReplaysRequest, _ context: CallContext) async throws -> ListReplaysResponse {
        let page = try await Page(
            EventBridgeStore.all("replay", context.tenant), after: input.nextToken, limit: input.limit,
            namePrefix: input.namePrefix, core.store, { try ReplayRecord($0) },
            where: { record in
                (input.state.map { $0.rawValue == record.state } ?? true)
                    && (input.eventSourceArn.map { $0 == record.archive } ?? true)
            })
        let replays = page.rows.map { name, record in
            Replay(
                replayName: name, eventSourceArn: record.archive, state: ReplayState(rawValue: record.state),
                eventStartTime: record.from, eventEndTime: record.to, eventLastReplayedTime: record.last,
                replayStartTime: record.started, replayEndTime: record.ended)
        }
        return ListReplaysResponse(replays: replays, nextToken: page.token)
    }
}
