internal import Base

/// A function as the store keeps it: its newest configuration, and what belongs to no version.
struct FunctionRecord: Sendable, Hashable {
    struct Alias: Sendable, Hashable {
        let name: String
        var version: String
        var description: String
        var revisionID: String
    }

    /// One statement of the function's policy, and the version or alias that it is for.
    struct Permission: Sendable, Hashable {
        let qualifier: String?
        let statement: JSON

        var id: String { statement["Sid"]?.string ?? "" }
    }

    let name: String
    var latest: FunctionConfig
    /// The number of the newest version; 0 before the first.
    var lastVersion = 0
    var tags: [String: String] = [:]
    var aliases: [Alias] = []
    var permissions: [Permission] = []
    /// Changes with the policy.
    var policyRevision = ""
    var reservedConcurrency: Int?

    /// The policy of the function, a version or an alias; nil where there is none.
    func policy(for qualifier: String?) -> JSON? {
        let statements = permissions.filter { $0.qualifier == qualifier }.map(\.statement)
        return statements.isEmpty ? nil : ["Version": "2012-10-17", "Id": "default", "Statement": .array(statements)]
    }
}

extension FunctionRecord {
    var json: JSON {
        var object: JSONObject = [
            "name": .string(name), "latest": latest.json, "lastVersion": .integer(Int64(lastVersion)),
            "tags": .strings(tags),
            "policyRevision": .string(policyRevision),
        ]
        object["aliases"] = .array(
            aliases.map { [.string($0.name), .string($0.version), .string($0.description), .string($0.revisionID)] })
        object["permissions"] = .array(permissions.map { [$0.qualifier.map { .string($0) } ?? .null, $0.statement] })
        if let reservedConcurrency { object["reserved"] = .integer(Int64(reservedConcurrency)) }
        return .object(object)
    }

    /// Nil when the row is of another shape.
    init?(_ json: JSON) {
        guard let name = json["name"]?.string, let latest = json["latest"].flatMap({ FunctionConfig($0) }) else {
            return nil
        }
        self.init(name: name, latest: latest)
        lastVersion = json["lastVersion"]?.integer.map { Int($0) } ?? 0
        tags = json["tags"]?.strings ?? [:]
        policyRevision = json["policyRevision"]?.string ?? ""
        aliases = (json["aliases"]?.array ?? []).compactMap { alias in
            guard let name = alias[0]?.string, let version = alias[1]?.string else { return nil }
            return Alias(
                name: name, version: version, description: alias[2]?.string ?? "", revisionID: alias[3]?.string ?? "")
        }
        permissions = (json["permissions"]?.array ?? []).compactMap { permission in
            permission[1].map { Permission(qualifier: permission[0]?.string, statement: $0) }
        }
        reservedConcurrency = json["reserved"]?.integer.map { Int($0) }
    }
}
