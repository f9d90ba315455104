internal import Base
internal import EventBridgeAPI
internal import EventPatterns
internal import ServiceKit
internal import Store
internal import Wire

/// Makes an archive, which keeps a bus's events.
/// - Source: Amazon EventBridge API Reference, CreateArchive.
struct CreateArchive: Operation {
    static let model = EventBridgeModel.createArchive
    let core: EventBridgeCore

    func access(_ input: CreateArchiveRequest, _ context: CallContext) async throws -> [Access] {
        core.own("CreateArchive", "archive/\(input.archiveName)", context)
    }

    func run(_ input: CreateArchiveRequest, _ context: CallContext) async throws -> CreateArchiveResponse {
        if input.kmsKeyIdentifier != nil { throw Fault.notSupported("An archive with a KmsKeyIdentifier") }
        guard let bus = BusReference(arn: input.eventSourceArn), bus.tenant == context.tenant else {
            throw Fault.invalid("EventSourceArn", "Must contain an event bus ARN.")
        }
        _ = try await core.store.definition(bus)
        if let pattern = input.eventPattern { _ = try EventPattern.checked(pattern) }
        let others = try await core.store.store.read(
            KeyRange(prefix: EventBridgeStore.all("archive", context.tenant), limit: LimitsEventBridge.archives))
        let record = ArchiveRecord(
            name: input.archiveName, id: core.newID(), bus: bus, description: input.description,
            pattern: input.eventPattern, retentionDays: input.retentionDays ?? 0, created: core.clock.now)
        let key = EventBridgeStore.key("archive", context.tenant, record.name)
        guard others.count < LimitsEventBridge.archives || others.contains(where: { $0.key == key }) else {
            throw Fault.tooMany
        }
        var transaction = Transaction()
        transaction.check(key, .absent)
        EventBridgeStore.check(isThere: bus, &transaction)
        transaction.put(key, record.bytes)
        transaction.put(EventBridgeStore.archivesOf(bus).appending(.string(record.name)), [])
        guard try await core.store.commit(transaction, changing: bus).version != nil else {
            _ = try await core.store.definition(bus)
            throw EventBridgeFault.resourceAlreadyExistsException("Archive \(record.name) already exists.")
        }
        return CreateArchiveResponse(archiveArn: record.arn, state: .enabled, creationTime: record.created)
    }
}

extension EventBridgeCore {
    /// - Throws: `ResourceNotFoundException`.
    func archive(_ name: String, _ context: CallContext) async throws -> (record: ArchiveRecord, row: Row) {
        guard let row = try await store.store.get(EventBridgeStore.key("archive", context.tenant, name)) else {
            throw EventBridgeFault.resourceNotFoundException("Archive \(name) does not exist.")
        }
        return (try ArchiveRecord(row.value), row)
    }
}

/// Changes what an archive keeps, and how long.
/// - Source: Amazon EventBridge API Reference, UpdateArchive.
struct UpdateArchive: Operation {
    static let model = EventBridgeModel.updateArchive
    let core: EventBridgeCore

    func access(_ input: UpdateArchiveRequest, _ context: CallContext) async throws -> [Access] {
        core.own("UpdateArchive", "archive/\(input.archiveName)", context)
    }

    func run(_ input: UpdateArchiveRequest, _ context: CallContext) async throws -> UpdateArchiveResponse {
        if input.kmsKeyIdentifier != nil { throw Fault.notSupported("An archive with a KmsKeyIdentifier") }
        if let pattern = input.eventPattern { _ = try EventPattern.checked(pattern) }
        for _ in 0..<LimitsStore.conflictRetries {
            let (before, row) = try await core.archive(input.archiveName, context)
            var record = before
            record.description = input.description ?? record.description
            record.pattern = input.eventPattern ?? record.pattern
            record.retentionDays = input.retentionDays ?? record.retentionDays
            var transaction = Transaction()
            transaction.check(row.key, .version(row.version))
            transaction.put(row.key, record.bytes)
            if try await core.store.commit(transaction, changing: record.bus).version != nil {
                return UpdateArchiveResponse(archiveArn: record.arn, state: .enabled, creationTime: record.created)
            }
        }
        throw Fault.contended
    }
}

/// Ends an archive. Its events are gone with it; their rows are removed step by step.
/// - Source: Amazon EventBridge API Reference, DeleteArchive.
struct DeleteArchive: Operation {
    static let model = EventBridgeModel.deleteArchive
    let core: EventBridgeCore

    func access(_ input: DeleteArchiveRequest, _ context: CallContext) async throws -> [Access] {
        core.own("DeleteArchive", "archive/\(input.archiveName)", context)
    }

    func run(_ input: DeleteArchiveRequest, _ context: CallContext) async throws -> DeleteArchiveResponse {
        for _ in 0..<LimitsStore.conflictRetries {
            let (record, row) = try await core.archive(input.archiveName, context)
            var transaction = Transaction()
            transaction.check(row.key, .version(row.version))
            transaction.delete(row.key)
            transaction.delete(EventBridgeStore.archivesOf(record.bus).appending(.string(record.name)))
            ArchiveRows.giveUp(record.id, at: core.clock.now, &transaction)
            if try await core.store.commit(transaction, changing: record.bus).version != nil {
                return DeleteArchiveResponse()
            }
        }
        throw Fault.contended
    }
}

/// Tells of an archive.
/// - Source: Amazon EventBridge API Reference, DescribeArchive.
struct DescribeArchive: Operation {
    static let model = EventBridgeModel.describeArchive
    let core: EventBridgeCore

    func access(_ input: DescribeArchiveRequest, _ context: CallContext) async throws -> [Access] {
        core.own("DescribeArchive", "archive/\(input.archiveName)", context)
    }

    func run(_ input: DescribeArchiveRequest, _ context: CallContext) async throws -> DescribeArchiveResponse {
        let record = try await core.archive(input.archiveName, context).record
        let size = try await ArchiveRows.size(record.id, core.store.store)
        return DescribeArchiveResponse(
            archiveArn: record.arn, archiveName: record.name, eventSourceArn: record.bus.arn,
            description: record.description, eventPattern: record.pattern, state: .enabled,
            retentionDays: record.retentionDays, sizeBytes: size.bytes, eventCount: size.events,
            creationTime: record.created)
    }
}

/// Lists an account's archives in the order of their names.
/// - Source: Amazon EventBridge API Reference, ListArchives.
struct ListArchives: Operation {
    static let model = EventBridgeModel.listArchives
    let core: EventBridgeCore

    func access(_ input: ListArchivesRequest, _ context: CallContext) async throws -> [Access] {
        core.own("ListArchives", "*", context)
    }

    func run(_ input: ListArchivesRequest, _ context: CallContext) async throws -> ListArchivesResponse {
        let given = [input.namePrefix != nil, input.eventSourceArn != nil, input.state != nil]
        guard given.count(where: { $0 }) <= 1 else {
            throw Fault.validation(
                "At most one filter is allowed for ListArchives. Use either : State, EventSourceArn, or NamePrefix.")
        }
        let bus = input.eventSourceArn.flatMap { BusReference(arn: $0) }
        if let source = input.eventSourceArn {
            guard let bus, bus.tenant == context.tenant else {
                throw Fault.noSuchBus(source.split(separator: "/" as Character).last.map { String($0) } ?? source)
            }
            _ = try await core.store.definition(bus)
        }
        let page = try await Page(
            EventBridgeStore.all("archive", context.tenant), after: input.nextToken, limit: input.limit,
            namePrefix: input.namePrefix, core.store, { try ArchiveRecord($0) },
            where: { (input.state ?? .enabled) == .enabled && (bus == nil || $0.bus == bus) })
        var archives: [Archive] = []
        for (name, record) in page.rows {
            let size = try await ArchiveRows.size(record.id, core.store.store)
            archives.append(
                Archive(
                    archiveName: name, eventSourceArn: record.bus.arn, state: .enabled,
                    retentionDays: record.retentionDays, sizeBytes: size.bytes, eventCount: size.events,
                    creationTime: record.created))
        }
        return ListArchivesResponse(archives: archives, nextToken: page.token)
    }
}
