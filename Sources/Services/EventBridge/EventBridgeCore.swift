internal import Base
internal import EventBridgeAPI
internal import ServiceCalls
internal import ServiceKit
internal import Store
internal import Wire

/// What the operations share.
struct EventBridgeCore: Sendable {
    let store: EventBridgeStore
    let ingest: Ingest
    let web: WebCaller
    let destinations: DestinationCaller
    let lanes: Lanes
    let distributor: Distributor
    let replays: Replays
    let schedules: DueRows
    let metrics: EventBridgeMetrics
    let clock: any Clock
    /// What the durations of calls are measured by.
    let machineClock: any Clock
    let randomness: any Randomness
    let reach: NetworkReach

    init(_ environment: ServiceEnvironment, _ settings: EventBridgeSettings, _ observer: EventObserver?) {
        (clock, randomness) = (environment.clock, environment.randomness)
        (machineClock, metrics) = (environment.machineClock, EventBridgeMetrics(environment))
        reach = NetworkReach(server: settings.server, network: settings.network)
        let losses = LossLog(clock: clock, report: settings.report)
        store = EventBridgeStore(environment.store, losses)
        ingest = Ingest(
            store: store, observer: observer, metrics: metrics, clock: clock, randomness: randomness)
        web = WebCaller(reach: reach, within: LimitsEventBridge.answer, clock: clock)
        destinations = DestinationCaller(store: store, web: web, clock: clock)
        let postman = Postman(
            store: store, ingest: ingest,
            sessions: RoleSessions(
                service: "events.amazonaws.com", services: environment.services, clock: environment.machineClock),
            targets: TargetCaller(services: environment.services, clock: clock, randomness: randomness),
            destinations: destinations, services: environment.services, clock: clock)
        lanes = Lanes(
            store: store, postman: postman, losses: losses, metrics: metrics, clock: clock,
            randomness: randomness)
        distributor = Distributor(
            store: store, postman: postman, lanes: lanes, losses: losses, metrics: metrics, clock: clock,
            randomness: randomness)
        replays = Replays(store: store, ingest: ingest, clock: clock)
        schedules = DueRows(
            store: store, metrics: metrics, clock: clock, randomness: randomness, started: clock.now)
    }

    // MARK: - Rights

    /// What a caller must be allowed to do with a bus or a rule of it.
    func access(
        _ action: String, _ resource: String, of bus: BusReference, _ context: CallContext,
        conditions: [String: [String]] = [:]
    ) async throws -> [Access] {
        try await access(action, resource, of: bus, by: context.account, conditions: conditions)
    }

    func access(
        _ action: String, _ resource: String, of bus: BusReference, by account: AccountID,
        conditions: [String: [String]] = [:]
    ) async throws -> [Access] {
        let isOwn = bus.tenant.account == account
        let policy = try await store.store.get(EventBridgeStore.busKey(bus)).flatMap { row in
            try BusRecord(row.value).policy.flatMap { try? JSON(parsing: $0) }
        }
        var conditions = conditions
        conditions["events:creatorAccount"] = conditions["events:creatorAccount"] ?? [account.rawValue]
        return [
            Access(
                "events:\(action)", on: resource, conditions: conditions, resourcePolicy: policy,
                owner: isOwn ? nil : bus.tenant.account)
        ]
    }

    /// Of a rule: who made it is known to the bus's policy, by `events:creatorAccount`.
    func access(
        _ action: String, rule: String, _ bus: String?, _ context: CallContext, conditions: [String: [String]] = [:]
    ) async throws -> [Access] {
        let bus = try BusReference(bus, context)
        var conditions = conditions
        do {
            conditions["events:creatorAccount"] = [try await store.rule(bus.rule(rule)).record.creator]
        } catch let fault as Fault where fault.status < 500 {
            // Whoever makes it will be its maker.
        }
        return try await access(action, bus.rule(rule).arn, of: bus, context, conditions: conditions)
    }

    /// Of something that is its account's alone.
    func own(_ action: String, _ resource: String, _ context: CallContext) -> [Access] {
        [Access("events:\(action)", on: resource == "*" ? "*" : BusReference.arn(context.tenant, resource))]
    }

    /// Whoever names a role must be allowed to hand it over.
    func passing(_ role: String) -> Access {
        Access("iam:PassRole", on: role, conditions: ["iam:PassedToService": ["events.amazonaws.com"]])
    }

    // MARK: - Changes

    /// Changes a rule under its version, with what of its schedule changes by it.
    func change(_ reference: RuleReference, _ body: (inout RuleRecord) throws -> Void) async throws {
        for _ in 0..<LimitsStore.conflictRetries {
            let (before, row) = try await store.rule(reference)
            var record = before
            try body(&record)
            guard record != before else { return }
            var transaction = Transaction()
            transaction.check(row.key, .version(row.version))
            transaction.put(row.key, try record.checkedBytes())
            if before.schedule != record.schedule || before.isEnabled != record.isEnabled {
                try await schedules.plan(record, reference, &transaction)
            }
            if try await store.commit(transaction, changing: reference.bus).version != nil { return }
        }
        throw Fault.contended
    }

    /// A positive number that nothing else has.
    func newID() -> Int { Int(truncatingIfNeeded: randomness.next() >> 2) + 1 }
}

extension RuleRecord {
    /// - Throws: where a row has no room for it.
    func checkedBytes() throws(Fault) -> [UInt8] {
        let bytes = bytes
        guard bytes.count <= LimitsStore.valueBytes else { throw .tooMany }
        return bytes
    }
}

/// The rules of tags.
enum EventTags {
    static func read(_ tags: [Tag]?) throws(Fault) -> [String: String] {
        var read: [String: String] = [:]
        for tag in tags ?? [] {
            guard !tag.key.lowercased().hasPrefix("aws:") else {
                throw .validation("System tags cannot be added/updated by requester.")
            }
            read[tag.key] = tag.value
        }
        try check(read)
        return read
    }

    static func check(_ tags: [String: String]) throws(Fault) {
        guard tags.keys.count(where: { !$0.hasPrefix("aws:") }) <= LimitsEventBridge.tags else {
            throw .validation("Too many tags: at most \(LimitsEventBridge.tags) are allowed.")
        }
    }

    static func shown(_ tags: [String: String]) -> [Tag] {
        tags.sorted { $0.key < $1.key }.map { Tag(key: $0.key, value: $0.value) }
    }
}
