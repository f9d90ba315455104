internal import Base

/// A subscription, as it stands in its row.
struct SubscriptionRecord: Sendable, Hashable {
    let id: String
    let kind: DeliveryProtocol
    let endpoint: String
    let owner: AccountID
    /// The ARN of who subscribed.
    let principal: String
    let created: Instant
    /// When messages began to go to it; nil while it waits for its confirmation.
    var confirmed: Instant?
    /// Whether who confirmed it had keys.
    var isAuthenticated = false
    /// Whether only its owners may end it.
    var isProtected = false
    /// Whether a function subscribed it: then it reaches what functions reach.
    var isFromFunction = false
    /// The base of the URL by which the subscriber reached the platform, where that is a name of this machine.
    let base: String?
    /// What confirms it, and brings it back.
    let token: String
    /// Those that were set, by AWS's names.
    var attributes: [String: String]

    var isPending: Bool { confirmed == nil }
    var hasFilter: Bool { attributes["FilterPolicy"] != nil }
    /// Whether its filter policy has rows of its own.
    var isLong: Bool { attributes["FilterPolicy"].map { $0.utf8.count > LimitsSNS.shortFilterBytes } ?? false }
}

extension SubscriptionRecord {
    var json: JSON {
        var object: JSONObject = [
            "id": .string(id), "kind": .string(kind.rawValue), "endpoint": .string(endpoint),
            "owner": .string(owner.rawValue), "principal": .string(principal),
            "created": .integer(created.nanoseconds), "authenticated": .bool(isAuthenticated),
            "protected": .bool(isProtected), "token": .string(token), "attributes": JSON(texts: attributes),
        ]
        object["confirmed"] = confirmed.map { .integer($0.nanoseconds) }
        object["base"] = base.map { .string($0) }
        if isFromFunction { object["fromFunction"] = true }
        return .object(object)
    }

    /// The row's value.
    var bytes: [UInt8] { json.bytes }

    /// The row's value where the filter policy has rows of its own.
    var shortBytes: [UInt8] {
        var record = self
        record.attributes["FilterPolicy"] = nil
        var object = record.json.object ?? [:]
        object["long"] = true
        return JSON.object(object).bytes
    }

    /// - Throws: `sns.subscription` where the value is no subscription that this build knows.
    init(_ json: JSON?) throws(Failure) {
        guard let json, let id = json["id"]?.string,
            let kind = json["kind"]?.string.flatMap({ DeliveryProtocol(rawValue: $0) }),
            let endpoint = json["endpoint"]?.string, let owner = json["owner"]?.string.flatMap({ AccountID($0) }),
            let created = json["created"]?.integer, let token = json["token"]?.string
        else {
            throw Failure(
                code: "sns.subscription", message: "A subscription is damaged or was written by a newer version.",
                stage: "read subscription")
        }
        self.init(
            id: id, kind: kind, endpoint: endpoint, owner: owner, principal: json["principal"]?.string ?? "",
            created: Instant(nanoseconds: created),
            confirmed: json["confirmed"]?.integer.map { Instant(nanoseconds: $0) },
            isAuthenticated: json["authenticated"]?.bool ?? false, isProtected: json["protected"]?.bool ?? false,
            isFromFunction: json["fromFunction"]?.bool ?? false, base: json["base"]?.string, token: token,
            attributes: json["attributes"]?.texts ?? [:])
    }
}
