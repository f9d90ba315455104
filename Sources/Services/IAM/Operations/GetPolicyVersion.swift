internal import IAMAPI
internal import ServiceKit
internal import Wire

/// A version of a managed policy with its document.
struct GetPolicyVersion: Operation {
    static let model = IAMModel.getPolicyVersion
    let store: IAMStore

    func access(_ input: GetPolicyVersionRequest, _ context: CallContext) -> [Access] {
        Self.access(policy: input.policyArn, context)
    }

    func run(_ input: GetPolicyVersionRequest, _ context: CallContext) async throws -> GetPolicyVersionResponse {
        let policy = try await store.policy(try PolicyARN(input.policyArn), context.iam)
        guard let document = try await store.document(of: policy, version: input.versionId),
            let version = policy.versions.first(where: { $0.versionId == input.versionId })
        else { throw policy.noVersion(input.versionId) }
        return GetPolicyVersionResponse(
            policyVersion: PolicyVersion(
                document: PolicyDocument.encoded(document), versionId: version.versionId,
                isDefaultVersion: version.isDefaultVersion, createDate: version.createDate))
    }
}
