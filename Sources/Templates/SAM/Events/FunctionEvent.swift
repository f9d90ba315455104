internal import Base

/// One member of the `Events` of a function or a state machine.
struct FunctionEvent {
    let name: String
    let type: String
    let resource: ServerlessResource
    let properties: JSONObject

    /// The base of the generated ids: function and event.
    var id: String { resource.id + name }

    init(_ name: String, _ value: JSON, of resource: ServerlessResource, types: Set<String>) throws(ServerlessFault) {
        (self.name, self.resource) = (name, resource)
        func fault(_ message: String) -> ServerlessFault { Self.fault(name, resource, message) }
        guard let document = value.object else { throw fault("must be a map") }
        guard let type = document["Type"]?.string, types.contains(type) else {
            let text = document["Type"].map { $0.string ?? $0.description } ?? "None"
            throw fault("Resource dict has missing or invalid value for key Type. Event Type is: \(text).")
        }
        self.type = type
        guard let properties = (document["Properties"] ?? .object(JSONObject())).object else {
            // Events of APIs are looked at before the others.
            if type == "Api" || type == "HttpApi" { throw fault("Properties should be a map.") }
            throw .resource(resource.id + name, "Properties of a resource must be an object.")
        }
        self.properties = properties
    }

    subscript(name: String) -> JSON? { properties[name].flatMap { $0.isNull ? JSON?.none : $0 } }

    func fault(_ message: String) -> ServerlessFault { Self.fault(name, resource, message) }

    /// A fault that is told under the event's whole id.
    func fault(ofID message: String) -> ServerlessFault { Self.fault(id, resource, message) }

    private static func fault(_ id: String, _ resource: ServerlessResource, _ message: String) -> ServerlessFault {
        resource.type == "AWS::Serverless::StateMachine"
            ? .event(id, message) : .event(id, of: resource.id, message)
    }

    /// Checks that the properties are known and complete.
    func check(known: [String], required: [String] = []) throws(ServerlessFault) {
        for name in properties.keys where !known.contains(name) {
            throw .resource(id, "property \(name) not defined for resource of type \(type)")
        }
        for name in required where self[name] == nil { throw .resource(id, "Missing required property '\(name)'.") }
    }

    /// Checks that the properties are known, complete and of their types.
    func check(_ types: [(String, EventProperty)], required: [String]) throws(ServerlessFault) {
        try check(known: types.map(\.0), required: required)
        for (name, type) in types {
            if let value = self[name], !type.allows(value) { throw .resource(id, type.fault(name)) }
        }
    }

    /// A property that must be a text.
    func text(_ name: String) throws(ServerlessFault) -> String {
        guard let value = self[name] else { throw fault("Property '\(name)' is required.") }
        guard let text = value.string else { throw fault("Property '\(name)' should be a string.") }
        return text
    }
}
