internal import Base
internal import ServiceKit
internal import Store

/// Temporary keys as they are stored, until some time after their end.
struct SessionRecord: Sendable {
    let accessKeyID: String
    let secret: Secret<String>
    let token: Secret<String>
    let expiration: Instant
    let caller: Caller

    /// New keys for a caller.
    init(for caller: Caller, until expiration: Instant, _ randomness: any Randomness) {
        accessKeyID = "ASIA" + randomness.token(16, from: "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        secret = Secret(Base64.encode(randomness.bytes(30)))
        token = Secret(Base64.encode(randomness.bytes(192)))
        (self.expiration, self.caller) = (expiration, caller)
    }

    var credentials: Credentials {
        Credentials(
            accessKeyID: accessKeyID, secretAccessKey: secret, sessionToken: token, expiration: expiration,
            caller: caller)
    }

    static let root = Key("sts", "session")
    static func key(_ accessKeyID: String) -> Key { root.appending(.string(accessKeyID)) }

    // MARK: - The stored form

    init(_ bytes: [UInt8]) throws {
        let json = try JSON(parsing: bytes)
        guard let id = json["id"]?.string, let secret = json["secret"]?.string, let token = json["token"]?.string,
            let end = json["expiration"]?.integer, let account = json["account"]?.string.flatMap({ AccountID($0) })
        else { throw Self.corrupt }
        (accessKeyID, self.secret, self.token) = (id, Secret(secret), Secret(token))
        expiration = Instant(nanoseconds: end)
        caller = try json["role"].map { .role(try Self.role($0, account)) } ?? .account(account)
    }

    private static func role(_ json: JSON, _ account: AccountID) throws(Failure) -> Caller.RoleSession {
        guard let name = json["name"]?.string, let arn = json["arn"]?.string, let session = json["session"]?.string,
            let id = json["id"]?.string
        else { throw corrupt }
        return Caller.RoleSession(
            account: account, roleName: name, roleARN: arn, sessionName: session, roleID: id,
            sessionPolicies: json["policies"]?.array ?? [])
    }

    private static let corrupt = Failure(
        code: "sts.corruptRow", message: "a session's row can't be read; was it written by a newer version?",
        stage: "decode")

    var bytes: [UInt8] {
        var object: JSONObject = [
            "id": .string(accessKeyID), "secret": .string(secret.value), "token": .string(token.value),
            "expiration": .integer(expiration.nanoseconds), "account": .string(caller.account?.rawValue ?? ""),
        ]
        if case .role(let role) = caller {
            object["role"] = [
                "name": .string(role.roleName), "arn": .string(role.roleARN), "session": .string(role.sessionName),
                "id": .string(role.roleID), "policies": .array(role.sessionPolicies),
            ]
        }
        return JSON.object(object).bytes
    }
}
