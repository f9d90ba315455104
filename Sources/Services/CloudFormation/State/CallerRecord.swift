internal import Base
internal import ServiceKit

/// How a caller is kept, so that an operation goes on in his name after a restart.
enum CallerRecord {
    static func json(of caller: Caller) -> JSON {
        switch caller {
        case .account(let account): ["account": .string(account.rawValue)]
        case .role(let session):
            [
                "account": .string(session.account.rawValue), "role": .string(session.roleName),
                "arn": .string(session.roleARN), "session": .string(session.sessionName), "id": .string(session.roleID),
                "policies": .array(session.sessionPolicies),
            ]
        case .service(let service):
            .object(
                JSONObject(present: [
                    ("service", .string(service.name)), ("source", .text(service.sourceARN)),
                    ("account", .text(service.sourceAccount?.rawValue)),
                ]))
        case .anonymous: [:]
        }
    }

    /// Nil for a record that this build cannot read.
    static func caller(_ json: JSON?) -> Caller? {
        guard let json else { return nil }
        let reader = RecordReader(json)
        let account = AccountID(reader.text("account"))
        if let service = reader.optionalText("service") {
            return .service(.init(name: service, sourceARN: reader.optionalText("source"), sourceAccount: account))
        }
        guard let account else { return reader.object.isEmpty ? .anonymous : nil }
        guard let role = reader.optionalText("role") else { return .account(account) }
        return .role(
            .init(
                account: account, roleName: role, roleARN: reader.text("arn"), sessionName: reader.text("session"),
                roleID: reader.text("id"), sessionPolicies: json["policies"]?.array ?? []))
    }
}
