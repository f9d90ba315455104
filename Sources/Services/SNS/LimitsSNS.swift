/// The quotas of SNS, and the bounds of this service.
/// - Source: Amazon SNS service quotas; Amazon SNS Developer Guide, "Message delivery retries" and "Filter policy
///   constraints".
package enum LimitsSNS {
    /// Bytes of a message with its attributes, and of all messages of one batch.
    package static let messageBytes = 262_144
    /// Bytes of a request: a batch whose every byte is encoded.
    package static let requestBytes = 4 << 20
    package static let batchEntries = 10
    /// Topics whose metrics are kept at hand.
    package static let measuredTopics = 10_000
    /// Characters of a batch entry's id.
    package static let batchIDLength = 80
    /// Characters of a message group's and of a deduplication's id.
    package static let idLength = 128
    /// Characters of a subject.
    package static let subjectLength = 100
    /// Characters of an attribute's name and of its type.
    package static let attributeNameLength = 256
    /// Attributes of a message that is delivered raw to a queue.
    package static let rawAttributes = 10
    package static let topicNameLength = 256
    package static let displayNameLength = 100
    /// Bytes of an endpoint.
    package static let endpointBytes = 2_048
    /// Bytes of an attribute that has no quota of its own.
    package static let attributeBytes = 10_240
    package static let subscriptionIDLength = 64
    package static let tokenLength = 512
    package static let tags = 50
    /// Bytes of a topic's policy, its statements, and the principals of one.
    package static let policyBytes = 30_720
    package static let policyStatements = 100
    package static let policyPrincipals = 200
    /// Topics, or subscriptions, that are listed at once.
    package static let listed = 100
    /// Subscriptions of a topic: they are held in memory while the topic is used.
    package static let subscriptions = 10_000
    /// Filter policies of a topic.
    package static let filterPolicies = 200
    package static let filterPolicyBytes = 262_144
    package static let filterPolicyKeys = 5
    /// Names at all depths: what has more has too many combinations.
    package static let filterPolicyNames = 400
    /// Bytes of a filter policy that stands in its subscription's own row.
    package static let shortFilterBytes = 16_384
    package static let filterPolicyCombinations = 150
    /// Within this time a message of the same deduplication id is taken for the same message.
    package static let deduplication = Duration.seconds(300)
    /// How long a subscription waits for its confirmation.
    package static let confirmation = Duration.seconds(172_800)
    /// Characters of an SMS.
    package static let smsLength = 1_600

    // MARK: - Delivery policies of HTTP

    package static let retries = 0...100
    package static let retryDelay = 1...3_600
    /// Seconds that all retries together may take.
    package static let retryTime = 3_600
    package static let receivesPerSecond = 1...1_000_000

    // MARK: - Deliveries

    /// How long an HTTP endpoint may take to answer.
    package static let answer = Duration.seconds(15)
    /// Deliveries at once to one HTTP endpoint, and to one function.
    package static let deliveriesAtOnce = 10
    /// Publications that are handed on together, and bytes of them.
    package static let publicationsPerRound = 256
    package static let roundBytes = 8_000_000
    /// Topics whose publications are handed on together.
    package static let topicsPerRound = 32
    /// Bytes of all messages in one call to a queue.
    package static let queueBatchBytes = 1_000_000
    /// How long a dead-letter queue is left alone that failed.
    package static let deadLetterDelay = Duration.seconds(20)
    /// Bytes of a publication's row, and of the rows of a longer one.
    package static let rowBytes = 90_000
    /// Bytes of one commit.
    package static let commitBytes = 900_000
    /// Changes of one commit.
    package static let commitChanges = 5_000
    /// How often the work is looked for that nobody told of.
    package static let sweep = Duration.seconds(60)
    /// E-mails and short messages that are kept for reading, of one account and region.
    package static let outboxMessages = 1_000
    /// The same of all accounts, and the bytes of their texts.
    package static let outboxLetters = 10_000
    package static let outboxBytes = 64_000_000
    /// Bytes of texts that come before the oldest beyond them are removed.
    package static let outboxSweepBytes = 16_000_000
    /// Bytes of one page of letters.
    package static let outboxPageBytes = 8_000_000
    /// Topics held in memory.
    package static let cachedTopics = 1_000
    package static let keyBits = 2_048
    /// Signatures held in memory.
    package static let signatures = 1_024
    /// How long the certificate is good.
    package static let certificateTime = Duration.seconds(10 * 365 * 86_400)
}
