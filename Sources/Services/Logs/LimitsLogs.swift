internal import ServiceCalls

/// The bounds of CloudWatch Logs.
/// - Source: CloudWatch Logs User Guide, CloudWatch Logs quotas; API Reference, PutLogEvents, GetLogEvents,
/// FilterLogEvents.
enum LimitsLogs {
    /// A batch's messages as UTF-8, plus `eventOverhead` for each event.
    static let batchBytes = 1_048_576
    /// One event with its overhead.
    static let eventBytes = 1_048_576
    static let eventOverhead = 26
    /// Between the first and the last event of a batch, in milliseconds.
    static let batchSpan: Int64 = 24 * 3_600_000
    /// Events older than this are refused, in milliseconds.
    static let oldestEvent: Int64 = 14 * 24 * 3_600_000
    /// Events further ahead than this are refused, in milliseconds.
    static let newestEvent: Int64 = 2 * 3_600_000
    /// Events of one answer.
    static let eventsPerPage = 10_000
    /// Bytes of one answer's events.
    static let pageBytes = 1_048_576
    static let describePage = 50
    static let tagsPerGroup = 50
    /// The days that a retention policy can say.
    static let retentionDays: [Int] = [
        1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
    ]
    /// Regular expressions in one filter pattern.
    static let regexesPerPattern = 2
    /// How deep a JSON pattern's parentheses nest (ours).
    static let patternDepth = 50
    // MARK: - Insights

    /// Queries of an account and region that are not over.
    static let queriesAtOnce = 100
    /// Groups that one query reads.
    static let groupsPerQuery = 50
    /// How long a query may run, and how long its results are kept.
    static let queryTime = Duration.seconds(3600)
    static let queryKept = Duration.seconds(7 * 86_400)
    /// Rows of a query's results.
    static let queryResults = 10_000
    static let statsPerQuery = 2
    static let definitions = 1_000

    // MARK: - Filters

    /// Of one group.
    static let metricFilters = 100
    static let subscriptionFilters = 2
    /// Of one metric filter.
    static let filterDimensions = 3
    /// Bytes of a dimension's name or value.
    static let dimensionCharacters = 255
    /// Of the Embedded Metric Format: metrics of a directive, dimensions of a set, numbers of a metric.
    static let embeddedMetrics = 100
    static let embeddedDimensions = 30
    static let embeddedValues = 100
    /// Different numbers that the events of a batch may become (ours); those beyond are left out.
    static let numbersPerBatch = 100_000
    /// What PutMetricData takes: different values of a datum, and data (it takes 1,000, and a megabyte).
    static let valuesPerDatum = 150
    static let dataPerCall = 200
    /// How long a target that fails is tried again, and the longest time between two tries.
    static let followAge = Duration.seconds(86_400)
    static let longestRetry = Duration.seconds(900)

    // MARK: - Policies

    /// Of an account and region.
    static let policies = 10
    static let accountPolicyBytes = 5_120
    static let groupPolicyBytes = 51_200

    // MARK: - Live Tail

    /// Sessions of an account and region.
    static let liveTails = 15
    static let liveTailTime = Duration.seconds(3 * 3600)
    static let liveTailPeriod = Duration.seconds(1)
    /// Events of an update.
    static let liveTailEvents = 500

    // MARK: - Ours

    /// Bytes of the events of an update of Live Tail.
    static let liveTailBytes = 4_000_000
    /// Bytes of an export's object before they are packed; the last event may go beyond.
    static let exportBytes = 16_000_000
    static let exportLanes = DueLimits(atOnce: 2, ofAccount: 1, ofLane: 1, kept: 10, waiting: 100, read: 20)

    /// Bytes of what a subscription filter's target gets at once.
    static let subscriptionBytes = 1_000_000
    /// Batches that are followed at once, of all, of one account, and for one filter or the metrics of one group.
    static let followLanes = DueLimits(atOnce: 32, ofAccount: 16, ofLane: 4, kept: 64, waiting: 4_096, read: 200)

    /// How deep expressions of a query nest.
    static let queryDepth = 100
    /// Operators of a query, and values beside them.
    static let queryOperators = 4_000
    /// Bytes of a text that `concat` or `replace` makes; a longer one is missing.
    static let queryTextBytes = 2_000_000
    /// Bytes of the texts that functions make of one row; beyond them their values are missing.
    static let queryRowBytes = 8_000_000
    /// Bytes that functions and conditions look at for one row, beyond which the query fails, and behind which others
    /// get their turn.
    static let queryRowWork = 64_000_000
    static let queryStrideWork = 2_000_000
    /// Rows after which others get their turn, and the query is looked at whether it was stopped: fewer, where much is
    /// made of them.
    static let queryStride = 512
    /// Steps of a search for a regular expression in one event.
    static let regexSteps: UInt32 = 200_000
    /// Bytes that a query's groups take; with more, the query fails.
    static let queryMemory = 128_000_000
    /// Bytes of a query's results; rows beyond are left out.
    static let queryResultBytes = 16_000_000
    /// Pages that a query reads at a time, their rows, and the bytes of events behind which a page ends.
    static let queryPagesAtOnce = 4
    static let queryRowsPerPage = 2_000
    static let queryPageBytes = 4_000_000
    /// Queries that run at once, of all and of one account.
    static let queryLanes = DueLimits(atOnce: 4, ofAccount: 4, ofLane: 4, kept: 100, waiting: 1_000, read: 100)

    /// Bytes of a stream's name as UTF-8, so that keys stay within the store's bound.
    static let streamNameBytes = 1_300
    /// Bytes of events in one row: below the store's bound for values.
    static let chunkBytes = 95_000
    /// Bytes of chunks in the commit that makes a batch visible: below the store's bound for transactions.
    static let commitBytes = 900_000
    /// Bytes of events that one call of FilterLogEvents reads before it answers with a token.
    static let scannedBytes = 16_000_000
    /// Rows that a cursor reads at a time, and their bytes.
    static let rowsPerRead = 64
    static let bytesPerRead = 1_000_000
    /// Expired rows removed in one commit.
    static let sweepRows = 500
}
