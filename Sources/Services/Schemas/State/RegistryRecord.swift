internal import Base
internal import SchemasAPI

/// A registry as it is stored.
struct RegistryRecord: StoredRecord {
    var description: String?
    var tags: [String: String] = [:]
    /// Counted here, so that whoever makes a schema meets whoever deletes its registry.
    var schemas = 0

    init(description: String? = nil, tags: [String: String] = [:]) {
        (self.description, self.tags) = (description, tags)
    }

    init?(_ json: JSON) {
        guard let schemas = json["schemas"]?.integer else { return nil }
        self.init(description: json["description"]?.string, tags: json["tags"]?.tags ?? [:])
        self.schemas = Int(schemas)
    }

    var json: JSON {
        var object: JSONObject = ["schemas": .integer(Int64(schemas)), "tags": JSON(tags: tags)]
        object["description"] = description.map { .string($0) }
        return .object(object)
    }
}

/// The policy of a registry, by which other accounts may use it.
struct PolicyRecord: StoredRecord {
    let policy: JSON
    let revision: String

    init(policy: JSON, revision: String) { (self.policy, self.revision) = (policy, revision) }

    init?(_ json: JSON) {
        guard let policy = json["policy"], let revision = json["revision"]?.string else { return nil }
        self.init(policy: policy, revision: revision)
    }

    var json: JSON { ["policy": policy, "revision": .string(revision)] }
}
