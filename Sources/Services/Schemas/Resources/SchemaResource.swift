internal import Base
internal import SchemasAPI
internal import ServiceKit
internal import Wire

/// A schema of a template. `Ref` gives its ARN; a changed content makes a new version.
/// - Source: AWS CloudFormation User Guide, AWS::EventSchemas::Schema.
struct SchemaResource: ResourceHandler {
    let core: SchemasCore
    let owners: ResourceOwners

    let type = "AWS::EventSchemas::Schema"
    let attributes = ["LastModified", "SchemaArn", "SchemaName", "SchemaVersion", "VersionCreatedDate"]
    let properties = [
        ResourceProperty("Content", .string, required: true), ResourceProperty("Description", .string),
        ResourceProperty("RegistryName", .string, required: true, replaces: true),
        ResourceProperty("SchemaName", .string, replaces: true), ResourceProperty("Tags", .tags),
        ResourceProperty("Type", .choice(["OpenApi3", "JSONSchemaDraft4"]), required: true),
    ]

    func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        let name = properties["SchemaName"]?.string ?? context.generatedName(maximum: LimitsSchemas.schemaNameLength)
        let schema = SchemaReference(registry: try Self.registry(properties, context), name: name)
        let isResumed = try await owners.begin(
            SchemasStore.owner(type, schema.arn), absent: SchemasStore.key(schema), context)
        do {
            try await SchemasClient(context.caller).createSchema(
                CreateSchemaRequest(
                    content: properties["Content"]?.string ?? "", description: properties["Description"]?.string,
                    registryName: schema.registry.name, schemaName: name,
                    tags: PropertyValue.tags(properties["Tags"]), type: Self.type(properties)))
        } catch let fault as Fault where fault.code == "ConflictException" && isResumed {
            // A deploy that a crash cut off finds the schema that it made.
        }
        try await core.changeTags(.schema(schema)) { $0.merge(context.ownTags) { _, own in own } }
        return try await state(schema, context)
    }

    func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        let schema = try Self.schema(physicalID, new, context)
        let client = SchemasClient(context.caller)
        try await client.updateSchema(
            UpdateSchemaRequest(
                content: new["Content"]?.string, description: new["Description"]?.string ?? "",
                registryName: schema.registry.name, schemaName: schema.name, type: Self.type(new)))
        try await client.changeTags(of: physicalID, from: old, to: new)
        return try await state(schema, context)
    }

    func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        let schema = try Self.schema(physicalID, properties, context)
        do {
            try await SchemasClient(context.caller).deleteSchema(
                DeleteSchemaRequest(registryName: schema.registry.name, schemaName: schema.name))
        } catch let fault as Fault where fault.code == "NotFoundException" {
            // Gone already.
        }
        try await owners.end(SchemasStore.owner(type, physicalID))
    }

    /// A template names a registry by its name or, by `Ref`, by its ARN; it is the account's own.
    private static func registry(_ properties: JSONObject, _ context: ResourceContext) throws(Fault)
        -> RegistryReference
    {
        let text = properties["RegistryName"]?.string ?? ""
        let name = text.hasPrefix("arn:") ? text.split(separator: "/").last.map { String($0) } ?? "" : text
        try SchemaName.checkRegistry(name)
        return RegistryReference(tenant: Tenant(account: context.account, region: context.region), name: name)
    }

    private static func schema(
        _ arn: String, _ properties: JSONObject, _ context: ResourceContext
    ) throws(Fault) -> SchemaReference {
        let name = arn.split(separator: "/").last.map { String($0) } ?? ""
        return SchemaReference(registry: try registry(properties, context), name: name)
    }

    private static func type(_ properties: JSONObject) -> TypeShape {
        properties["Type"]?.string.flatMap { TypeShape(rawValue: $0) } ?? .openApi3
    }

    private func state(_ schema: SchemaReference, _ context: ResourceContext) async throws -> ResourceState {
        let shown = try await SchemasClient(context.caller).describeSchema(
            DescribeSchemaRequest(registryName: schema.registry.name, schemaName: schema.name))
        func time(_ instant: Instant?) -> JSON { .string(instant.map { CalendarDate($0).iso8601() } ?? "") }
        return ResourceState(
            physicalID: schema.arn,
            attributes: [
                "LastModified": time(shown.lastModified), "SchemaArn": .string(schema.arn),
                "SchemaName": .string(schema.name), "SchemaVersion": .string(shown.schemaVersion ?? ""),
                "VersionCreatedDate": time(shown.versionCreatedDate),
            ])
    }
}
