internal import Base
internal import SchemasAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Makes a registry.
/// - Source: Amazon EventBridge Schemas API Reference, CreateRegistry.
struct CreateRegistry: Operation {
    static let model = SchemasModel.createRegistry
    let core: SchemasCore

    func access(_ input: CreateRegistryRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("CreateRegistry", input.registryName, context, tags: input.tags ?? [:])
    }

    func run(_ input: CreateRegistryRequest, _ context: CallContext) async throws -> CreateRegistryResponse {
        let registry = RegistryReference(tenant: context.tenant, name: input.registryName)
        try SchemaName.checkRegistry(registry.name)
        try registry.checkOwn()
        guard !registry.name.lowercased().hasPrefix("aws.") else {
            throw Fault.forbidden("Registry names that begin with aws. are reserved.")
        }
        let tags = input.tags ?? [:]
        try SchemaTags.check(tags)
        try await core.store.change(SchemasStore.key(registry)) { (old: RegistryRecord?, transaction) in
            guard old == nil else {
                throw Fault.conflict("Registry with name \(registry.name) already exists.")
            }
            // Every creation expects the row of the last one, so that those that come at the same time are counted.
            let last = SchemasStore.lastRegistry(context.tenant)
            transaction.check(last, isStill: try await core.store.store.get(last))
            transaction.put(last, [])
            let all: [(name: String, record: RegistryRecord)] = try await core.store.all(
                SchemasStore.registries(context.tenant))
            let count = all.count { $0.name != RegistryReference.discovered }
            guard count < LimitsSchemas.registries else {
                throw Fault.forbidden("An account has at most \(LimitsSchemas.registries) registries in a region.")
            }
            return RegistryRecord(description: input.description, tags: tags)
        }
        return CreateRegistryResponse(
            description: input.description, registryArn: registry.arn, registryName: registry.name, tags: tags)
    }
}

/// Tells of a registry.
/// - Source: Amazon EventBridge Schemas API Reference, DescribeRegistry.
struct DescribeRegistry: Operation {
    static let model = SchemasModel.describeRegistry
    let core: SchemasCore

    func access(_ input: DescribeRegistryRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("DescribeRegistry", input.registryName, context)
    }

    func run(_ input: DescribeRegistryRequest, _ context: CallContext) async throws -> DescribeRegistryResponse {
        let registry = try RegistryReference(input.registryName, context)
        let record = registry.isAWS ? .awsEvents : try await core.store.registry(registry)
        return DescribeRegistryResponse(
            description: record.description, registryArn: registry.arn, registryName: registry.name, tags: record.tags)
    }
}

/// Changes a registry's description.
/// - Source: Amazon EventBridge Schemas API Reference, UpdateRegistry.
struct UpdateRegistry: Operation {
    static let model = SchemasModel.updateRegistry
    let core: SchemasCore

    func access(_ input: UpdateRegistryRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("UpdateRegistry", input.registryName, context)
    }

    func run(_ input: UpdateRegistryRequest, _ context: CallContext) async throws -> UpdateRegistryResponse {
        let registry = try RegistryReference(input.registryName, context)
        try registry.checkOwn()
        let record = try await core.store.change(SchemasStore.key(registry)) { (old: RegistryRecord?, _) in
            guard var record = old else { throw Fault.noRegistry(registry.name) }
            record.description = input.description ?? record.description
            return record
        }
        return UpdateRegistryResponse(
            description: record?.description, registryArn: registry.arn, registryName: registry.name,
            tags: record?.tags ?? [:])
    }
}

/// Deletes a registry that has no schemas any more.
/// - Source: Amazon EventBridge Schemas API Reference, DeleteRegistry.
struct DeleteRegistry: Operation {
    static let model = SchemasModel.deleteRegistry
    let core: SchemasCore

    func access(_ input: DeleteRegistryRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("DeleteRegistry", input.registryName, context)
    }

    func run(_ input: DeleteRegistryRequest, _ context: CallContext) async throws -> Empty {
        let registry = try RegistryReference(input.registryName, context)
        try registry.checkOwn()
        let isDeleted = try await core.store.delete(SchemasStore.key(registry)) {
            (record: RegistryRecord, transaction) in
            guard record.schemas == 0 else {
                throw Fault.badRequest("Registry with name \(registry.name) has schemas: delete them first.")
            }
            transaction.delete(SchemasStore.policy(registry))
        }
        guard isDeleted else { throw Fault.noRegistry(registry.name) }
        return Empty()
    }
}

/// Lists the registries: the account's, and AWS's.
/// - Source: Amazon EventBridge Schemas API Reference, ListRegistries.
struct ListRegistries: Operation {
    static let model = SchemasModel.listRegistries
    let core: SchemasCore

    func access(_ input: ListRegistriesRequest, _ context: CallContext) -> [Access] {
        [Access(Self.model.action, on: "*")]
    }

    func run(_ input: ListRegistriesRequest, _ context: CallContext) async throws -> ListRegistriesResponse {
        let scope = input.scope?.lowercased()
        guard scope == nil || ["local", "aws"].contains(scope) else {
            throw Fault.badRequest("Scope must be LOCAL or AWS.")
        }
        var registries: [(name: String, record: RegistryRecord)] = []
        if scope != "aws" { registries = try await core.store.all(SchemasStore.registries(context.tenant)) }
        if scope != "local" { registries.append((RegistryReference.awsEvents, .awsEvents)) }
        let named = registries.filter { $0.name.hasPrefix(input.registryNamePrefix ?? "") }
            .sorted { $0.name < $1.name }
        let (page, next) = try SchemasCore.page(named, input.limit, input.nextToken, \.name)
        return ListRegistriesResponse(
            nextToken: next,
            registries: page.map { name, record in
                RegistrySummary(
                    registryArn: RegistryReference(tenant: context.tenant, name: name).arn, registryName: name,
                    tags: record.tags)
            })
    }
}

extension RegistryRecord {
    fileprivate static let awsEvents = RegistryRecord(description: "Contains the schemas of events of AWS services")
}
