internal import IAMAPI
internal import ServiceKit
internal import Wire

/// A managed policy's tags.
struct ListPolicyTags: Operation {
    static let model = IAMModel.listPolicyTags
    let store: IAMStore

    func access(_ input: ListPolicyTagsRequest, _ context: CallContext) -> [Access] {
        Self.access(policy: input.policyArn, context)
    }

    func run(_ input: ListPolicyTagsRequest, _ context: CallContext) async throws -> ListPolicyTagsResponse {
        let policy = try await store.policy(try PolicyARN(input.policyArn), context.iam)
        let tags = policy.wire(nil).tags ?? []
        let page = try ListPage(tags, marker: input.marker, maxItems: input.maxItems) { $0.key }
        return ListPolicyTagsResponse(tags: page.items, isTruncated: page.isTruncated, marker: page.marker)
    }
}
