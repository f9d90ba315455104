internal import Base
internal import SchemasAPI

/// A discoverer as it is stored. Its id is made of its bus, so a bus has one at most.
struct DiscovererRecord: StoredRecord {
    let source: String
    var description: String?
    var tags: [String: String]
    var crossAccount: Bool
    var state: DiscovererState

    init(source: String, description: String?, tags: [String: String], crossAccount: Bool) {
        (self.source, self.description, self.tags) = (source, description, tags)
        (self.crossAccount, state) = (crossAccount, .started)
    }

    init?(_ json: JSON) {
        guard let source = json["source"]?.string, let crossAccount = json["cross"]?.bool,
            let state = json["state"]?.string.flatMap({ DiscovererState(rawValue: $0) })
        else { return nil }
        self.init(
            source: source, description: json["description"]?.string, tags: json["tags"]?.tags ?? [:],
            crossAccount: crossAccount)
        self.state = state
    }

    var json: JSON {
        var object: JSONObject = [
            "source": .string(source), "tags": JSON(tags: tags), "cross": .bool(crossAccount),
            "state": .string(state.rawValue),
        ]
        object["description"] = description.map { .string($0) }
        return .object(object)
    }
}

/// A discoverer of an account and region.
struct DiscovererReference: Hashable, Sendable {
    let tenant: Tenant
    let id: String

    var arn: String { "arn:aws:schemas:\(tenant.region):\(tenant.account):discoverer/\(id)" }

    init(tenant: Tenant, id: String) { (self.tenant, self.id) = (tenant, id) }

    /// Nil where the ARN is that of no event bus of this account and region.
    /// - Source: the ids that AWS gives: `events-event-bus-default`.
    init?(bus: String, _ tenant: Tenant) {
        guard let arn = ARN(bus), arn.service == "events", arn.region == tenant.region.rawValue,
            arn.account == tenant.account.rawValue, arn.resource.hasPrefix("event-bus/")
        else { return nil }
        let name = arn.resource.dropFirst("event-bus/".count)
        guard (1...256).contains(name.utf8.count) else { return nil }
        let id = name.utf8.map { $0 == UInt8(ascii: "/") ? UInt8(ascii: "-") : $0 }
        self.init(tenant: tenant, id: "events-event-bus-" + String(decoding: id, as: UTF8.self))
    }
}
