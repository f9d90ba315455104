internal import IAMAPI
internal import ServiceKit
internal import Wire

/// Adds tags to a role.
struct TagRole: Operation {
    static let model = IAMModel.tagRole
    let store: IAMStore

    func access(_ input: TagRoleRequest, _ context: CallContext) async throws -> [Access] {
        try await Self.access(role: input.roleName, store, context)
    }

    func run(_ input: TagRoleRequest, _ context: CallContext) async throws -> Empty {
        _ = try await store.changeRole(input.roleName, context.iam) { role throws(Fault) in
            try role.tags.merge(input.tags)
        }
        return Empty()
    }
}
