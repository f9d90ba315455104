internal import DynamoDBAPI
internal import ServiceKit

/// Shows to which data streams a table's changes come, and came.
/// - Source: Amazon DynamoDB API Reference, DescribeKinesisStreamingDestination.
struct DescribeKinesisStreamingDestination: Operation {
    static let model = DynamoDBModel.describeKinesisStreamingDestination
    let store: DynamoDBStore

    func access(_ input: DescribeKinesisStreamingDestinationInput, _ context: CallContext) async throws -> [Access] {
        [try TableReference(input.tableName, context).access("DescribeKinesisStreamingDestination", context)]
    }

    func run(
        _ input: DescribeKinesisStreamingDestinationInput, _ context: CallContext
    ) async throws -> DescribeKinesisStreamingDestinationOutput {
        let reference = try TableReference(input.tableName, context)
        let table = try await store.named(reference.name, reference.tenant).table
        return DescribeKinesisStreamingDestinationOutput(
            tableName: table.name, kinesisDataStreamDestinations: table.destinations.map(\.description))
    }
}
