internal import Base

/// Writes a shape as AWS writes a discovered schema: an OpenAPI document whose objects are components, named for their
/// members and found level by level.
/// - Source: Amazon EventBridge User Guide, "Creating a schema from event JSON", and discovered schemas that their
///   owners published.
struct DiscoveredDocument {
    private var names: [String: EventShape] = [:]
    private var waiting: [(name: String, members: EventShape.Members)] = []
    private var components = JSONObject()

    /// - Parameter event: what the envelope says; nil for JSON that is no event of a bus.
    static func openAPI(_ shape: EventShape, event: EventKind?) -> JSON {
        var document = DiscoveredDocument()
        let title = event.map { DiscoveredName.component($0.detailType) } ?? "Event"
        if case .object(let members) = shape.kind {
            document.write(members, as: event == nil ? "Event" : "AWSEvent", event)
        } else {
            document.components["Event"] = document.schema(of: shape, "Event", in: "Event")
        }
        while !document.waiting.isEmpty {
            let next = document.waiting.removeFirst()
            document.components[next.name] = document.object(next.members, next.name)
        }
        return [
            "openapi": "3.0.0", "info": ["version": "1.0.0", "title": .string(title)], "paths": [:],
            "components": ["schemas": .object(document.components)],
        ]
    }

    private mutating func write(_ members: EventShape.Members, as name: String, _ event: EventKind?) {
        names[name] = EventShape(.object(members))
        var component = object(members, name, detail: event?.detailType)
        if let event {
            var marked = JSONObject()
            for (key, value) in component.object ?? [:] {
                if key == "properties" {
                    marked["x-amazon-events-detail-type"] = .string(event.detailType)
                    marked["x-amazon-events-source"] = .string(event.source)
                }
                marked[key] = value
            }
            component = .object(marked)
        }
        components[name] = component
    }

    /// - Parameter detail: after what the member `detail` is named, where the object is an event of a bus.
    private mutating func object(
        _ members: EventShape.Members, _ name: String, detail: String? = nil
    ) -> JSON {
        var references: [(String, JSON)] = []
        var others: [(String, JSON)] = []
        for (key, shape) in members.shapes.sorted(by: { $0.key < $1.key }) {
            let schema = schema(of: shape, key == "detail" ? detail ?? key : key, in: name)
            if schema["$ref"] == nil { others.append((key, schema)) } else { references.append((key, schema)) }
        }
        var object: JSONObject = ["type": "object"]
        let properties = references + others
        let required = properties.map(\.0).filter(members.required.contains)
        if !required.isEmpty { object["required"] = .array(HashOrder.sorted(required).map { .string($0) }) }
        if !properties.isEmpty { object["properties"] = .object(JSONObject(properties)) }
        return .object(object)
    }

    /// - Parameter key: the member's name, from which a component of its own is named.
    private mutating func schema(of shape: EventShape, _ key: String, in parent: String) -> JSON {
        var schema: JSONObject
        switch shape.kind {
        case .nothing, .anything: return [:]
        case .boolean: schema = ["type": "boolean"]
        case .number: schema = ["type": "number"]
        case .long: schema = ["type": "integer", "format": "int64"]
        case .string: schema = ["type": "string"]
        case .dateTime: schema = ["type": "string", "format": "date-time"]
        case .array(let element):
            let items = element.map { self.schema(of: $0, parent + "Item", in: parent) }
            schema = ["type": "array", "items": items ?? ["type": "object"]]
        case .object(let members):
            guard members.shapes.isEmpty else { return reference(to: shape, members, DiscoveredName.component(key)) }
            schema = ["type": "object"]
        }
        if shape.isNullable { schema["nullable"] = true }
        return .object(schema)
    }

    private mutating func reference(
        to shape: EventShape, _ members: EventShape.Members, _ key: String
    ) -> JSON {
        let name = unique(key, shape)
        if names.updateValue(plain(shape), forKey: name) == nil { waiting.append((name, members)) }
        let reference: JSON = ["$ref": .string("#/components/schemas/\(name)")]
        // Beside a reference nothing counts.
        return shape.isNullable ? ["nullable": true, "allOf": [reference]] : reference
    }

    /// Objects of the same shape share a component; others of the same name are numbered.
    private mutating func unique(_ name: String, _ shape: EventShape) -> String {
        var candidate = name
        var number = 0
        while let known = names[candidate], known != plain(shape) || candidate == "AWSEvent" {
            number += 1
            candidate = "\(name)_\(number)"
        }
        return candidate
    }

    private func plain(_ shape: EventShape) -> EventShape { EventShape(shape.kind) }
}

/// What an event of a bus says of itself, by which its schema is named.
struct EventKind: Hashable, Sendable {
    let source: String
    let detailType: String

    /// Nil for JSON that is no event of a bus.
    init?(_ event: JSON) {
        guard let source = event["source"]?.string, let type = event["detail-type"]?.string,
            event["detail"]?.object != nil
        else { return nil }
        (self.source, detailType) = (source, type)
    }
}
