internal import IAMAPI
internal import ServiceKit
internal import Wire

/// The instance profiles of a role: there are none, since the platform has no instances.
struct ListInstanceProfilesForRole: Operation {
    static let model = IAMModel.listInstanceProfilesForRole
    let store: IAMStore

    func access(_ input: ListInstanceProfilesForRoleRequest, _ context: CallContext) async throws -> [Access] {
        try await Self.access(role: input.roleName, store, context)
    }

    func run(_ input: ListInstanceProfilesForRoleRequest, _ context: CallContext) async throws
        -> ListInstanceProfilesForRoleResponse
    {
        _ = try await store.role(input.roleName, context.iam)
        return ListInstanceProfilesForRoleResponse(instanceProfiles: [], isTruncated: false)
    }
}
