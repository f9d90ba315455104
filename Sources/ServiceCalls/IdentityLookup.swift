package import Base
internal import IAMAPI
package import ServiceKit
internal import Wire

/// Whether the users and roles are there that a resource's policy names: services keep their ids with the policy.
package struct IdentityLookup: Sendable {
    private let services: any ServiceDirectory

    package init(services: any ServiceDirectory) { self.services = services }

    package func exists(_ identity: ARN) async throws -> Bool { try await roleID(of: identity) != nil }

    /// The id of a role, which another role of the same name does not have; nil where it is not there. The platform has
    /// no users. Whose role it is does not matter: its account is asked in its own name.
    package func roleID(of identity: ARN) async throws -> String? {
        guard let account = AccountID(identity.account), let name = identity.resource.split(separator: "/").last,
            identity.resource.hasPrefix("role/")
        else { return nil }
        let client = IAMClient(services.caller(as: .account(account), account: account, region: .default))
        do {
            let role = try await client.getRole(GetRoleRequest(roleName: String(name))).role
            return role.arn == identity.description ? role.roleId : nil
        } catch let fault as Fault where ["NoSuchEntity", "ValidationError"].contains(fault.code) {
            return nil
        }
    }
}
