internal import Base
internal import Wire

/// Periods, and where the first of them begins.
/// - Source: Amazon CloudWatch API Reference, GetMetricStatistics, StartTime and Period.
enum Period {
    /// - Throws: `InvalidParameterValue`.
    static func check(_ period: Int, _ name: String) throws(Fault) {
        guard [1, 5, 10, 20, 30].contains(period) || (period >= 60 && period % 60 == 0) else {
            throw .invalidValue("The parameter \(name) must be 1, 5, 10, 20, 30, or a multiple of 60.")
        }
    }

    /// The start of a request: rounded down to its period where that is shorter than a minute, else to a minute, and
    /// to more where data so old are kept by five minutes or by hours.
    static func begin(_ start: Instant, period: Int, now: Instant) -> Int64 {
        let age = (now - start).components.seconds
        let step: Int64 =
            period < 60
            ? Int64(period)
            : age < StorageLevel.minute.life ? 60 : age < StorageLevel.fiveMinutes.life ? 300 : 3_600
        return max(0, start.seconds.flooringDivision(by: step) * step)
    }

    /// The second behind the last one.
    static func end(_ end: Instant) -> Int64 { (end + .nanoseconds(999_999_999)).seconds }
}
