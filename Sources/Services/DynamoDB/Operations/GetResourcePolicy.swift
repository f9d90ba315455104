internal import DynamoDBAPI
internal import ServiceKit

/// Shows the policy of a table or a stream.
/// - Source: Amazon DynamoDB API Reference, GetResourcePolicy.
struct GetResourcePolicy: Operation {
    static let model = DynamoDBModel.getResourcePolicy
    let store: DynamoDBStore

    func access(_ input: GetResourcePolicyInput, _ context: CallContext) async throws -> [Access] {
        [try PolicyHolder(input.resourceArn).access("GetResourcePolicy", context)]
    }

    func run(_ input: GetResourcePolicyInput, _ context: CallContext) async throws -> GetResourcePolicyOutput {
        let policy =
            switch try PolicyHolder(input.resourceArn) {
            case .table(let table): try await store.named(table.name, table.tenant).table.policy
            case .stream(let stream): try await store.stream(stream).stream.policy
            }
        guard let policy else {
            throw DynamoDBFault.policyNotFoundException(
                "Resource-based policy not found for the provided ResourceArn: \(input.resourceArn)")
        }
        return GetResourcePolicyOutput(policy: policy.text, revisionId: policy.revision)
    }
}
