/// The quotas of Kinesis Data Streams, and the bounds of this service.
/// - Source: Amazon Kinesis Data Streams Developer Guide, "Quotas and limits", where nothing else is said.
package enum LimitsKinesis {
    /// Open shards of an account in a region, and shards of one stream, those that are closed included.
    package static let shards = 1_000
    package static let shardsOfStream = 5_000
    /// Streams in on-demand mode of an account in a region, and the shards that one has.
    package static let onDemandStreams = 50
    package static let onDemandShards = 4
    /// MiB a second that on-demand streams can be made ready for.
    package static let warmThroughput = 1...10_240
    /// Bytes of all records of a PutRecords call with their partition keys; the model bounds their number.
    package static let putBytes = 10_485_760
    /// KiB of a record where the stream does not say; the model bounds what it may say.
    package static let recordKiB = 1_024
    /// Records and bytes of one GetRecords.
    package static let recordsPerGet = 10_000
    package static let getBytes = 10_485_760
    /// What a shard takes in a second.
    package static let shardWriteBytes = 1_048_576
    package static let shardWriteRecords = 1_000
    /// What a stream in on-demand mode takes in a second.
    package static let streamWriteBytes = 200 * 1_048_576
    package static let streamWriteRecords = 200_000
    /// What a shard gives in a second to all readers that share it, and to each consumer of its own.
    package static let shardReadBytes = 2 * 1_048_576
    package static let shardReads = 5
    /// How long an iterator can be used, and a token of a list.
    package static let iteratorLife = Duration.seconds(300)
    package static let tokenLife = Duration.seconds(300)
    /// Hours that records are kept.
    package static let retention = 24...8_760
    /// How often a stream's shard count can be updated in a day.
    package static let countUpdates = 10
    /// How often a stream's mode can be changed in a day.
    package static let modeUpdates = 2
    /// Consumers with throughput of their own of one stream.
    package static let consumers = 20
    /// How long a subscription lasts, and how soon another may take its place.
    package static let subscription = Duration.seconds(300)
    package static let takeover = Duration.seconds(5)
    /// How often a subscription says that there is nothing new.
    package static let heartbeat = Duration.seconds(5)
    /// Bytes of events that are on their way to the readers of all subscriptions, and of one account's.
    package static let subscriptionBytes = 256 << 20
    package static let subscriptionBytesOfAccount = 128 << 20
    /// Bytes of the records that are read for an event, and where there is room for no such event.
    package static let eventBytes = shardReadBytes
    package static let smallEventBytes = 64 << 10
    /// When a subscription that found no room looks again.
    static let roomLater = Duration.milliseconds(200)
    /// Tags of a stream or consumer.
    package static let tags = 50
    package static let tagsPerCall = 10
    /// Bytes of a resource policy.
    package static let policyBytes = 20_480
    /// Shards, streams, consumers and tags that are listed at once.
    package static let listedShards = 1_000
    package static let describedShards = 100
    package static let listedStreams = 100
    package static let listedConsumers = 100
    package static let listedTags = 50

    /// Bytes of a request: records in base 64 with what surrounds them.
    package static let requestBytes = 16 << 20
    /// Bytes of the records of one row, and of all rows of one commit.
    package static let packBytes = 64_000
    package static let commitBytes = 800_000
    /// A record's data of more bytes stands in rows of its own.
    package static let inlineBytes = 48_000
    package static let chunkBytes = 96_000
    /// Bytes of rows that are read at once.
    package static let readBytes = 1_000_000
    /// Rows that the background removes in one step.
    package static let rowsPerStep = 1_000
    /// Changes of one commit of a sweep.
    static let changesPerStep = 4_000
    package static let stepBytes = 4_000_000
    /// How often expired records are looked for.
    package static let sweep = Duration.seconds(60)
    /// How long data may stand without its record before it is taken for left over.
    package static let loose = Duration.seconds(3_600)
    /// Definitions kept in memory, and shards whose rates are known.
    package static let cachedStreams = 1_000
    package static let knownRates = 20_000
}
