internal import Base
internal import DynamoDBAPI
internal import ServiceKit
internal import Wire

/// What a template's table has beside its definition, each with calls of its own: recovery, policies and a destination.
struct TableSettings: Sendable {
    let client: DynamoDBClient
    let name: String

    func setRecovery(from old: JSON?, to new: JSON?) async throws {
        if old == new { return }
        let days = new?["RecoveryPeriodInDays"]
        let specification = PointInTimeRecoverySpecification(
            pointInTimeRecoveryEnabled: new?["PointInTimeRecoveryEnabled"]?.bool ?? false,
            recoveryPeriodInDays: TableProperties.number(days))
        try await client.updateContinuousBackups(
            UpdateContinuousBackupsInput(tableName: name, pointInTimeRecoverySpecification: specification))
    }

    /// - Parameter arn: of the table or its stream; nil where there is no stream, and so no policy of it.
    func setPolicy(_ arn: String?, from old: JSON?, to new: JSON?) async throws {
        guard let arn, old != new else { return }
        if let text = TableProperties.policy(new) {
            try await client.putResourcePolicy(PutResourcePolicyInput(resourceArn: arn, policy: text))
        } else {
            try await client.deleteResourcePolicy(DeleteResourcePolicyInput(resourceArn: arn))
        }
    }

    /// A deploy that a crash cut off comes here again, so what the table has counts.
    func setDestination(from old: JSON?, to new: JSON?) async throws {
        if old == new { return }
        let now =
            try await client.describeKinesisStreamingDestination(
                DescribeKinesisStreamingDestinationInput(tableName: name)
            ).kinesisDataStreamDestinations ?? []
        let active = now.filter { $0.destinationStatus == .active }
        let wanted = new?["StreamArn"]?.string
        for destination in active {
            guard let stream = destination.streamArn, stream != wanted else { continue }
            try await client.disableKinesisStreamingDestination(
                KinesisStreamingDestinationInput(tableName: name, streamArn: stream))
        }
        guard let wanted else { return }
        let precision = new?["ApproximateCreationDateTimePrecision"]?.string
            .flatMap { ApproximateCreationDateTimePrecision(rawValue: $0) }
        guard let present = active.first(where: { $0.streamArn == wanted }) else {
            try await client.enableKinesisStreamingDestination(
                KinesisStreamingDestinationInput(
                    tableName: name, streamArn: wanted,
                    enableKinesisStreamingConfiguration: precision.map {
                        EnableKinesisStreamingConfiguration(approximateCreationDateTimePrecision: $0)
                    }))
            return
        }
        let exact = precision ?? .millisecond
        if present.approximateCreationDateTimePrecision == exact { return }
        try await client.updateKinesisStreamingDestination(
            UpdateKinesisStreamingDestinationInput(
                tableName: name, streamArn: wanted,
                updateKinesisStreamingConfiguration: UpdateKinesisStreamingConfiguration(
                    approximateCreationDateTimePrecision: exact)))
    }
}
