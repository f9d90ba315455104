internal import IAMAPI
internal import ServiceKit
internal import Wire

/// A role with its trust policy.
struct GetRole: Operation {
    static let model = IAMModel.getRole
    let store: IAMStore

    func access(_ input: GetRoleRequest, _ context: CallContext) async throws -> [Access] {
        try await Self.access(role: input.roleName, store, context)
    }

    func run(_ input: GetRoleRequest, _ context: CallContext) async throws -> GetRoleResponse {
        GetRoleResponse(role: try await store.role(input.roleName, context.iam).wire(context.iam))
    }
}
