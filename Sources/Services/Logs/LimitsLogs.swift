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

    // MARK: - Ours

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
