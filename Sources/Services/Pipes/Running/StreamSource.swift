internal import Base
internal import ServiceCalls

/// A stream as the source of a pipe: of Kinesis, or of a table of DynamoDB.
protocol StreamSource: Sendable {
    /// The member of a dead letter that says which records it is about.
    var infoMember: String { get }

    func shards() async throws -> [SourceShard]
    /// How long the stream keeps records; one that is gone keeps none.
    func retention() async throws -> Duration
    /// Tells of records that come to a shard from now on.
    func watch(_ shard: ShardName) -> AsyncStream<Void>
    /// - Parameter mark: how far the shard was carried.
    func iterator(_ shard: ShardName, behind mark: ShardMark?) async throws -> String?
    /// Records, and the next iterator: nil at the end of a closed shard.
    func read(
        _ shard: ShardName, _ iterator: String, most: Int
    ) async throws -> (records: [StreamBatch.Record], next: String?)
}
