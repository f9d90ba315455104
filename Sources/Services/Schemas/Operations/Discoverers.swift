internal import Base
internal import SchemasAPI
internal import ServiceCalls
internal import ServiceKit
internal import Store
internal import Wire

/// Makes a discoverer of an event bus, which begins at once; the registry of what it finds is made with it.
/// - Source: Amazon EventBridge Schemas API Reference, CreateDiscoverer.
struct CreateDiscoverer: Operation {
    static let model = SchemasModel.createDiscoverer
    let core: SchemasCore

    func access(_ input: CreateDiscovererRequest, _ context: CallContext) -> [Access] {
        // No discoverer is named yet, so there is none that a policy could name.
        let tags = input.tags ?? [:]
        let conditions = TagConditions.of(nil, given: tags)
        let create = Access(Self.model.action, on: "*", conditions: conditions)
        return [create] + (tags.isEmpty ? [] : [Access("schemas:TagResource", on: "*", conditions: conditions)])
    }

    func run(_ input: CreateDiscovererRequest, _ context: CallContext) async throws -> CreateDiscovererResponse {
        guard let discoverer = DiscovererReference(bus: input.sourceArn, context.tenant) else {
            throw Fault.badRequest("SourceArn must be the ARN of an event bus of this account and region.")
        }
        let tags = input.tags ?? [:]
        try SchemaTags.check(tags)
        guard try await core.hasBus(input.sourceArn, context.tenant) else {
            throw Fault.badRequest("Event bus \(input.sourceArn) does not exist.")
        }
        let all: [(name: String, record: DiscovererRecord)] = try await core.store.all(
            SchemasStore.discoverers(context.tenant))
        let registry = RegistryReference(tenant: context.tenant, name: RegistryReference.discovered)
        let record = DiscovererRecord(
            source: input.sourceArn, description: input.description, tags: tags,
            crossAccount: input.crossAccount ?? true)
        try await core.store.change(SchemasStore.key(discoverer)) { (old: DiscovererRecord?, transaction) in
            guard old == nil else {
                throw Fault.conflict("A discoverer already exists for source \(input.sourceArn).")
            }
            guard all.count < LimitsSchemas.discoverers else {
                throw Fault.forbidden("An account has at most \(LimitsSchemas.discoverers) discoverers in a region.")
            }
            let key = SchemasStore.key(registry)
            if try await core.store.store.get(key) == nil {
                transaction.check(key, .absent)
                transaction.put(key, RegistryRecord(description: "Contains discovered schemas").json.bytes)
            }
            return record
        }
        core.discovery.note(record, discoverer)
        return CreateDiscovererResponse(
            description: record.description, discovererArn: discoverer.arn, discovererId: discoverer.id,
            sourceArn: record.source, state: record.state, crossAccount: record.crossAccount, tags: record.tags)
    }
}

/// Tells of a discoverer.
/// - Source: Amazon EventBridge Schemas API Reference, DescribeDiscoverer.
struct DescribeDiscoverer: Operation {
    static let model = SchemasModel.describeDiscoverer
    let core: SchemasCore

    func access(_ input: DescribeDiscovererRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("DescribeDiscoverer", discoverer: input.discovererId, context)
    }

    func run(_ input: DescribeDiscovererRequest, _ context: CallContext) async throws -> DescribeDiscovererResponse {
        let discoverer = DiscovererReference(tenant: context.tenant, id: input.discovererId)
        let record = try await core.store.discoverer(discoverer)
        return DescribeDiscovererResponse(
            description: record.description, discovererArn: discoverer.arn, discovererId: discoverer.id,
            sourceArn: record.source, state: record.state, crossAccount: record.crossAccount, tags: record.tags)
    }
}

/// Changes a discoverer's description, and whether it looks at events of other accounts.
/// - Source: Amazon EventBridge Schemas API Reference, UpdateDiscoverer.
struct UpdateDiscoverer: Operation {
    static let model = SchemasModel.updateDiscoverer
    let core: SchemasCore

    func access(_ input: UpdateDiscovererRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("UpdateDiscoverer", discoverer: input.discovererId, context)
    }

    func run(_ input: UpdateDiscovererRequest, _ context: CallContext) async throws -> UpdateDiscovererResponse {
        let discoverer = DiscovererReference(tenant: context.tenant, id: input.discovererId)
        let record = try await core.change(discoverer) { record in
            record.description = input.description ?? record.description
            record.crossAccount = input.crossAccount ?? record.crossAccount
        }
        return UpdateDiscovererResponse(
            description: record.description, discovererArn: discoverer.arn, discovererId: discoverer.id,
            sourceArn: record.source, state: record.state, crossAccount: record.crossAccount, tags: record.tags)
    }
}

/// Lets a discoverer go on. One that has not stopped stays as it is.
/// - Source: Amazon EventBridge Schemas API Reference, StartDiscoverer.
struct StartDiscoverer: Operation {
    static let model = SchemasModel.startDiscoverer
    let core: SchemasCore

    func access(_ input: StartDiscovererRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("StartDiscoverer", discoverer: input.discovererId, context)
    }

    func run(_ input: StartDiscovererRequest, _ context: CallContext) async throws -> StartDiscovererResponse {
        let discoverer = DiscovererReference(tenant: context.tenant, id: input.discovererId)
        let record = try await core.change(discoverer) { $0.state = .started }
        return StartDiscovererResponse(discovererId: discoverer.id, state: record.state)
    }
}

/// Lets a discoverer look at nothing for a while.
/// - Source: Amazon EventBridge Schemas API Reference, StopDiscoverer.
struct StopDiscoverer: Operation {
    static let model = SchemasModel.stopDiscoverer
    let core: SchemasCore

    func access(_ input: StopDiscovererRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("StopDiscoverer", discoverer: input.discovererId, context)
    }

    func run(_ input: StopDiscovererRequest, _ context: CallContext) async throws -> StopDiscovererResponse {
        let discoverer = DiscovererReference(tenant: context.tenant, id: input.discovererId)
        let record = try await core.change(discoverer) { $0.state = .stopped }
        return StopDiscovererResponse(discovererId: discoverer.id, state: record.state)
    }
}

/// Deletes a discoverer. What it has found stays.
/// - Source: Amazon EventBridge Schemas API Reference, DeleteDiscoverer.
struct DeleteDiscoverer: Operation {
    static let model = SchemasModel.deleteDiscoverer
    let core: SchemasCore

    func access(_ input: DeleteDiscovererRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("DeleteDiscoverer", discoverer: input.discovererId, context)
    }

    func run(_ input: DeleteDiscovererRequest, _ context: CallContext) async throws -> Empty {
        let discoverer = DiscovererReference(tenant: context.tenant, id: input.discovererId)
        let isDeleted = try await core.store.delete(SchemasStore.key(discoverer)) { (record: DiscovererRecord, _) in }
        guard isDeleted else { throw Fault.noDiscoverer(discoverer.id) }
        core.discovery.forget(discoverer)
        return Empty()
    }
}

/// Lists the discoverers.
/// - Source: Amazon EventBridge Schemas API Reference, ListDiscoverers.
struct ListDiscoverers: Operation {
    static let model = SchemasModel.listDiscoverers
    let core: SchemasCore

    func access(_ input: ListDiscoverersRequest, _ context: CallContext) -> [Access] {
        [Access(Self.model.action, on: "*")]
    }

    func run(_ input: ListDiscoverersRequest, _ context: CallContext) async throws -> ListDiscoverersResponse {
        let all: [(name: String, record: DiscovererRecord)] = try await core.store.all(
            SchemasStore.discoverers(context.tenant))
        let named = all.filter {
            $0.name.hasPrefix(input.discovererIdPrefix ?? "") && $0.record.source.hasPrefix(input.sourceArnPrefix ?? "")
        }
        let (page, next) = try SchemasCore.page(named, input.limit, input.nextToken, \.name)
        return ListDiscoverersResponse(
            discoverers: page.map { id, record in
                DiscovererSummary(
                    discovererArn: DiscovererReference(tenant: context.tenant, id: id).arn, discovererId: id,
                    sourceArn: record.source, state: record.state, crossAccount: record.crossAccount, tags: record.tags)
            }, nextToken: next)
    }
}

extension SchemasCore {
    fileprivate func change(
        _ discoverer: DiscovererReference, _ body: (inout DiscovererRecord) -> Void
    ) async throws -> DiscovererRecord {
        let record = try await store.change(SchemasStore.key(discoverer)) { (old: DiscovererRecord?, _) in
            guard var record = old else { throw Fault.noDiscoverer(discoverer.id) }
            body(&record)
            return record
        }
        guard let record else { preconditionFailure("a discoverer is always written") }
        discovery.note(record, discoverer)
        return record
    }
}
