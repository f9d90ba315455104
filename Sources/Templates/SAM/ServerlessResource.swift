internal import Base

/// One resource of a SAM template while it is translated: its properties with `Globals` merged in.
struct ServerlessResource {
    let id: String
    let type: String
    let document: JSONObject
    let properties: JSONObject

    init(id: String, type: String, document: JSONObject) {
        (self.id, self.type, self.document) = (id, type, document)
        properties = document["Properties"]?.object ?? JSONObject()
    }

    subscript(name: String) -> JSON? { properties[name].flatMap { $0.isNull || $0.isNoValue ? JSON?.none : $0 } }

    /// The attributes that every resource generated from this one takes over.
    var inherited: JSONObject { document.only(["Condition", "DeletionPolicy", "UpdateReplacePolicy"]) }
    /// The attributes of the resource that stands in this one's place.
    var own: JSONObject { inherited.merging(document.only(["DependsOn", "Metadata"])) }
    var condition: String? { document["Condition"]?.string }

    /// Checks that the properties are known, supported and complete.
    func check(known: [String], required: [String] = [], unsupported: Set<String> = []) throws(ServerlessFault) {
        for name in properties.keys {
            guard known.contains(name) else {
                throw .resource(id, "property \(name) not defined for resource of type \(type)")
            }
            if unsupported.contains(name) { throw .unsupported("Property \(name) of \(type)", of: id) }
        }
        for name in required where properties[name] == nil {
            throw .resource(id, "Missing required property '\(name)'.")
        }
    }

    func fault(_ message: String) -> ServerlessFault { .resource(id, message) }

    /// The value of a property that must be a map.
    func map(_ name: String) throws(ServerlessFault) -> JSONObject? {
        guard let value = self[name] else { return nil }
        guard let map = value.object else { throw fault("Property '\(name)' should be a map.") }
        return map
    }

    /// A list of `Key` and `Value` from a map of tags.
    static func tags(_ map: JSONObject, createdBy: String? = nil) -> JSON? {
        var tags: [JSON] = createdBy.map { [.object(["Key": .string($0), "Value": "SAM"])] } ?? []
        for (key, value) in map { tags.append(.object(["Key": .string(key), "Value": value])) }
        return tags.isEmpty ? JSON?.none : .array(tags)
    }
}
