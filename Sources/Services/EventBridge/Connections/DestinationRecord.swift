internal import Base

/// An API destination's definition, as it stands in its row.
struct DestinationRecord: Sendable, Hashable {
    let name: String
    let id: String
    var description: String?
    var connectionARN: String
    var endpoint: String
    var method: String
    var rate: Int
    let created: Instant
    var modified: Instant
    /// Whether a function may have asked for it: then it reaches no more than functions do.
    var isFromFunction: Bool

    func arn(_ tenant: Tenant) -> String { BusReference.arn(tenant, "api-destination/\(name)/\(id)") }

    var bytes: [UInt8] {
        var object: JSONObject = [
            "name": .string(name), "id": .string(id), "connection": .string(connectionARN),
            "endpoint": .string(endpoint), "method": .string(method), "rate": .integer(Int64(rate)),
            "created": .integer(created.nanoseconds), "modified": .integer(modified.nanoseconds),
        ]
        object["description"] = description.map { .string($0) }
        if isFromFunction { object["fromFunction"] = true }
        return JSON.object(object).bytes
    }
}

extension DestinationRecord {
    /// - Throws: where the bytes are no definition that this build knows.
    init(_ bytes: [UInt8]) throws(Failure) {
        guard let json = try? JSON(parsing: bytes), let name = json["name"]?.string, let id = json["id"]?.string,
            let connection = json["connection"]?.string, let endpoint = json["endpoint"]?.string,
            let method = json["method"]?.string, let created = json["created"]?.integer,
            let modified = json["modified"]?.integer
        else { throw .damaged("destination") }
        self.init(
            name: name, id: id, description: json["description"]?.string, connectionARN: connection,
            endpoint: endpoint, method: method,
            rate: Int(json["rate"]?.integer ?? Int64(LimitsEventBridge.invocationsPerSecond)),
            created: Instant(nanoseconds: created), modified: Instant(nanoseconds: modified),
            isFromFunction: json["fromFunction"]?.bool ?? false)
    }
}

/// Which API destination a target means, or which connection a destination has.
struct DestinationReference: Hashable, Sendable {
    let name: String
    let id: String
    let tenant: Tenant

    /// Nil for what is no such ARN.
    init?(arn text: String, kind: String = "api-destination") {
        guard let arn = ARN(text), arn.service == "events", let account = AccountID(arn.account),
            let region = Region(arn.region)
        else { return nil }
        let parts = arn.resource.split(separator: "/" as Character).map { String($0) }
        guard parts.count == 3, parts[0] == kind else { return nil }
        (name, id, tenant) = (parts[1], parts[2], Tenant(account: account, region: region))
    }
}
