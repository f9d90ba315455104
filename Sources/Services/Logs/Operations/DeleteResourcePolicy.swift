internal import LogsAPI
internal import ServiceKit
internal import Wire

/// Takes a policy away.
/// - Source: CloudWatch Logs API Reference, DeleteResourcePolicy.
struct DeleteResourcePolicy: Operation {
    static let model = LogsModel.deleteResourcePolicy
    let store: LogsStore

    func access(_ input: DeleteResourcePolicyRequest, _ context: CallContext) -> [Access] {
        [Access(Self.model.action, on: input.resourceArn ?? "*")]
    }

    func run(_ input: DeleteResourcePolicyRequest, _ context: CallContext) async throws -> Empty {
        let place = try PolicyPlace(name: input.policyName, resource: input.resourceArn, context)
        try await store.deletePolicy(place.key, expected: input.expectedRevisionId, LogsTenant(context))
        return Empty()
    }
}
