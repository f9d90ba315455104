internal import Base

/// The bounds of EventBridge Pipes.
/// - Source: Amazon EventBridge User Guide, "Amazon EventBridge quotas", Pipes, where nothing else is said.
enum LimitsPipes {
    /// Pipes whose metrics are kept at hand: as many as an account may have.
    static let measuredPipes = 1_000
    /// Pipes of an account's region.
    static let pipes = 1_000
    static let tags = 50
    /// Pipes that are listed at once.
    static let page = 100
    /// Records of a batch where the pipe does not say, and of one without a window.
    /// - Source: Amazon EventBridge User Guide, "Amazon Simple Queue Service as a source for EventBridge Pipes".
    static let batchSize = 10
    static let plainBatchSize = 10
    static let mostRecords = 10_000
    static let streamBatchSize = 100
    /// Shards of a stream that are read, and how often new ones are looked for.
    static let shards = 10_000
    static let shardLook = Duration.seconds(10)
    /// How often a shard is looked into of which no hint comes.
    static let streamPoll = Duration.seconds(10)
    /// Bytes of records after which a batch goes, and of the list of events with which a function is called: what has
    /// no room in one call goes in several.
    /// - Source: AWS Lambda Developer Guide, "Lambda quotas", invocation payload.
    static let batchBytes = 6_291_456
    static let invocationBytes = 6_291_456
    /// Batches of one pipe that are under way at once.
    static let batches = 5
    /// Records that one call to SQS takes.
    static let messages = 10
    /// How long a receive waits: the longest wait of SQS.
    static let receiveWait = 20
    /// How long the settings of a source are believed.
    static let sourceSettings = Duration.seconds(30)
    /// How long after a failure the next batch comes: from the first to the last.
    static let pause = Duration.seconds(1)
    static let longestPause = Duration.seconds(30)
    /// How often a dead-letter queue is told of records that were given up, where it can't take it.
    static let tellings = 5
    /// How long every stream keeps records at least: younger ones have not expired.
    /// - Source: Amazon Kinesis Data Streams Developer Guide, "Changing the data retention period".
    static let leastRetention = Duration.seconds(86_400)
    /// How often the work is looked for that nobody told of.
    static let sweep = Duration.seconds(60)
    /// Levels of objects and lists that a path goes down.
    static let pathLength = 64
}
