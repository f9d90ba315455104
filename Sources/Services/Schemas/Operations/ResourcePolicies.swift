internal import Base
internal import Policy
internal import SchemasAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Gives a registry a policy, by which other accounts may use it.
/// - Source: Amazon EventBridge Schemas API Reference, PutResourcePolicy.
struct PutResourcePolicy: Operation {
    static let model = SchemasModel.putResourcePolicy
    let core: SchemasCore

    func access(_ input: PutResourcePolicyRequest, _ context: CallContext) async throws -> [Access] {
        let registry = try RegistryReference.named(input.registryName, context)
        return try await core.access("PutResourcePolicy", registry.arn, context)
    }

    func run(_ input: PutResourcePolicyRequest, _ context: CallContext) async throws -> PutResourcePolicyResponse {
        let registry = try RegistryReference.named(input.registryName, context)
        if registry.isAWS { try registry.checkOwn() }
        _ = try await core.store.registry(registry)
        try RegistryPolicy.check(input.policy, of: registry)
        let revision = core.environment.randomness.uuid()
        let record = try await core.store.change(SchemasStore.policy(registry)) { (old: PolicyRecord?, transaction) in
            if let wanted = input.revisionId, wanted != old?.revision {
                throw Fault.precondition(
                    "The RevisionId provided does not match the latest RevisionId of the registry's policy.")
            }
            transaction.check(SchemasStore.key(registry), .present)
            return PolicyRecord(policy: input.policy, revision: revision)
        }
        return PutResourcePolicyResponse(policy: record?.policy, revisionId: record?.revision)
    }
}

/// Shows a registry's policy.
/// - Source: Amazon EventBridge Schemas API Reference, GetResourcePolicy.
struct GetResourcePolicy: Operation {
    static let model = SchemasModel.getResourcePolicy
    let core: SchemasCore

    func access(_ input: GetResourcePolicyRequest, _ context: CallContext) async throws -> [Access] {
        let registry = try RegistryReference.named(input.registryName, context)
        return try await core.access("GetResourcePolicy", registry.arn, context)
    }

    func run(_ input: GetResourcePolicyRequest, _ context: CallContext) async throws -> GetResourcePolicyResponse {
        let registry = try RegistryReference.named(input.registryName, context)
        guard let record: PolicyRecord = try await core.store.find(SchemasStore.policy(registry)) else {
            throw try await core.noPolicy(registry)
        }
        return GetResourcePolicyResponse(policy: record.policy, revisionId: record.revision)
    }
}

/// Takes a registry's policy away.
/// - Source: Amazon EventBridge Schemas API Reference, DeleteResourcePolicy.
struct DeleteResourcePolicy: Operation {
    static let model = SchemasModel.deleteResourcePolicy
    let core: SchemasCore

    func access(_ input: DeleteResourcePolicyRequest, _ context: CallContext) async throws -> [Access] {
        let registry = try RegistryReference.named(input.registryName, context)
        return try await core.access("DeleteResourcePolicy", registry.arn, context)
    }

    func run(_ input: DeleteResourcePolicyRequest, _ context: CallContext) async throws -> Empty {
        let registry = try RegistryReference.named(input.registryName, context)
        let isDeleted = try await core.store.delete(SchemasStore.policy(registry)) { (_: PolicyRecord, _) in }
        guard isDeleted else { throw try await core.noPolicy(registry) }
        return Empty()
    }
}

extension SchemasCore {
    /// Why there is no policy.
    fileprivate func noPolicy(_ registry: RegistryReference) async throws -> Fault {
        if !registry.isAWS { _ = try await store.registry(registry) }
        return .notFound("Registry with name \(registry.name) has no resource policy.")
    }
}

/// What is taken for a registry's policy: statements about this registry and its schemas, and about this service alone.
enum RegistryPolicy {
    static func check(_ policy: JSON, of registry: RegistryReference) throws(Fault) {
        guard policy.bytes.count <= LimitsSchemas.policyBytes else {
            throw .badRequest("Policy exceeds the limit of \(LimitsSchemas.policyBytes) bytes.")
        }
        do { _ = try CompiledPolicy(policy, flavour: .resource) } catch {
            throw .badRequest("Invalid policy: \(error.message)")
        }
        let statements = PolicyDraft(policy.object ?? [:]).statements
        guard statements.count <= LimitsSchemas.policyStatements else {
            throw .badRequest("Policy exceeds the limit of \(LimitsSchemas.policyStatements) statements.")
        }
        let tenant = registry.tenant
        let schemas = "arn:aws:schemas:\(tenant.region):\(tenant.account):schema/\(registry.name)"
        for statement in statements {
            guard statement.actions.allSatisfy({ $0.lowercased().hasPrefix("schemas:") }) else {
                throw .badRequest("Invalid policy: an action is out of this service's scope.")
            }
            guard statement.resources.allSatisfy({ $0 == registry.arn || $0 == "*" || $0.hasPrefix(schemas) }) else {
                throw .badRequest("Invalid policy: a resource is not of the registry \(registry.name).")
            }
        }
    }
}
