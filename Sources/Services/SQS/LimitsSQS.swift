/// The quotas of SQS, and the bounds of this service.
/// - Source: Amazon SQS Developer Guide, "Amazon SQS quotas".
package enum LimitsSQS {
    /// Seconds for which a queue that nobody uses, and that is empty, is still measured.
    /// - Source: Amazon SQS Developer Guide, "Monitoring Amazon SQS queues using CloudWatch".
    static let measuredSeconds: Int64 = 6 * 3_600
    /// Queues whose metrics are known: as many as the book of metrics has room for.
    static let measuredQueues = 10_000
    /// Rows that are read to find the oldest message, and bytes of them.
    static let oldestRows = 20
    static let oldestBytes = 64_000

    /// Bytes of a message with its attributes, and of all messages of one batch.
    package static let messageBytes = 1_048_576
    /// Entries of a batch, and messages of one receive.
    package static let batchEntries = 10
    /// Characters of a batch entry's id.
    package static let batchIDLength = 80
    /// Attributes of a message.
    package static let messageAttributes = 10
    /// Characters of an attribute's name and of its type.
    package static let attributeNameLength = 256
    /// Characters of a message group's and of a deduplication's id.
    package static let idLength = 128
    /// Bytes of a call's trace that its messages carry on; a longer one ends with the call.
    package static let traceLength = 2_048
    /// Characters of a queue's name.
    package static let queueNameLength = 80
    /// Bytes of a queue's address, of a receipt handle, and of the handle of a move task.
    package static let urlLength = 2_048
    package static let handleLength = 1_024
    /// Bytes of an attribute of a queue: what a policy may have, the longest of them.
    package static let attributeBytes = policyBytes
    /// Messages that are received and not yet deleted.
    package static let inFlight = 120_000
    package static let inFlightFIFO = 20_000
    /// How long a message may stay invisible after one receive.
    package static let visibility = 0...43_200
    package static let delay = 0...900
    package static let wait = 0...20
    package static let retention = 60...1_209_600
    package static let maximumSize = 1_024...1_048_576
    package static let keyReuse = 60...86_400
    package static let receiveCount = 1...1_000
    /// Within this time a message of the same deduplication id is taken for the same message.
    package static let deduplication = Duration.seconds(300)
    /// A queue is purged once in this time.
    package static let purge = Duration.seconds(60)
    /// Queues that a redrive allow policy names.
    package static let allowedSources = 10
    /// Tags of a queue, characters of their keys and values.
    package static let tags = 50
    package static let tagKeyLength = 128
    package static let tagValueLength = 256
    /// Bytes of a queue's policy, its statements, and the actions, principals and conditions of a statement.
    package static let policyBytes = 8_192
    package static let policyStatements = 20
    package static let policyActions = 7
    package static let policyPrincipals = 50
    package static let policyConditions = 10
    /// Messages a second of a move task, and tasks that are listed.
    package static let moveRate = 1...500
    package static let listedTasks = 1...10
    /// Queues that are listed at once.
    package static let listedQueues = 1_000
    /// Bytes of a request: a batch's messages in base 64, with room for what surrounds them.
    package static let requestBytes = 8 << 20

    /// Content of more bytes stands in rows of its own, so that a receive does not write it again.
    package static let inlineBytes = 16_384
    /// Bytes of one such row, and of one commit of them.
    package static let chunkBytes = 96_000
    package static let commitBytes = 900_000
    /// Rows that the background removes in one step.
    package static let rowsPerStep = 1_000
    package static let stepBytes = 4_000_000
    /// Messages that a move task takes in one step when nothing bounds its rate.
    package static let movedPerStep = 100
    /// How often expired messages are looked for.
    package static let sweep = Duration.seconds(60)
    /// The pause after a look at all queues, by the time that the look took.
    package static let sweepPause = 20
    /// How long the place of a message whose visibility was changed is kept for its receipt handle.
    package static let movedPlaces = Duration.seconds(86_400)
    /// Rounds of one receive that find nothing but messages to throw away.
    package static let receiveRounds = 100
    /// Definitions kept in memory.
    package static let cachedQueues = 1_000
    /// Rows that are looked at to tell messages in flight from others within the current second.
    package static let countedRows = 1_000
    package static let countedGroups = 100
}
