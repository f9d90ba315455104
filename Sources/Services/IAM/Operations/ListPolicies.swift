internal import IAMAPI
internal import ServiceKit
internal import Wire

/// The managed policies of the account, of AWS, or of both.
struct ListPolicies: Operation {
    static let model = IAMModel.listPolicies
    let store: IAMStore

    func access(_ input: ListPoliciesRequest, _ context: CallContext) -> [Access] {
        Self.access(listing: "policy", under: input.pathPrefix, context)
    }

    func run(_ input: ListPoliciesRequest, _ context: CallContext) async throws -> ListPoliciesResponse {
        let names = context.iam
        let scope = input.scope ?? .all
        var policies: [ManagedPolicy] = []
        if scope != .aws { policies += try await store.customerPolicies(names).map { .customer($0, names) } }
        if scope != .local { policies += AWSManagedPolicy.all.map { .aws($0) } }
        let counts = try await store.useCounts(names)
        let wanted = policies.filter { policy in
            let uses = counts[policy.arn] ?? (0, 0)
            if !policy.path.hasPrefix(input.pathPrefix ?? "/") { return false }
            if input.onlyAttached == true, uses.attached == 0 { return false }
            switch input.policyUsageFilter {
            case .permissionsPolicy?: return uses.attached > 0
            case .permissionsBoundary?: return uses.boundary > 0
            case nil: return true
            }
        }
        let page = try ListPage(wanted, marker: input.marker, maxItems: input.maxItems) { $0.arn }
        return ListPoliciesResponse(
            policies: page.items.map { $0.wire(counts[$0.arn], isListed: true) }, isTruncated: page.isTruncated,
            marker: page.marker)
    }
}
