internal import DynamoDBAPI
internal import ServiceKit

/// Says whether a table can be restored to a moment, and to which.
/// - Source: Amazon DynamoDB API Reference, DescribeContinuousBackups.
struct DescribeContinuousBackups: Operation {
    static let model = DynamoDBModel.describeContinuousBackups
    let store: DynamoDBStore

    func access(_ input: DescribeContinuousBackupsInput, _ context: CallContext) async throws -> [Access] {
        [try TableReference(input.tableName, context).access("DescribeContinuousBackups", context)]
    }

    func run(
        _ input: DescribeContinuousBackupsInput, _ context: CallContext
    ) async throws -> DescribeContinuousBackupsOutput {
        let reference = try TableReference(input.tableName, context)
        let table = try await store.kept(reference.name, reference.tenant).table
        return DescribeContinuousBackupsOutput(
            continuousBackupsDescription: ContinuousBackups.description(of: table, now: context.now))
    }
}
