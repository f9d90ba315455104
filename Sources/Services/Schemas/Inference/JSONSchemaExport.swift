internal import Base

/// Writes an OpenAPI document's event as a JSON Schema of draft 4, with members in the order of their names.
/// - Source: AWS CLI Command Reference, export-schema.
enum JSONSchemaExport {
    /// Nil where the document has no components.
    static func draft4(_ document: JSON) -> JSON? {
        guard let schemas = document["components"]?["schemas"]?.object,
            let root = schemas["AWSEvent"] == nil ? schemas.keys.first : "AWSEvent", let event = schemas[root]
        else { return nil }
        var schema: JSONObject = ["$schema": "http://json-schema.org/draft-04/schema#"]
        schema["title"] = document["info"]?["title"]
        let others = schemas.filter { $0.key != root }.sorted { $0.key < $1.key }
        if !others.isEmpty {
            schema["definitions"] = .object(JSONObject(others.map { ($0.key, converted($0.value, root)) }))
        }
        for (key, value) in converted(event, root).object ?? [:] { schema[key] = value }
        return .object(schema)
    }

    private static func converted(_ json: JSON, _ root: String) -> JSON {
        switch json {
        case .array(let elements): return .array(elements.map { converted($0, root) })
        case .object(let object):
            var result = JSONObject()
            for (key, value) in object.sorted(by: { $0.key < $1.key }) where key != "nullable" || value.bool == nil {
                result[key] = key == "$ref" ? reference(value, root) : converted(value, root)
            }
            return object["nullable"] == true ? nullable(result) : .object(result)
        default: return json
        }
    }

    private static func reference(_ value: JSON, _ root: String) -> JSON {
        let prefix = "#/components/schemas/"
        guard let text = value.string, text.hasPrefix(prefix) else { return value }
        let name = text.dropFirst(prefix.count)
        return .string(name == root ? "#" : "#/definitions/\(name)")
    }

    /// Draft 4 knows null as a type.
    private static func nullable(_ schema: JSONObject) -> JSON {
        guard let type = schema["type"], type.string != nil else {
            return ["anyOf": [.object(schema), ["type": "null"]]]
        }
        var schema = schema
        schema["type"] = [type, "null"]
        return .object(schema)
    }
}
