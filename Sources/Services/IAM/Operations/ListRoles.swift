internal import IAMAPI
internal import ServiceKit
internal import Wire

/// The roles under a path, by name.
struct ListRoles: Operation {
    static let model = IAMModel.listRoles
    let store: IAMStore

    func access(_ input: ListRolesRequest, _ context: CallContext) -> [Access] {
        Self.access(listing: "role", under: input.pathPrefix, context)
    }

    func run(_ input: ListRolesRequest, _ context: CallContext) async throws -> ListRolesResponse {
        let roles = try await store.roles(context.iam).filter { $0.path.hasPrefix(input.pathPrefix ?? "/") }
        let page = try ListPage(roles, marker: input.marker, maxItems: input.maxItems) { $0.name }
        return ListRolesResponse(
            roles: page.items.map { $0.wire(context.iam, isListed: true) }, isTruncated: page.isTruncated,
            marker: page.marker)
    }
}
