internal import IAMAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Sets the managed policy that bounds what a role may do.
struct PutRolePermissionsBoundary: Operation {
    static let model = IAMModel.putRolePermissionsBoundary
    let store: IAMStore

    func access(_ input: PutRolePermissionsBoundaryRequest, _ context: CallContext) async throws -> [Access] {
        try await Self.access(
            role: input.roleName, store, context, ["iam:PermissionsBoundary": [input.permissionsBoundary]])
    }

    func run(_ input: PutRolePermissionsBoundaryRequest, _ context: CallContext) async throws -> Empty {
        let names = context.iam
        try await store.change(names) { transaction in
            var role = try await store.role(input.roleName, names)
            try await store.checkBoundary(input.permissionsBoundary, names)
            if let old = role.boundary { transaction.delete(names.use(old, .boundary, role.name)) }
            role.boundary = input.permissionsBoundary
            transaction.put(names.role(role.name), role.bytes)
            transaction.put(names.use(input.permissionsBoundary, .boundary, role.name), [])
        }
        return Empty()
    }
}
