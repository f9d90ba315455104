internal import Base
internal import SchemasAPI
internal import ServiceKit
internal import Wire

/// A registry of a template. `Ref` gives its ARN.
/// - Source: AWS CloudFormation User Guide, AWS::EventSchemas::Registry.
struct RegistryResource: ResourceHandler {
    let core: SchemasCore
    let owners: ResourceOwners

    let type = "AWS::EventSchemas::Registry"
    let attributes = ["RegistryArn", "RegistryName"]
    let properties = [
        ResourceProperty("Description", .string), ResourceProperty("RegistryName", .string, replaces: true),
        ResourceProperty("Tags", .tags),
    ]

    func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        let name =
            properties["RegistryName"]?.string ?? context.generatedName(maximum: LimitsSchemas.registryNameLength)
        let registry = RegistryReference(
            tenant: Tenant(account: context.account, region: context.region), name: name)
        let isResumed = try await owners.begin(
            SchemasStore.owner(type, registry.arn), absent: SchemasStore.key(registry), context)
        do {
            try await SchemasClient(context.caller).createRegistry(
                CreateRegistryRequest(
                    description: properties["Description"]?.string, registryName: name,
                    tags: PropertyValue.tags(properties["Tags"])))
        } catch let fault as Fault where fault.code == "ConflictException" && isResumed {
            // A deploy that a crash cut off finds the registry that it made.
        }
        try await core.changeTags(.registry(registry)) { $0.merge(context.ownTags) { _, own in own } }
        return Self.state(registry)
    }

    func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        let registry = try registry(physicalID, context)
        let client = SchemasClient(context.caller)
        try await client.updateRegistry(
            UpdateRegistryRequest(description: new["Description"]?.string ?? "", registryName: registry.name))
        try await client.changeTags(of: physicalID, from: old, to: new)
        return Self.state(registry)
    }

    func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        let registry = try registry(physicalID, context)
        do {
            try await SchemasClient(context.caller).deleteRegistry(DeleteRegistryRequest(registryName: registry.name))
        } catch let fault as Fault where fault.code == "NotFoundException" {
            // Gone already.
        }
        try await owners.end(SchemasStore.owner(type, physicalID))
    }

    private func registry(_ arn: String, _ context: ResourceContext) throws(Fault) -> RegistryReference {
        let name = arn.split(separator: "/").last.map { String($0) } ?? ""
        return RegistryReference(tenant: Tenant(account: context.account, region: context.region), name: name)
    }

    private static func state(_ registry: RegistryReference) -> ResourceState {
        ResourceState(
            physicalID: registry.arn,
            attributes: ["RegistryArn": .string(registry.arn), "RegistryName": .string(registry.name)])
    }
}

/// The policy of a registry. `Ref` gives an id of the policy's own.
/// - Source: AWS CloudFormation User Guide, AWS::EventSchemas::RegistryPolicy.
struct RegistryPolicyResource: ResourceHandler {
    let type = "AWS::EventSchemas::RegistryPolicy"
    let attributes = ["Id"]
    let properties = [
        ResourceProperty("Policy", .json, required: true),
        ResourceProperty("RegistryName", .string, required: true, replaces: true),
        ResourceProperty("RevisionId", .string),
    ]

    func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        try await put(properties, context)
        let id = context.generatedName()
        return ResourceState(physicalID: id, attributes: ["Id": .string(id)])
    }

    func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        try await put(new, context)
        return ResourceState(physicalID: physicalID, attributes: ["Id": .string(physicalID)])
    }

    func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        do {
            try await SchemasClient(context.caller).deleteResourcePolicy(
                DeleteResourcePolicyRequest(registryName: properties["RegistryName"]?.string))
        } catch let fault as Fault where fault.code == "NotFoundException" {
            // Gone already, or with its registry.
        }
    }

    private func put(_ properties: JSONObject, _ context: ResourceContext) async throws {
        let document = properties["Policy"] ?? .null
        let policy: JSON
        do { policy = try document.string.map { try JSON(parsing: $0) } ?? document } catch {
            throw Fault.badRequest("Invalid policy: it is not JSON.")
        }
        try await SchemasClient(context.caller).putResourcePolicy(
            PutResourcePolicyRequest(
                policy: policy, registryName: properties["RegistryName"]?.string,
                revisionId: properties["RevisionId"]?.string))
    }
}

extension SchemasClient {
    /// Makes a resource's tags those of a template.
    func changeTags(of arn: String, from old: JSONObject, to new: JSONObject) async throws {
        let (before, after) = (PropertyValue.tags(old["Tags"]), PropertyValue.tags(new["Tags"]))
        let gone = before.keys.filter { after[$0] == nil }.sorted()
        if !gone.isEmpty { try await untagResource(UntagResourceRequest(resourceArn: arn, tagKeys: gone)) }
        if before != after, !after.isEmpty {
            try await tagResource(TagResourceRequest(resourceArn: arn, tags: after))
        }
    }
}
