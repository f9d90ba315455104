internal import Base
internal import ServiceCalls

/// The bounds of CloudWatch.
/// - Source: Amazon CloudWatch User Guide, "CloudWatch service quotas", and the API Reference of each operation.
enum LimitsCloudWatch {
    // MARK: - PutMetricData

    /// Bytes of a request.
    static let requestBytes = 1_048_576
    static let data = 1_000
    static let values = 150
    /// Values lie within two to this power, with either sign.
    static let exponent = 360
    /// How old a datum may be, and how far ahead.
    static let oldest = Duration.seconds(14 * 86_400)
    static let farthest = Duration.seconds(2 * 3_600)
    /// Bytes of a row of the log, and of what waits in it before a call that puts data helps to fold it.
    static let logRowBytes = 90_000
    static let waitingBytes = 1_000_000
    /// What such a call folds, by what it puts. Each metric that is new costs some 0.1 ms: who reads waits for seconds
    /// at most.
    static let helpedShare = 2

    // MARK: - Storage, this platform's own

    /// Bytes of the log that are folded together, and metrics.
    static let foldBytes = 150_000
    static let foldGroups = 900
    /// Bytes of a transaction that folds, beyond which the rest comes in the next one.
    static let transactionBytes = 400_000
    /// A row of points takes more until it has so many bytes; it never has more than the other number.
    static let openPieceBytes = 8_000
    static let pieceBytes = 60_000
    /// How long after data have come they are folded, where nobody asks for them.
    static let foldPause = Duration.seconds(1)
    /// How often points are looked for that are to be made coarser: no row of seconds waits for `lateBuckets` spans.
    static let rollUp = Duration.seconds(300)
    /// Rows of points that one step makes coarser: with what they are put to they fit into a transaction.
    static let rollRows = 64
    /// Rows of points of a metric that may wait to be made coarser, and are read meanwhile.
    static let lateBuckets: Int64 = 2
    /// Rows that one step of a sweep reads.
    static let sweepRows = 400
    /// Metrics of which it is known that they are listed.
    static let knownMetrics = 200_000
    /// Metrics of an hour that the bill tells apart; more are not in it.
    static let billedMetrics = 200_000
    /// By so many seconds the time of a metric's last datum may be behind.
    static let lastSeenStep: Int64 = 900
    /// How often metrics are looked for that have had no data for long, and how long that is.
    static let expirySweep = Duration.seconds(6 * 3_600)
    static let metricLife = Duration.seconds(14 * 86_400)
    /// Minutes that passed unseen, since the clock was moved, for which gauges are read all the same.
    static let missedMinutes: Int64 = 60

    /// Readings of services' metrics in one commit, and those that are kept while the store takes none.
    static let readingsOfCommit = 1_000
    static let pendingReadings = 100_000

    // MARK: - Reading

    /// Data points of GetMetricStatistics, and of all series of GetMetricData.
    static let statisticsPoints = 1_440
    static let dataPoints = 100_800
    static let dataQueries = 500
    static let metricsPage = 500
    /// Metrics that one page of a list reads.
    static let metricsRead = 5_000
    /// Characters of an expression, how deep it nests, and values that its working out takes at most.
    static let expressionBytes = 2_048
    static let mathDepth = 32
    static let mathWork = 20_000_000
    /// Steps of the working out after which others get their turn.
    static let mathStride = 100_000
    /// Points that one call reads for its queries and searches.
    static let readPoints = 1_008_000
    /// Time series of an array that an expression makes.
    static let arraySeries = 1_000
    /// Seconds of a search's period where it says none, and series that it gives.
    static let searchPeriod: Int64 = 300
    static let searchSeries = 100
    /// Metrics that a query of Metrics Insights looks at.
    static let insightsMetrics = 10_000
    /// Metrics "recently active" have had data within that time.
    static let recently = Duration.seconds(3 * 3_600)

    // MARK: - Alarms

    /// Periods that an alarm looks at beyond its evaluation periods, for data that are missing.
    static let extraPeriods = 2
    /// Metrics of an alarm that looks at math, and its expressions.
    /// - Source: Amazon CloudWatch API Reference, MetricDataQuery.
    static let alarmMetrics = 10
    static let alarmExpressions = 10
    /// Queries of Metrics Insights of an alarm.
    static let alarmInsights = 1
    /// Seconds that an alarm's evaluation periods span: a day, and a week where its period is an hour or more.
    static let evaluationDay = 86_400
    static let evaluationWeek = 604_800
    /// Elements of a rule, alarms in it, and how deep its parentheses go.
    static let ruleElements = 500
    static let ruleAlarms = 100
    static let ruleDepth = 50
    static let alarmTags = 50
    static let describePage = 100
    static let historyLife = Duration.seconds(30 * 86_400)

    // MARK: - Alarms, this platform's own

    /// Points that an alarm reads each time, and steps that its expressions take: all alarms are looked at one after
    /// the other.
    static let alarmPoints = 100_800
    static let alarmWork = 500_000
    /// Alarms of an account's region.
    static let alarms = 100_000
    /// Alarms that are read together.
    static let alarmsRead = 200
    static let alarmBytes = 1_000_000
    /// Alarms, or entries of a history, that one page looks at.
    static let describedAlarms = 5_000
    /// How long behind a period's end it is looked at its data.
    static let evaluationDelay = Duration.milliseconds(20)
    /// Rounds over alarms that look at alarms, in which each may change the next.
    static let compositeRounds = 100
    static let actionLife = Duration.seconds(3_600)
    static let longestRetry = 300
    /// What is told at once, what of it in one account, and for one alarm to one target.
    static let works = DueLimits(atOnce: 128, ofAccount: 64, ofLane: 4, kept: 128, waiting: 2_048, read: 256)

    // MARK: - Dashboards

    static let widgets = 500
    /// What is wrong with a dashboard, as far as it is told.
    static let dashboardMessages = 100
    static let dashboardBytes = 1_000_000
    static let dashboardsPage = 1_000
}
