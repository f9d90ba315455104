internal import Base
internal import SchemasAPI
internal import ServiceKit
internal import Wire

/// A discoverer of a template. `Ref` gives its ARN.
/// - Source: AWS CloudFormation User Guide, AWS::EventSchemas::Discoverer.
struct DiscovererResource: ResourceHandler {
    let core: SchemasCore
    let owners: ResourceOwners

    let type = "AWS::EventSchemas::Discoverer"
    let attributes = ["CrossAccount", "DiscovererArn", "DiscovererId", "State"]
    let properties = [
        ResourceProperty("CrossAccount", .boolean), ResourceProperty("Description", .string),
        ResourceProperty("SourceArn", .string, required: true, replaces: true), ResourceProperty("Tags", .tags),
    ]

    func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        let source = properties["SourceArn"]?.string ?? ""
        let tenant = Tenant(account: context.account, region: context.region)
        guard let discoverer = DiscovererReference(bus: source, tenant) else {
            throw Fault.badRequest("SourceArn must be the ARN of an event bus of this account and region.")
        }
        let isResumed = try await owners.begin(
            SchemasStore.owner(type, discoverer.arn), absent: SchemasStore.key(discoverer), context)
        do {
            try await SchemasClient(context.caller).createDiscoverer(
                CreateDiscovererRequest(
                    description: properties["Description"]?.string, sourceArn: source,
                    crossAccount: PropertyValue.flag(properties["CrossAccount"]),
                    tags: PropertyValue.tags(properties["Tags"])))
        } catch let fault as Fault where fault.code == "ConflictException" && isResumed {
            // A deploy that a crash cut off finds the discoverer that it made.
        }
        try await core.changeTags(.discoverer(discoverer)) { $0.merge(context.ownTags) { _, own in own } }
        return try await state(discoverer, context)
    }

    func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        let discoverer = discoverer(physicalID, context)
        let client = SchemasClient(context.caller)
        try await client.updateDiscoverer(
            UpdateDiscovererRequest(
                description: new["Description"]?.string ?? "", discovererId: discoverer.id,
                crossAccount: PropertyValue.flag(new["CrossAccount"]) ?? true))
        try await client.changeTags(of: physicalID, from: old, to: new)
        return try await state(discoverer, context)
    }

    func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        do {
            try await SchemasClient(context.caller).deleteDiscoverer(
                DeleteDiscovererRequest(discovererId: discoverer(physicalID, context).id))
        } catch let fault as Fault where fault.code == "NotFoundException" {
            // Gone already.
        }
        try await owners.end(SchemasStore.owner(type, physicalID))
    }

    private func discoverer(_ arn: String, _ context: ResourceContext) -> DiscovererReference {
        let id = arn.split(separator: "/").last.map { String($0) } ?? ""
        return DiscovererReference(tenant: Tenant(account: context.account, region: context.region), id: id)
    }

    private func state(_ discoverer: DiscovererReference, _ context: ResourceContext) async throws -> ResourceState {
        let shown = try await SchemasClient(context.caller).describeDiscoverer(
            DescribeDiscovererRequest(discovererId: discoverer.id))
        return ResourceState(
            physicalID: discoverer.arn,
            attributes: [
                "CrossAccount": .bool(shown.crossAccount ?? true), "DiscovererArn": .string(discoverer.arn),
                "DiscovererId": .string(discoverer.id), "State": .string(shown.state?.rawValue ?? ""),
            ])
    }
}
