internal import Base
internal import EventBridgeAPI
internal import ServiceCalls
internal import ServiceKit
internal import Store
internal import Wire

/// Makes a bus.
/// - Source: Amazon EventBridge API Reference, CreateEventBus.
struct CreateEventBus: Operation {
    static let model = EventBridgeModel.createEventBus
    let core: EventBridgeCore

    func access(_ input: CreateEventBusRequest, _ context: CallContext) async throws -> [Access] {
        core.own("CreateEventBus", "event-bus/\(input.name)", context)
    }

    func run(_ input: CreateEventBusRequest, _ context: CallContext) async throws -> CreateEventBusResponse {
        guard input.eventSourceName == nil, !input.name.hasPrefix("aws.partner/") else {
            throw Fault.notSupported("A bus for a partner's event source")
        }
        guard !input.name.contains("/") else {
            throw Fault.validation("Event bus name must not contain '/'.")
        }
        guard input.name != BusReference.defaultName else { throw Self.exists(input.name) }
        try BusSettings.check(input.deadLetterConfig, input.logConfig)
        let now = core.clock.now
        let reference = BusReference(name: input.name, tenant: context.tenant)
        var record = BusRecord(name: input.name, created: now)
        (record.description, record.kmsKey) = (input.description, input.kmsKeyIdentifier)
        record.deadLetterQueue = input.deadLetterConfig?.arn
        (record.logLevel, record.logDetail) = (
            input.logConfig?.level?.rawValue, input.logConfig?.includeDetail?.rawValue
        )
        record.tags = try EventTags.read(input.tags)
        let others = try await core.store.store.read(
            KeyRange(prefix: EventBridgeStore.all("bus", context.tenant), limit: LimitsEventBridge.buses))
        guard others.count < LimitsEventBridge.buses else { throw Fault.tooMany }
        var transaction = Transaction()
        transaction.check(EventBridgeStore.busKey(reference), .absent)
        transaction.put(EventBridgeStore.busKey(reference), JSON.object(record.json).bytes)
        guard try await core.store.commit(transaction, changing: reference).version != nil else {
            throw Self.exists(input.name)
        }
        return CreateEventBusResponse(
            eventBusArn: reference.arn, description: input.description, kmsKeyIdentifier: input.kmsKeyIdentifier,
            deadLetterConfig: input.deadLetterConfig, logConfig: input.logConfig)
    }

    private static func exists(_ name: String) -> Fault {
        EventBridgeFault.resourceAlreadyExistsException("Event bus \(name) already exists.")
    }
}

/// Changes a bus.
/// - Source: Amazon EventBridge API Reference, UpdateEventBus.
struct UpdateEventBus: Operation {
    static let model = EventBridgeModel.updateEventBus
    let core: EventBridgeCore

    func access(_ input: UpdateEventBusRequest, _ context: CallContext) async throws -> [Access] {
        let bus = try BusReference(input.name, context)
        return try await core.access("UpdateEventBus", bus.arn, of: bus, context)
    }

    func run(_ input: UpdateEventBusRequest, _ context: CallContext) async throws -> UpdateEventBusResponse {
        try BusSettings.check(input.deadLetterConfig, input.logConfig)
        let reference = try BusReference(input.name, context)
        try await core.store.change(reference, at: core.clock.now) { record in
            // An empty text takes the description away.
            if let text = input.description { record.description = text.isEmpty ? nil : text }
            record.kmsKey = input.kmsKeyIdentifier ?? record.kmsKey
            record.deadLetterQueue = input.deadLetterConfig.map { $0.arn } ?? record.deadLetterQueue
            if let log = input.logConfig {
                (record.logLevel, record.logDetail) = (log.level?.rawValue, log.includeDetail?.rawValue)
            }
        }
        let record = try await core.store.definition(reference).record
        return UpdateEventBusResponse(
            arn: reference.arn, name: reference.name, kmsKeyIdentifier: record?.kmsKey,
            description: record?.description, deadLetterConfig: record?.shownDeadLetters, logConfig: record?.shownLog)
    }
}

/// Ends a bus that has neither rules nor archives.
/// - Source: Amazon EventBridge API Reference, DeleteEventBus.
struct DeleteEventBus: Operation {
    static let model = EventBridgeModel.deleteEventBus
    let core: EventBridgeCore

    func access(_ input: DeleteEventBusRequest, _ context: CallContext) async throws -> [Access] {
        let bus = try BusReference(input.name, context)
        return try await core.access("DeleteEventBus", bus.arn, of: bus, context)
    }

    func run(_ input: DeleteEventBusRequest, _ context: CallContext) async throws -> Empty {
        let reference = try BusReference(input.name, context)
        guard !reference.isDefault else { throw Fault.validation("Cannot delete event bus default.") }
        for _ in 0..<LimitsStore.conflictRetries where try await end(reference) { return Empty() }
        throw Fault.contended
    }

    /// - Returns: false where something of the bus was changed meanwhile.
    private func end(_ reference: BusReference) async throws -> Bool {
        let changed = EventBridgeStore.changedKey(reference)
        let read = try await core.store.store.read([
            KeyRange(EventBridgeStore.busKey(reference)), KeyRange(changed),
            KeyRange(prefix: EventBridgeStore.rules(reference), limit: 1),
            KeyRange(prefix: EventBridgeStore.archivesOf(reference), limit: 1),
        ])
        guard let row = read[0].first else { return true }
        // An archive counts as a rule: with AWS it has one.
        guard read[2].isEmpty, read[3].isEmpty else {
            throw Fault.validation("Event bus \(reference.name) can't be deleted since it has rules.")
        }
        var transaction = Transaction()
        transaction.check(row.key, .version(row.version))
        // Whoever makes a rule or an archive of it meanwhile changes this.
        transaction.check(changed, isStill: read[1].first)
        transaction.delete(row.key)
        transaction.delete(EventBridgeStore.countKey(reference))
        return try await core.store.commit(transaction, changing: reference, isEnd: true).version != nil
    }
}

/// Tells of a bus.
/// - Source: Amazon EventBridge API Reference, DescribeEventBus.
struct DescribeEventBus: Operation {
    static let model = EventBridgeModel.describeEventBus
    let core: EventBridgeCore

    func access(_ input: DescribeEventBusRequest, _ context: CallContext) async throws -> [Access] {
        let bus = try BusReference(input.name, context)
        return try await core.access("DescribeEventBus", bus.arn, of: bus, context)
    }

    func run(_ input: DescribeEventBusRequest, _ context: CallContext) async throws -> DescribeEventBusResponse {
        let reference = try BusReference(input.name, context)
        let record = try await core.store.definition(reference).record
        return DescribeEventBusResponse(
            name: reference.name, arn: reference.arn, description: record?.description,
            kmsKeyIdentifier: record?.kmsKey, deadLetterConfig: record?.shownDeadLetters, policy: record?.policy,
            logConfig: record?.shownLog, creationTime: record?.created, lastModifiedTime: record?.modified)
    }
}

/// Lists the buses of an account's region in the order of their names.
/// - Source: Amazon EventBridge API Reference, ListEventBuses.
struct ListEventBuses: Operation {
    static let model = EventBridgeModel.listEventBuses
    let core: EventBridgeCore

    func access(_ input: ListEventBusesRequest, _ context: CallContext) async throws -> [Access] {
        core.own("ListEventBuses", "*", context)
    }

    func run(_ input: ListEventBusesRequest, _ context: CallContext) async throws -> ListEventBusesResponse {
        let standard = BusReference(name: BusReference.defaultName, tenant: context.tenant)
        // The default bus may have no row of its own.
        if try await core.store.store.get(EventBridgeStore.busKey(standard)) == nil {
            var transaction = Transaction()
            transaction.check(EventBridgeStore.busKey(standard), .absent)
            transaction.put(
                EventBridgeStore.busKey(standard),
                JSON.object(BusRecord(name: standard.name, created: core.clock.now).json).bytes)
            _ = try await core.store.commit(transaction, changing: standard)
        }
        let page = try await Page(
            EventBridgeStore.all("bus", context.tenant), after: input.nextToken, limit: input.limit,
            namePrefix: input.namePrefix, core.store, { try BusRecord($0) })
        let buses = page.rows.map { name, record in
            EventBus(
                name: name, arn: BusReference(name: name, tenant: context.tenant).arn,
                description: record.description, policy: record.policy, creationTime: record.created,
                lastModifiedTime: record.modified)
        }
        return ListEventBusesResponse(eventBuses: buses, nextToken: page.token)
    }
}

/// What a bus may be told beyond its description.
private enum BusSettings {
    /// A bus's dead-letter queue gets events that its KMS key kept EventBridge from reading. Nothing is encrypted here,
    /// so none comes; the queue is kept and shown.
    /// - Source: Amazon EventBridge User Guide, "Using dead-letter queues to capture encrypted event errors".
    static func check(_ dead: DeadLetterConfig?, _ log: LogConfig?) throws(Fault) {
        if let queue = dead?.arn {
            guard let target = ServiceCalls.Target(queue), target.kind == .queue, !target.isFIFO else {
                throw .invalid("DeadLetterConfig", "Provided Arn is not in correct format.")
            }
        }
        if let level = log?.level, level != .off { throw .notSupported("An event bus that logs") }
    }
}

extension BusRecord {
    fileprivate var shownDeadLetters: DeadLetterConfig? { deadLetterQueue.map { DeadLetterConfig(arn: $0) } }
    fileprivate var shownLog: LogConfig? {
        logLevel == nil && logDetail == nil
            ? nil
            : LogConfig(
                includeDetail: logDetail.flatMap { IncludeDetail(rawValue: $0) },
                level: logLevel.flatMap { Level(rawValue: $0) })
    }
}
