internal import Base

/// A connection's definition with its secrets, as it stands in its row. What is shown of it has no secrets.
struct ConnectionRecord: Sendable {
    let name: String
    /// The end of its ARN.
    let id: String
    var description: String?
    /// `BASIC`, `API_KEY` or `OAUTH_CLIENT_CREDENTIALS`.
    var kind: String
    var authorization: Authorization
    var parameters: [HTTPParameter] = []
    var state = "AUTHORIZED"
    let created: Instant
    var modified: Instant
    var authorized: Instant?
    /// Whether a function may have asked for it: then it reaches no more than functions do.
    var isFromFunction = false

    enum Authorization: Sendable {
        case basic(user: String, password: Secret<String>)
        case key(name: String, value: Secret<String>)
        case oAuth(OAuth)
    }

    struct OAuth: Sendable {
        var clientID: String
        var clientSecret: Secret<String>
        var endpoint: String
        var method: String
        var parameters: [HTTPParameter] = []
    }
}

/// Something that a connection adds to each request.
struct HTTPParameter: Sendable {
    enum Place: String, Sendable { case header, query, body }

    let place: Place
    let key: String
    let value: Secret<String>
    let isSecret: Bool

    var json: JSON { [.string(place.rawValue), .string(key), .string(value.value), .bool(isSecret)] }

    init(_ place: Place, _ key: String, _ value: String, isSecret: Bool) {
        (self.place, self.key, self.value, self.isSecret) = (place, key, Secret(value), isSecret)
    }

    init?(_ json: JSON) {
        guard let place = json[0]?.string.flatMap({ Place(rawValue: $0) }), let key = json[1]?.string,
            let value = json[2]?.string
        else { return nil }
        self.init(place, key, value, isSecret: json[3]?.bool ?? true)
    }
}

extension ConnectionRecord {
    func arn(_ tenant: Tenant) -> String { BusReference.arn(tenant, "connection/\(name)/\(id)") }

    var bytes: [UInt8] {
        var object: JSONObject = [
            "name": .string(name), "id": .string(id), "kind": .string(kind), "state": .string(state),
            "created": .integer(created.nanoseconds), "modified": .integer(modified.nanoseconds),
            "parameters": .array(parameters.map(\.json)),
        ]
        object["description"] = description.map { .string($0) }
        object["authorized"] = authorized.map { .integer($0.nanoseconds) }
        if isFromFunction { object["fromFunction"] = true }
        switch authorization {
        case .basic(let user, let password): object["basic"] = [.string(user), .string(password.value)]
        case .key(let name, let value): object["key"] = [.string(name), .string(value.value)]
        case .oAuth(let oAuth):
            object["oauth"] = [
                .string(oAuth.clientID), .string(oAuth.clientSecret.value), .string(oAuth.endpoint),
                .string(oAuth.method), .array(oAuth.parameters.map(\.json)),
            ]
        }
        return JSON.object(object).bytes
    }

    /// - Throws: where the bytes are no definition that this build knows.
    init(_ bytes: [UInt8]) throws(Failure) {
        guard let json = try? JSON(parsing: bytes), let name = json["name"]?.string, let id = json["id"]?.string,
            let kind = json["kind"]?.string, let created = json["created"]?.integer,
            let modified = json["modified"]?.integer, let authorization = Self.authorization(json)
        else { throw .damaged("connection") }
        (self.name, self.id, self.kind, self.authorization) = (name, id, kind, authorization)
        (self.created, self.modified) = (Instant(nanoseconds: created), Instant(nanoseconds: modified))
        description = json["description"]?.string
        state = json["state"]?.string ?? "AUTHORIZED"
        authorized = json["authorized"]?.integer.map { Instant(nanoseconds: $0) }
        isFromFunction = json["fromFunction"]?.bool ?? false
        parameters = (json["parameters"]?.array ?? []).compactMap { HTTPParameter($0) }
    }

    private static func authorization(_ json: JSON) -> Authorization? {
        func texts(_ name: String) -> [String]? { json[name]?.array?.compactMap(\.string) }
        if let basic = texts("basic"), basic.count == 2 { return .basic(user: basic[0], password: Secret(basic[1])) }
        if let key = texts("key"), key.count == 2 { return .key(name: key[0], value: Secret(key[1])) }
        guard let oAuth = texts("oauth"), oAuth.count == 4 else { return nil }
        return .oAuth(
            OAuth(
                clientID: oAuth[0], clientSecret: Secret(oAuth[1]), endpoint: oAuth[2], method: oAuth[3],
                parameters: (json["oauth"]?[4]?.array ?? []).compactMap { HTTPParameter($0) }))
    }
}
