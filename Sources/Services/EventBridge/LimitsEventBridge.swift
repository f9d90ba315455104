internal import Base

/// The quotas of EventBridge, and the bounds of this service.
/// - Source: Amazon EventBridge User Guide, "Amazon EventBridge quotas", and the API Reference.
package enum LimitsEventBridge {
    /// Bytes of all entries of a PutEvents request; 256 KB until January 2026.
    package static let requestEventBytes = 1_048_576
    /// Bytes of a request: entries whose every byte is escaped.
    package static let requestBytes = 8 << 20
    /// Bus of an account and region.
    package static let buses = 100
    /// Rules of a bus. AWS begins at 300 (100 in some regions) and raises the quota on request; here it is what an
    /// index has been measured with.
    package static let rules = 10_000
    package static let targets = 5
    package static let targetsAtOnce = 10
    package static let policyBytes = 10_240
    package static let tags = 50
    package static let archives = 100
    package static let replaysAtOnce = 10
    package static let connections = 3_000
    package static let destinations = 3_000
    /// Rules and buses whose metrics are kept at hand.
    static let measuredRules = 10_000
    /// Names that are listed at once.
    package static let listed = 100
    package static let retryAttempts = 185
    package static let eventAge = Duration.seconds(86_400)

    // MARK: - Deliveries

    /// Events that are handed on together, and bytes of them.
    static let eventsPerRound = 256
    static let roundBytes = 8_000_000
    /// Deliveries of a round that are under way together, and bytes of their events.
    static let deliveriesPerBatch = 1_000
    static let batchBytes = 32_000_000
    static let deliveriesAtOnce = 10
    /// Lanes that are worked off together.
    static let laneWorkers = 100
    /// Lanes whose time is known; others are looked for in the store.
    static let knownLanes = 10_000
    /// Bytes of an event in its own row: ten of them have room in one commit beside what else it has.
    static let eventRowBytes = 40_000
    /// Bytes of a commit, and changes of one.
    static let commitBytes = 900_000
    static let commitChanges = 5_000
    /// Of the times that a clock which was moved forward passed, all come that are younger; before that one an hour at
    /// most, and of long times no more than one in each of so many parts of what is left.
    static let lateness = Duration.seconds(86_400)
    static let pace = Duration.seconds(3_600)
    static let lateParts = 1_000
    /// How often work is looked for that nobody told of.
    static let sweep = Duration.seconds(60)
    /// How long work waits after a first failure of the store; then twice as long each time, up to the sweep.
    static let firstPause = Duration.seconds(1)
    /// Rows that a step of a removal takes, and bytes of them.
    static let rowsPerStep = 1_000
    static let stepBytes = 4_000_000
    /// How long an ended archive is looked at for events that were still on their way.
    static let goneKept = Duration.seconds(60)
    static let deadLetterDelay = Duration.seconds(20)
    static let cachedDestinations = 1_000
    static let cachedBuses = 1_000
    /// How long an API destination may take to answer.
    static let answer = Duration.seconds(5)
    static let invocationsPerSecond = 300
    /// Events of an archive that are replayed in one commit, and bytes of them.
    static let replayPage = 100
    static let replayBytes = 400_000
    /// How long a replay is told of after its end.
    static let replaysKept = Duration.seconds(90 * 86_400)
}
