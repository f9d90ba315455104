internal import Base
internal import EventBridgeAPI
internal import SchemasAPI
internal import ServiceCalls
internal import ServiceKit
internal import Store
internal import Wire

/// What the operations share.
struct SchemasCore: Sendable {
    let environment: ServiceEnvironment
    let store: SchemasStore
    let discovery: Discovery

    init(_ environment: ServiceEnvironment) {
        self.environment = environment
        store = SchemasStore(store: environment.store)
        discovery = Discovery(store: store, clock: environment.clock)
    }

    /// What a registry's policy can let another account do.
    /// - Source: Amazon EventBridge User Guide, "Resource-based policies for Amazon EventBridge schemas".
    private static let shared: Set<String> = [
        "DescribeRegistry", "UpdateRegistry", "DeleteRegistry", "ListSchemas", "SearchSchemas", "DescribeSchema",
        "CreateSchema", "DeleteSchema", "UpdateSchema", "ListSchemaVersions", "DeleteSchemaVersion",
        "DescribeCodeBinding", "GetCodeBindingSource", "PutCodeBinding",
    ]

    /// What a caller must be allowed to do with a registry.
    /// - Parameter tags: that the call sets: they are a permission of their own.
    func access(
        _ action: String, _ name: String, _ context: CallContext, tags: [String: String] = [:]
    ) async throws -> [Access] {
        let registry = try RegistryReference(name, context)
        let record: RegistryRecord? = try await store.find(SchemasStore.key(registry))
        return try await access(action, registry, on: registry.arn, record?.tags, tags, context)
    }

    /// What a caller must be allowed to do with a schema.
    func access(
        _ action: String, _ registry: String, schema name: String, _ context: CallContext, tags: [String: String] = [:]
    ) async throws -> [Access] {
        let schema = try SchemaReference(registry, name, context)
        let record: SchemaRecord? = try await store.find(SchemasStore.key(schema))
        return try await access(action, schema.registry, on: schema.arn, record?.tags, tags, context)
    }

    /// What a caller must be allowed to do with a discoverer.
    func access(_ action: String, discoverer id: String, _ context: CallContext) async throws -> [Access] {
        guard id.utf8.count <= LimitsSchemas.discovererIDLength else { throw Fault.noDiscoverer(id) }
        let discoverer = DiscovererReference(tenant: context.tenant, id: id)
        let record: DiscovererRecord? = try await store.find(SchemasStore.key(discoverer))
        return [Access("schemas:\(action)", on: discoverer.arn, conditions: TagConditions.of(record?.tags))]
    }

    private func access(
        _ action: String, _ registry: RegistryReference, on resource: String, _ own: [String: String]?,
        _ tags: [String: String], _ context: CallContext
    ) async throws -> [Access] {
        let owner = registry.tenant.account
        let isOwners = owner == context.account || registry.isAWS
        let policy: PolicyRecord? =
            Self.shared.contains(action) ? try await store.find(SchemasStore.policy(registry)) : nil
        func access(_ action: String) -> Access {
            Access(
                "schemas:\(action)", on: resource, conditions: TagConditions.of(own, given: tags),
                resourcePolicy: policy?.policy, owner: isOwners ? nil : owner)
        }
        return [access(action)] + (tags.isEmpty ? [] : [access("TagResource")])
    }

    // MARK: - Lists

    /// A page of a list, and the token of what follows.
    static func page<Element>(
        _ all: [Element], _ limit: Int?, _ token: String?, _ name: (Element) -> String
    ) throws(Fault) -> (page: [Element], next: String?) {
        let size = try checked(limit)
        let after = try position(token)
        let rest = all.drop { element in after.map { name(element) <= $0 } ?? false }
        let page = Array(rest.prefix(size))
        return (page, rest.count > size ? page.last.map { Self.token(name($0)) } : nil)
    }

    static func checked(_ limit: Int?) throws(Fault) -> Int {
        let size = limit ?? LimitsSchemas.page
        guard (1...LimitsSchemas.page).contains(size) else {
            throw .badRequest("Limit must be between 1 and \(LimitsSchemas.page).")
        }
        return size
    }

    /// The token of what follows behind a name.
    static func token(_ name: String) -> String { Base64.encode(Array(name.utf8)) }

    /// The name behind which a page begins.
    static func position(_ token: String?) throws(Fault) -> String? {
        guard let token, !token.isEmpty else { return nil }
        guard token.utf8.count <= LimitsStore.keyBytes, let bytes = Base64.decode(token),
            let name = String(validating: bytes, as: UTF8.self)
        else { throw .badRequest("Invalid NextToken.") }
        return name
    }
}

extension SchemasCore {
    /// Whether there is an event bus.
    /// - Parameter arn: of a bus of the account and region.
    func hasBus(_ arn: String, _ tenant: Tenant) async throws -> Bool {
        let caller = environment.services.caller(
            as: .account(tenant.account), account: tenant.account, region: tenant.region)
        do {
            _ = try await EventBridgeClient(caller).describeEventBus(DescribeEventBusRequest(name: arn))
            return true
        } catch let fault as Fault where fault.code == "ResourceNotFoundException" {
            return false
        }
    }
}
