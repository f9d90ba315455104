internal import SchemasAPI
internal import ServiceKit
internal import Wire

/// Deletes a schema with all its versions.
/// - Source: Amazon EventBridge Schemas API Reference, DeleteSchema.
struct DeleteSchema: Operation {
    static let model = SchemasModel.deleteSchema
    let core: SchemasCore

    func access(_ input: DeleteSchemaRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("DeleteSchema", input.registryName, schema: input.schemaName, context)
    }

    func run(_ input: DeleteSchemaRequest, _ context: CallContext) async throws -> Empty {
        let schema = try SchemaReference(input.registryName, input.schemaName, context)
        if schema.registry.isAWS { try schema.registry.checkOwn() }
        _ = try await core.store.schema(schema)
        let isDeleted = try await core.store.delete(SchemasStore.key(schema)) { (_: SchemaRecord, transaction) in
            try await core.store.count(-1, schema.registry, in: &transaction)
            SchemasStore.clear(schema, in: &transaction)
        }
        guard isDeleted else { throw Fault.noSchema(schema.name) }
        core.discovery.forget(schema)
        return Empty()
    }
}

/// Deletes a version of a schema. The last one that is left goes with its schema only.
/// - Source: Amazon EventBridge Schemas API Reference, DeleteSchemaVersion.
struct DeleteSchemaVersion: Operation {
    static let model = SchemasModel.deleteSchemaVersion
    let core: SchemasCore

    func access(_ input: DeleteSchemaVersionRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("DeleteSchemaVersion", input.registryName, schema: input.schemaName, context)
    }

    func run(_ input: DeleteSchemaVersionRequest, _ context: CallContext) async throws -> Empty {
        let schema = try SchemaReference(input.registryName, input.schemaName, context)
        if schema.registry.isAWS { try schema.registry.checkOwn() }
        _ = try await core.store.schema(schema)
        try await core.store.change(SchemasStore.key(schema)) { (old: SchemaRecord?, transaction) in
            guard var record = old else { throw Fault.noSchema(schema.name) }
            guard let version = record.version(input.schemaVersion) else {
                throw Fault.noVersion(input.schemaVersion, of: schema.name)
            }
            guard record.versions.count > 1 else {
                throw Fault.badRequest("The only version of a schema can't be deleted: delete the schema.")
            }
            record.remove(version, now: context.now)
            SchemasStore.clear(schema, version.number, in: &transaction)
            return record
        }
        // Discovery goes on from the newest version that is left.
        core.discovery.forget(schema)
        return Empty()
    }
}
