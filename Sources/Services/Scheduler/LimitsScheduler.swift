internal import Base
internal import ServiceCalls

/// The bounds of EventBridge Scheduler.
/// - Source: Amazon EventBridge Scheduler User Guide, "Quotas for Amazon EventBridge Scheduler", where nothing else is
///   said.
enum LimitsScheduler {
    /// Groups whose metrics are kept at hand: as many as an account may have.
    static let measuredGroups = 500
    /// Schedules of an account's region, and groups.
    static let schedules = 1_000_000
    static let groups = 500
    /// So near the limit schedules are counted one by one: more than are made at the same time.
    static let lastSchedules = 1_000
    static let tags = 50
    /// Bytes of a target's input.
    static let inputBytes = 262_144
    /// Bytes of a request: an input whose every byte is escaped.
    static let requestBytes = 2 << 20
    /// Schedules, or groups, that are listed at once.
    static let page = 100
    /// Rows that are read for a page at most.
    static let rowsOfPage = 2_000
    /// Bytes of an input that stands in its schedule's own row.
    static let shortInputBytes = 8_192
    /// What a retry policy is where a target has none.
    static let eventAge = Duration.seconds(86_400)
    static let retries = 185
    /// Seconds after a failed delivery until the next one at most: doubled from one on, so that the default policy has
    /// its retries within a day.
    static let longestRetry = 480
    /// How long a dead-letter queue is left alone that failed.
    static let deadLetterDelay = Duration.seconds(20)
    /// Bytes of a dead letter's body, beyond which it is cut.
    static let deadLetterBytes = 250_000
    /// How far behind now a start may lie.
    /// - Source: Amazon EventBridge Scheduler User Guide, "Schedule types", "Cron-based schedules".
    static let startDelay = Duration.seconds(300)
    /// Of what a schedule has missed all comes that is younger; before that one an hour at most, and of long times no
    /// more than one in each of so many parts.
    static let lateness = Duration.seconds(86_400)
    static let pace = Duration.seconds(3_600)
    static let lateParts = 1_000
    /// Schedules that fall due in one commit, and bytes of it.
    static let firings = 50
    static let commitBytes = 500_000
    /// Schedules that are removed in one commit.
    static let removals = 200
    /// Deliveries at once, those of one account, and those of one group's schedules to one target, so that slow ones
    /// hold up no others.
    static let deliveries = DueLimits(
        atOnce: 256, ofAccount: 128, ofLane: 32, kept: 256, waiting: 4_096, read: 256)
    /// How often the work is looked for that nobody told of.
    static let sweep = Duration.seconds(60)
    /// How long after a failure of the store the work goes on.
    static let pause = Duration.seconds(1)
    /// How late a call may be before it is asked whether its schedule is still there.
    static let promptness = Duration.seconds(1)
}
