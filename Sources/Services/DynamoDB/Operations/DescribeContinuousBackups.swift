internal import DynamoDBAPI
internal import ServiceKit

/// Says that point-in-time recovery is off, which it is for every table here.
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
        guard try await store.find(reference.name, reference.tenant) != nil else {
            throw DynamoDBFault.tableNotFoundException("Table not found: \(reference.name)")
        }
        return DescribeContinuousBackupsOutput(
            continuousBackupsDescription: ContinuousBackupsDescription(
                continuousBackupsStatus: .disabled,
                pointInTimeRecoveryDescription: PointInTimeRecoveryDescription(pointInTimeRecoveryStatus: .disabled)))
    }
}
