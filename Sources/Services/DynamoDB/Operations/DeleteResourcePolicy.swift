internal import DynamoDBAPI
internal import ServiceKit

/// Takes the policy of a table or a stream away; where there is none, nothing happens.
/// - Source: Amazon DynamoDB API Reference, DeleteResourcePolicy.
struct DeleteResourcePolicy: Operation {
    static let model = DynamoDBModel.deleteResourcePolicy
    let store: DynamoDBStore

    func access(_ input: DeleteResourcePolicyInput, _ context: CallContext) async throws -> [Access] {
        [try PolicyHolder(input.resourceArn).access("DeleteResourcePolicy", context)]
    }

    func run(_ input: DeleteResourcePolicyInput, _ context: CallContext) async throws -> DeleteResourcePolicyOutput {
        var revision: String?
        try await store.changePolicy(try PolicyHolder(input.resourceArn)) { current in
            try DynamoDBStore.check(current, isRevision: input.expectedRevisionId)
            revision = current?.revision
            return nil
        }
        return DeleteResourcePolicyOutput(revisionId: revision)
    }
}
