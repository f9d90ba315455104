internal import IAMAPI
internal import ServiceKit
internal import Wire

/// The versions of a managed policy, the newest first.
struct ListPolicyVersions: Operation {
    static let model = IAMModel.listPolicyVersions
    let store: IAMStore

    func access(_ input: ListPolicyVersionsRequest, _ context: CallContext) -> [Access] {
        Self.access(policy: input.policyArn, context)
    }

    func run(_ input: ListPolicyVersionsRequest, _ context: CallContext) async throws -> ListPolicyVersionsResponse {
        let policy = try await store.policy(try PolicyARN(input.policyArn), context.iam)
        let page = try ListPage(policy.versions, marker: input.marker, maxItems: input.maxItems) { $0.versionId ?? "" }
        return ListPolicyVersionsResponse(versions: page.items, isTruncated: page.isTruncated, marker: page.marker)
    }
}
