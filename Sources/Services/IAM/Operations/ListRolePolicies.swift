internal import IAMAPI
internal import ServiceKit
internal import Wire

/// The names of a role's inline policies.
struct ListRolePolicies: Operation {
    static let model = IAMModel.listRolePolicies
    let store: IAMStore

    func access(_ input: ListRolePoliciesRequest, _ context: CallContext) async throws -> [Access] {
        try await Self.access(role: input.roleName, store, context)
    }

    func run(_ input: ListRolePoliciesRequest, _ context: CallContext) async throws -> ListRolePoliciesResponse {
        let role = try await store.role(input.roleName, context.iam)
        let names = try await store.inlinePolicies(role.name, context.iam).map(\.name)
        let page = try ListPage(names, marker: input.marker, maxItems: input.maxItems) { $0 }
        return ListRolePoliciesResponse(policyNames: page.items, isTruncated: page.isTruncated, marker: page.marker)
    }
}
