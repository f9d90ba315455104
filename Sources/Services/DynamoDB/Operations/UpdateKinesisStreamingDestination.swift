internal import DynamoDBAPI
internal import ServiceKit
internal import Wire

/// Changes how exactly the times of changes are told to a data stream.
/// - Source: Amazon DynamoDB API Reference, UpdateKinesisStreamingDestination.
struct UpdateKinesisStreamingDestination: Operation {
    static let model = DynamoDBModel.updateKinesisStreamingDestination
    let store: DynamoDBStore

    func access(_ input: UpdateKinesisStreamingDestinationInput, _ context: CallContext) async throws -> [Access] {
        [try TableReference(input.tableName, context).access("UpdateKinesisStreamingDestination", context)]
    }

    func run(
        _ input: UpdateKinesisStreamingDestinationInput, _ context: CallContext
    ) async throws -> UpdateKinesisStreamingDestinationOutput {
        let reference = try TableReference(input.tableName, context)
        guard let precision = input.updateKinesisStreamingConfiguration?.approximateCreationDateTimePrecision else {
            throw Fault.validation("ApproximateCreationDateTimePrecision must be specified to update a destination")
        }
        let isExact = precision == .microsecond
        _ = try await store.change(reference.name, reference.tenant) { table in
            try DynamoDBStore.changeActive(input.streamArn, of: &table, toPerform: "UPDATE") { $0.isExact = isExact }
        }
        return UpdateKinesisStreamingDestinationOutput(
            tableName: reference.name, streamArn: input.streamArn, destinationStatus: .updating,
            updateKinesisStreamingConfiguration: input.updateKinesisStreamingConfiguration)
    }
}
