internal import Base
internal import SchemasAPI
internal import ServiceKit
internal import Wire

/// Shows a discovered schema as a JSON Schema of draft 4.
/// - Source: Amazon EventBridge Schemas API Reference, ExportSchema; AWS's refusal for registries of one's own.
struct ExportSchema: Operation {
    static let model = SchemasModel.exportSchema
    let core: SchemasCore

    func access(_ input: ExportSchemaRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("ExportSchema", input.registryName, schema: input.schemaName, context)
    }

    func run(_ input: ExportSchemaRequest, _ context: CallContext) async throws -> ExportSchemaResponse {
        let schema = try SchemaReference(input.registryName, input.schemaName, context)
        guard input.type == TypeShape.jsonSchemaDraft4.rawValue else {
            throw Fault.badRequest("Type must be JSONSchemaDraft4.")
        }
        let (_, version) = try await core.version(input.schemaVersion, of: schema, "ExportSchema")
        guard schema.registry.isDiscovered else {
            throw Fault.forbidden("You cannot export non discovered or non aws managed schemas.")
        }
        let document = try JSON(parsing: try await core.store.content(schema, version))
        guard let exported = JSONSchemaExport.draft4(document) else {
            throw Fault.badRequest("Schema with name \(schema.name) has no components.")
        }
        return ExportSchemaResponse(
            content: exported.description, schemaArn: schema.arn, schemaName: schema.name,
            schemaVersion: version.name, type: input.type)
    }
}

/// Infers a schema from one to ten events of one kind, without keeping it.
/// - Source: Amazon EventBridge Schemas API Reference, GetDiscoveredSchema.
struct GetDiscoveredSchema: Operation {
    static let model = SchemasModel.getDiscoveredSchema

    func access(_ input: GetDiscoveredSchemaRequest, _ context: CallContext) -> [Access] {
        [Access(Self.model.action, on: "*")]
    }

    func run(_ input: GetDiscoveredSchemaRequest, _ context: CallContext) throws -> GetDiscoveredSchemaResponse {
        var common: EventShape?
        var kinds: Set<EventKind?> = []
        for event in input.events {
            guard let json = try? JSON(parsing: event), json.object != nil else {
                throw Fault.badRequest("Each event must be a JSON object.")
            }
            // What is nested more deeply is ignored, as on AWS.
            guard let shape = try? EventShape(json) else { continue }
            if common?.merge(shape) == nil { common = shape }
            kinds.insert(EventKind(json))
        }
        guard let common else { throw Fault.badRequest("Events are nested too deeply.") }
        guard common.parts <= LimitsSchemas.shapeParts else {
            throw Fault.badRequest("The schema would be longer than \(LimitsSchemas.contentLength) characters.")
        }
        guard kinds.count == 1, let kind = kinds.first else {
            throw Fault.badRequest("All events must be of a single type.")
        }
        let document = DiscoveredDocument.openAPI(common, event: kind)
        let content = input.type == .openApi3 ? document : JSONSchemaExport.draft4(document) ?? document
        return GetDiscoveredSchemaResponse(content: content.description)
    }
}
