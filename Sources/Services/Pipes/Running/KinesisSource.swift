internal import Base
internal import KinesisAPI
internal import ServiceCalls
internal import ServiceKit
internal import Synchronization
internal import Wire

/// A stream of Kinesis as the source of a pipe, with the rights of the pipe's role.
final class KinesisSource: StreamSource {
    let infoMember = "KinesisBatchInfo"
    private let core: PipesCore
    private let pipe: PipeReference
    private let stream: ServiceCalls.Target
    private let settings: PipeSettings
    /// From when on records are read; nil from the oldest on.
    private let start: Instant?
    /// How long the stream keeps records, and when it was asked.
    private let kept = Mutex<(time: Duration, asked: Instant)?>(nil)

    init(
        _ core: PipesCore, _ pipe: PipeReference, _ settings: PipeSettings, stream: ServiceCalls.Target,
        start: Instant?
    ) {
        (self.core, self.pipe, self.settings) = (core, pipe, settings)
        (self.stream, self.start) = (stream, start)
    }

    private func kinesis(as caller: Caller) -> KinesisClient {
        KinesisClient(core.services.caller(as: caller, account: stream.account, region: stream.region))
    }

    private func reader() async throws -> KinesisClient {
        kinesis(as: try await core.session(settings.role, pipe))
    }

    func shards() async throws -> [SourceShard] {
        let client = try await reader()
        var (shards, token): ([SourceShard], String?) = ([], nil)
        repeat {
            let page = try await client.listShards(
                ListShardsInput(nextToken: token, streamARN: token == nil ? settings.source : nil))
            shards += (page.shards ?? []).map { shard in
                SourceShard(
                    name: ShardName(id: shard.shardId, start: shard.sequenceNumberRange.startingSequenceNumber),
                    parents: [shard.parentShardId, shard.adjacentParentShardId].compactMap(\.self))
            }
            token = page.nextToken
        } while token != nil && shards.count < LimitsPipes.shards
        return shards
    }

    /// How long the stream keeps records; one that is gone keeps none. The stream's account is asked: AWS demands no
    /// right of the role's for this.
    func retention() async throws -> Duration {
        let now = core.clock.now
        if let kept = kept.withLock({ $0 }), now - kept.asked < LimitsPipes.sourceSettings { return kept.time }
        var hours = 0
        do {
            hours =
                try await kinesis(as: .account(stream.account)).describeStreamSummary(
                    DescribeStreamSummaryInput(streamARN: settings.source)
                ).streamDescriptionSummary.retentionPeriodHours
        } catch let fault as Fault where fault.code == "ResourceNotFoundException" {
            // Nothing is kept.
        }
        let time = Duration.seconds(hours * 3_600)
        kept.withLock { $0 = (time, now) }
        return time
    }

    // MARK: - Records

    func watch(_ shard: ShardName) -> AsyncStream<Void> { core.notices.watch(settings.source, shard.id) }

    func iterator(_ shard: ShardName, behind mark: ShardMark?) async throws -> String? {
        var input = GetShardIteratorInput(
            shardId: shard.id, shardIteratorType: .trimHorizon, streamARN: settings.source)
        if let sequence = mark?.sequence {
            (input.shardIteratorType, input.startingSequenceNumber) = (.afterSequenceNumber, sequence)
        } else if let start {
            // A time that is to come, since the clock was set back, would be refused.
            (input.shardIteratorType, input.timestamp) = (.atTimestamp, min(start, core.clock.now))
        }
        return try await reader().getShardIterator(input).shardIterator
    }

    func read(
        _ shard: ShardName, _ iterator: String, most: Int
    ) async throws -> (records: [StreamBatch.Record], next: String?) {
        let page = try await reader().getRecords(
            GetRecordsInput(
                shardIterator: iterator, limit: min(most, LimitsPipes.mostRecords), streamARN: settings.source))
        return (page.records.map { record($0, shard) }, page.nextShardIterator)
    }

    /// - Source: Amazon EventBridge User Guide, "Amazon Kinesis stream as a source for EventBridge Pipes", example.
    private func record(_ record: RecordShape, _ shard: ShardName) -> StreamBatch.Record {
        let arrived = record.approximateArrivalTimestamp ?? core.clock.now
        let json: JSON = [
            "kinesisSchemaVersion": "1.0", "partitionKey": .string(record.partitionKey),
            "sequenceNumber": .string(record.sequenceNumber), "data": .string(Base64.encode(record.data)),
            "approximateArrivalTimestamp": .double(arrived.fractionalSeconds), "eventSource": "aws:kinesis",
            "eventVersion": "1.0", "eventID": .string("\(shard.id):\(record.sequenceNumber)"),
            "eventName": "aws:kinesis:record", "invokeIdentityArn": .string(settings.role),
            "awsRegion": .string(stream.region.rawValue), "eventSourceARN": .string(settings.source),
        ]
        return StreamBatch.Record(
            record: SourceRecord(id: record.sequenceNumber, json: json), arrived: arrived)
    }
}
