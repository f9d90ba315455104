internal import Base
internal import ServiceCalls

/// A stream whose shards are read: of Kinesis Data Streams, or of a table of DynamoDB.
protocol StreamSource: Sendable {
    /// The stream's ARN, without a consumer.
    var stream: String { get }
    /// The member of a destination's record that says which records it is about: `KinesisBatchInfo`,
    /// `DDBStreamBatchInfo`.
    var batchInfoMember: String { get }
    /// The member of a record by which filters look at what its sender wrote.
    var dataMember: String { get }

    /// The shards that there are, with the closed ones whose records have not expired.
    func shards() async throws -> [SourceShard]
    /// How long the stream keeps records as it is now.
    func retention() async throws -> Duration
    /// A cursor that stands at a position of a shard.
    /// - Throws: `ShardGone`.
    func cursor(_ shard: ShardName, at position: StreamPosition) async throws -> String
    /// Records from where a cursor stands.
    /// - Throws: `StreamExpiry` where the cursor is too old; `ShardGone`.
    func read(_ cursor: String, of shard: ShardName, most: Int) async throws -> StreamPage
    /// Hints that a shard has new records, or has been closed.
    func watch(_ shard: ShardName) -> AsyncStream<Void>
    /// What the mapping says of a failure of the source.
    func problem(_ error: any Error) -> String
}

/// A cursor was too old.
struct StreamExpiry: Error {}

/// A shard is not there any more: its records have expired, or its stream was deleted and made anew.
struct ShardGone: Error {}

/// Where a mapping begins, or goes on, to read a shard.
enum StreamPosition: Sendable, Hashable {
    case trimHorizon
    /// With the first record that came at this time or later.
    case time(Instant)
    /// Behind the record of this number.
    case after(String)
}

struct StreamRecord: Sendable, Hashable {
    /// By which the function names it in `batchItemFailures`.
    let sequence: String
    /// What the records have in common whose order holds.
    let partitionKey: String
    let arrival: Instant
    /// The record as it stands in the event.
    let json: [UInt8]
    /// What filters look at.
    let members: JSONObject
    /// Whether the function is to get it.
    var isWanted = true

    static func == (left: StreamRecord, right: StreamRecord) -> Bool {
        left.sequence == right.sequence && left.isWanted == right.isWanted
    }
    func hash(into hasher: inout Hasher) { hasher.combine(sequence) }
}

struct StreamPage: Sendable {
    let records: [StreamRecord]
    /// Nil at the end of a closed shard.
    let next: String?
}
