internal import IAMAPI
internal import ServiceKit
internal import Wire

/// Takes tags from a role.
struct UntagRole: Operation {
    static let model = IAMModel.untagRole
    let store: IAMStore

    func access(_ input: UntagRoleRequest, _ context: CallContext) async throws -> [Access] {
        try await Self.access(role: input.roleName, store, context)
    }

    func run(_ input: UntagRoleRequest, _ context: CallContext) async throws -> Empty {
        _ = try await store.changeRole(input.roleName, context.iam) { role throws(Fault) in
            role.tags.remove(input.tagKeys)
        }
        return Empty()
    }
}
