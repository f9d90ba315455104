internal import Base
internal import SchemasAPI
internal import Wire

/// Holds the content of a schema against its type.
///
/// OpenAPI documents need what every one has; the schemas in them, and those of JSON Schema, are held to the form of
/// their keywords. As on AWS, `$schema` is not looked at: it may name a later draft.
enum SchemaContent {
    /// - Throws: `BadRequestException`.
    static func check(_ text: String, _ type: TypeShape) throws(Fault) {
        let json: JSON
        do { json = try JSON(parsing: text) } catch {
            throw .badRequest("Invalid \(type.rawValue) schema: the content is not valid JSON.")
        }
        guard let object = json.object else {
            throw invalid(type, "the content is not an object")
        }
        switch type {
        case .openApi3: try checkOpenAPI(object)
        case .jsonSchemaDraft4: try checkSchema(json, "#", type)
        }
    }

    private static func checkOpenAPI(_ document: JSONObject) throws(Fault) {
        guard let version = document["openapi"]?.string, version.hasPrefix("3.") else {
            throw invalid(.openApi3, "attribute openapi is missing or is not 3.x")
        }
        for name in ["title", "version"] where document["info"]?[name]?.string == nil {
            throw invalid(.openApi3, "attribute info.\(name) is missing")
        }
        guard document["paths"]?.object != nil else { throw invalid(.openApi3, "attribute paths is missing") }
        guard let components = document["components"] else { return }
        guard components.object != nil, let schemas = (components["schemas"] ?? [:]).object else {
            throw invalid(.openApi3, "attribute components is not of type `object`")
        }
        for (name, schema) in schemas {
            guard name.utf8.allSatisfy({ SchemaName.allowsComponent($0) }), !name.isEmpty else {
                throw invalid(.openApi3, "attribute components.schemas.\(name) has a name that is not valid")
            }
            try checkSchema(schema, "components.schemas.\(name)", .openApi3)
        }
    }

    private static let types: Set<String> = ["array", "boolean", "integer", "number", "object", "string"]

    private static func checkSchema(_ schema: JSON, _ path: String, _ type: TypeShape) throws(Fault) {
        guard let object = schema.object else { throw invalid(type, "attribute \(path) is not of type `object`") }
        if object["$ref"] != nil { return }
        if let kind = object["type"] {
            let kinds = type == .jsonSchemaDraft4 ? kind.array ?? [kind] : [kind]
            let known = type == .jsonSchemaDraft4 ? types.union(["null", "any"]) : types
            guard !kinds.isEmpty, kinds.allSatisfy({ $0.string.map { known.contains($0) } ?? false }) else {
                throw invalid(type, "attribute \(path).type is not valid")
            }
        }
        if let required = object["required"], type == .openApi3 || required.bool == nil {
            guard let names = required.array, names.allSatisfy({ $0.string != nil }) else {
                throw invalid(type, "attribute \(path).required is not of type `array`")
            }
        }
        for key in ["properties", "definitions"] {
            guard let members = object[key] else { continue }
            guard let members = members.object else {
                throw invalid(type, "attribute \(path).\(key) is not of type `object`")
            }
            for (name, member) in members { try checkSchema(member, "\(path).\(key).\(name)", type) }
        }
        if let items = object["items"], items.array == nil { try checkSchema(items, "\(path).items", type) }
    }

    private static func invalid(_ type: TypeShape, _ reason: String) -> Fault {
        .badRequest("Invalid \(type.rawValue) schema: \(reason).")
    }
}
