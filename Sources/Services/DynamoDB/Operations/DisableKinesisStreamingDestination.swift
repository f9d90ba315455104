internal import DynamoDBAPI
internal import ServiceKit
internal import Wire

/// Ends the way of a table's changes to a data stream. Those that are on it are still brought.
/// - Source: Amazon DynamoDB API Reference, DisableKinesisStreamingDestination.
struct DisableKinesisStreamingDestination: Operation {
    static let model = DynamoDBModel.disableKinesisStreamingDestination
    let store: DynamoDBStore

    func access(_ input: KinesisStreamingDestinationInput, _ context: CallContext) async throws -> [Access] {
        [try TableReference(input.tableName, context).access("DisableKinesisStreamingDestination", context)]
    }

    func run(
        _ input: KinesisStreamingDestinationInput, _ context: CallContext
    ) async throws -> KinesisStreamingDestinationOutput {
        let reference = try TableReference(input.tableName, context)
        _ = try await store.change(reference.name, reference.tenant) { table in
            try DynamoDBStore.changeActive(input.streamArn, of: &table, toPerform: "DISABLE") {
                $0.status = .disabling
            }
        }
        store.notices.tell(DynamoDBStore.destinationsNotice.arn, DynamoDBStore.destinationsNotice.shard)
        return KinesisStreamingDestinationOutput(
            tableName: reference.name, streamArn: input.streamArn, destinationStatus: .disabling)
    }
}
