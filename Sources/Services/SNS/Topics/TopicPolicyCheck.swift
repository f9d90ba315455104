internal import Base
internal import IAMAPI
internal import SNSAPI
internal import ServiceKit
internal import Wire

/// Whether a policy that is to be set fits its topic, and whether the users and roles are there that it names: SNS
/// keeps their ids.
struct TopicPolicyCheck: Sendable {
    let services: any ServiceDirectory

    /// - Parameters:
    ///   - wanted: attributes that are to be set, their texts checked already.
    ///   - prefix: what stands before the reason in the fault: `Attributes Reason: ` for CreateTopic.
    /// - Throws: `InvalidParameter`.
    func check(_ wanted: [String: String], of reference: TopicReference, prefix: String = "") async throws {
        guard let text = wanted["Policy"], !text.isEmpty else { return }
        let policy = TopicPolicy(text, of: reference)
        guard policy.isAboutTopic else { throw Fault.invalidPolicy(prefix) }
        for identity in policy.identities {
            guard try await exists(identity) else { throw Fault.noPrincipal(prefix) }
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
