internal import Base

/// The bounds of event source mappings.
/// - Source: AWS Lambda Developer Guide, "Lambda parameters for Amazon SQS event source mappings" and "Configuring
///   scaling behavior for SQS event source mappings", where nothing else is said.
extension LimitsLambda {
    /// Records of a batch where the mapping does not say.
    static let batchSize = 10
    /// Records of a batch without a window, and of every batch of a FIFO queue.
    static let plainBatchSize = 10
    /// Batches that run at one time when messages begin to come, and the most.
    static let firstBatches = 5
    static let mostBatches = 1_250
    /// How soon one more batch may run at one time: 300 a minute.
    static let batchPace = Duration.milliseconds(200)
    /// To how few batches failures of the function bring a mapping down.
    static let fewestBatches = 2
    /// Polls of one mapping that are under way at one time.
    static let pollsOfMapping = 10
    /// A function that takes no longer on average has its next batches ready.
    static let quickBatch = Duration.milliseconds(500)
    /// How long a poll waits for a record: the longest wait of SQS.
    static let pollWait = Duration.seconds(20)
    /// How long after a failed poll the next one comes: from the first to the last.
    static let pollRetry = Duration.seconds(1)
    static let lastPollRetry = Duration.seconds(10)
    /// How long after a throttle a batch is tried again: from the first to the last.
    static let throttleRetry = Duration.milliseconds(20)
    static let lastThrottleRetry = Duration.seconds(1)
    /// How much of a function's time-out records may lack before they are held anew.
    static let holdSlack = Duration.seconds(1)
    /// How long records that are collected must still be held.
    static let holdMargin = Duration.seconds(5)
    /// How long the settings of a source are believed.
    static let sourceSettings = Duration.seconds(30)
    /// How often an acknowledgement is tried that the source does not take.
    static let acknowledgements = 3
    /// How long news of a mapping's last batch wait to be kept.
    static let resultDelay = Duration.seconds(1)
    /// Patterns of one mapping, and characters of one.
    /// - Source: AWS Lambda Developer Guide, "Control which events Lambda sends to your function".
    static let filters = 5
    static let filterLength = 4_096
    /// Records of a batch of a stream where the mapping does not say, and the most.
    /// - Source: AWS Lambda Developer Guide, "Lambda parameters for Amazon Kinesis Data Streams event source mappings".
    static let streamBatchSize = 100
    static let mostStreamBatchSize = 10_000
    /// Bytes of a stream's batch, as its event.
    static let streamBatchBytes = requestBytes
    /// Records of one read of a shard.
    static let recordsOfRead = 10_000
    /// Seconds that a mapping's records may be old where it bounds them.
    static let recordAge = 60...604_800
    /// How long every stream keeps records at least: younger ones have not expired.
    /// - Source: Amazon Kinesis Data Streams Developer Guide, "Changing the data retention period"; Amazon DynamoDB
    ///   Developer Guide, "Change data capture for DynamoDB Streams".
    static let leastRetention = Duration.seconds(24 * 3_600)
    /// Checkpoints of shards that are gone which one commit removes.
    static let checkpointsPerCommit = 1_000
    /// How long after the end of a tumbling window a record of its time may still come: records get their time before
    /// they are written.
    static let windowGrace = Duration.seconds(1)
    /// How long a shard without news is not looked at, where no hint comes: twice as long each time, up to the longest.
    static let streamPoll = Duration.seconds(10)
    static let longestStreamPoll = Duration.seconds(60)
    /// How long the stream's shards are not looked at, where no shard that is read comes to its end.
    static let shardsPoll = Duration.seconds(60)
    /// How long after a failure a batch of a stream is tried again: from the first to the last.
    static let streamRetry = Duration.milliseconds(200)
    static let lastStreamRetry = Duration.seconds(60)
    /// Bytes of the state of a tumbling window. AWS's bound is 1 MB; a commit takes no more.
    static let stateBytes = 900_000
    /// Mappings that are listed at once.
    static let mappingPage = 100
}
