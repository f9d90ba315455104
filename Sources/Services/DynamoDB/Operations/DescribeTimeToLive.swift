internal import DynamoDBAPI
internal import ServiceKit

/// Shows which attribute expires items.
/// - Source: Amazon DynamoDB API Reference, DescribeTimeToLive.
struct DescribeTimeToLive: Operation {
    static let model = DynamoDBModel.describeTimeToLive
    let store: DynamoDBStore

    func access(_ input: DescribeTimeToLiveInput, _ context: CallContext) async throws -> [Access] {
        [try TableReference(input.tableName, context).access("DescribeTimeToLive", context)]
    }

    func run(_ input: DescribeTimeToLiveInput, _ context: CallContext) async throws -> DescribeTimeToLiveOutput {
        let reference = try TableReference(input.tableName, context)
        let attribute = try await store.named(reference.name, reference.tenant).table.timeToLive
        return DescribeTimeToLiveOutput(
            timeToLiveDescription: TimeToLiveDescription(
                timeToLiveStatus: attribute == nil ? .disabled : .enabled, attributeName: attribute))
    }
}
