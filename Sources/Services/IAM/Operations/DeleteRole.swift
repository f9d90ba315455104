internal import IAMAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Removes a role that has no policies any more.
struct DeleteRole: Operation {
    static let model = IAMModel.deleteRole
    let store: IAMStore

    func access(_ input: DeleteRoleRequest, _ context: CallContext) async throws -> [Access] {
        try await Self.access(role: input.roleName, store, context)
    }

    func run(_ input: DeleteRoleRequest, _ context: CallContext) async throws -> Empty {
        let names = context.iam
        try await store.change(names) { transaction in
            let role = try await store.role(input.roleName, names)
            guard role.attached.isEmpty else {
                throw IAMFault.deleteConflictException("Cannot delete entity, must detach all policies first.")
            }
            guard try await store.inlinePolicies(role.name, names).isEmpty else {
                throw IAMFault.deleteConflictException("Cannot delete entity, must delete policies first.")
            }
            if let boundary = role.boundary { transaction.delete(names.use(boundary, .boundary, role.name)) }
            transaction.delete(names.role(role.name))
        }
        return Empty()
    }
}
