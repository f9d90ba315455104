internal import Base
internal import DynamoDBAPI
internal import KinesisAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Brings the changes of a table from now on to a data stream of Kinesis.
/// - Source: Amazon DynamoDB API Reference, EnableKinesisStreamingDestination.
struct EnableKinesisStreamingDestination: Operation {
    static let model = DynamoDBModel.enableKinesisStreamingDestination
    let store: DynamoDBStore
    let services: any ServiceDirectory
    let randomness: any Randomness

    func access(_ input: KinesisStreamingDestinationInput, _ context: CallContext) async throws -> [Access] {
        [try TableReference(input.tableName, context).access("EnableKinesisStreamingDestination", context)]
    }

    func run(
        _ input: KinesisStreamingDestinationInput, _ context: CallContext
    ) async throws -> KinesisStreamingDestinationOutput {
        let reference = try TableReference(input.tableName, context)
        let tenant = reference.tenant
        try DynamoDBStore.checkDestination(input.streamArn, tenant)
        _ = try await store.named(reference.name, tenant)
        let streamOwner = tenant.account == context.account ? nil : tenant.account
        try await services.caller(like: context).authorize(
            ["DescribeStreamSummary", "PutRecords"].map {
                Access("kinesis:\($0)", on: input.streamArn, owner: streamOwner)
            })
        // Changes come as the table's account, so that is who must see the stream.
        let owner = services.caller(as: .account(tenant.account), account: tenant.account, region: tenant.region)
        _ = try await KinesisClient(owner).describeStreamSummary(DescribeStreamSummaryInput(streamARN: input.streamArn))
        let precision = input.enableKinesisStreamingConfiguration?.approximateCreationDateTimePrecision
        let id = randomness.uuid()
        _ = try await store.change(reference.name, tenant) { table, transaction in
            try store.enable(
                input.streamArn, of: &table, tenant, id: id, isExact: precision == .microsecond, &transaction)
        }
        return KinesisStreamingDestinationOutput(
            tableName: reference.name, streamArn: input.streamArn, destinationStatus: .enabling,
            enableKinesisStreamingConfiguration: input.enableKinesisStreamingConfiguration)
    }
}
