internal import Base
internal import EventBridgeAPI
internal import ServiceKit
internal import Store
internal import Wire

/// What the resource types share.
struct EventResources: Sendable {
    let store: EventBridgeStore
    let owners: ResourceOwners
    private let core: EventBridgeCore

    init(_ core: EventBridgeCore) {
        (self.core, store, owners) = (core, core.store, ResourceOwners(store: core.store.store))
    }

    /// Begins a creation; a deploy that a crash cut off comes again and finds what it made.
    /// - Returns: whether the resource is there already, made by this very creation.
    func begin(_ kind: String, _ name: String, _ row: Key, _ context: ResourceContext) async throws -> Bool {
        let tenant = Tenant(account: context.account, region: context.region)
        let isResumed = try await owners.begin(
            EventBridgeStore.ownerKey(kind, tenant, name), absent: row, context)
        guard try await store.store.get(row) != nil else { return false }
        guard isResumed else {
            throw EventBridgeFault.resourceAlreadyExistsException("\(kind) \(name) already exists.")
        }
        return true
    }

    /// Puts a statement as it is written into a bus's policy, which no operation does: whoever deploys needs the right
    /// to PutPermission.
    func put(
        _ statement: String, as id: String, on bus: BusReference, _ context: ResourceContext
    ) async throws {
        try await context.caller.authorize(
            try await core.access("PutPermission", bus.arn, of: bus, by: context.account))
        try await core.addStatement(to: bus) { try $0.add(statement, as: id) }
    }

    /// Adds the tags by which a stack knows what it made; no caller may set these.
    func tag(_ bus: BusReference, _ tags: [String: String]) async throws {
        try await store.change(bus, at: core.clock.now) { $0.tags.merge(tags) { _, own in own } }
    }

    func tag(_ rule: RuleReference, _ tags: [String: String]) async throws {
        try await core.change(rule) { $0.tags.merge(tags) { _, own in own } }
    }

    func end(_ kind: String, _ name: String, _ context: ResourceContext) async throws {
        let tenant = Tenant(account: context.account, region: context.region)
        try await owners.end(EventBridgeStore.ownerKey(kind, tenant, name))
    }

    /// JSON of a template as the API takes it: a text.
    static func text(_ json: JSON?) -> String? { json.map { $0.string ?? $0.description } }

    /// A whole number, which templates also write as a text.
    static func number(_ json: JSON?) -> Int? {
        json?.integer.map { Int($0) } ?? json?.string.flatMap { Int($0) }
    }

    /// Removing what is gone already is no error.
    static func ignoringMissing(_ body: () async throws -> Void) async throws {
        do { try await body() } catch let fault as Fault where fault.code == "ResourceNotFoundException" { return }
    }
}

extension ResourceContext {
    var tenant: Tenant { Tenant(account: account, region: region) }
    var client: EventBridgeClient { EventBridgeClient(caller) }
}
