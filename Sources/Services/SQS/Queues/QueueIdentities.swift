internal import Base
internal import IAMAPI
internal import ServiceKit
internal import Wire

/// Whether the users and roles are there that a queue's policy names: SQS keeps their ids.
struct QueueIdentities: Sendable {
    let services: any ServiceDirectory

    /// - Parameter wanted: attributes that are to be set, their texts checked already.
    /// - Throws: `InvalidAttributeValue`.
    func check(_ wanted: [String: String]) async throws {
        for identity in wanted["Policy"].map({ QueuePolicy.identities($0) }) ?? [] {
            guard try await exists(identity) else { throw Fault.invalidPolicy }
        }
    }

    /// The platform has no users. Whose role it is does not matter: its account is asked in its own name.
    private func exists(_ identity: ARN) async throws -> Bool {
        guard let account = AccountID(identity.account), let name = identity.resource.split(separator: "/").last,
            identity.resource.hasPrefix("role/")
        else { return false }
        let client = IAMClient(services.caller(as: .account(account), account: account, region: .default))
        do {
            return try await client.getRole(GetRoleRequest(roleName: String(name))).role.arn == identity.description
        } catch let fault as Fault where ["NoSuchEntity", "ValidationError"].contains(fault.code) {
            return false
        }
    }
}
