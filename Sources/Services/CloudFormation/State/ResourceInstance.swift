internal import Base
internal import ServiceKit
internal import Templates

/// One thing made for a resource: a replacement makes another one for the same resource.
struct ResourceInstance: Hashable, Sendable {
    var physicalID: String
    /// What tells it from every other resource of its type: a replacement can have the same physical id.
    var identity: String
    var attributes: JSONObject
    /// The properties that it was made or last changed with, without functions.
    var properties: JSONObject
    var type: String
    /// The resources that it waited for, which outlive it.
    var dependencies: [String]
    var deletionPolicy: TemplateResource.Removal
    var updateReplacePolicy: TemplateResource.Removal
    var metadata: JSON?

    var json: JSON {
        .object(
            JSONObject(present: [
                ("physical", .string(physicalID)), ("identity", identity == physicalID ? nil : .string(identity)),
                ("attributes", .object(attributes)),
                ("properties", .object(properties)),
                ("type", .string(type)), ("dependencies", JSON(texts: dependencies)),
                ("deletion", .string(deletionPolicy.rawValue)), ("replacement", .string(updateReplacePolicy.rawValue)),
                ("metadata", metadata),
            ]))
    }
}

extension ResourceInstance {
    /// Takes what a handler has made of it. A change in place leaves the identity that it was made with.
    mutating func become(_ state: ResourceState) {
        if identity.isEmpty || physicalID != state.physicalID { identity = state.identity }
        (physicalID, attributes) = (state.physicalID, state.attributes)
    }

    init?(_ json: JSON?) {
        guard let json else { return nil }
        let reader = RecordReader(json)
        self.init(
            physicalID: reader.text("physical"), identity: reader.optionalText("identity") ?? reader.text("physical"),
            attributes: reader.members("attributes"),
            properties: reader.members("properties"), type: reader.text("type"),
            dependencies: reader.texts("dependencies"),
            deletionPolicy: .init(rawValue: reader.text("deletion")) ?? .delete,
            updateReplacePolicy: .init(rawValue: reader.text("replacement")) ?? .delete,
            metadata: reader.object["metadata"])
    }
}
