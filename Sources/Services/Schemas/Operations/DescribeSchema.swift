internal import Base
internal import SchemasAPI
internal import ServiceKit
internal import Wire

/// Shows a version of a schema, the newest where none is named.
/// - Source: Amazon EventBridge Schemas API Reference, DescribeSchema.
struct DescribeSchema: Operation {
    static let model = SchemasModel.describeSchema
    let core: SchemasCore

    func access(_ input: DescribeSchemaRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("DescribeSchema", input.registryName, schema: input.schemaName, context)
    }

    func run(_ input: DescribeSchemaRequest, _ context: CallContext) async throws -> DescribeSchemaResponse {
        let schema = try SchemaReference(input.registryName, input.schemaName, context)
        let (record, version) = try await core.version(input.schemaVersion, of: schema, "DescribeSchema")
        let shown = ShownSchema(schema, record, version)
        return DescribeSchemaResponse(
            content: try await core.store.content(schema, version), description: shown.description,
            lastModified: shown.modified, schemaArn: shown.arn, schemaName: shown.name, schemaVersion: shown.version,
            tags: shown.tags, type: shown.type, versionCreatedDate: shown.created)
    }
}

/// Lists the schemas of a registry.
/// - Source: Amazon EventBridge Schemas API Reference, ListSchemas.
struct ListSchemas: Operation {
    static let model = SchemasModel.listSchemas
    let core: SchemasCore

    func access(_ input: ListSchemasRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("ListSchemas", input.registryName, context)
    }

    func run(_ input: ListSchemasRequest, _ context: CallContext) async throws -> ListSchemasResponse {
        let registry = try RegistryReference(input.registryName, context)
        let schemas = try await core.schemas(registry, "ListSchemas").filter {
            $0.name.hasPrefix(input.schemaNamePrefix ?? "")
        }
        let (page, next) = try SchemasCore.page(schemas, input.limit, input.nextToken, \.name)
        return ListSchemasResponse(
            nextToken: next,
            schemas: page.map { name, record in
                SchemaSummary(
                    lastModified: record.modified, schemaArn: SchemaReference(registry: registry, name: name).arn,
                    schemaName: name, tags: record.tags, versionCount: record.versions.count)
            })
    }
}

/// Lists the versions of a schema, the newest first.
/// - Source: Amazon EventBridge Schemas API Reference, ListSchemaVersions.
struct ListSchemaVersions: Operation {
    static let model = SchemasModel.listSchemaVersions
    let core: SchemasCore

    func access(_ input: ListSchemaVersionsRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("ListSchemaVersions", input.registryName, schema: input.schemaName, context)
    }

    func run(_ input: ListSchemaVersionsRequest, _ context: CallContext) async throws -> ListSchemaVersionsResponse {
        let schema = try SchemaReference(input.registryName, input.schemaName, context)
        try schema.registry.checkHeld("ListSchemaVersions")
        let record = try await core.store.schema(schema)
        let size = try SchemasCore.checked(input.limit)
        let before = try SchemasCore.position(input.nextToken).map { Int($0) ?? 0 } ?? .max
        let rest = record.versions.reversed().drop { $0.number >= before }
        let page = Array(rest.prefix(size))
        return ListSchemaVersionsResponse(
            nextToken: rest.count > size ? page.last.map { SchemasCore.token($0.name) } : nil,
            schemaVersions: page.map {
                SchemaVersionSummary(
                    schemaArn: schema.arn, schemaName: schema.name, schemaVersion: $0.name, type: $0.type)
            })
    }
}

extension SchemasCore {
    /// A version of a schema, the newest where none is named.
    /// - Throws: `NotFoundException`.
    func version(
        _ name: String?, of schema: SchemaReference, _ operation: String
    ) async throws -> (record: SchemaRecord, version: SchemaRecord.Version) {
        try schema.registry.checkHeld(operation)
        let record = try await store.schema(schema)
        guard let version = record.version(name) else { throw Fault.noVersion(name ?? "", of: schema.name) }
        return (record, version)
    }

    /// The schemas of a registry, in the order of their names.
    /// - Throws: `NotFoundException`.
    func schemas(
        _ registry: RegistryReference, _ operation: String
    ) async throws -> [(name: String, record: SchemaRecord)] {
        try registry.checkHeld(operation)
        let schemas: [(name: String, record: SchemaRecord)] = try await store.all(SchemasStore.schemas(registry))
        if schemas.isEmpty { _ = try await store.registry(registry) }
        return schemas
    }
}

extension RegistryReference {
    /// Refuses by name what would need AWS's own schemas, which are not there.
    func checkHeld(_ operation: String) throws(Fault) {
        if isAWS { throw .notSupported("\(operation) in the registry \(Self.awsEvents)") }
    }
}
