internal import IAMAPI
internal import ServiceKit
internal import Wire

/// Changes a role's description or longest session.
struct UpdateRole: Operation {
    static let model = IAMModel.updateRole
    let store: IAMStore

    func access(_ input: UpdateRoleRequest, _ context: CallContext) async throws -> [Access] {
        try await Self.access(role: input.roleName, store, context)
    }

    func run(_ input: UpdateRoleRequest, _ context: CallContext) async throws -> UpdateRoleResponse {
        _ = try await store.changeRole(input.roleName, context.iam) { role throws(Fault) in
            role.description = input.description ?? role.description
            role.maxSessionDuration = input.maxSessionDuration ?? role.maxSessionDuration
        }
        return UpdateRoleResponse()
    }
}
