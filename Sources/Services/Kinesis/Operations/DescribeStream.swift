internal import Base
internal import KinesisAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Shows a stream with its shards, page by page.
/// - Source: Amazon Kinesis Data Streams API Reference, DescribeStream.
struct DescribeStream: Operation {
    static let model = KinesisModel.describeStream
    let core: KinesisCore

    func access(_ input: DescribeStreamInput, _ context: CallContext) async throws -> [Access] {
        try await core.access("DescribeStream", try input.reference(context), context)
    }

    func run(_ input: DescribeStreamInput, _ context: CallContext) async throws -> DescribeStreamOutput {
        let stream = try await core.store.stream(try input.reference(context))
        var shards = stream.shards[...]
        if let start = input.exclusiveStartShardId {
            let number = try ShardLister.number(start)
            shards = shards.drop { $0.number <= number }
        }
        let page = shards.prefix(min(input.limit ?? LimitsKinesis.describedShards, LimitsKinesis.listedShards))
        let definition = stream.stream
        return DescribeStreamOutput(
            streamDescription: StreamDescription(
                streamName: definition.name, streamARN: stream.arn, streamStatus: .active,
                streamModeDetails: definition.modeDetails,
                shards: try await core.shown(Array(page), of: stream), hasMoreShards: page.count < shards.count,
                retentionPeriodHours: definition.retentionHours, streamCreationTimestamp: definition.created,
                enhancedMonitoring: definition.enhancedMetrics, encryptionType: definition.encryption,
                keyId: definition.keyID))
    }
}

/// Shows a stream without its shards.
/// - Source: Amazon Kinesis Data Streams API Reference, DescribeStreamSummary.
struct DescribeStreamSummary: Operation {
    static let model = KinesisModel.describeStreamSummary
    let core: KinesisCore

    func access(_ input: DescribeStreamSummaryInput, _ context: CallContext) async throws -> [Access] {
        try await core.access("DescribeStreamSummary", try input.reference(context), context)
    }

    func run(_ input: DescribeStreamSummaryInput, _ context: CallContext) async throws -> DescribeStreamSummaryOutput {
        let stream = try await core.store.stream(try input.reference(context))
        let definition = stream.stream
        return DescribeStreamSummaryOutput(
            streamDescriptionSummary: StreamDescriptionSummary(
                streamName: definition.name, streamARN: stream.arn, streamStatus: .active,
                streamModeDetails: definition.modeDetails, retentionPeriodHours: definition.retentionHours,
                streamCreationTimestamp: definition.created, enhancedMonitoring: definition.enhancedMetrics,
                encryptionType: definition.encryption, keyId: definition.keyID, openShardCount: stream.open.count,
                consumerCount: try await core.consumers.all(stream.id).count,
                warmThroughput: definition.warmThroughput.map {
                    WarmThroughputObject(targetMiBps: $0, currentMiBps: $0)
                },
                maxRecordSizeInKiB: definition.recordKiB))
    }
}

extension KinesisCore {
    /// Shards as the API shows them: closed ones with the number of their last record.
    func shown(_ shards: [StoredShard], of stream: StoredStream) async throws -> [Shard] {
        let closed = shards.filter { !$0.isOpen }
        let ends = try await store.ends(closed, of: stream.id)
        let byNumber = Dictionary(zip(closed.map(\.number), ends)) { first, _ in first }
        return shards.map { $0.output(in: stream.id, end: byNumber[$0.number]) }
    }
}
