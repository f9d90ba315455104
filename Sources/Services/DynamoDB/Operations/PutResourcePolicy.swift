internal import DynamoDBAPI
internal import ServiceKit

/// Lets other accounts use a table or a stream, or forbids somebody to.
/// - Source: Amazon DynamoDB API Reference, PutResourcePolicy.
struct PutResourcePolicy: Operation {
    static let model = DynamoDBModel.putResourcePolicy
    let store: DynamoDBStore

    func access(_ input: PutResourcePolicyInput, _ context: CallContext) async throws -> [Access] {
        [try PolicyHolder(input.resourceArn).access("PutResourcePolicy", context)]
    }

    func run(_ input: PutResourcePolicyInput, _ context: CallContext) async throws -> PutResourcePolicyOutput {
        var revision: String?
        try await store.changePolicy(try PolicyHolder(input.resourceArn)) { current in
            try DynamoDBStore.check(current, isRevision: input.expectedRevisionId)
            // The same policy again is no change.
            let policy =
                try current.flatMap { $0.text == input.policy ? $0 : nil }
                ?? TablePolicy(
                    input.policy, of: input.resourceArn, after: current,
                    mayLockOut: input.confirmRemoveSelfResourceAccess ?? false, context)
            revision = policy.revision
            return policy
        }
        return PutResourcePolicyOutput(revisionId: revision)
    }
}
