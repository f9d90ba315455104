internal import IAMAPI
internal import ServiceKit
internal import Wire

/// A role's tags.
struct ListRoleTags: Operation {
    static let model = IAMModel.listRoleTags
    let store: IAMStore

    func access(_ input: ListRoleTagsRequest, _ context: CallContext) async throws -> [Access] {
        try await Self.access(role: input.roleName, store, context)
    }

    func run(_ input: ListRoleTagsRequest, _ context: CallContext) async throws -> ListRoleTagsResponse {
        let tags = try await store.role(input.roleName, context.iam).tags
        let page = try ListPage(tags, marker: input.marker, maxItems: input.maxItems) { $0.key }
        return ListRoleTagsResponse(tags: page.items.wire, isTruncated: page.isTruncated, marker: page.marker)
    }
}
