internal import IAMAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Takes a role's boundary away; a role without one stays as it is.
struct DeleteRolePermissionsBoundary: Operation {
    static let model = IAMModel.deleteRolePermissionsBoundary
    let store: IAMStore

    func access(_ input: DeleteRolePermissionsBoundaryRequest, _ context: CallContext) async throws -> [Access] {
        try await Self.access(role: input.roleName, store, context)
    }

    func run(_ input: DeleteRolePermissionsBoundaryRequest, _ context: CallContext) async throws -> Empty {
        let names = context.iam
        try await store.change(names) { transaction in
            var role = try await store.role(input.roleName, names)
            guard let boundary = role.boundary else { return }
            transaction.delete(names.use(boundary, .boundary, role.name))
            role.boundary = nil
            transaction.put(names.role(role.name), role.bytes)
        }
        return Empty()
    }
}
