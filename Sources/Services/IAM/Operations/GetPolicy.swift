internal import IAMAPI
internal import ServiceKit
internal import Wire

/// A managed policy without its document.
struct GetPolicy: Operation {
    static let model = IAMModel.getPolicy
    let store: IAMStore

    func access(_ input: GetPolicyRequest, _ context: CallContext) -> [Access] {
        Self.access(policy: input.policyArn, context)
    }

    func run(_ input: GetPolicyRequest, _ context: CallContext) async throws -> GetPolicyResponse {
        let policy = try await store.policy(try PolicyARN(input.policyArn), context.iam)
        let users = try await store.users(of: policy.arn, context.iam)
        let attached = users.filter { $0.use == .attached }.count
        return GetPolicyResponse(policy: policy.wire((attached, users.count - attached)))
    }
}
