internal import IAMAPI
internal import ServiceKit
internal import Wire

/// Changes a role's description; the older form of UpdateRole.
struct UpdateRoleDescription: Operation {
    static let model = IAMModel.updateRoleDescription
    let store: IAMStore

    func access(_ input: UpdateRoleDescriptionRequest, _ context: CallContext) async throws -> [Access] {
        try await Self.access(role: input.roleName, store, context)
    }

    func run(_ input: UpdateRoleDescriptionRequest, _ context: CallContext) async throws
        -> UpdateRoleDescriptionResponse
    {
        let role = try await store.changeRole(input.roleName, context.iam) { role throws(Fault) in
            role.description = input.description
        }
        return UpdateRoleDescriptionResponse(role: role.wire(context.iam))
    }
}
