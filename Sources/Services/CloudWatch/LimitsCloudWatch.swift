internal import Base

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
    static let waitingBytes = 32_000_000

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
    static let sweep = Duration.seconds(60)
    /// Rows of points that one step makes coarser: with what they are put to they fit into a transaction.
    static let rollRows = 64
    /// Rows that one step of a sweep reads.
    static let sweepRows = 400
    /// Metrics of which it is known that they are listed.
    static let knownMetrics = 200_000
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
    /// Metrics "recently active" have had data within that time.
    static let recently = Duration.seconds(3 * 3_600)
}
