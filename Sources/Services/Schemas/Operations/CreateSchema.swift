internal import Base
internal import SchemasAPI
internal import ServiceKit
internal import Wire

/// Makes a schema with its first version.
/// - Source: Amazon EventBridge Schemas API Reference, CreateSchema.
struct CreateSchema: Operation {
    static let model = SchemasModel.createSchema
    let core: SchemasCore

    func access(_ input: CreateSchemaRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access(
            "CreateSchema", input.registryName, schema: input.schemaName, context, tags: input.tags ?? [:])
    }

    func run(_ input: CreateSchemaRequest, _ context: CallContext) async throws -> CreateSchemaResponse {
        let schema = try SchemaReference(input.registryName, input.schemaName, context)
        try schema.registry.checkOwn()
        let tags = input.tags ?? [:]
        try SchemaTags.check(tags)
        try SchemaContent.check(input.content, input.type)
        let content = Array(input.content.utf8)
        let record = SchemaRecord(
            description: input.description, tags: tags, input.type, digest: Hex.encode(Digest.sha256(content)),
            now: context.now)
        try await core.store.change(SchemasStore.key(schema)) { (old: SchemaRecord?, transaction) in
            guard old == nil else { throw Fault.conflict("Schema with name \(schema.name) already exists.") }
            try await core.store.count(1, schema.registry, in: &transaction) { registry in
                guard registry.schemas < LimitsSchemas.schemas else {
                    throw Fault.forbidden("A registry has at most \(LimitsSchemas.schemas) schemas.")
                }
            }
            SchemasStore.put(content, under: SchemasStore.content(schema, 1), in: &transaction)
            return record
        }
        let shown = ShownSchema(schema, record, record.newest)
        return CreateSchemaResponse(
            description: shown.description, lastModified: shown.modified, schemaArn: shown.arn, schemaName: shown.name,
            schemaVersion: shown.version, tags: shown.tags, type: shown.type, versionCreatedDate: shown.created)
    }
}

/// Changes a schema: a new content, or a new type with it, makes a new version; the same one makes none.
/// - Source: Amazon EventBridge Schemas API Reference, UpdateSchema.
struct UpdateSchema: Operation {
    static let model = SchemasModel.updateSchema
    let core: SchemasCore

    func access(_ input: UpdateSchemaRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("UpdateSchema", input.registryName, schema: input.schemaName, context)
    }

    func run(_ input: UpdateSchemaRequest, _ context: CallContext) async throws -> UpdateSchemaResponse {
        let schema = try SchemaReference(input.registryName, input.schemaName, context)
        try schema.registry.checkOwn()
        _ = try await core.store.schema(schema)
        let record = try await core.store.change(SchemasStore.key(schema)) { (old: SchemaRecord?, transaction) in
            guard var record = old else { throw Fault.noSchema(schema.name) }
            if let token = input.clientTokenId {
                let request = Self.digest(of: input)
                if let known = record.tokens[token] {
                    guard known == request else {
                        throw Fault.conflict("ClientTokenId \(token) was used for another update.")
                    }
                    return record
                }
                record.remember(token, request)
            }
            try Self.change(&record, input, context.now)
            record.description = input.description ?? record.description
            if record.last != old?.last, let content = input.content {
                SchemasStore.put(
                    Array(content.utf8), under: SchemasStore.content(schema, record.last), in: &transaction)
            }
            return record
        }
        guard let record else { preconditionFailure("a schema is always written") }
        let shown = ShownSchema(schema, record, record.newest)
        return UpdateSchemaResponse(
            description: shown.description, lastModified: shown.modified, schemaArn: shown.arn, schemaName: shown.name,
            schemaVersion: shown.version, tags: shown.tags, type: shown.type, versionCreatedDate: shown.created)
    }

    /// Adds a version where there is to be one.
    private static func change(_ record: inout SchemaRecord, _ input: UpdateSchemaRequest, _ now: Instant) throws {
        let type = input.type ?? record.newest.type
        guard let content = input.content else {
            guard type == record.newest.type else {
                throw Fault.badRequest("Type can be changed with Content only.")
            }
            if input.description != nil, input.description != record.description { record.modified = now }
            return
        }
        try SchemaContent.check(content, type)
        let digest = Hex.encode(Digest.sha256(content.utf8))
        guard digest != record.newest.digest || type != record.newest.type else { return }
        guard record.versions.count < LimitsSchemas.versions else {
            throw Fault.forbidden("A schema has at most \(LimitsSchemas.versions) versions.")
        }
        record.add(type, digest: digest, now: now)
    }

    private static func digest(of input: UpdateSchemaRequest) -> String {
        let request: JSON = [
            .string(input.content ?? ""), .string(input.description ?? ""), .string(input.type?.rawValue ?? ""),
        ]
        return Hex.encode(Digest.sha256(request.bytes).prefix(16))
    }
}

/// A version of a schema as every operation shows it.
struct ShownSchema: Sendable {
    let description: String?
    let modified: Instant
    let arn: String
    let name: String
    let version: String
    let tags: [String: String]
    let type: String
    let created: Instant

    init(_ schema: SchemaReference, _ record: SchemaRecord, _ version: SchemaRecord.Version) {
        (description, modified, arn, name) = (record.description, record.modified, schema.arn, schema.name)
        (self.version, tags, type, created) = (version.name, record.tags, version.type.rawValue, version.created)
    }
}
